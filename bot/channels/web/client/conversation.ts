import type { Input } from '../../../../dialogs/input.ts';
import type { Locale } from '../../../../dialogs/locale.ts';
import type { Reply, View } from '../../../../dialogs/reply.ts';

export type Turn = { id: string; said: string | null; replies: Reply[] };

/** A turn on its way to the server. Sent again under the same id, it happens once. */
export type Unsent = { id: string; input: Input; said: string | null };

export type Conversation = {
  phase: 'loading' | 'unreachable' | 'ready';
  locale: Locale;
  turns: Turn[];
  view: View | null;
  unsent: Unsent | null;
  /** why the unsent turn did not arrive; null while it is under way */
  problem: string | null;
  /** the turn that came last in this tab: where reading goes on */
  arrived: string | null;
};

export type Happening =
  | {
      kind: 'loaded';
      locale: Locale;
      turns: Turn[];
      view: View | null;
      unsent: Unsent | null;
      problem: string;
    }
  | { kind: 'unreachable' }
  | { kind: 'sending'; unsent: Unsent }
  | { kind: 'answered'; turn: Turn; view: View }
  | { kind: 'failed'; problem: string }
  | { kind: 'dropped' }
  | { kind: 'language'; locale: Locale };

export function emptyConversation(locale: Locale): Conversation {
  return {
    phase: 'loading',
    locale,
    turns: [],
    view: null,
    unsent: null,
    problem: null,
    arrived: null,
  };
}

function withTurn(turns: Turn[], turn: Turn): Turn[] {
  return turns.some((known) => known.id === turn.id)
    ? turns.map((known) => (known.id === turn.id ? turn : known))
    : [...turns, turn];
}

export function next(conversation: Conversation, happening: Happening): Conversation {
  switch (happening.kind) {
    case 'loaded': {
      const { locale, turns, view, unsent, problem } = happening;
      const lost = unsent !== null && turns.every((turn) => turn.id !== unsent.id) ? unsent : null;
      const arrived = lost === null && turns.length > 0 ? conversation.arrived : null;
      return {
        phase: 'ready',
        locale,
        turns,
        view,
        unsent: lost,
        problem: lost && (conversation.problem ?? problem),
        arrived,
      };
    }
    case 'unreachable':
      return { ...conversation, phase: 'unreachable' };
    case 'sending':
      return { ...conversation, unsent: happening.unsent, problem: null };
    case 'answered': {
      const { turn, view } = happening;
      const turns = withTurn(conversation.turns, turn);
      return {
        ...conversation,
        locale: view.locale,
        turns,
        view,
        unsent: null,
        problem: null,
        arrived: turn.id,
      };
    }
    case 'failed':
      return { ...conversation, problem: happening.problem };
    case 'dropped':
      return { ...conversation, unsent: null, problem: null };
    case 'language':
      return { ...conversation, locale: happening.locale };
    default:
      return happening satisfies never;
  }
}

/** Where a reply stands in the log. */
export type Place = { turn: string; index: number };

export function isAt(place: Place | null, turn: string, index: number): boolean {
  return place !== null && place.turn === turn && place.index === index;
}

/**
 * The one question that can be answered by its buttons: the newest one, as long as the talk still waits for it.
 * An answer to something else (a question to the bot, say) leaves it open.
 */
export function liveQuestion({ turns, view }: Conversation): Place | null {
  for (const turn of turns.toReversed()) {
    const index = turn.replies.findLastIndex((reply) => reply.kind === 'question');
    const reply = turn.replies[index];
    if (reply?.kind !== 'question') continue;
    return turn === turns.at(-1) || view?.open === reply.question ? { turn: turn.id, index } : null;
  }
  return null;
}

/** The turn with the newest result: the one that is printed. */
export function newestResult(turns: Turn[]): string | null {
  return turns.findLast((turn) => turn.replies.some((reply) => reply.kind === 'headline'))?.id ?? null;
}

const RESULT_KINDS: ReadonlySet<Reply['kind']> = new Set<Reply['kind']>([
  'headline',
  'comparison',
  'findings',
  'estimate',
  'checklist',
  'schedule',
  'contact',
  'points',
]);

/** A turn's result, from its headline to the last reply that belongs to it; null for a turn without one. */
export function resultRange(replies: Reply[]): { start: number; end: number } | null {
  const start = replies.findIndex((reply) => reply.kind === 'headline');
  if (start < 0) return null;
  return { start, end: replies.findLastIndex((reply) => RESULT_KINDS.has(reply.kind)) + 1 };
}
