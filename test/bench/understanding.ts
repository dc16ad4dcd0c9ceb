import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadWords } from '../../bot/locales.ts';
import { loadPrograms } from '../../bot/programs.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { newState } from '../../dialogs/state.ts';
import { talkOf } from '../../dialogs/talk.ts';
import { hear } from '../../dialogs/telling/hear.ts';
import { questionOf } from '../../dialogs/topics/all.ts';
import { usedFacts } from '../../rules/used-facts.ts';

/**
 * Prints how many of the utterances in `test/utterances` are read exactly. `tuning` and `further` may be looked at while
 * the readers are written; `unseen` may not, and shows what they are worth.
 *   --failures           lists what is read wrongly (never of the unseen half)
 *   --only offices,form  counts only facts that begin so
 */
type Utterance = {
  id: string;
  program: string;
  asks?: string;
  text: string;
  facts: Record<string, unknown>;
};

const context = { programs: loadPrograms(), words: loadWords(), now: '2025-06-10T10:00:00+09:00' };
const load = (locale: Locale, part: string): Utterance[] => {
  const file = new URL(`../utterances/${locale}.${part}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Utterance);
};

// a reader that has seen enough: | head
process.stdout.on('error', () => process.exit(0));

const { values } = parseArgs({ options: { failures: { type: 'boolean' }, only: { type: 'string' } } });
const only = values.only?.split(',');

/** The facts of an utterance as sorted JSON, so that two readings can be compared. */
const told = (facts: Record<string, unknown>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(facts)
        .filter(([fact]) => only === undefined || only.some((prefix) => fact.startsWith(prefix)))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );

function read(locale: Locale, { program, asks, text }: Utterance): Record<string, unknown> {
  const talk = talkOf(newState(program, locale), context);
  const question = asks === undefined ? undefined : questionOf(talk.program, asks);
  if (asks !== undefined && !question) throw new Error(`no question ${asks} in ${program}`);
  const used = usedFacts(talk.program);
  return Object.fromEntries(hear(talk, question, text).sets.filter(([fact]) => used.has(fact)));
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`;

for (const part of values.failures ? ['tuning', 'further'] : ['tuning', 'further', 'unseen']) {
  for (const locale of ['ja', 'en'] as const) {
    const all = load(locale, part).map((each) => ({
      ...each,
      expected: told(each.facts),
      found: told(read(locale, each)),
    }));
    if (all.length === 0) continue;
    const silent = all.filter(({ expected }) => expected === '{}');
    const speaking = all.filter(({ expected }) => expected !== '{}');
    const right = (among: typeof all) => among.filter(({ expected, found }) => expected === found).length;
    process.stdout.write(
      `${part} ${locale}: facts exactly right ${share(right(speaking), speaking.length)}, none taken where there is none ${share(right(silent), silent.length)}, all ${share(right(all), all.length)}\n`,
    );
    if (!values.failures) continue;
    for (const { id, asks, text, expected, found } of all)
      if (expected !== found)
        process.stdout.write(
          `  ${id}${asks ? ` [${asks}]` : ''} ${text}\n    expected ${expected}\n    read     ${found}\n`,
        );
  }
}
