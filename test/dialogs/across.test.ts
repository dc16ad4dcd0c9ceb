import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginning } from '../../dialogs/across/beginning.ts';
import { inputSchema } from '../../dialogs/input.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { type Context, respond, type Turn } from '../../dialogs/respond.ts';
import { newState, type State } from '../../dialogs/state.ts';
import { questionOf } from '../../dialogs/topics/all.ts';
import { factAt } from '../../rules/fact-path.ts';
import { duringIntake } from '../support/case.ts';
import { contextAt, DURING_INTAKE, programOf, programs } from '../support/context.ts';

const ids = [...programs.keys()];
const E_PORT_INTAKE = '2020-10-01T10:00+09:00';

type Asked = Extract<Reply, { kind: 'question' }>;
const askedIn = ({ replies }: Turn): Asked | undefined => replies.find((reply) => reply.kind === 'question');

/** Taps an answer to the question: `pick` chooses among those there are. */
function tap(state: State, { question, asking }: Asked, pick: number, context: Context): Turn {
  const value = () => {
    switch (asking.type) {
      case 'choice': {
        // an option that leads to another question first is no answer yet
        const options = asking.options.filter((option) => option.value !== 'figures');
        return options[pick % options.length]?.value ?? '';
      }
      case 'checks':
        return asking.options.filter((_option, at) => (pick >> at) % 2 === 1).map((option) => option.value);
      case 'number':
        return String(pick % 7);
      case 'amounts':
        return Object.fromEntries(asking.fields.map((field) => [field.value, '100000']));
      default:
        return asking satisfies never;
    }
  };
  return respond(state, { kind: 'answer', question, value: value() }, context);
}

/** Asked for every criterion, not only as long as a track is open: most random cases are shut out soon. */
const thorough = (state: State): State => ({ ...state, thorough: true });

/** Answers everything that is asked, and tells every question with what was known of its facts when it was asked. */
function answerAll(turn: Turn, picks: Iterator<number>, context: Context): { turn: Turn; asked: string[] } {
  const asked: string[] = [];
  let now = turn;
  for (let question = askedIn(now); question; question = askedIn(now)) {
    asked.push(question.question);
    expect(asked.length).toBeLessThan(80);
    wasOpen(now.state, question);
    now = tap(now.state, question, picks.next().value ?? 0, context);
  }
  return { turn: now, asked };
}

/** Nothing that is asked was told before: a question has a fact that is open, a list to tick has only open ones. */
function wasOpen(state: State, asked: Asked): void {
  const question = questionOf(programOf(state.program), asked.question);
  const open = (question?.facts ?? []).filter((fact) => factAt(state.facts, fact) === undefined);
  expect({ question: asked.question, open: open.length > 0 }).toEqual({
    question: asked.question,
    open: true,
  });
  if (asked.asking.type !== 'checks' || question?.type !== 'checks') return;
  const shown = asked.asking.options.map(({ value }) => value);
  const known = question.options.filter(({ fact }) => factAt(state.facts, fact) !== undefined);
  expect(shown.filter((value) => known.some((option) => option.value === value))).toEqual([]);
}

describe('facts told once are never asked again', () => {
  test.each(ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to] as const)))(
    'from %s to %s',
    (from, to) => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat(255)), (picks) => {
          const context = contextAt(duringIntake(programOf(from)));
          const begun = respond(thorough(newState(from, 'ja')), { kind: 'start' }, context);
          const first = answerAll(begun, picks, context);
          const switched = respond(
            first.turn.state,
            { kind: 'command', command: 'programs', argument: to },
            context,
          );
          const all = respond(
            switched.state,
            { kind: 'command', command: 'resume', argument: 'all' },
            context,
          );
          const second = answerAll(all, picks, context);
          expect(second.turn.state).toMatchObject({ program: to, phase: 'result' });
          // and going back shows the first result again, without a question
          const again = respond(
            second.turn.state,
            { kind: 'command', command: 'programs', argument: from },
            context,
          );
          const third = answerAll(again, picks, context);
          expect(third.turn.state).toMatchObject({ program: from, phase: 'result' });
        }),
        { numRuns: 20 },
      );
    },
  );

  test('while programs are compared, and in each of them afterwards', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(255)), fc.constantFrom(...ids), (picks, then) => {
        const context = contextAt(E_PORT_INTAKE);
        const begun = respond(beginning(programs, 'ja', E_PORT_INTAKE), { kind: 'start' }, context);
        const compared = answerAll(
          respond(begun.state, { kind: 'command', command: 'programs', argument: 'all' }, context),
          picks,
          context,
        );
        expect(compared.turn.state).toMatchObject({ comparing: true, phase: 'offering' });
        const chosen = respond(
          compared.turn.state,
          { kind: 'command', command: 'programs', argument: then },
          context,
        );
        expect(answerAll(chosen, picks, context).turn.state).toMatchObject({
          program: then,
          phase: 'result',
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('where a talk begins', () => {
  const about = (now: string) => {
    const { program, chosen } = beginning(programs, 'ja', now);
    return chosen ? program : 'asks';
  };

  test.each([
    ['only HAGUKUMI is open', DURING_INTAKE, 'hagukumi-r7'],
    ['e-PORT and Fukuoka are both open', E_PORT_INTAKE, 'asks'],
    ['only Fukuoka is open', '2020-10-20T10:00+09:00', 'fukuoka-dx-r2'],
    ['all are closed', '2026-11-20T10:00+09:00', 'asks'],
    ['none is open yet', '2020-01-01T10:00+09:00', 'asks'],
  ])('%s', (_when, now, expected) => expect(about(now)).toBe(expected));

  test('with one program there is nothing to choose', () => {
    const only = new Map([['eport-r2', programOf('eport-r2')]]);
    expect(beginning(only, 'ja', '2026-11-20T10:00+09:00')).toMatchObject({
      program: 'eport-r2',
      chosen: true,
    });
  });
});

test('with many programs of long names, every button of the overview can be tapped', () => {
  const hagukumi = programOf('hagukumi-r7');
  const names = Array.from({ length: 12 }, (_, at) => `an-edition-of-another-foundation-in-year-${at}`);
  const many = new Map(names.map((id) => [id, { ...hagukumi, id }]));
  const { words, now } = contextAt();
  const hagukumis = (key: string) =>
    key.replace(/an-edition-of-another-foundation-in-year-\d+/, 'hagukumi-r7');
  const context: Context = {
    programs: many,
    now,
    words: (locale) => ({
      ...words(locale),
      t: (key, params) => words(locale).t(hagukumis(key), params),
      maybe: (key, params) => words(locale).maybe(hagukumis(key), params),
    }),
  };
  const begun = respond(newState(names[0] ?? '', 'ja'), { kind: 'start' }, context);
  const { replies } = respond(
    { ...begun.state, comparing: true },
    { kind: 'command', command: 'result' },
    context,
  );
  const offered = replies.flatMap((reply) => (reply.kind === 'actions' ? reply.actions : []));
  expect(offered.map(({ command }) => command)).toContain('compare');
  for (const { command, argument } of offered) {
    const input = { kind: 'command', command, ...(argument !== undefined && { argument }) };
    expect(inputSchema.safeParse(input).error?.issues).toBeUndefined();
  }
});
