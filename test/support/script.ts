import { render } from '../../bot/channels/terminal/render.ts';
import { beginning } from '../../dialogs/across/beginning.ts';
import type { AnswerValue, Command, Input } from '../../dialogs/input.ts';
import { localeSchema } from '../../dialogs/input.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { nextQuestion } from '../../dialogs/order/next-question.ts';
import { type Context, respond, type Turn } from '../../dialogs/respond.ts';
import { newState, type State } from '../../dialogs/state.ts';
import { openQuestions, talkOf, withState } from '../../dialogs/talk.ts';
import { possibleAnswers } from '../../dialogs/topics/possible-answers.ts';
import { assess } from '../../rules/assess.ts';
import { type FactPath, factAt, withFacts } from '../../rules/fact-path.ts';
import { contextAt, programOf, programs, words } from './context.ts';

/**
 * A whole talk as a readable script:
 *   about eport-r2                             the program (hagukumi-r7 where this line is left out; any: as it begins)
 *   in ja, as of 2025-06-10T10:00:00+09:00     language and moment
 *   begins at legalForm                        this question is the first: of all asked before it, the answers leave most open
 *   > 3社                                       what the person types
 *   > 読んでください。 ×300                      … the same so many times over, in one message
 *   > [change corporations]                    … or taps: a command, with its argument
 *   > [legalForm = npo]                        … or the answer to a question (values parted by + for ticked boxes)
 *   < 法人の数                                   the bot says this, in this order
 *   <! 任意団体                                  … and does not say this
 *   = corporations: 3                          a fact
 *   = practice: conditional, 250000            a track: its outcome, and its amount in yen
 *   = asks charter                             the open question; nothing: none
 *   # a remark
 */
export type Script = {
  title: string;
  program: string;
  locale: Locale;
  asOf: string;
  /** id of the first question, where it is not the one that the talk begins with by itself */
  first: string | undefined;
  steps: readonly Step[];
};
type Step = { line: number; kind: 'says' | 'hears' | 'hearsNot' | 'holds'; text: string };

const kinds: Record<string, Step['kind']> = { '>': 'says', '<': 'hears', '<!': 'hearsNot', '=': 'holds' };

export function parseScript(title: string, text: string): Script {
  const lines = text.split('\n').map((line, at) => ({ line: at + 1, text: line.trim() }));
  const [, locale, asOf] = /^in (ja|en), as of (\S+)$/m.exec(text) ?? [];
  const [, program = 'hagukumi-r7'] = /^about (\S+)$/m.exec(text) ?? [];
  const [, first] = /^begins at (\S+)$/m.exec(text) ?? [];
  if (!locale || !asOf) throw new Error(`${title}: expected a line "in ja, as of <time>"`);
  const steps = lines.flatMap(({ line, text: said }) => {
    const [, sign = '', rest = ''] = /^(<!|<|>|=)\s?(.*)$/.exec(said) ?? [];
    const kind = kinds[sign];
    if (!kind && said !== '' && !/^(?:#|in |about |begins at )/.test(said))
      throw new Error(`${title}:${line}: ${said}`);
    return kind ? [{ line, kind, text: rest }] : [];
  });
  return { title, program, locale: localeSchema.parse(locale), asOf, first, steps };
}

/** Plays a script: `holds`, or the first line that does not hold, with what the bot said instead. */
export function play({ title, program, locale, asOf, first, steps }: Script): string {
  const context = contextAt(asOf);
  const beginning = begun(program, locale, asOf);
  const state = first === undefined ? beginning : upTo(first, beginning, context);
  let turn = respond(state, { kind: 'start' }, context);
  let heard = shown(turn);
  let from = 0;
  for (const { line, kind, text } of steps) {
    const fails = (why: string) => `${title}:${line}: ${why}\n--- the bot said ---\n${heard}`;
    switch (kind) {
      case 'says':
        turn = respond(turn.state, inputOf(text), context);
        heard = shown(turn);
        from = 0;
        break;
      case 'hears': {
        const at = heard.indexOf(text, from);
        if (at < 0)
          return fails(
            `expected to hear 「${text}」${heard.includes(text) ? ' (it was said, but earlier)' : ''}`,
          );
        from = at + text.length;
        break;
      }
      case 'hearsNot':
        if (heard.includes(text)) return fails(`expected not to hear 「${text}」`);
        break;
      case 'holds': {
        const holds = held(turn, asOf, text);
        if (holds !== true) return fails(holds);
      }
    }
  }
  return 'holds';
}

const begun = (program: string, locale: Locale, asOf: string): State =>
  program === 'any' ? beginning(programs, locale, asOf) : newState(program, locale);

/** With answers to all that is asked before this question, those that leave most open. */
function upTo(first: string, state: State, context: Context): State {
  let talk = talkOf(state, context);
  for (let next = nextQuestion(talk); next?.id !== first; next = nextQuestion(talk)) {
    if (!next) throw new Error(`${first} is not asked`);
    const [answer] = possibleAnswers(next, talk.program)
      .map((patch) => withState(talk, { facts: withFacts(talk.state.facts, patch) }))
      .sort((one, other) => openQuestions(other).length - openQuestions(one).length);
    talk = answer ?? talk;
  }
  return talk.state;
}

const shown = (turn: Turn): string =>
  turn.replies.map((reply) => render(reply, words(turn.state.locale))).join('\n');

function inputOf(text: string): Input {
  const [, tapped] = /^\[(.*)\]$/.exec(text) ?? [];
  const [, repeated, times] = /^(.+) ×(\d+)$/.exec(text) ?? [];
  if (repeated !== undefined) return { kind: 'text', text: repeated.repeat(Number(times)) };
  if (tapped === undefined) return { kind: 'text', text };
  const [, question, value] = /^(\S+) = (.*)$/.exec(tapped) ?? [];
  if (question !== undefined && value !== undefined)
    return { kind: 'answer', question, value: tappedValue(value) };
  const [command, argument] = tapped.split(' ') as [Command, string | undefined];
  return argument === undefined ? { kind: 'command', command } : { kind: 'command', command, argument };
}

function tappedValue(text: string): AnswerValue {
  if (text.startsWith('{')) return JSON.parse(text) as Record<string, string>;
  if (text === '+') return [];
  return text.includes('+')
    ? text
        .split('+')
        .map((value) => value.trim())
        .filter(Boolean)
    : text;
}

function held({ state }: Turn, asOf: string, text: string): true | string {
  if (text === 'asks nothing') return state.open === null || `the open question is ${state.open}`;
  if (text.startsWith('asks ')) return state.open === text.slice(5) || `the open question is ${state.open}`;
  const [, name = '', expected = ''] = /^(\S+): (.*)$/.exec(text) ?? [];
  const track = assess(programOf(state.program), state.facts, asOf).tracks.find(
    (candidate) => candidate.track === name,
  );
  const found = track
    ? [track.outcome, ...(expected.includes(',') ? [track.estimate.amountYen] : [])].join(', ')
    : JSON.stringify(factAt(state.facts, name as FactPath) ?? 'unknown').replaceAll('"', '');
  return found === expected || `${name} is ${found}`;
}
