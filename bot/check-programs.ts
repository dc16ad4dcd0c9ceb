import { parseArgs } from 'node:util';
import { localeSchema } from '../dialogs/input.ts';
import type { Locale } from '../dialogs/locale.ts';
import { editionOf } from '../dialogs/source.ts';
import type { Words } from '../dialogs/words.ts';
import { asOfOption } from './as-of.ts';
import { OptionError, Refusal, runCommand } from './command.ts';
import { sharedWords } from './locales.ts';
import { checkPrograms, type Report } from './program-check/check.ts';
import { beginEdition } from './program-check/new-edition.ts';
import { foundText, told } from './program-check/told.ts';
import { programFiles } from './programs.ts';
import { programsDirHere } from './settings.ts';

const HELP = `Checks all program files with their texts, and tells where each edition stands.

  npm run programs
  npm run --silent programs -- [ID …] [--as-of TIME] [--locale ja|en] [--json]
  npm run programs -- --new ID --from ID

  ID             only these editions (all of them)
  --as-of TIME   the moment to tell for, with offset, e.g. 2025-06-10T10:00+09:00 (now)
  --locale       language to tell in: ja or en (ja)
  --json         print one JSON object: {asOf, editions, found}
  --new ID       begin a new edition: a draft with this id, copied from the edition that --from names
  --from ID      the edition to copy

Program files stand in rules/programs, and in PROGRAMS_DIR where that is set; new ones go there then.
Ends with 0 if nothing is wrong (warnings may be), with 1 if there are errors, with 2 for a wrong option.
`;

const ERRORS = 1;

await runCommand(() => {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'as-of': { type: 'string' },
      locale: { type: 'string', default: 'ja' },
      json: { type: 'boolean', default: false },
      new: { type: 'string' },
      from: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const locale = localeOption(options.locale);
  const asOf = asOfOption(options['as-of']);
  // the texts of a program may be what is wrong
  const wordsIn = sharedWords();
  const words = wordsIn(locale);
  const own = programsDirHere();
  if (options.new !== undefined) begin(options.new, options.from, { own, words, remarks: wordsIn('ja') });
  else if (options.from !== undefined) throw new OptionError('--from', options.from, '--new beside it');
  else check(checkPrograms(own, asOf(), onlyThese(positionals, own, words)), words, options.json);
});

function localeOption(given: string): Locale {
  const locale = localeSchema.safeParse(given);
  if (!locale.success) throw new OptionError('--locale', given, 'ja or en');
  return locale.data;
}

/** @throws Refusal where one of them is no program */
function onlyThese(ids: readonly string[], own: string | null, words: Words): readonly string[] {
  const there = programFiles(own).map(({ id }) => id);
  const wrong = ids.find((id) => !there.includes(id));
  if (wrong === undefined) return ids;
  throw new Refusal(words.t('check:noProgram', { id: wrong, ids: there.join(', ') }));
}

function check(report: Report, words: Words, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(asJson(report, words))}\n` : told(words, report));
  if (report.found.some(({ severity }) => severity === 'error')) process.exitCode = ERRORS;
}

function asJson({ asOf, editions, found }: Report, words: Words) {
  return { asOf, editions, found: found.map((each) => ({ ...each, message: foundText(words, each) })) };
}

/** Begins an edition, and tells what is to be done with it. */
function begin(
  id: string,
  from: string | undefined,
  { own, words, remarks }: { own: string | null; words: Words; remarks: Words },
): void {
  if (from === undefined)
    throw new Refusal(words.t('check:new.needsFrom', { id: 'hagukumi-r7', example: 'hagukumi-r8' }));
  const made = beginEdition(id, from, own, { words, remarks });
  const { fiscalYear, path, dates } = made;
  const step = (key: string, params: Record<string, string> = {}) => words.t(`check:new.${key}`, params);
  const steps = [
    [step('dates', { path }), ...dates.map(({ line, key }) => words.t('check:new.dateLine', { line, key }))],
    [step('facts')],
    [step('texts', { paths: words.list(made.texts) })],
    [step('check')],
    [step('publish')],
  ];
  const edition = editionOf({ program: { fiscalYear }, words });
  process.stdout.write(
    [
      step('made', { id, from, edition }),
      '',
      step('next'),
      ...steps.flatMap(([first, ...lines], at) => [
        `  ${at + 1}. ${first}`,
        ...lines.map((line) => `     - ${line}`),
      ]),
      '',
    ].join('\n'),
  );
}
