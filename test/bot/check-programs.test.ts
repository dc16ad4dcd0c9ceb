import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { linesIn, runCommand } from './support/command.ts';
import { temporaryDirectory } from './support/server.ts';

const kurume = fileURLToPath(new URL('../programs/kurume/', import.meta.url));
const id = 'kurume-dx-r8';
const during = ['--as-of', '2026-06-10T10:00+09:00'];
const folder = temporaryDirectory();
afterAll(() => folder.remove());

/** The folder of one's own with the made-up program in it, and nothing else. */
function onlyKurume(): string {
  rmSync(folder.path, { recursive: true, force: true });
  cpSync(kurume, folder.path, { recursive: true });
  return folder.path;
}

const check = (args: readonly string[] = [], env: Record<string, string> = { PROGRAMS_DIR: folder.path }) =>
  runCommand('bot/check-programs.ts', [...during, ...args], '', env);

const foundSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  file: z.string(),
  line: z.int().nullable(),
  key: z.string(),
  locale: z.enum(['ja', 'en']).optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
});
const reportSchema = z.strictObject({
  asOf: z.string(),
  editions: z.array(z.looseObject({ id: z.string(), status: z.enum(['open', 'upcoming', 'closed']) })),
  found: z.array(foundSchema),
});

/** What the check finds in the folder of one's own: `severity file:line key code`. */
async function found(args: readonly string[] = [id]) {
  const { code, stdout, stderr } = await check(['--json', ...args]);
  expect(stderr).toBe('');
  const report = reportSchema.parse(JSON.parse(stdout));
  const own = report.found.filter(({ file }) => file.startsWith(folder.path));
  expect(code).toBe(own.some(({ severity }) => severity === 'error') ? 1 : 0);
  return own.map((each) => ({
    ...each,
    told: `${each.severity} ${each.file.slice(folder.path.length + 1)}:${each.line ?? '-'} ${each.key} ${each.code}`,
  }));
}

/** `at`: where the line stands that is told, if that is not the first of `after` */
type Edit = readonly [before: string, after: string, told: string, at?: string];

/** Edits a file, and tells what is expected of each edit with the line that it then stands on. */
function edited(file: string, edits: readonly Edit[]): string[] {
  const path = join(folder.path, file);
  let text = readFileSync(path, 'utf8');
  for (const [before, after] of edits) {
    if (text.split(before).length !== 2) throw new Error(`「${before}」 does not stand once in ${file}`);
    text = text.replace(before, () => after);
  }
  writeFileSync(path, text);
  return edits.map(([_before, after, told, at = after]) => {
    const line = text.slice(0, text.indexOf(at)).split('\n').length;
    return told.replace('LINE', String(line));
  });
}

const YAML = 'kurume-dx-r8.yaml';

describe('what is wrong in a program file is told with file, line and key:', () => {
  test('everything that cannot be read as meant, at once, in Japanese', async () => {
    onlyKurume();
    const expected = edited(YAML, [
      ['cap: 500000', 'cap: 50万', `error ${YAML}:LINE tracks.first.cap schema`],
      ['2026-08-20 (木)', '2026-08-20 (金)', `error ${YAML}:LINE schedule.decision.day schema`],
      ['rule: noArrears', 'rule: noArears', `error ${YAML}:LINE criteria.city-tax.rule schema`],
      ['mustArrive: false', 'mustArive: false', `error ${YAML}:LINE intake.mustArive schema`],
      ['days: 30', 'days: 30.5', `error ${YAML}:LINE terms.report.figures.days schema`],
    ]);
    const problems = await found();
    expect(problems.map(({ told }) => told)).toEqual(expect.arrayContaining(expected));
    expect(problems.every(({ file }) => file.endsWith(YAML))).toBe(true);
    const messages = problems.map(({ message }) => message).join('\n');
    expect(messages).toContain('金額は、コンマや「万」を使わず数字だけで書いてください(例:200000)。');
    expect(messages).toContain('この日の曜日は(木)です。');
    expect((await check([id])).stdout).toContain(
      `${join(folder.path, YAML)} は読めないので、状況は分かりません。`,
    );
    // whatever it is, it is told in Japanese
    expect(messages).not.toMatch(/この内容では使えません|expected/);
  });

  test('what is empty, no number, no name, or a fact that no note can differ by', async () => {
    onlyKurume();
    const expected = edited(YAML, [
      ['contact: 6 問い合わせ先', "contact: ''", `error ${YAML}:LINE document.sections.contact schema`],
      ['mail: dx', 'phone: "12"\n  mail: dx', `error ${YAML}:LINE contact.phone schema`, 'phone: "12"'],
      ['days: 30', 'Days: 30', `error ${YAML}:LINE terms.report.figures.Days schema`],
    ]);
    const problems = await found();
    expect(problems.map(({ told }) => told).sort()).toEqual(expected.sort());
    const messages = problems.map(({ message }) => message).join('\n');
    expect(messages).toContain('空にせず、文字を書いてください。');
    expect(messages).not.toMatch(/この内容では使えません|expected|text|regex/);
  });

  test.each(['monthlySales', 'expenses', 'capitalYen'])('a note that is to differ by %s', async (fact) => {
    onlyKurume();
    const expected = edited(YAML, [
      [
        '- id: application\n',
        `- id: application\n    varies: ${fact}\n`,
        `error ${YAML}:LINE documents.application.varies schema`,
        `varies: ${fact}`,
      ],
    ]);
    const problems = await found();
    expect(problems.map(({ told }) => told)).toEqual(expected);
    expect(problems[0]?.message).toContain(`${fact} は、値を一覧にできない事実です。`);
  });

  test.each(['employees', 'charter', 'office'])(
    'a question of its own that would stand in the place of a shared one: %s',
    async (taken) => {
      onlyKurume();
      const [expected] = edited(YAML, [
        [
          '- id: first-dx\n    topic: track',
          `- id: ${taken}\n    topic: track`,
          `error ${YAML}:LINE questions.${taken}.id questionIdTaken`,
        ],
      ]);
      const problem = (await found()).find(({ code }) => code === 'questionIdTaken');
      expect(problem?.told).toBe(expected);
      expect(problem?.message).toContain(`「${taken}」は、どの制度にもある質問のidです。`);
    },
  );

  test('citations, tracks and dates that lead nowhere', async () => {
    onlyKurume();
    const expected = edited(YAML, [
      ['cite: 6 問い合わせ先', 'cite: 7 問い合わせ先', `error ${YAML}:LINE contact.cite schema`],
      ['reading: closing-inclusive', 'reading: closing', `error ${YAML}:LINE intake.reading schema`],
      ['opens: 2026-06-01 (月)', 'opens: 2025-06-02 (月)', `error ${YAML}:LINE intake.opens schema`],
      ['to: 2027-02-26 (金)', 'to: 2026-02-27 (金)', `error ${YAML}:LINE activityPeriod.to schema`],
    ]);
    expect((await found()).map(({ told }) => told).sort()).toEqual(expected.sort());
  });

  test('what can be read and is probably a slip', async () => {
    onlyKurume();
    const expected = edited(YAML, [
      ['cap: 500000', 'cap: 2000500', `error ${YAML}:LINE tracks.first.cap capNotRounded`],
      [
        'contact: 6 問い',
        'faq: よくある質問\n    contact: 6 問い',
        `warning ${YAML}:LINE document.sections.faq sectionUnused`,
      ],
      [
        'readings:\n',
        'readings:\n  - of-nothing\n',
        `warning ${YAML}:LINE readings.0 readingUnused`,
        '- of-nothing',
      ],
      [
        'facts: [declared.first-dx]',
        'facts: [declared.first-dx, declared.colour]',
        `warning ${YAML}:LINE questions.first-dx.facts.1 questionFactUnused`,
      ],
      ['day: 2026-08-20 (木)', 'day: 2026-03-20 (金)', `warning ${YAML}:LINE schedule.decision.day dateOld`],
      [
        'consultation: [corporateStatus, location, members,',
        'consultation: [corporateStatus, members, sales,',
        `error ${YAML}:LINE consultation factWithoutTopic`,
      ],
    ]);
    const problems = await found();
    const told = problems.map((each) => each.told);
    expect(told).toEqual(expect.arrayContaining(expected));
    expect(told).toContainEqual(expect.stringMatching(/^warning .* consultation\.\d+ topicEmpty$/));
  });

  test('a criterion that nobody can be asked about', async () => {
    onlyKurume();
    const [expected] = edited(YAML, [
      [
        'statement: local-partner',
        'statement: any-partner',
        `error ${YAML}:LINE criteria.local-partner factWithoutQuestion`,
        '- id: local-partner       #',
      ],
    ]);
    const problems = await found();
    expect(problems.map(({ told }) => told)).toEqual([
      expected,
      expect.stringMatching(/^warning .* questions\.local-partner\.facts\.0 questionFactUnused$/),
      // what is never asked is never told either
      ...problems.slice(2).map(() => expect.stringMatching(/^warning .* textUnused$/)),
    ]);
    expect(problems[0]?.message).toContain('declared.any-partner を聞く質問がありません');
  });

  test('two tracks that nothing tells apart, and shares that leave nothing to count', async () => {
    onlyKurume();
    const expected = edited(YAML, [
      ['cap: 2000000', 'cap: 500000 # as before', `warning ${YAML}:LINE tracks.growth.cap tracksAlike`],
      [
        '- id: software ',
        '- id: software\n      shareLimit: 1/5 ',
        `warning ${YAML}:LINE expenses.categories capOutOfReach`,
        'categories:',
      ],
      ['- id: equipment ', '- id: equipment\n      shareLimit: 1/5 ', ''],
    ]);
    expect((await found()).map(({ told }) => told)).toEqual(expected.filter((told) => told !== ''));
  });

  test('a weekday that the guideline misprints is only a note', async () => {
    onlyKurume();
    const expected = edited(YAML, [
      ['2026-06-01 (月)', '2026-06-01 (火ママ)', `note ${YAML}:LINE intake.opens weekdayMisprint`],
    ]);
    expect((await found()).map(({ told }) => told)).toEqual(expected);
  });

  test('an id that another file has already', async () => {
    onlyKurume();
    const text = readFileSync(join(folder.path, YAML), 'utf8');
    writeFileSync(join(folder.path, 'eport-r2.yaml'), text.replace('id: kurume-dx-r8', 'id: eport-r2'));
    const [problem] = await found(['eport-r2']);
    expect(problem?.told).toBe('error eport-r2.yaml:3 id schema');
    expect(problem?.message).toContain('rules/programs/eport-r2.yaml');
    const { code, stderr } = await runCommand('bot/assess.ts', [], '{}', { PROGRAMS_DIR: folder.path });
    expect(code).toBe(1);
    for (const file of [join(folder.path, 'eport-r2.yaml:3'), 'rules/programs/eport-r2.yaml'])
      expect(stderr).toContain(file);
  });
});

describe('what is wrong in the texts is told with file and key:', () => {
  const ja = 'ja/kurume-dx-r8.json';
  const en = 'en/kurume-dx-r8.json';

  test('a text that is missing, empty, never used, or has a place that nothing fills', async () => {
    onlyKurume();
    edited(ja, [
      ['"amountName": "補助額",', '', ''],
      ['"rateName": "補助率"', '"rateName": ""', ''],
      ['"kurume": "久留米市"', '"kurume": "{{city}}"', ''],
    ]);
    edited(en, [['"why": "Because it is one of the criteria.",', '"wy": "Because.",', '']]);
    const told = (await found()).map((each) => each.told);
    expect(told.sort()).toEqual(
      [
        `error ${ja}:- amountName textMissing`,
        `error ${ja}:- rateName textEmpty`,
        `error ${ja}:- names.area.kurume textUnfilled`,
        `error ${en}:- questions.local-partner.why textMissing`,
        `warning ${en}:- questions.local-partner.wy textUnused`,
      ].sort(),
    );
  });

  test('a byte order mark, as some editors write it, is no fault', async () => {
    onlyKurume();
    for (const file of [ja, en, YAML]) {
      const path = join(folder.path, file);
      writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    }
    expect(await found()).toEqual([]);
    const talk = await runCommand('bot/channels/terminal/chat.ts', [...during, '--program', id], '', {
      PROGRAMS_DIR: folder.path,
    });
    expect(talk.code).toBe(0);
  });

  test('a fault that Node.js tells over several lines is told in Japanese', async () => {
    onlyKurume();
    writeFileSync(join(folder.path, ja), '{\n  name: "久留米"\n}\n');
    const [problem] = await found();
    expect(problem?.message).toContain(
      'ファイルの書式(引用符、コンマ、かっこなど)がくずれていて、読めません',
    );
  });

  test('a file that cannot be read, one that is not there, and one that belongs to nothing', async () => {
    onlyKurume();
    edited(ja, [['"document":', 'document:', '']]);
    rmSync(join(folder.path, en));
    writeFileSync(join(folder.path, 'en/other.json'), '{}');
    const problems = await found(['--locale', 'en']);
    expect(problems.map(({ told }) => told).sort()).toEqual(
      [
        `error ${ja}:5  texts`,
        `error ${YAML}:-  textsFileMissing`,
        'warning en/other.json:-  textsWithoutProgram',
      ].sort(),
    );
    expect(problems.find(({ code }) => code === 'textsFileMissing')?.message).toBe(
      `there is no file of English texts, ${join(folder.path, en)}`,
    );
  });
});

describe('editions', () => {
  test.each([
    ['2026-05-31T23:59+09:00', '受付前 kurume-dx-r8', '(受付開始まであと1日)'],
    ['2026-06-01T00:00+09:00', '募集中 kurume-dx-r8', '(締め切りまであと44日)'],
    ['2026-07-15T17:00+09:00', '募集中 kurume-dx-r8', '(締め切りは今日)'],
    ['2026-07-15T17:01+09:00', '受付終了 kurume-dx-r8', '17時\n'],
  ])('stand at %s as they then do', async (asOf, status, left) => {
    onlyKurume();
    const { code, stdout } = await check([id, '--as-of', asOf]);
    expect(code).toBe(0);
    const line = linesIn(stdout).find((each) => each.includes('kurume-dx-r8')) ?? '';
    expect(`${line}\n`).toContain(status);
    expect(`${line}\n`).toContain(left);
  });

  test('past their end are told as a warning, the day after their last one', async () => {
    onlyKurume();
    const over = async (asOf: string) =>
      (await found([id, '--as-of', asOf])).filter(({ code }) => code === 'editionOver').length;
    expect(await over('2027-02-26T23:00+09:00')).toBe(0);
    expect(await over('2027-02-27T00:00+09:00')).toBe(1);
  });

  test('that come with it have no errors, and nothing that is probably a slip but their age', async () => {
    const { code, stdout, stderr } = await check(['--json'], {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const codes = reportSchema.parse(JSON.parse(stdout)).found.map((each) => each.code);
    expect([...new Set(codes)].sort()).toEqual(['editionOver', 'weekdayMisprint']);
  });
});

describe('a new edition', () => {
  const begin = (...args: string[]) =>
    runCommand('bot/check-programs.ts', args, '', { PROGRAMS_DIR: folder.path });
  const next = ['--new', 'hagukumi-r8', '--from', 'hagukumi-r7'];
  const shipped = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const own = (file: string) => readFileSync(join(folder.path, file), 'utf8');
  const empty = () => {
    rmSync(folder.path, { recursive: true, force: true });
    mkdirSync(folder.path);
  };

  test('is a copy with all its remarks: another id, the next year, and a draft', async () => {
    empty();
    const { code, stdout, stderr } = await begin(...next);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [before, after] = [shipped('rules/programs/hagukumi-r7.yaml'), own('hagukumi-r8.yaml')].map(
      (text) => text.split('\n'),
    ) as [string[], string[]];
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '# HAGUKUMI ―ともに進める地域DXプログラム― 令和8年度',
      expect.stringContaining('hagukumi-r8.json'),
      'id: hagukumi-r8',
      expect.stringMatching(/^draft: true +# .*この行を消してください$/),
      'fiscalYear: 2026            # 令和8年度',
    ]);
    expect(after).toHaveLength(before.length + 1);
    for (const locale of ['ja', 'en'])
      expect(own(`${locale}/hagukumi-r8.json`)).toBe(shipped(`locales/${locale}/programs/hagukumi-r7.json`));
    // what is to be done next, every old date with its line
    const line = after.findIndex((each) => each.includes('month: 2025-11')) + 1;
    expect(stdout).toContain(`${line}行目 schedule.presentation-2.month`);
    for (const key of ['intake.opens', 'intake.closes', 'activityPeriod.from', 'activityPeriod.to'])
      expect(stdout).toContain(key);
    for (const file of ['hagukumi-r8.yaml', 'ja/hagukumi-r8.json', 'en/hagukumi-r8.json', 'draft: true'])
      expect(stdout).toContain(file);
  });

  test('is checked, and found to have the dates of the year before; nobody is consulted on it', async () => {
    const told = (await found(['hagukumi-r8'])).map((each) => each.told.replace(/:\d+/, ''));
    for (const key of ['intake.opens', 'intake.closes', 'activityPeriod.from', 'activityPeriod.to'])
      expect(told).toContain(`error hagukumi-r8.yaml ${key} schema`);
    const { code, stderr } = await runCommand('bot/assess.ts', ['--program', 'hagukumi-r8'], '{}', {
      PROGRAMS_DIR: folder.path,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--program: expected one of .*hagukumi-r7, or all, not "hagukumi-r8"$/m);
    const talk = await runCommand('bot/channels/terminal/chat.ts', ['--program', 'hagukumi-r7'], '', {
      PROGRAMS_DIR: folder.path,
    });
    expect(talk.code).toBe(0);
  });

  test.each(['draft: True', 'draft: TRUE', '"draft": true', 'draft:\n  true'])(
    'is a draft however YAML lets one write that: %s',
    async (line) => {
      const path = join(folder.path, 'hagukumi-r8.yaml');
      const text = readFileSync(path, 'utf8');
      // whole, and with something in it that is no YAML
      for (const end of ['', '\n"broken']) {
        writeFileSync(path, `${text.replace(/^draft: true/m, line)}${end}`);
        const { code, stderr } = await runCommand('bot/assess.ts', ['--program', 'hagukumi-r8'], '{}', {
          PROGRAMS_DIR: folder.path,
        });
        expect({ code, stderr }).toEqual({
          code: 2,
          stderr: expect.stringContaining('hagukumi-r7, or all, not "hagukumi-r8"'),
        });
      }
      writeFileSync(path, text);
    },
  );

  test('is consulted on once its dates are new and it is no draft any more', async () => {
    const dates: [string, string][] = [
      ['2025-05-28 (水)\n  closes: 2025-06-30 (月)', '2026-05-27 (水)\n  closes: 2026-06-30 (火)'],
      ['from: 2025-05-28 (水)\n  to: 2026-03-31 (火)', 'from: 2026-05-27 (水)\n  to: 2027-03-31 (水)'],
      ['month: 2025-07', 'month: 2026-07'],
      ['month: 2025-08', 'month: 2026-08'],
      ['month: 2025-11', 'month: 2026-11'],
      ['month: 2026-02', 'month: 2027-02'],
    ];
    edited(
      'hagukumi-r8.yaml',
      dates.map(([before, after]) => [before, after, '']),
    );
    expect(await found(['hagukumi-r8'])).toEqual([]);
    const path = join(folder.path, 'hagukumi-r8.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^draft:.*\n/m, ''));
    const { code, stdout } = await runCommand(
      'bot/channels/terminal/chat.ts',
      [...during, '--program', 'hagukumi-r8'],
      '',
      { PROGRAMS_DIR: folder.path },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('令和8年度の応募を受け付けています。締め切りは2026年6月30日(火)17時(必着)');
  });

  test.each([
    ['what is there already', next, 'hagukumi-r8.yaml はもうあります'],
    ['an id that is none', ['--new', 'R8', '--from', 'hagukumi-r7'], '--new R8 は、idに使えません'],
    ['no edition to copy', ['--new', 'x'], '--from で指定してください'],
    [
      'an edition that there is not',
      ['--new', 'x', '--from', 'y'],
      '--from y という制度ファイルはありません',
    ],
    ['an edition to check that there is not', ['nope'], 'nope という制度ファイルはありません'],
    ['in English too', [...next, '--locale', 'en'], 'is there already, and is not written over'],
  ])('is refused in one line, with 2, and nothing is written: %s', async (_what, args, message) => {
    const files = () => readdirSync(folder.path, { recursive: true }).sort();
    const [before, text] = [files(), own('hagukumi-r8.yaml')];
    const { code, stdout, stderr } = await begin(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesIn(stderr)).toEqual([expect.stringContaining(message)]);
    expect(files()).toEqual(before);
    expect(own('hagukumi-r8.yaml')).toBe(text);
  });

  test('is not begun where only one of its texts is there already', async () => {
    empty();
    mkdirSync(join(folder.path, 'en'));
    writeFileSync(join(folder.path, 'en/hagukumi-r8.json'), '{}');
    const { code, stderr } = await begin(...next);
    expect(code).toBe(2);
    expect(stderr).toContain(join(folder.path, 'en/hagukumi-r8.json'));
    expect(readdirSync(folder.path)).toEqual(['en']);
  });
});

test('a folder that is not there is told by the name of its setting, by every command', async () => {
  const env = { PROGRAMS_DIR: '/no/such/folder' };
  for (const command of ['check-programs.ts', 'assess.ts', 'channels/terminal/chat.ts', 'main.ts']) {
    const { code, stdout, stderr } = await runCommand(`bot/${command}`, [], '', env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('PROGRAMS_DIR is "/no/such/folder", but must be a folder that there is\n');
  }
});

test('--help tells every option', async () => {
  const { code, stdout } = await check(['--help']);
  expect(code).toBe(0);
  for (const option of ['--as-of', '--locale', '--json', '--new', '--from', 'PROGRAMS_DIR'])
    expect(stdout).toContain(option);
});
