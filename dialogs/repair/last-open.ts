import { unansweredQuestions } from '../result/headline.ts';
import { contactLine } from '../result/next-steps.ts';
import { assessTalk, type Talk, withState } from '../talk.ts';
import type { Question } from '../topics/question.ts';
import { maybeQuestionText } from '../topics/texts.ts';

/** What is asked, in which state, and the words before it. */
type LastOpen = { readonly again: Talk; readonly question: Question; readonly intro: string };

/**
 * A question that was passed over and on which alone the outcome now depends: asked once more before the result, with
 * how to find out. Undefined where there is none, or where it was asked once more already.
 */
export function lastOpen(talk: Talk): LastOpen | undefined {
  const question = decisive(talk);
  if (!question || talk.state.askedTwice.includes(question.id)) return undefined;
  const { words, state } = talk;
  const intro = words.sentences([words.t('asides:lastOpen'), howToFindOut(talk, question)]);
  const again = withState(talk, {
    skipped: state.skipped.filter((id) => id !== question.id),
    askedTwice: [...state.askedTwice, question.id],
  });
  return { again, question, intro };
}

/** The one question that still decides whether a track is open; one that only tells the amount is none. */
function decisive(talk: Talk): Question | undefined {
  const { tracks } = assessTalk(talk);
  // a track that is open already settles the matter
  if (tracks.some(({ outcome }) => outcome === 'eligible' || outcome === 'conditional')) return undefined;
  const undecided = new Set(
    tracks
      .filter(({ outcome }) => outcome === 'undetermined')
      .flatMap(({ findings }) => findings.flatMap(({ missing }) => missing)),
  );
  if (undecided.size === 0) return undefined;
  const [only, ...others] = unansweredQuestions(talk).filter(({ facts }) =>
    facts.some((fact) => undecided.has(fact)),
  );
  return only && others.length === 0 && talk.state.skipped.includes(only.id) ? only : undefined;
}

/** Where an answer can be looked up; in general it is somebody who knows. */
export const howToFindOut = (talk: Talk, question: Question): string =>
  maybeQuestionText(question, talk, 'findOut') ??
  talk.words.t('asides:findOut', { contact: contactLine(talk) });
