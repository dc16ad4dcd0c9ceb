import type { Assessment } from '../../rules/assessment.ts';
import type { Topic } from '../../rules/programs/program.ts';
import { assessTalk, openQuestions, type Talk } from '../talk.ts';
import { questionOf } from '../topics/all.ts';
import type { Question } from '../topics/question.ts';
import { foremost } from './foremost.ts';
import { savedBy } from './saved-by.ts';
import { waitsForAnother } from './waits-for-another.ts';

/**
 * To ask on about the same topic is as good as to ask elsewhere what saves up to so many times as much: people find
 * jumping about rude. What that costs is told by `npm run bench:questions`.
 */
const WORTH_A_JUMP = 2;

/** The open question that decides most; undefined where none is open. */
export function nextQuestion(talk: Talk, assessment: Assessment = assessTalk(talk)): Question | undefined {
  const open = openQuestions(talk, assessment);
  // who wants to see every criterion is asked for all of them, as the guideline has them
  return talk.state.thorough ? open[0] : mostDeciding(talk, open, assessment);
}

/**
 * Of these open questions, given in the order of the guideline, the one that decides most: first what can still shut
 * the case out, then what the outcome depends on besides, then what only changes the amount. Among these, the one after
 * which the fewest others have to be asked, on the mean of its answers, unless the topic of the question before has
 * one that does nearly as well. Nothing else to tell them apart: the first.
 */
export function mostDeciding(
  talk: Talk,
  open: readonly Question[],
  assessment: Assessment = assessTalk(talk),
): Question | undefined {
  if (open.length < 2) return open[0];
  const askable = open.filter((question) => !waitsForAnother(talk, question, open));
  const weighed = foremost(talk.program, assessment, askable.length > 0 ? askable : open).map((question) => ({
    question,
    saved: savedBy(talk, question, open),
  }));
  const most = Math.max(...weighed.map(({ saved }) => saved));
  const near = weighed.filter(({ saved }) => saved * WORTH_A_JUMP >= most).map(({ question }) => question);
  const best = weighed.find(({ saved }) => saved === most)?.question;
  const of = (topic: Topic | undefined) => near.find((question) => question.topic === topic);
  return of(lastTopic(talk)) ?? of(best?.topic);
}

/** The topic of the question before. */
export function lastTopic({ program, state }: Talk): Topic | undefined {
  const last = state.trail.at(-1);
  return last === undefined ? undefined : questionOf(program, last)?.topic;
}
