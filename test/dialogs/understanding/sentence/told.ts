import { loadWords } from '../../../../bot/locales.ts';
import { loadPrograms } from '../../../../bot/programs.ts';
import type { Locale } from '../../../../dialogs/locale.ts';
import { newState } from '../../../../dialogs/state.ts';
import { talkOf } from '../../../../dialogs/talk.ts';
import { hear } from '../../../../dialogs/telling/hear.ts';
import { questionOf } from '../../../../dialogs/topics/all.ts';

const context = { programs: loadPrograms(), words: loadWords(), now: '2025-06-10T10:00:00+09:00' };

/** What is typed, the statements that it makes, and the question that was open. */
export type Row = readonly [text: string, facts: Readonly<Record<string, unknown>>, asked?: string];

/** Of places, numbers, forms and money other tests tell. */
const OF_OTHERS =
  /^(?:offices|legalForm|corporations|planningMembers|expenses|industry|employees|capitalYen|mainSite|outsideMembers\.|proposer|memberOffices|cooperativeKind)/u;

/** The statements that a text makes in a talk about a program. */
export function told(program: string, locale: Locale, text: string, asked?: string): Record<string, unknown> {
  const talk = talkOf(newState(program, locale), context);
  const question = asked === undefined ? undefined : questionOf(talk.program, asked);
  if (asked !== undefined && !question) throw new Error(`no question ${asked} in ${program}`);
  return Object.fromEntries(hear(talk, question, text).sets.filter(([fact]) => !OF_OTHERS.test(fact)));
}
