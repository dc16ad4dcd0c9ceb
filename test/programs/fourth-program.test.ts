import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { Browser, start } from '../bot/support/browser.ts';
import { linesIn, runCommand } from '../bot/support/command.ts';
import { Program } from '../bot/support/program.ts';
import { temporaryDirectory } from '../bot/support/server.ts';

// 「くるめDX」 is made up. It stands in no folder of the project but this one, and no code knows of it.
const own = temporaryDirectory();
cpSync(fileURLToPath(new URL('kurume/', import.meta.url)), own.path, { recursive: true });
afterAll(() => own.remove());

const env = { PROGRAMS_DIR: own.path };
const during = ['--as-of', '2026-06-10T10:00+09:00'];
const chat = (args: readonly string[], lines: readonly string[]) =>
  runCommand(
    'bot/channels/terminal/chat.ts',
    ['--program', 'kurume-dx-r8', ...during, ...args],
    `${lines.join('\n')}\n`,
    env,
  );

describe('a program that is nothing but files', () => {
  test('is consulted on in Japanese, to a result that is right to the yen', async () => {
    const { code, stdout, stderr } = await chat(
      [],
      [
        'はい',
        'ない',
        'ある',
        '株式会社',
        'いいえ',
        'どれにも当てはまらない',
        '1000万円',
        '設備費100万円、旅費40万円',
        '審査と採択後のこと',
      ],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of [
      '締め切りは2026年7月15日(水)17時、あと35日です',
      '事業所は、久留米市内にありますか?',
      '久留米市内のほかの会社と一緒に取り組みますか?',
      '久留米市の市税の滞納はありますか?',
      'DXに取り組むのは、はじめてですか?',
      '成長枠に応募できそうです',
      // travel is a fifth of all at most: 1,000,000 + 250,000, of which 250,000 is a fifth
      '40万円のうち25万円までを数えます',
      // 1,250,000 × 2/3 = 833,333 and a third
      '125万円 × 2/3 = 83万3,333円',
      '83万3,000円',
      // 1,400,000 − 833,000
      '自己負担は56万7,000円です',
      '2026年8月20日(木)',
      '終わってから30日のうちに報告します',
      'dx@kurume.example.jp',
      '出典:くるめDX応援補助金 募集要領「2 補助額」(令和8年度)',
    ])
      expect(stdout).toContain(text);
  });

  test('is consulted on in English, and tells a company that is not small another rate', async () => {
    const { code, stdout, stderr } = await chat(
      ['--locale', 'en'],
      [
        'yes',
        'no',
        'yes',
        'kabushiki kaisha',
        'yes',
        'none of these',
        '60 million yen',
        'retail',
        '51',
        'Equipment 800,000 yen',
        'review and afterwards',
      ],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of [
      'Does the representative (the company or body that leads the group) have an office in Kurume?',
      'Is this your first DX project?',
      'It looks as if you can apply for the first-steps track',
      '¥800,000 × 1/2 = ¥400,000',
      'A report is due within 30 days of the end.',
      'Thursday 20 August 2026',
    ])
      expect(stdout).toContain(text);
  });

  test.each([
    // rate of small companies, down to whole thousands, and the cap of the track
    ['small, first', '1', true, [{ category: 'equipment', yen: 600_000 }], 400_000],
    ['small, first, above the cap', '1', true, [{ category: 'equipment', yen: 750_001 }], 500_000],
    ['small, growing', '1', false, [{ category: 'equipment', yen: 1_234_567 }], 823_000],
    ['small, growing, above the cap', '1', false, [{ category: 'software', yen: 3_000_002 }], 2_000_000],
    ['not small, growing', '301', false, [{ category: 'equipment', yen: 1_234_567 }], 617_000],
    [
      'travel within its share',
      '1',
      false,
      [
        { category: 'software', yen: 400_000 },
        { category: 'travel', yen: 100_000 },
      ],
      333_000,
    ],
    [
      'one yen of travel more',
      '1',
      false,
      [
        { category: 'software', yen: 400_000 },
        { category: 'travel', yen: 100_001 },
      ],
      333_000,
    ],
    ['nothing but travel', '1', false, [{ category: 'travel', yen: 900_000 }], 0],
  ] as const)('%s: assessed by its own figures', async (_what, employees, first, expenses, amountYen) => {
    const facts = {
      legalForm: 'stockCompany',
      industry: 'manufacturing',
      capitalYen: 300_000_001,
      employees: Number(employees),
      ownedByOneLarge: false,
      ownedByLarges: false,
      directorsFromLarge: false,
      controlledByLarge: false,
      offices: { kurume: 'existing' },
      arrears: { 'kurume-city-tax': false },
      declared: { 'local-partner': true, 'first-dx': first },
      expenses,
    };
    const { stdout } = await runCommand(
      'bot/assess.ts',
      ['--program', 'kurume-dx-r8', ...during],
      JSON.stringify(facts),
      env,
    );
    const { recommendation, tracks } = JSON.parse(stdout) as {
      recommendation: { track: string };
      tracks: { track: string; outcome: string; estimate: { amountYen: number } }[];
    };
    expect(recommendation.track).toBe(first ? 'first' : 'growth');
    expect(tracks.find(({ track }) => track === recommendation.track)).toMatchObject({
      outcome: 'eligible',
      estimate: { amountYen },
    });
  });

  test('is consulted on from the web page, and its receipt is worked out again', async () => {
    const database = join(own.path, 'kyoso.sqlite');
    const program = new Program({ ...env, DATABASE: database });
    const number = await (async () => {
      try {
        const browser = new Browser(await program.origin());
        await browser.take(start);
        await browser.take({ kind: 'command', command: 'programs', argument: 'kurume-dx-r8' });
        const { turn, view } = await browser.take({ kind: 'command', command: 'result' });
        expect(view).toMatchObject({ program: 'くるめDX応援補助金', edition: '令和8年度' });
        return /控え番号:(\S{4}-\S{4})/.exec(JSON.stringify(turn.replies))?.[1] ?? '';
      } finally {
        await program.stop('SIGTERM');
      }
    })();
    const replay = (settings: Record<string, string>) =>
      runCommand('bot/replay.ts', [number], '', { DATABASE: database, ...settings });
    expect(await replay(env)).toMatchObject({ code: 0, stdout: expect.stringMatching(/result +the same\n/) });
    expect(await replay({})).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('program file  gone'),
    });
  });

  test('has nothing that the check would find', async () => {
    const { code, stdout, stderr } = await runCommand('bot/check-programs.ts', during, '', env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      '募集中 kurume-dx-r8 令和8年度:2026年6月1日(月)〜2026年7月15日(水)17時(締め切りまであと35日)',
    );
    expect(linesIn(stdout).filter((line) => line.includes('kurume'))).toHaveLength(1);
    expect(stdout).toMatch(/誤りはありません.*\n$/);
  });
});
