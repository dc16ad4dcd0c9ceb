import { type FactPath, factAt, type Patch, withFact, withFacts } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import { type Talk, withState } from '../talk.ts';
import { questionsFor } from '../topics/all.ts';
import type { Question } from '../topics/question.ts';

/** The talk with facts noted down; questions that are answered by them are not asked, and those passed over no longer are. */
export function take(talk: Talk, sets: Patch): Talk {
  const { state } = talk;
  const facts = withFacts(clearedFor(talk, sets), sets);
  const touched = (question: Question) => question.facts.some((fact) => sets.some(([set]) => set === fact));
  const programs = state.comparing ? [...talk.programs.values()] : [talk.program];
  const questions = programs.flatMap((program) => questionsFor(program)).filter(touched);
  const answered = [...new Set(questions.filter((question) => isWhole(question, facts)).map(({ id }) => id))];
  const ids = new Set(questions.map(({ id }) => id));
  const open = state.open !== null && answered.includes(state.open) ? null : state.open;
  return withState(talk, {
    facts,
    open,
    trail: [...state.trail.filter((id) => !answered.includes(id)), ...answered],
    skipped: state.skipped.filter((id) => !ids.has(id)),
    misses: 0,
    ...(sets.some(([fact]) => fact === 'expenses') && { typed: {} }),
  });
}

/** A list of which only a part was told is still asked for. */
const isWhole = (question: Question, facts: Facts): boolean =>
  question.type === 'choice'
    ? question.options.some(
        ({ sets }) => sets.length > 0 && sets.every(([fact, value]) => factAt(facts, fact) === value),
      )
    : question.facts.every((fact) => factAt(facts, fact) !== undefined);

/** What an earlier answer to the same question said besides goes with it: 「自社だけ」 after 「ほかと一緒に」. */
function clearedFor(talk: Talk, sets: Patch): Facts {
  const set = new Set<FactPath>(sets.map(([fact]) => fact));
  return questionsFor(talk.program)
    .filter(
      ({ type, facts }) =>
        type === 'choice' &&
        facts.length > 1 &&
        facts.some((fact) => set.has(fact) && factAt(talk.state.facts, fact) !== undefined),
    )
    .flatMap(({ facts }) => facts)
    .reduce((left, fact) => withFact(left, fact, undefined), talk.state.facts);
}
