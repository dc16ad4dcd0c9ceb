import { beginning } from '../dialogs/across/beginning.ts';
import type { Input } from '../dialogs/input.ts';
import type { Locale } from '../dialogs/locale.ts';
import type { Reply, View } from '../dialogs/reply.ts';
import { type Context, respond, type Turn } from '../dialogs/respond.ts';
import { type State, stateSchema, withFactsOf } from '../dialogs/state.ts';
import { viewOf } from '../dialogs/view.ts';
import { inJapan } from '../rules/japan.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './log.ts';
import { newReceiptNumber } from './receipts/number.ts';
import { receiptFor } from './receipts/receipt.ts';
import type { Address, KeptTurn, Store, StoredTurn } from './store/store.ts';
import { todaysReply } from './store/stored-reply.ts';

/** What a turn is taken with, the same for every channel. */
export type TurnParts = {
  store: Store;
  programs: Context['programs'];
  words: Context['words'];
  clock: Clock;
  log: Logger;
};

export type TurnRequest = {
  address: Address;
  /** the channel's id of what the person did; the same event leads to the same turn, however often it arrives */
  event: string;
  input: Input;
  /** the language that a new conversation begins in */
  locale: Locale;
};

/** One turn, end to end, in one transaction: when this resolves it is kept, when it rejects nothing has happened. */
export async function takeTurn(
  parts: TurnParts,
  { address, event, input, locale }: TurnRequest,
): Promise<{ turn: StoredTurn; view: View | null }> {
  const at = parts.clock();
  const number = newReceiptNumber();
  const context = { ...contextAt(parts, at), receipt: number };
  const start = beginning(parts.programs, locale, context.now);
  return parts.store.hold(address, start, at, async (conversation) => {
    const state = readable(conversation.state, parts);
    const earlier = await conversation.turnOf(event);
    if (earlier) return { turn: shownAgain(earlier, parts), view: state && viewOf(state, context) };

    if (!state) parts.log.error({ conversation: conversation.id }, 'unreadable state, the talk begins again');
    const answer = state
      ? respond(state, input, context)
      : beginAgain(withFactsOf(conversation.state, start), input, context);
    const turn = { event, said: storable(answer.said), replies: answer.replies };
    await conversation.save(answer.state, { ...turn, input, at });
    const receipt = receiptFor(answer.effects, parts.programs, { id: number, at });
    if (receipt) await conversation.keep(receipt);
    return { turn, view: viewOf(answer.state, context) };
  });
}

/** All turns so far; the view is `null` where the state cannot be read, which the next turn then tells. */
export async function turnsSoFar(
  parts: TurnParts,
  address: Address,
): Promise<{ turns: StoredTurn[]; view: View | null } | null> {
  const found = await parts.store.read(address);
  if (!found) return null;
  const state = readable(found.state, parts);
  const turns = found.turns.map((turn) => shownAgain(turn, parts));
  return { turns, view: state && viewOf(state, contextAt(parts, parts.clock())) };
}

/** A reply once shown is shown again as it was, in the shape that channels take today. */
const shownAgain = (turn: KeptTurn, { words }: TurnParts): StoredTurn => ({
  ...turn,
  replies: turn.replies.map((reply) => todaysReply(reply, words)),
});

function contextAt({ programs, words }: TurnParts, at: Date): Context {
  return { programs, words, now: inJapan(at.getTime()) };
}

function readable(state: unknown, { programs }: TurnParts): State | null {
  const read = stateSchema.safeParse(state);
  return read.success && programs.has(read.data.program) ? read.data : null;
}

/** The old turns and the facts stay; the person is told, and the talk goes on with what is still missing. */
function beginAgain(beginning: State, input: Input, context: Context): Turn {
  const text = context.words(beginning.locale).t('errors:talk-lost');
  const notice: Reply = { kind: 'text', tone: 'problem', text };
  const start = respond(beginning, { kind: 'start' }, context);
  const said = input.kind === 'text' ? input.text : null;
  return { ...start, said, replies: [notice, ...start.replies] };
}

/** Text that every database gives back as it got it: no lone surrogates, no NUL. */
function storable(said: string | null): string | null {
  return said?.toWellFormed().replaceAll('\0', '') ?? null;
}
