import { type Patch, withFacts } from '../../rules/fact-path.ts';
import { type Facts, UNSORTED } from '../../rules/facts.ts';
import type { Program } from '../../rules/programs/program.ts';
import { tellingNumbers } from '../../rules/telling-numbers.ts';
import type { ChecksQuestion, Question } from './question.ts';

/** Of a longer list to tick not every combination is tried. */
const MOST_BOXES = 4;

/**
 * Every way to answer a question, as the facts that it sets: of numbers one out of each range that makes a difference,
 * of amounts one, because they decide nothing. An option that leads on to another question is no answer yet.
 */
export function possibleAnswers(question: Question, program: Program): readonly Patch[] {
  switch (question.type) {
    case 'choice':
      return question.options.filter(({ rest }) => rest === undefined).map(({ sets }) => sets);
    case 'checks':
      return ticks(question.options.length).map((ticked) => patchOf(question, ticked));
    case 'number': {
      const telling = tellingNumbers(program, question.fact);
      const numbers = telling.length > 0 ? telling : [Math.floor(smallestCap(program) / 2)];
      return numbers.map((number) => [[question.fact, number]]);
    }
    case 'amounts':
      return [[['expenses', [{ category: UNSORTED, yen: smallestCap(program) }]]]];
    case 'figures':
      return [];
    default:
      return question satisfies never;
  }
}

/** Every combination of answers to these questions. */
export const combinationsOf = (program: Program, questions: readonly Question[]): Facts[] =>
  questions.reduce<Facts[]>(
    (cases, question) =>
      cases.flatMap((facts) => possibleAnswers(question, program).map((answer) => withFacts(facts, answer))),
    [{}],
  );

const patchOf = ({ options, ticked, unticked }: ChecksQuestion, ticks: readonly boolean[]): Patch =>
  options.map(({ fact }, at) => [fact, ticks[at] ? ticked : unticked]);

/** Every combination of so many boxes; of a longer list none, all, each one alone, and all but one. */
function ticks(boxes: number): boolean[][] {
  const every = Array.from({ length: boxes }, (_, at) => at);
  if (boxes <= MOST_BOXES)
    return Array.from({ length: 2 ** boxes }, (_, bits) => every.map((at) => (bits >> at) % 2 === 1));
  return [true, false].flatMap((all) => [
    every.map(() => all),
    ...every.map((one) => every.map((at) => (at === one) !== all)),
  ]);
}

/** Small enough that the rate still makes a difference to the amount. */
const smallestCap = ({ tracks }: Program): number => Math.min(...tracks.map(({ cap }) => cap));
