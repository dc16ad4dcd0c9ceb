import type { Talk } from '../talk.ts';
import type { Question } from '../topics/question.ts';
import { stillOpen } from '../topics/still-open.ts';
import { optionLabel } from '../topics/texts.ts';
import { readShortAnswer } from '../understanding/short-answers.ts';

/** A short answer that may be any of the options, or none: what there is to choose from. Undefined where it is not that. */
export function whichOne(talk: Talk, whole: Question, said: string): string | undefined {
  const question = stillOpen(whole, talk);
  if (question.type !== 'choice' && question.type !== 'checks') return undefined;
  const short = readShortAnswer(said);
  if (!short) return undefined;
  const { words } = talk;
  const count = question.options.length;
  switch (short.kind) {
    case 'yes':
    case 'no':
      return words.t('asides:which.yesNo', { said });
    case 'several':
      // a list to tick takes several; which of them is not said
      return words.t(question.type === 'choice' ? 'asides:which.onlyOne' : 'asides:which.number', { count });
    case 'neither':
      return words.t('asides:which.neither');
    case 'direction':
      return words.t('asides:which.number', { count });
    case 'number': {
      const numbered = question.options[short.number - 1];
      return numbered === undefined
        ? words.t('asides:which.number', { count })
        : words.t('asides:which.meant', {
            said,
            number: short.number,
            option: optionLabel(question, talk, numbered.value),
          });
    }
    default:
      return short satisfies never;
  }
}
