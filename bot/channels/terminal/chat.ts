import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { beginning } from '../../../dialogs/across/beginning.ts';
import { type Input, localeSchema } from '../../../dialogs/input.ts';
import type { Locale } from '../../../dialogs/locale.ts';
import { respond } from '../../../dialogs/respond.ts';
import { newState, type State } from '../../../dialogs/state.ts';
import { factsFor } from '../../../dialogs/talk.ts';
import type { Words } from '../../../dialogs/words.ts';
import { assess } from '../../../rules/assess.ts';
import type { Assessment } from '../../../rules/assessment.ts';
import type { Program } from '../../../rules/programs/program.ts';
import { asOfOption } from '../../as-of.ts';
import { OptionError, runCommand } from '../../command.ts';
import { linesOf } from '../../lines.ts';
import { loadWords } from '../../locales.ts';
import { loadPrograms } from '../../programs.ts';
import { programsDirHere } from '../../settings.ts';
import { render } from './render.ts';

const HELP = `The consultation in a terminal. From a pipe it reads one line a turn.

  npm run chat
  npm run --silent chat -- [--as-of TIME] [--locale ja|en] [--json] < talk.txt

  --as-of TIME   the moment to answer for, with offset, e.g. 2025-06-10T10:00+09:00 (now)
  --program ID   program edition to begin with (the one that is open; otherwise it asks)
  --locale       language to begin in: ja or en (ja)
  --json         print one JSON line a turn: {input, replies, facts, assessments}
`;

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      'as-of': { type: 'string' },
      program: { type: 'string' },
      locale: { type: 'string', default: 'ja' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) process.stdout.write(HELP);
  else await chat(options.program, localeOption(options.locale), asOfOption(options['as-of']), options.json);
});

function localeOption(given: string): Locale {
  const locale = localeSchema.safeParse(given);
  if (!locale.success) throw new OptionError('--locale', given, 'ja or en');
  return locale.data;
}

async function chat(
  program: string | undefined,
  locale: Locale,
  now: () => string,
  json: boolean,
): Promise<void> {
  const own = programsDirHere();
  const programs = loadPrograms(own);
  if (program !== undefined && !programs.has(program))
    throw new OptionError('--program', program, `one of ${[...programs.keys()].join(', ')}`);
  const words = loadWords(own);
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  let state: State = program === undefined ? beginning(programs, locale, now()) : newState(program, locale);

  const turn = (input: Input): void => {
    const asOf = now();
    const done = respond(state, input, { programs, words, now: asOf });
    state = done.state;
    if (json) {
      const assessments = assessAll(state, { programs, words: words(state.locale) }, asOf);
      const said = input.kind === 'text' ? input.text : null;
      print(JSON.stringify({ input: said, replies: done.replies, facts: state.facts, assessments }));
    } else {
      for (const reply of done.replies) print(render(reply, words(state.locale)));
    }
  };

  turn({ kind: 'start' });
  if (!interactive) {
    for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
      if (!json) print(`\n> ${line}`);
      turn({ kind: 'text', text: line });
    }
    return;
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
  lines.prompt();
  for await (const line of lines) {
    turn({ kind: 'text', text: line });
    lines.prompt();
  }
  print(`\n${words(state.locale).t('terminal:goodbye')}`);
}

/** Every program, the one of the talk first. */
function assessAll(
  state: State,
  { programs, words }: { programs: ReadonlyMap<string, Program>; words: Words },
  asOf: string,
): Assessment[] {
  const current = programs.get(state.program);
  const others = [...programs.values()].filter((program) => program !== current);
  return [...(current ? [current] : []), ...others].map((program) =>
    assess(program, factsFor({ program, programs, words, state }), asOf),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
