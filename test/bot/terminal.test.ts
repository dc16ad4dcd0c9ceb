import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { linesIn, runCommand } from './support/command.ts';

const chat = (args: readonly string[], input?: string) =>
  runCommand('bot/channels/terminal/chat.ts', args, input);
const during = ['--as-of', '2025-06-10T10:00+09:00'];

const said = {
  ja: [
    '1',
    'はい',
    'はい',
    '受けていません',
    'いいえ',
    'どれにも当てはまらない',
    '滞納はありません',
    '小倉北区に本社があります',
    '株式会社',
    '3社',
    '3者',
    'もう決まっている',
    'まだです',
    'いません',
    '案があります',
    '全部',
    '35万円',
  ],
  en: [
    '1',
    'yes',
    'yes',
    'no',
    'no',
    'none of them',
    'no',
    'our head office is in Kokura',
    'kabushiki kaisha',
    'three companies',
    '3',
    'we already work together',
    'not yet',
    'no',
    'we have a draft',
    'all',
    '350,000 yen',
  ],
} as const;

const result = {
  ja: [
    '条件付きで、DX共創実践枠に応募できそうです',
    'これからすることが2件あります',
    '35万円 × 1/1 = 35万円',
    '上限の30万円を超えるので、30万円です',
    '出典:HAGUKUMI参加団体の募集ページ「対象となる団体について 4、Q&A 6」(令和7年度)',
    '2025年7月中旬ごろ',
    'dxlab-ktq@ksrp.or.jp',
  ],
  en: [
    'It looks as if you can apply for the practice track (DX共創実践枠), with conditions',
    'Things still to do: 2',
    '¥350,000 × 1/1 = ¥350,000',
    'over the limit of ¥300,000, so it is ¥300,000',
    'Eligible groups (対象となる団体について) 4, Q&A 6, FY2025 (Reiwa 7)',
    'mid-July 2025',
    'dxlab-ktq@ksrp.or.jp',
  ],
} as const;

const turnSchema = z.strictObject({
  input: z.string().nullable(),
  replies: z.array(z.looseObject({ kind: z.string() })).min(1),
  facts: z.record(z.string(), z.unknown()),
  assessments: z.array(
    z.looseObject({
      program: z.enum(['hagukumi-r7', 'eport-r2', 'fukuoka-dx-r2']),
      asOf: z.string(),
      tracks: z.array(z.looseObject({ track: z.string(), outcome: z.string() })),
    }),
  ),
});
const turnsIn = (output: string) => linesIn(output).map((line) => turnSchema.parse(JSON.parse(line)));

describe.each(['ja', 'en'] as const)('a talk piped in, in %s', (locale) => {
  const talk = `${said[locale].join('\n')}\n`;

  test('comes to its result, which has everything to go on with', async () => {
    const { code, stdout, stderr } = await chat([...during, '--locale', locale], talk);
    expect(stderr).toBe('');
    for (const line of said[locale]) expect(stdout).toContain(`\n> ${line}\n`);
    for (const text of result[locale]) expect(stdout).toContain(text);
    expect(code).toBe(0);
  });

  test('gives one line of JSON a turn, the greeting first, and the facts grow', async () => {
    const { code, stdout } = await chat([...during, '--locale', locale, '--json'], talk);
    expect(code).toBe(0);
    const turns = turnsIn(stdout);
    expect(turns.map(({ input }) => input)).toEqual([null, ...said[locale]]);
    const known = turns.map(({ facts }) => Object.keys(facts));
    expect(known[0]).toEqual([]);
    known.slice(1).forEach((keys, at) => {
      expect(keys).toEqual(expect.arrayContaining(known[at] ?? []));
      expect(keys.length).toBeGreaterThan(known[at]?.length ?? 0);
    });
    expect(turns.at(-1)?.facts).toMatchObject({
      legalForm: 'stockCompany',
      corporations: 3,
      charter: 'draft',
      expenses: [{ category: 'unsorted', yen: 350_000 }],
    });
    const tracks = turns.at(-1)?.assessments[0]?.tracks;
    expect(tracks).toMatchObject([
      { track: 'preparation', outcome: 'conditional', estimate: { amountYen: 200_000 } },
      { track: 'practice', outcome: 'conditional', estimate: { amountYen: 300_000 } },
    ]);
  });
});

test('both languages lead to the same facts and assessments', async () => {
  const [ja, en] = await Promise.all(
    (['ja', 'en'] as const).map((locale) =>
      chat([...during, '--json', '--locale', locale], said[locale].join('\n')),
    ),
  );
  const last = (output: string | undefined) => turnsIn(output ?? '').at(-1);
  expect(last(en?.stdout)?.facts).toEqual(last(ja?.stdout)?.facts);
  expect(last(en?.stdout)?.assessments).toEqual(last(ja?.stdout)?.assessments);
});

test('a talk written on Windows is read like any other', async () => {
  const { stdout } = await chat([...during, '--json'], '\uFEFFNPO法人です\r\n\r\n門司区です\r\n');
  expect(turnsIn(stdout).map(({ input }) => input)).toEqual([null, 'NPO法人です', '', '門司区です']);
});

test('speaks Japanese unless told otherwise, and for now unless told otherwise', async () => {
  const { code, stdout } = await chat([]);
  expect(code).toBe(0);
  expect(stdout).toContain('こんにちは');
  // every edition is closed by now: it asks which of them it is about
  expect(stdout).toContain('どの制度について確かめますか?');
  for (const program of ['HAGUKUMI 令和7年度', 'e-PORT', 'DX共創事業 令和2年度'])
    expect(stdout).toContain(program);
});

test('begins with the program that is named, whether or not it is open', async () => {
  const { code, stdout } = await chat(['--program', 'eport-r2', '--json'], 'どれも当てはまらない\n');
  expect(code).toBe(0);
  const [greeting, next] = turnsIn(stdout);
  expect(JSON.stringify(greeting?.replies)).toContain('令和2年度の要領による参考');
  expect(next?.facts).toEqual({
    declared: {
      'uses-it': false,
      'of-use-to-others': false,
      'in-business-within-three-years': false,
      'rolls-out-itself': false,
    },
  });
  expect(next?.assessments.map(({ program }) => program)).toEqual([
    'eport-r2',
    'fukuoka-dx-r2',
    'hagukumi-r7',
  ]);
});

test.each([
  ['no moment', ['--as-of', 'yesterday'], /^--as-of: expected a time with its offset, e\.g\. .*"yesterday"$/],
  ['a moment without offset', ['--as-of', '2025-06-10T10:00'], /^--as-of: expected a time with its offset/],
  ['a day that is none', ['--as-of', '2025-02-30T10:00+09:00'], /^--as-of: expected a time/],
  ['a language that it does not speak', ['--locale', 'fr'], /^--locale: expected ja or en, not "fr"$/],
  ['a program that there is not', ['--program', 'nope'], /^--program: expected one of eport-r2, .*"nope"$/],
  ['an unknown option', ['--nope'], /'--nope'/],
  ['an option without its value', ['--locale'], /'--locale <value>' argument missing/],
  ['an option in place of a value', ['--as-of', '--json'], /'--as-of' argument is ambiguous/],
  ['a word that is no option', ['talk.txt'], /'talk\.txt'/],
])('%s is refused in one line, with 2', async (_what, args, message) => {
  const { code, stdout, stderr } = await chat(args, 'はい\n');
  expect(code).toBe(2);
  expect(stdout).toBe('');
  const lines = linesIn(stderr);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(message);
});

test('--help tells every option', async () => {
  const { code, stdout, stderr } = await chat(['--help']);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  for (const option of ['--as-of', '--locale', '--json', 'npm run chat']) expect(stdout).toContain(option);
});
