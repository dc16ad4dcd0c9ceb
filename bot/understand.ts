import { parseArgs } from 'node:util';
import { localeSchema } from '../dialogs/input.ts';
import { locales } from '../dialogs/locale.ts';
import { newState } from '../dialogs/state.ts';
import { type Talk, talkOf } from '../dialogs/talk.ts';
import { heardEverywhere } from '../dialogs/telling/heard-everywhere.ts';
import { unreadPieces } from '../dialogs/telling/unread.ts';
import { vocabularyOf } from '../dialogs/telling/vocabulary.ts';
import { everyQuestion, questionOf } from '../dialogs/topics/all.ts';
import type { Question } from '../dialogs/topics/question.ts';
import { datesIn } from '../dialogs/understanding/dates.ts';
import type { Mention } from '../dialogs/understanding/sentence/mention.ts';
import { withFacts } from '../rules/fact-path.ts';
import type { Facts } from '../rules/facts.ts';
import { dayInJapan } from '../rules/japan.ts';
import { asOfOption } from './as-of.ts';
import { OptionError, runCommand } from './command.ts';
import { linesOf } from './lines.ts';
import { loadWords } from './locales.ts';
import { PieceWriter } from './piece-writer.ts';
import { DEFAULT_PROGRAM, loadPrograms } from './programs.ts';
import { programsDirHere } from './settings.ts';

const HELP = `Reads a text a line, as somebody would type it, and writes a line of JSON: what was read in it, and where.

  npm run --silent understand -- [--program ID] [--asks QUESTION] [--locale ja|en] [--as-of TIME] < texts.txt

  --program ID      the program that is talked about (${DEFAULT_PROGRAM})
  --asks QUESTION   the question that was asked before, e.g. corporations (none)
  --locale ja|en    the language of the talk (ja)
  --as-of TIME      the moment it is said, with offset, e.g. 2025-06-10T10:00+09:00 (now)

  {"text", "said", "spans": [{"start", "end", "text", "type", "value", "facts", "doubtful"}], "facts",
   "contradicted", "unread", "answers"}
  said          the text as it was read: one width, one case, standard words; start and end count its characters
  spans         what was found; a doubtful one is asked for and never taken; days that are named, from and to, seen from --as-of
  facts         what is noted down, as npm run assess takes it
  contradicted  facts that the text says in two ways; none of them is taken
  unread        pieces of which nothing was understood
  answers       the text, or a piece of it, answers the question of --asks
`;

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      program: { type: 'string', default: DEFAULT_PROGRAM },
      asks: { type: 'string' },
      locale: { type: 'string', default: 'ja' },
      'as-of': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const talk = talkFor(options.program, options.locale, asOfOption(options['as-of'])());
  const question = questionFor(talk, options.asks);
  const writer = new PieceWriter(process.stdout);
  for await (const line of linesOf(process.stdin.setEncoding('utf8')))
    if (line.trim() !== '') await writer.write([`${JSON.stringify(understood(talk, question, line))}\n`]);
  await writer.flush();
});

type Span = {
  start: number;
  end: number;
  text: string;
  type: Mention['kind'];
  value: Mention['value'] | { from: string; to: string };
  facts: Facts;
  doubtful?: true;
};

function talkFor(id: string, language: string, now: string): Talk {
  const dir = programsDirHere();
  const programs = loadPrograms(dir);
  const locale = localeSchema.safeParse(language);
  if (!programs.has(id)) throw new OptionError('--program', id, `one of ${[...programs.keys()].join(', ')}`);
  if (!locale.success) throw new OptionError('--locale', language, `one of ${locales.join(', ')}`);
  return talkOf(newState(id, locale.data), { programs, words: loadWords(dir), now });
}

function questionFor({ program }: Talk, id: string | undefined): Question | undefined {
  if (id === undefined) return undefined;
  const question = questionOf(program, id);
  if (question) return question;
  const ids = everyQuestion(program).map((each) => each.id);
  throw new OptionError('--asks', id, `one of ${ids.join(', ')}`);
}

function understood(talk: Talk, question: Question | undefined, text: string) {
  const heard = heardEverywhere(talk, question, text);
  const spans = [
    ...heard.mentions.map((mention) => spanOf(heard.said, mention)),
    ...datesOf(heard.said, talk.now),
  ].sort((one, other) => one.start - other.start);
  return {
    text,
    said: heard.said,
    spans,
    facts: withFacts({}, heard.sets),
    contradicted: heard.contradicted,
    unread: unreadPieces(heard, vocabularyOf(talk).areas.offices[0]),
    answers: heard.answers,
  };
}

function spanOf(said: string, { start, end, kind, value, sets, doubtful }: Mention): Span {
  const text = said.slice(start, end);
  return { start, end, text, type: kind, value, facts: withFacts({}, sets), ...(doubtful && { doubtful }) };
}

/** Days that are named are no facts of a case; they stand among the spans to show how they were read. */
function datesOf(said: string, now: string): Span[] {
  return datesIn(said, dayInJapan(now)).map(({ start, end, from, to }) => ({
    start,
    end,
    text: said.slice(start, end),
    type: 'date',
    value: { from, to },
    facts: {},
  }));
}
