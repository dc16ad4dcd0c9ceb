import fc from 'fast-check';
import { expect } from 'vitest';
import { render } from '../../../bot/channels/terminal/render.ts';
import { beginning } from '../../../dialogs/across/beginning.ts';
import { commands, type Input, inputSchema } from '../../../dialogs/input.ts';
import { MAX_TEXT } from '../../../dialogs/limits.ts';
import { type Context, respond, type Turn } from '../../../dialogs/respond.ts';
import { newState, stateSchema } from '../../../dialogs/state.ts';
import { factsFor, talkOf } from '../../../dialogs/talk.ts';
import { questionOf, questionsFor } from '../../../dialogs/topics/all.ts';
import { viewOf } from '../../../dialogs/view.ts';
import { assess } from '../../../rules/assess.ts';
import { contextAt, programs, words } from '../../support/context.ts';

const questions = [...programs.values()].flatMap((program) => questionsFor(program));
const ids = [...programs.keys()];
const values = [
  ...new Set(
    questions.flatMap((question) =>
      ('options' in question ? question.options : []).map(({ value }) => value),
    ),
  ),
];

const typed = fc.oneof(
  fc.constantFrom(
    'はい',
    'いいえ',
    '3社',
    '２',
    '株式会社',
    '小倉北区です',
    '25万円',
    '旅費5万円、報償費8万円',
    '1と3',
    'なし',
    '全部',
    'もう決まっている',
    '案がある',
    'まだ',
    'ある',
    '受けていない',
    'English',
    '日本語',
    'yes',
    'not yet',
    '300,000 yen',
    'hello',
    'ほかの制度',
    '枠を比べる',
    '採択後のこと',
    'DX共創事業',
    '税込110万円',
    '企業1500万 大学500万',
    '小倉北区の製造業で、取引先2社と3社で、予算は28万円',
    '3社じゃなくて2社でした',
    'さっきの予算は間違いで18万円',
    'うちだけです',
    'もし3社だったら?',
    '2社でも応募できますか',
    'その内容にする',
    '150万です',
    '福岡です',
    '規約はあります。でも規約はまだないです',
    '市税の滞納はないです。口座はあります',
    '東京の有限会社ですけど、来年小倉に事務所を出す予定です',
    'コンソーシアムで応募します。試作品はもうあります',
    '従業員12人、資本金300万円の町工場',
    '大学も入っていて、県外の会社はいません',
    '前のまま',
    '2つ前に戻って',
    "We're a K.K. in Kokura, three companies including us, budget 280,000 yen",
    'actually it is 2 companies, not 3',
    'what if we were three companies?',
    'お疲れ様です',
    'AIですか?',
    'ばか',
    'あああ',
    '???',
    'やめる',
    '続ける',
    '2つ前に戻って',
    '最初の質問に戻って',
    '最初から',
    '分からない',
    '締め切りはいつですか?',
    '必要書類は?',
    '人と話したい',
    'ありがとうございます、3社です',
    '両方',
    '下',
    '今どこまで?',
    'もう一度',
    'go back two questions',
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constant('あ'.repeat(MAX_TEXT + 1)),
);
const answers: fc.Arbitrary<Input> = fc.record({
  kind: fc.constant('answer' as const),
  question: fc.oneof(fc.constantFrom(...questions.map(({ id }) => id)), fc.constant('gone')),
  value: fc.oneof(
    fc.constantFrom(...values),
    typed.map((text) => text.slice(0, MAX_TEXT)),
    fc.subarray(values),
    fc.dictionary(
      fc.constantFrom('travel', 'honorarium', 'machinery', 'labour', 'latest', 'unsorted', 'unlisted'),
      typed.map((text) => text.slice(0, 100)),
    ),
  ),
});
const commanded: fc.Arbitrary<Input> = fc
  .constantFrom(...commands)
  .chain((command) =>
    fc
      .option(
        fc.constantFrom(
          'yes',
          'no',
          'all',
          'en',
          'ja',
          '{"corporations":3}',
          '{"offices.kitakyushu":"existing","charter":"draft"}',
          '{"corporations":"many"}',
          ...ids,
          ...questions.map(({ id }) => id),
        ),
        { nil: undefined },
      )
      .map(
        (argument): Input =>
          argument === undefined ? { kind: 'command', command } : { kind: 'command', command, argument },
      ),
  );

/** Presses a button that was offered at any time, the latest or one of long ago, if there was one. */
type Press = { readonly press: number };
const inputs: fc.Arbitrary<Input | Press> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Input>({ kind: 'start' }) },
  { weight: 8, arbitrary: typed.map((text): Input => ({ kind: 'text', text })) },
  { weight: 5, arbitrary: answers },
  { weight: 3, arbitrary: commanded },
  { weight: 4, arbitrary: fc.nat(1_000).map((press) => ({ press })) },
);

/** Answers the open question by tapping its first way to answer, until the result is there. */
function toTheEnd(turn: Turn, context: Context): { turn: Turn; turns: number } {
  let last = turn;
  let turns = 0;
  while (last.state.open !== null && turns < 60) {
    turns += 1;
    const { program } = talkOf(last.state, context);
    const question = questionOf(program, last.state.open);
    if (!question) throw new Error(`no question ${last.state.open}`);
    const value =
      question.type === 'choice'
        ? (question.options[0]?.value ?? '')
        : question.type === 'number'
          ? question.unit === 'yen'
            ? '1,000,000'
            : '3'
          : question.type === 'checks'
            ? []
            : question.type === 'figures'
              ? Object.fromEntries(question.fields.map((field) => [field, '80万']))
              : { unsorted: '5万' };
    last = respond(last.state, { kind: 'answer', question: question.id, value }, context);
  }
  return { turn: last, turns };
}

/**
 * Random talks about a program (`any`: as a talk begins that chooses one): no error, every reply can be drawn, every
 * result is what the facts come to, and the talk comes to its end.
 */
export function randomTalks(program: string, numRuns: number): void {
  fc.assert(
    fc.property(
      fc.array(inputs, { maxLength: 14 }),
      fc.constantFrom('ja', 'en'),
      fc.constantFrom('2025-06-10', '2020-10-01', '2026-11-20'),
      (said, locale, day) => {
        const context = contextAt(`${day}T10:00:00+09:00`);
        const begun =
          program === 'any' ? beginning(programs, locale, context.now) : newState(program, locale);
        const receipts = new Map<string, unknown>();
        const buttons: Input[] = [];
        let turn = respond(begun, { kind: 'start' }, context);
        for (const next of said) {
          buttons.push(...buttonsIn(turn));
          const input = 'press' in next ? buttons[next.press % (buttons.length || 1)] : next;
          if (!input) continue;
          const receipt = `AAAA-${String(1_000 + receipts.size)}`;
          turn = respond(turn.state, input, { ...context, receipt });
          expect(turn.replies.length).toBeGreaterThan(0);
          // what is stored can be read again
          expect(stateSchema.parse(JSON.parse(JSON.stringify(turn.state)))).toEqual(turn.state);
          for (const reply of turn.replies) expect(render(reply, words(turn.state.locale))).not.toBe('');
          viewOf(turn.state, context);
          // whatever is offered as a button can be tapped
          for (const button of buttonsIn(turn)) expect(inputSchema.safeParse(button).success).toBe(true);
          // a result that is shown has a number, and under that number the facts are kept that it was shown for
          for (const { facts } of turn.effects) receipts.set(receipt, facts);
          expect(turn.effects.length).toBeLessThan(2);
          const results = turn.replies.filter((reply) => reply.kind === 'headline');
          expect(results.length).toBeLessThan(2);
          for (const { notes } of results) {
            const number = turn.state.receipt?.number ?? '';
            expect(notes.at(-1)).toContain(number);
            expect(receipts.get(number)).toEqual(factsFor(talkOf(turn.state, context)));
            expect(turn.state.shown).toEqual(outcomes(turn, context));
          }
        }
        if (turn.state.open === null)
          turn = respond(
            turn.state,
            { kind: 'command', command: 'programs', argument: turn.state.program },
            context,
          );
        const end = toTheEnd(turn, context);
        expect(end.turn.state.open).toBeNull();
        expect(end.turns).toBeLessThanOrEqual(questions.length + 1);
        if (end.turn.state.phase === 'result' && !end.turn.state.comparing)
          expect(end.turn.state.shown).toEqual(outcomes(end.turn, context));
      },
    ),
    { numRuns },
  );
}

/** What assessing the facts of a talk directly comes to, a track each. */
function outcomes({ state }: Turn, context: Context) {
  const talk = talkOf(state, context);
  return assess(talk.program, factsFor(talk), context.now).tracks.map(({ track, outcome, estimate }) => ({
    track,
    outcome,
    amountYen: estimate.status === 'computed' ? estimate.amountYen : null,
  }));
}

/** Every button of a turn: those that ask something of the talk, and the choices of a question. */
const buttonsIn = ({ replies }: Turn): Input[] =>
  replies.flatMap((reply): Input[] => {
    const actions = 'actions' in reply ? reply.actions : [];
    const choices = reply.kind === 'question' && reply.asking.type === 'choice' ? reply.asking.options : [];
    return [
      ...actions.map(
        ({ command, argument }): Input => ({
          kind: 'command',
          command,
          ...(argument !== undefined && { argument }),
        }),
      ),
      ...choices.map(
        ({ value }): Input => ({
          kind: 'answer',
          question: reply.kind === 'question' ? reply.question : '',
          value,
        }),
      ),
    ];
  });
