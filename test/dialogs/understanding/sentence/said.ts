import { loadWords } from '../../../../bot/locales.ts';
import { loadPrograms } from '../../../../bot/programs.ts';
import { newState } from '../../../../dialogs/state.ts';
import { talkOf } from '../../../../dialogs/talk.ts';
import { hear } from '../../../../dialogs/telling/hear.ts';
import { questionOf } from '../../../../dialogs/topics/all.ts';
import type { FactPath, FactValue } from '../../../../rules/fact-path.ts';

/** Program, question that was asked, what is typed, and what is read: 「c3 p2」, 「travel:50000t」 with tax, 「e12」, 「cap3000000」. */
export type Row = readonly [program: string, asks: string | undefined, text: string, facts: string];

const context = { programs: loadPrograms(), words: loadWords(), now: '2025-06-10T10:00:00+09:00' };
const LETTERS: Partial<Record<FactPath, string>> = {
  corporations: 'c',
  planningMembers: 'p',
  employees: 'e',
  capitalYen: 'cap',
  proposer: '',
  expenses: '',
};

/** What a text says of members, staff, money and the proposer, in short. */
export function said(program: string, asks: string | undefined, text: string): string {
  const talk = talkOf(newState(program, /^[\p{ASCII}¥]*$/u.test(text) ? 'en' : 'ja'), context);
  const question = asks === undefined ? undefined : questionOf(talk.program, asks);
  const { sets } = hear(talk, question, text.replaceAll('\\n', '\n'));
  return sets
    .flatMap(([fact, value]) => (LETTERS[fact] === undefined ? [] : `${LETTERS[fact]}${short(value)}`))
    .sort()
    .join(' ');
}

const short = (value: FactValue): string =>
  Array.isArray(value)
    ? value.map(({ category, yen, taxIncluded }) => `${category}:${yen}${taxIncluded ? 't' : ''}`).join(',')
    : String(value);
