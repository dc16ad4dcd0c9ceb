import type { Input } from '../../dialogs/input.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { State } from '../../dialogs/state.ts';
import type { Receipt } from '../receipts/receipt.ts';

/** Where a conversation is held: `key` is the channel's own name for it and unique within the channel. */
export type Address = { channel: string; key: string };

/** What was said in one turn, as it is shown again later. `event` is the channel's id of what the person did. */
export type StoredTurn = { event: string; said: string | null; replies: readonly Reply[] };

/** The same as it is read back: its replies may be of an older version of this program. */
export type KeptTurn = Omit<StoredTurn, 'replies'> & { replies: readonly unknown[] };

/** A conversation while one turn is taken in it; no other turn of it runs meanwhile. */
export interface HeldConversation {
  readonly id: string;
  /** as it was saved, possibly by an older version of this program; `undefined` where it is no JSON at all */
  readonly state: unknown;
  /** the turn that this event has led to already, if any */
  turnOf(event: string): Promise<KeptTurn | null>;
  save(state: State, turn: StoredTurn & { input: Input; at: Date }): Promise<void>;
  /** keeps a result that this turn has shown, for as long as the conversation */
  keep(receipt: Receipt): Promise<void>;
}

/**
 * Everything that is kept. All promises are kept by every implementation: what `hold` resolved to is on disk,
 * what it rejected with has left no trace, and turns of one conversation come one after the other.
 */
export interface Store {
  /** Takes a turn in one transaction; a conversation that does not exist yet begins with `beginning`. */
  hold<T>(
    address: Address,
    beginning: State,
    at: Date,
    work: (conversation: HeldConversation) => Promise<T>,
  ): Promise<T>;
  /** The newest state, and all turns, oldest first. */
  read(address: Address): Promise<{ state: unknown; turns: KeptTurn[] } | null>;
  /** `null` where there is no such conversation. */
  stateOf(address: Address): Promise<{ state: unknown } | null>;
  /** `null` where there is no receipt of this number. */
  receipt(id: string): Promise<Receipt | null>;
  /** Deletes the conversation with all that was said in it, and its receipts. */
  forget(address: Address): Promise<void>;
  /** Deletes every conversation whose last turn is older; returns how many. */
  forgetUntouchedSince(moment: Date): Promise<number>;
  /** Throws unless a transaction can be opened and answered right now. */
  check(): Promise<void>;
  close(): Promise<void>;
}
