import { questionAnywhere } from './across/shared-questions.ts';
import { answer } from './answering.ts';
import { askAgain, greet } from './asking.ts';
import type { Effect } from './effect.ts';
import type { Command, Input } from './input.ts';
import { obey } from './obey.ts';
import { unknown } from './repair/unknown.ts';
import type { Reply } from './reply.ts';
import type { State } from './state.ts';
import { after, type Step, say } from './step.ts';
import { type Context, type Talk, talkOf } from './talk.ts';
import { questionOf } from './topics/all.ts';
import { answerText, questionText } from './topics/texts.ts';
import { typed } from './typed.ts';
import { readCommand } from './understanding/commands.ts';

export type { Context } from './talk.ts';

/** One turn: the new state, what the person did in words, what the bot says to it, and what is to be done. */
export type Turn = {
  readonly state: State;
  readonly said: string | null;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
};

type Said = Step & { readonly said: string | null };

/** The heart of the bot: one input, one turn. Pure, and the same in every channel. */
export function respond(before: State, input: Input, context: Context): Turn {
  const { state, said, replies, effects = [] } = heard(talkOf(before, context), input, context);
  return { state, said, replies, effects };
}

function heard(talk: Talk, input: Input, context: Context): Said {
  switch (input.kind) {
    case 'start':
      return { said: null, ...(talk.state.phase === 'new' ? greet(talk) : askAgain(talk)) };
    case 'text':
      return { said: input.text, ...typed(talk, input.text, context) };
    case 'answer':
      return answered(talk, input.question, input.value);
    case 'command':
      return {
        said: commandLabel(talk, input.command, input.argument),
        ...obey(talk, input.command, input.argument, context),
      };
    default:
      return input satisfies never;
  }
}

/** A tapped answer belongs to the question it was offered for, whichever is open now. */
function answered(here: Talk, id: string, value: Parameters<typeof answer>[2]): Said {
  const found = questionAnywhere(here, id);
  if (!found) {
    return { said: null, ...after([say(here.words.t('talk:outdated'), 'problem')], askAgain(here)) };
  }
  const { there: talk, question } = found;
  const { state } = talk;
  const command = typeof value === 'string' && id === state.open ? readCommand(value) : undefined;
  if (command?.command === 'unknown') return { said: String(value), ...unknown(talk) };
  const before = answerText(question, state.facts, talk);
  const step = answer(talk, question, value);
  // pressed twice, or late with the answer that already stands: nothing happens twice
  const same = step.read && before !== undefined && before === answerText(question, step.state.facts, talk);
  return id !== state.open && same ? { said: step.said, ...askAgain(talk) } : step;
}

function commandLabel(talk: Talk, command: Command, argument: string | undefined): string {
  const { words, state, program } = talk;
  const offered = state.offers.find((offer) => offer.command === command && offer.argument === argument);
  if (offered) return offered.label;
  const changed = command === 'change' && argument !== undefined ? questionOf(program, argument) : undefined;
  return changed
    ? words.t('talk:changeOf', { label: questionText(changed, talk, 'label') })
    : words.t(`talk:actions.${command}`);
}
