import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { State } from '../../dialogs/state.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { keptTurn, RowConversation } from './row-conversation.ts';
import type { Schema } from './schema.ts';
import type { Address, HeldConversation, KeptTurn, Store } from './store.ts';

/** A talk is read back so far: more than anybody scrolls through, and no load that grows for ever. */
const LATEST = 200;

/** The store in the SQL that all our databases share; how one is opened is told apart in a file of its own. */
export class KyselyStore implements Store {
  readonly #db: Kysely<Schema>;
  readonly #erase: () => void;

  /** `erase` is called when something was deleted, for a database that keeps it elsewhere for a while. */
  constructor(db: Kysely<Schema>, erase: () => void = () => undefined) {
    this.#db = db;
    this.#erase = erase;
  }

  async hold<T>(
    address: Address,
    beginning: State,
    at: Date,
    work: (conversation: HeldConversation) => Promise<T>,
  ): Promise<T> {
    return this.#db.transaction().execute(async (db) => {
      // Writing before reading is what holds the conversation: its row stays locked until the commit.
      const { id, state } = await db
        .insertInto('conversations')
        .values({
          id: randomUUID(),
          ...address,
          program: beginning.program,
          state: JSON.stringify(beginning),
          created_at: at.toISOString(),
          updated_at: at.toISOString(),
        })
        .onConflict((conflict) =>
          conflict.columns(['channel', 'key']).doUpdateSet({ updated_at: at.toISOString() }),
        )
        .returning(['id', 'state'])
        .executeTakeFirstOrThrow();
      return work(new RowConversation(db, id, parsed(state)));
    });
  }

  async read(address: Address): Promise<{ state: unknown; turns: KeptTurn[] } | null> {
    // One statement, so that state and turns are of the same moment.
    const rows = await this.#db
      .selectFrom('conversations')
      .leftJoin('turns', 'turns.conversation_id', 'conversations.id')
      .where('channel', '=', address.channel)
      .where('key', '=', address.key)
      .orderBy('seq', 'desc')
      .limit(LATEST)
      .select(['state', 'event_id', 'said', 'replies'])
      .execute();
    const [first] = rows;
    if (!first) return null;
    const turns = rows
      .toReversed()
      .flatMap(({ event_id, said, replies }) =>
        event_id === null || replies === null ? [] : [keptTurn({ event_id, said, replies })],
      );
    return { state: parsed(first.state), turns };
  }

  async stateOf(address: Address): Promise<{ state: unknown } | null> {
    const row = await this.#db
      .selectFrom('conversations')
      .where('channel', '=', address.channel)
      .where('key', '=', address.key)
      .select('state')
      .executeTakeFirst();
    return row ? { state: parsed(row.state) } : null;
  }

  async receipt(id: string): Promise<Receipt | null> {
    const row = await this.#db.selectFrom('receipts').where('id', '=', id).selectAll().executeTakeFirst();
    if (!row) return null;
    return {
      id: row.id,
      program: row.program,
      fiscalYear: row.fiscal_year,
      programHash: row.program_hash,
      facts: parsed(row.facts),
      asOf: row.as_of,
      assessment: parsed(row.assessment),
      at: new Date(row.at),
    };
  }

  async forget(address: Address): Promise<void> {
    await this.#db
      .deleteFrom('conversations')
      .where('channel', '=', address.channel)
      .where('key', '=', address.key)
      .execute();
    this.#erase();
  }

  async forgetUntouchedSince(moment: Date): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('conversations')
      .where('updated_at', '<', moment.toISOString())
      .executeTakeFirstOrThrow();
    this.#erase();
    return Number(numDeletedRows);
  }

  async check(): Promise<void> {
    await this.#db
      .transaction()
      .execute((db) => db.selectFrom('conversations').select('id').limit(1).executeTakeFirst());
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
