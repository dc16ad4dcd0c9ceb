import type { FactPath, Patch } from '../../rules/fact-path.ts';
import { about, type Talk } from '../talk.ts';
import type { Question } from '../topics/question.ts';
import { readSentence } from '../understanding/sentence/read-sentence.ts';
import { type Heard, hear, isPossible } from './hear.ts';
import { companyWordsOf, vocabularyOf } from './vocabulary.ts';

/**
 * What a text says for the program of the talk; before one is chosen, for any of them. What it says of the company is
 * noted for the other programs as well, so that none of them asks for it again.
 */
export function heardEverywhere(talk: Talk, question: Question | undefined, text: string): Heard {
  const heard = hear(talk, question, text);
  const open = !talk.state.chosen || talk.state.comparing;
  // an answer to what was asked, and nothing else
  if (heard.whole && !open) return heard;
  const known = new Set<FactPath>(heard.sets.map(([fact]) => fact));
  const sets: (readonly [Patch[number][0], Patch[number][1]])[] = [...heard.sets];
  const mentions = [...heard.mentions];
  const contradicted = [...heard.contradicted];
  for (const program of talk.programs.values()) {
    if (program === talk.program) continue;
    const there = about(talk, program);
    const other = readSentence(text, open ? vocabularyOf(there) : companyWordsOf(there), [], heard);
    const wanted = (fact: FactPath) =>
      !known.has(fact) && !heard.contradicted.includes(fact) && (!open || fact !== 'expenses');
    contradicted.push(...other.contradicted.filter(wanted));
    for (const set of other.sets) {
      const [fact] = set;
      if (!wanted(fact)) continue;
      known.add(fact);
      sets.push(set);
      mentions.push(...other.mentions.filter(({ sets: its }) => its.some(([path]) => path === fact)));
    }
  }
  return { ...heard, sets: sets.filter(isPossible), mentions, contradicted };
}
