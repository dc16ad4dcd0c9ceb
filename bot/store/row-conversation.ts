import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Input } from '../../dialogs/input.ts';
import type { State } from '../../dialogs/state.ts';
import type { Receipt } from '../receipts/receipt.ts';
import type { Schema } from './schema.ts';
import type { HeldConversation, KeptTurn, StoredTurn } from './store.ts';

/** A conversation whose row is locked until the transaction ends. */
export class RowConversation implements HeldConversation {
  readonly #db: Transaction<Schema>;
  readonly id: string;
  readonly state: unknown;

  constructor(db: Transaction<Schema>, id: string, state: unknown) {
    this.#db = db;
    this.id = id;
    this.state = state;
  }

  async turnOf(event: string): Promise<KeptTurn | null> {
    const row = await this.#db
      .selectFrom('turns')
      .where('conversation_id', '=', this.id)
      .where('event_id', '=', event)
      .select(['event_id', 'said', 'replies'])
      .executeTakeFirst();
    return row ? keptTurn(row) : null;
  }

  async save(state: State, turn: StoredTurn & { input: Input; at: Date }): Promise<void> {
    const { last } = await this.#db
      .selectFrom('turns')
      .where('conversation_id', '=', this.id)
      .select((of) => of.fn.max<number | null>('seq').as('last'))
      .executeTakeFirstOrThrow();
    await this.#db
      .insertInto('turns')
      .values({
        id: randomUUID(),
        conversation_id: this.id,
        seq: (last ?? 0) + 1,
        event_id: turn.event,
        input: JSON.stringify(turn.input),
        said: turn.said,
        replies: JSON.stringify(turn.replies),
        at: turn.at.toISOString(),
      })
      .execute();
    await this.#db
      .updateTable('conversations')
      .where('id', '=', this.id)
      .set({ program: state.program, state: JSON.stringify(state) })
      .execute();
  }

  async keep(receipt: Receipt): Promise<void> {
    await this.#db
      .insertInto('receipts')
      .values({
        id: receipt.id,
        conversation_id: this.id,
        program: receipt.program,
        fiscal_year: receipt.fiscalYear,
        program_hash: receipt.programHash,
        facts: JSON.stringify(receipt.facts),
        as_of: receipt.asOf,
        assessment: JSON.stringify(receipt.assessment),
        at: receipt.at.toISOString(),
      })
      .execute();
  }
}

/** A turn as its row has it. */
export function keptTurn(row: { event_id: string; said: string | null; replies: string }): KeptTurn {
  // Only `save` writes this column.
  return { event: row.event_id, said: row.said, replies: JSON.parse(row.replies) as unknown[] };
}
