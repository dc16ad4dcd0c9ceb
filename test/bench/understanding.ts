import { readFileSync } from 'node:fs';
import { loadWords } from '../../bot/locales.ts';
import { loadPrograms } from '../../bot/programs.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { newState } from '../../dialogs/state.ts';
import { talkOf } from '../../dialogs/talk.ts';
import { hear } from '../../dialogs/telling/hear.ts';
import { questionOf } from '../../dialogs/topics/all.ts';
import { usedFacts } from '../../rules/used-facts.ts';

/** Prints how many of the utterances in `test/utterances` are read exactly; `--failures` lists those of the tuning half that are not. */
type Utterance = { id: string; program: string; asks?: string; text: string; facts: Record<string, unknown> };

const context = { programs: loadPrograms(), words: loadWords(), now: '2025-06-10T10:00:00+09:00' };
const load = (locale: Locale, half: string): Utterance[] =>
  readFileSync(new URL(`../utterances/${locale}.${half}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Utterance);

/** The facts of an utterance as sorted JSON, so that two readings can be compared. */
const inOrder = (facts: Record<string, unknown>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1))));

function read(locale: Locale, { program, asks, text }: Utterance): Record<string, unknown> {
  const talk = talkOf(newState(program, locale), context);
  const question = asks === undefined ? undefined : questionOf(talk.program, asks);
  if (asks !== undefined && !question) throw new Error(`no question ${asks} in ${program}`);
  const used = usedFacts(talk.program);
  return Object.fromEntries(hear(talk, question, text).sets.filter(([fact]) => used.has(fact)));
}

const failures = process.argv.includes('--failures');
for (const half of ['tuning', 'unseen']) {
  for (const locale of ['ja', 'en'] as const) {
    const all = load(locale, half);
    const wrong = all.filter((each) => inOrder(read(locale, each)) !== inOrder(each.facts));
    const empty = all.filter(({ facts }) => Object.keys(facts).length === 0);
    const told = all.length - empty.length;
    const right = told - wrong.filter(({ facts }) => Object.keys(facts).length > 0).length;
    const quiet = empty.length - wrong.filter(({ facts }) => Object.keys(facts).length === 0).length;
    process.stdout.write(
      `${half} ${locale}: facts exactly right ${right} of ${told} (${((100 * right) / told).toFixed(1)} %), no fact taken from ${quiet} of ${empty.length} that hold none; all ${((100 * (right + quiet)) / all.length).toFixed(1)} %\n`,
    );
    if (failures && half === 'tuning')
      for (const each of wrong)
        process.stdout.write(
          `  ${each.id}${each.asks ? ` [${each.asks}]` : ''} ${each.text}\n    expected ${inOrder(each.facts)}\n    read     ${inOrder(read(locale, each))}\n`,
        );
  }
}
