import { expect, test } from 'vitest';
import { linesIn, runCommand } from './support/command.ts';

const understand = (args: readonly string[], input: string) =>
  runCommand('bot/understand.ts', ['--as-of', '2025-06-10T10:00+09:00', ...args], input);

type Span = { start: number; end: number; text: string; type: string };
type Reading = { said: string; spans: Span[]; facts: object };
const readings = (stdout: string) => linesIn(stdout).map((line) => JSON.parse(line) as Reading);

test('each text gets a line: what was read, where it stands, and the facts as assess takes them', async () => {
  const { stdout, code } = await understand(
    [],
    '小倉北区の製造業で、取引先2社と3社で、予算は28万円\n\n３社です',
  );
  expect(code).toBe(0);
  const [first, second, ...more] = readings(stdout);
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    facts: {
      offices: { kitakyushu: 'existing' },
      corporations: 3,
      expenses: [{ category: 'unsorted', yen: 280_000 }],
      industry: 'manufacturing',
    },
    contradicted: [],
    unread: [],
    answers: false,
  });
  const { said = '', spans = [] } = first ?? {};
  for (const { start, end, text } of spans) expect(said.slice(start, end)).toBe(text);
  expect(spans.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['place', 'industry', 'count', 'expense']),
  );
  expect(second).toMatchObject({ said: '3社です', facts: { corporations: 3 } });
});

test('a doubtful reading is a span, and no fact', async () => {
  const { stdout } = await understand([], '150万です');
  const [line] = readings(stdout);
  expect(line?.facts).toEqual({});
  expect(line?.spans).toMatchObject([{ text: '150万', type: 'yen', value: 1_500_000, doubtful: true }]);
});

test('days that are named stand among the spans, seen from --as-of', async () => {
  const { stdout } = await understand([], '令和7年6月に小倉で始めます。来月から3社でやります');
  const [line] = readings(stdout);
  expect(line?.spans.filter(({ type }) => type === 'date')).toMatchObject([
    { text: '令和7年6月', value: { from: '2025-06-01', to: '2025-06-30' } },
    { text: '来月', value: { from: '2025-07-01', to: '2025-07-31' } },
  ]);
});

test('with --asks a short answer is read as one', async () => {
  const { stdout } = await understand(['--asks', 'charter'], 'まだです');
  expect(readings(stdout)).toMatchObject([{ facts: { charter: 'none' }, answers: true }]);
  const nothing = await understand([], 'まだです');
  expect(readings(nothing.stdout)).toMatchObject([{ facts: {}, answers: false }]);
});

test.each([
  [['--asks', 'nothing'], '--asks: expected one of'],
  [['--program', 'nothing'], '--program: expected one of '],
  [['--locale', 'fr'], '--locale: expected one of ja, en'],
])('%j is refused, with what was expected', async (args, told) => {
  const { stderr, code } = await understand(args, '3社');
  expect(code).toBe(2);
  expect(stderr).toContain(told);
});
