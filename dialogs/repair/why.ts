import { factsOf } from '../../rules/criteria.ts';
import { ask, openQuestion } from '../asking.ts';
import type { Reply } from '../reply.ts';
import { sourceOf } from '../source.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import type { Question } from '../topics/question.ts';
import { questionText } from '../topics/texts.ts';

/** 「なぜ聞くの?」: the reason with the sections it comes from, then the question again. */
export function why(talk: Talk): Step {
  const { words } = talk;
  const question = openQuestion(talk);
  if (!question) return { state: talk.state, replies: [say(words.t('talk:whyNothing'))] };
  return after([reasonFor(talk, question)], ask(talk, question));
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
