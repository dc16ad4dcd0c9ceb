import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';

/** Append only: what has run somewhere is never edited, a change is a new entry. They run in the order of their names. */
const migrations: Record<string, Migration> = {
  '001-conversations-and-turns': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('conversations')
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('program', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .addUniqueConstraint('conversations_address', ['channel', 'key'])
        .execute();
      await db.schema
        .createIndex('conversations_untouched')
        .on('conversations')
        .column('updated_at')
        .execute();
      await db.schema
        .createTable('turns')
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('conversation_id', 'text', (column) =>
          column.notNull().references('conversations.id').onDelete('cascade'),
        )
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('event_id', 'text', (column) => column.notNull())
        .addColumn('input', 'text', (column) => column.notNull())
        .addColumn('said', 'text')
        .addColumn('replies', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addUniqueConstraint('turns_order', ['conversation_id', 'seq'])
        .addUniqueConstraint('turns_once', ['conversation_id', 'event_id'])
        .execute();
    },
  },
  '002-receipts': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('receipts')
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('conversation_id', 'text', (column) =>
          column.notNull().references('conversations.id').onDelete('cascade'),
        )
        .addColumn('program', 'text', (column) => column.notNull())
        .addColumn('fiscal_year', 'integer', (column) => column.notNull())
        .addColumn('program_hash', 'text', (column) => column.notNull())
        .addColumn('facts', 'text', (column) => column.notNull())
        .addColumn('as_of', 'text', (column) => column.notNull())
        .addColumn('assessment', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      // a conversation that is deleted takes its receipts with it, without looking through all of them
      await db.schema
        .createIndex('receipts_of_conversation')
        .on('receipts')
        .column('conversation_id')
        .execute();
    },
  },
};

/** Brings the tables to what this version needs; all or nothing. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error) throw error;
}
