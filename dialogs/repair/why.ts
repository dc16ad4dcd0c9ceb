import { factsOf } from '../../rules/criteria.ts';
import { questionAnywhere } from '../across/shared-questions.ts';
import { askShortly, goOn, openQuestion } from '../asking.ts';
import type { Reply } from '../reply.ts';
import { sourceOf } from '../source.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import type { Question } from '../topics/question.ts';
import { questionText } from '../topics/texts.ts';

/**
 * 「なぜ聞くの?」: the reason with the sections it comes from, then the open question again.
 * @param id the question whose button was pressed, which may be an earlier one; the open one where it is left out
 */
export function why(talk: Talk, id?: string): Step {
  const { words } = talk;
  const found = id === undefined ? undefined : questionAnywhere(talk, id);
  if (found) return after([reasonFor(found.there, found.question)], goOn(talk));
  const question = openQuestion(talk);
  if (!question) return after([say(words.t('talk:whyNothing'))], goOn(talk));
  return after([reasonFor(talk, question)], askShortly(talk, question));
}

export const reasonFor = (talk: Talk, question: Question): Reply => ({
  kind: 'text',
  text: questionText(question, talk, 'why'),
  tone: 'plain',
  source: sourceOf(talk, citesOf(talk, question)),
});

/** The sections behind a question: those of the criteria that use its facts. */
function citesOf({ program }: Talk, question: Question): string[] {
  const cites = program.criteria
    .filter((criterion) => factsOf(criterion).some((fact) => question.facts.includes(fact)))
    .flatMap(({ cite }) => cite);
  if (cites.length > 0) return [...new Set(cites)];
  // no criterion asks for it: it decides the track, or how much there is
  const choosing = [...program.tracks, ...(program.frames ?? [])].filter(
    ({ suits }) => suits !== undefined && question.facts.includes(suits.fact),
  );
  if (choosing.length > 0) return [...new Set(choosing.flatMap(({ cite }) => cite))];
  const { academic, cite } = program.expenses;
  const ofAcademics =
    academic !== undefined &&
    question.facts.some((fact) => fact === 'academicYen' || fact === academic.when.fact);
  if (ofAcademics) return [...academic.cite];
  return question.topic === 'companySize'
    ? [...new Set(program.tracks.flatMap((track) => track.cite))]
    : [...cite];
}
