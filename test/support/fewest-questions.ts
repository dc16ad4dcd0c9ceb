import { openQuestions, type Talk } from '../../dialogs/talk.ts';
import { questionsFor } from '../../dialogs/topics/all.ts';
import { combinationsOf, possibleAnswers } from '../../dialogs/topics/possible-answers.ts';
import type { Question } from '../../dialogs/topics/question.ts';
import { sizeFacts } from '../../rules/company-size.ts';
import { factsOf, judge } from '../../rules/criteria.ts';
import { ratesBySize } from '../../rules/estimate.ts';
import type { FactPath } from '../../rules/fact-path.ts';
import type { Criterion, Program } from '../../rules/programs/program.ts';
import { type Asked, answeredWith, restOf, silentTalk } from './question-orders.ts';

type Fewest = Pick<Asked, 'mean' | 'most'>;

/**
 * The least mean that any order of the open questions can have over all distinct cases, and the most questions that
 * such an order comes to. Exact, by dynamic programming over everything that can be known in the course of a talk.
 *
 * That is too much for one go, so it is taken apart: questions that share a criterion, the amount or the choice of the
 * track belong together, and no others have to do with one another but for this: once every track is closed, none is
 * needed. Those that close none are therefore best left to the end: asked before, they would tell nothing of the
 * others, and be in vain where these close the program. `apart`: whether to do so.
 */
export function fewestQuestions(program: Program, apart = true): Fewest {
  const all = questionsFor(program);
  if (!apart) return fewest(program, all);
  const groups = groupsOf(program, all);
  const closing = closingCriteria(program);
  const last = groups.filter((group) => !closing.some((criterion) => canFail(program, group, criterion)));
  const atTheEnd = last.map((group) => fewest(program, group));
  return fewest(program, groups.filter((group) => !last.includes(group)).flat(), {
    mean: atTheEnd.reduce((sum, { mean }) => sum + mean, 0),
    most: atTheEnd.reduce((sum, { most }) => sum + most, 0),
  });
}

/** Asks only these; to whom a track is still open then, so many more are asked. */
function fewest(program: Program, asked: readonly Question[], then: Fewest = { mean: 0, most: 0 }): Fewest {
  const known = new Map<string, Fewest>();
  const from = (talk: Talk): Fewest => {
    const left = openQuestions(talk);
    if (left.length === 0) return { mean: 0, most: 0 };
    const open = left.filter((question) => asked.includes(question));
    if (open.length === 0) return then;
    const key = restOf(talk, open);
    let best = known.get(key);
    if (!best) {
      const [first, ...others] = open.map((question): Fewest => {
        const after = possibleAnswers(question, program).map((answer) =>
          from(answeredWith(talk, question, answer)),
        );
        return {
          mean: 1 + after.reduce((sum, { mean }) => sum + mean, 0) / after.length,
          most: 1 + Math.max(...after.map(({ most }) => most)),
        };
      });
      best = others.reduce((one, other) => (isFewer(other, one) ? other : one), first ?? then);
      known.set(key, best);
    }
    return best;
  };
  return from(silentTalk(program));
}

const isFewer = (one: Fewest, other: Fewest): boolean =>
  one.mean < other.mean || (one.mean === other.mean && one.most < other.most);

/** Questions that have to do with one another, together. */
function groupsOf(program: Program, all: readonly Question[]): Question[][] {
  const { academic } = program.expenses;
  const together: FactPath[][] = [
    ...program.criteria.map((criterion) => [...factsOf(criterion)]),
    [
      ...program.criteria.filter(({ tracks }) => tracks !== undefined).flatMap(factsOf),
      ...[...program.tracks, ...(program.frames ?? [])].flatMap(({ suits }) => suits?.fact ?? []),
    ],
    [
      'expenses',
      'academicYen',
      ...(academic ? [academic.when.fact] : []),
      ...(program.tracks.some(({ rate }) => ratesBySize(rate)) ? sizeFacts : []),
    ],
  ];
  return together.reduce(
    (groups, facts) => {
      const touched = groups.filter((group) =>
        group.some((question) => question.facts.some((fact) => facts.includes(fact))),
      );
      return [...groups.filter((group) => !touched.includes(group)), touched.flat()];
    },
    all.map((question) => [question]),
  );
}

/**
 * The criteria that decide whether every track is closed: where a track has none of its own, those that bind all;
 * otherwise any.
 */
function closingCriteria({ criteria, tracks }: Program): readonly Criterion[] {
  const plain = tracks.some(({ id }) => !criteria.some((criterion) => criterion.tracks?.includes(id)));
  return plain ? criteria.filter((criterion) => criterion.tracks === undefined) : criteria;
}

function canFail(program: Program, group: readonly Question[], criterion: Criterion): boolean {
  const facts = factsOf(criterion);
  const asked = group.filter((question) => question.facts.some((fact) => facts.includes(fact)));
  return (
    asked.length > 0 &&
    combinationsOf(program, asked).some((known) => judge(known, criterion).status === 'unmet')
  );
}
