import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../dialogs/input.ts';
import { foremost } from '../../../dialogs/order/foremost.ts';
import { lastTopic, nextQuestion } from '../../../dialogs/order/next-question.ts';
import { savedBy } from '../../../dialogs/order/saved-by.ts';
import { waitsForAnother } from '../../../dialogs/order/waits-for-another.ts';
import { respond } from '../../../dialogs/respond.ts';
import { newState } from '../../../dialogs/state.ts';
import { assessTalk, openQuestions, type Talk } from '../../../dialogs/talk.ts';
import { questionsFor } from '../../../dialogs/topics/all.ts';
import { possibleAnswers } from '../../../dialogs/topics/possible-answers.ts';
import type { Question } from '../../../dialogs/topics/question.ts';
import type { FactPath, Patch } from '../../../rules/fact-path.ts';
import type { Program } from '../../../rules/programs/program.ts';
import { duringIntake } from '../../support/case.ts';
import { contextAt, programOf, programs } from '../../support/context.ts';
import { fewestQuestions } from '../../support/fewest-questions.ts';
import {
  answeredWith,
  follow,
  guideline,
  isShutOut,
  ours,
  silentTalk,
} from '../../support/question-orders.ts';

const all = [...programs.values()];

/** A case, as the number of the answer to each question. */
type Case = ReadonlyMap<string, number>;
const casesOf = (program: Program): fc.Arbitrary<Case> =>
  fc
    .tuple(
      ...questionsFor(program).map((question) =>
        fc
          .nat(possibleAnswers(question, program).length - 1)
          .map((answer): [string, number] => [question.id, answer]),
      ),
    )
    .map((answers) => new Map(answers));

/** The same, of those to whom a track stays open as long as possible. */
const openCasesOf = (program: Program): fc.Arbitrary<Case> =>
  casesOf(program).map((drawn) => {
    let talk = silentTalk(program);
    const kept = new Map(drawn);
    for (const question of questionsFor(program)) {
      const answers = possibleAnswers(question, program);
      const from = drawn.get(question.id) ?? 0;
      const at = answers
        .map((_, index) => (from + index) % answers.length)
        .find((index) => !isShutOut(answeredWith(talk, question, answers[index] ?? [])));
      kept.set(question.id, at ?? from);
      talk = answeredWith(talk, question, answers[at ?? from] ?? []);
    }
    return kept;
  });

const answerIn = (known: Case, question: Question, program: Program): Patch =>
  possibleAnswers(question, program)[known.get(question.id) ?? 0] ?? [];

/** Every step of a talk on a case: how it stood, and what was asked then. */
function stepsOf(program: Program, known: Case): { talk: Talk; asked: Question }[] {
  const steps: { talk: Talk; asked: Question }[] = [];
  for (let talk = silentTalk(program); ; ) {
    const asked = nextQuestion(talk);
    if (!asked) return steps;
    steps.push({ talk, asked });
    talk = answeredWith(talk, asked, answerIn(known, asked, program));
  }
}

describe.each(all)('what is asked next, $id:', (program) => {
  test('takes at most 70 % of the questions of the guideline, and at most 10 % more than any order needs', () => {
    const [byUs, byGuideline] = [ours, guideline].map((order) => follow(program, order));
    const fewest = fewestQuestions(program);
    expect(byUs?.mean).toBeLessThanOrEqual(0.7 * (byGuideline?.mean ?? 0));
    expect(byUs?.mean).toBeLessThanOrEqual(1.1 * fewest.mean);
    expect(byUs?.mean).toBeGreaterThanOrEqual(fewest.mean - 1e-9);
    expect(byUs?.most).toBeLessThanOrEqual(byGuideline?.most ?? 0);
    // whoever may apply is asked no more than before either
    expect(byUs?.meanOfOpen).toBeLessThanOrEqual((byGuideline?.meanOfOpen ?? 0) + 1e-9);
  });

  test('leaves a topic only for another one that saves more, or comes first because it decides more', () => {
    fc.assert(
      fc.property(openCasesOf(program), (known) => {
        for (const { talk, asked } of stepsOf(program, known)) {
          const topic = lastTopic(talk);
          if (topic === undefined || asked.topic === topic) continue;
          const open = openQuestions(talk);
          const askable = open.filter((question) => !waitsForAnother(talk, question, open));
          const saved = (question: Question) => savedBy(talk, question, open);
          const left = foremost(program, assessTalk(talk), askable).filter(
            (question) => question.topic === topic,
          );
          for (const question of left) expect(saved(question)).toBeLessThan(saved(asked));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('never is one whose answer can change nothing', () => {
    fc.assert(
      fc.property(
        openCasesOf(program),
        fc.array(openCasesOf(program), { minLength: 40, maxLength: 40 }),
        (known, others) => {
          for (const { talk, asked } of stepsOf(program, known)) {
            const answers =
              asked.facts.includes('expenses') || asked.facts.includes('academicYen')
                ? amountsOf(asked)
                : possibleAnswers(asked, program);
            const makesADifference = [known, ...others].some((rest) => {
              const told = answers.map((answer) =>
                outcomeOf(completed(answeredWith(talk, asked, answer), rest)),
              );
              return new Set(told).size > 1;
            });
            expect({ asked: asked.id, makesADifference }).toEqual({
              asked: asked.id,
              makesADifference: true,
            });
          }
        },
      ),
      { numRuns: 5 },
    );
  });

  test('is what the bot asks, until nothing is open', () => {
    const context = contextAt(duringIntake(program));
    fc.assert(
      fc.property(fc.oneof(casesOf(program), openCasesOf(program)), (known) => {
        const steps = stepsOf(program, known);
        let { state } = respond(newState(program.id, 'ja'), { kind: 'start' }, context);
        for (const { asked } of steps) {
          expect(state.open).toBe(asked.id);
          const value = tapped(asked, program, known);
          ({ state } = respond(state, { kind: 'answer', question: asked.id, value }, context));
        }
        expect(state.phase).toBe('result');
      }),
      { numRuns: 50 },
    );
  });

  test('what it costs comes last: after it nothing can shut out any more', () => {
    fc.assert(
      fc.property(openCasesOf(program), (known) => {
        const asked = stepsOf(program, known).map(({ asked }) => asked.topic);
        const amounts = asked.indexOf('expenses');
        if (amounts >= 0) expect(new Set(asked.slice(amounts))).toEqual(new Set(['expenses']));
      }),
      { numRuns: 50 },
    );
  });
});

/** With the answers of a case to whatever is still open. */
function completed(talk: Talk, known: Case): Talk {
  const [next] = openQuestions(talk);
  return next ? completed(answeredWith(talk, next, answerIn(known, next, talk.program)), known) : talk;
}

/** What a person is told: the outcome of every track with its amount, which one fits, which papers there are. */
function outcomeOf(talk: Talk): string {
  const { tracks, recommendation, documents } = assessTalk(talk);
  const told = tracks.map(({ outcome, estimate, findings }) => [
    outcome,
    outcome === 'ineligible'
      ? null
      : [estimate.amountYen, estimate.allocation, findings.map(({ status }) => status)],
  ]);
  return JSON.stringify([told, recommendation, documents]);
}

/** Amounts decide nothing of the outcome, but how much there is. */
const amountsOf = ({ facts }: Question): Patch[] =>
  [100_000, 150_000].map(
    (yen): Patch =>
      facts.includes('expenses')
        ? [['expenses', [{ category: 'unsorted', yen }]]]
        : [['academicYen', yen / 2]],
  );

/** How an answer is tapped. */
function tapped(question: Question, program: Program, known: Case): AnswerValue {
  const answer: ReadonlyMap<FactPath, unknown> = new Map(answerIn(known, question, program));
  switch (question.type) {
    case 'choice':
      return (
        question.options.find(({ sets }) => JSON.stringify(sets) === JSON.stringify([...answer]))?.value ?? ''
      );
    case 'checks':
      return question.options
        .filter(({ fact }) => answer.get(fact) === question.ticked)
        .map(({ value }) => value);
    case 'number':
      return String(answer.get(question.fact));
    case 'amounts':
      return { unsorted: String(Math.min(...program.tracks.map(({ cap }) => cap))) };
    case 'figures':
      throw new Error(`${question.id} is asked only to complete another answer`);
    default:
      return question satisfies never;
  }
}

/** The topics of a talk in which every answer leaves as much open as it can. */
function longest(id: string): string[] {
  const program = programOf(id);
  const topics: string[] = [];
  for (let talk = silentTalk(program); ; ) {
    const asked = nextQuestion(talk);
    if (!asked) return topics;
    if (topics.at(-1) !== asked.topic) topics.push(asked.topic);
    const here = talk;
    const [next] = possibleAnswers(asked, program)
      .map((answer) => answeredWith(here, asked, answer))
      .sort((one, other) => openQuestions(other).length - openQuestions(one).length);
    talk = next ?? talk;
  }
}

test('what is planned comes first, then what rules out, then who applies, then what is left to do, the money last', () => {
  expect(longest('hagukumi-r7')).toEqual([
    'activity',
    'otherFunding',
    'tax',
    'location',
    'corporateStatus',
    'members',
    'registration',
    'organisation',
    'expenses',
  ]);
  expect(longest('eport-r2')).toEqual([
    'activity',
    'standing',
    'tax',
    'otherFunding',
    'members',
    'location',
    'members',
    'corporateStatus',
    'track',
    'companySize',
    'expenses',
  ]);
  expect(longest('fukuoka-dx-r2')).toEqual([
    'members',
    'standing',
    'activity',
    'tax',
    'otherFunding',
    'location',
    'corporateStatus',
    'registration',
    'sales',
    'members',
    'expenses',
  ]);
});

test.each([
  ['eport-r2', 'proposer', 'main-part'],
  ['eport-r2', 'proposer', 'memberOffices.kitakyushu'],
  ['eport-r2', 'legalForm', 'cooperativeKind'],
  ['hagukumi-r7', 'outsideMembers.kitakyushu', 'outsideMembersRegistered.ktq-dx-platform'],
  ['fukuoka-dx-r2', 'academic-members', 'academicYen'],
])('%s: %s is asked before %s, which makes no sense without it', (id, before, after) => {
  const program = programOf(id);
  fc.assert(
    fc.property(openCasesOf(program), (known) => {
      const asked = stepsOf(program, known).map(({ asked }) => asked.id);
      if (asked.includes(after)) expect(asked.slice(0, asked.indexOf(after))).toContain(before);
    }),
    { numRuns: 50 },
  );
});

test('the parts that the best order is worked out in leave out none that is better', () => {
  const program = programOf('fukuoka-dx-r2');
  expect(fewestQuestions(program, false).mean).toBeCloseTo(fewestQuestions(program).mean, 9);
}, 60_000);
