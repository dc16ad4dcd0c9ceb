import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsSchema, idSchema } from '../../rules/facts.ts';
import { ProgramFileError, parseProgram } from '../../rules/programs/parse.ts';

const fileOf = (id: string) => `rules/programs/${id}.yaml`;
const textOf = (id: string) => readFileSync(new URL(`../../${fileOf(id)}`, import.meta.url), 'utf8');
const FILE = fileOf('hagukumi-r7');
const HASH = 'a hash';
const good = textOf('hagukumi-r7');

/** The lines that somebody gets who has edited the file like this. */
function told(text: string, file = FILE): string[] {
  try {
    parseProgram(text, file, HASH);
    return [];
  } catch (error) {
    if (!(error instanceof ProgramFileError)) throw error;
    return error.message.split('\n');
  }
}

/** The file with one thing changed; `line` is where the changed thing then stands. */
function edited(before: string, after: string, line = after, file = good): { text: string; line: number } {
  if (file.split(before).length !== 2) throw new Error(`「${before}」 does not stand once in the file`);
  const text = file.replace(before, () => after);
  return { text, line: text.slice(0, text.indexOf(line)).split('\n').length };
}

test.each(['hagukumi-r7', 'fukuoka-dx-r2', 'eport-r2'])('%s as it is can be used', (id) => {
  expect(told(textOf(id), fileOf(id))).toEqual([]);
});

test('what stands in the file is what the program has', () => {
  expect(told(good)).toEqual([]);
  expect(parseProgram(good, FILE, HASH).tracks.map(({ cap }) => cap)).toEqual([200_000, 300_000]);
});

type Case = [what: string, before: string, after: string, key: string, expected: string, line?: string];

const cases: Case[] = [
  // figures
  ['a year in words', 'fiscalYear: 2025 ', 'fiscalYear: 令和7 ', 'fiscalYear', 'a whole number'],
  ['a year long ago', 'fiscalYear: 2025 ', 'fiscalYear: 7 ', 'fiscalYear', 'at least 2019'],
  ['a cap in 万', 'cap: 200000', 'cap: 20万', 'tracks.preparation.cap', 'whole yen in digits, e.g. 200000'],
  [
    'a cap with commas',
    'cap: 300000',
    'cap: 300,000',
    'tracks.practice.cap',
    'whole yen in digits, e.g. 200000',
  ],
  ['a cap of nothing', 'cap: 200000', 'cap: 0', 'tracks.preparation.cap', 'at least 1'],
  ['a number for yes', 'mustArrive: true', 'mustArrive: 1', 'intake.mustArrive', 'true or false'],
  [
    'a minimum of none',
    'rule: minimumCorporations\n    minimum: 3',
    'rule: minimumCorporations\n    minimum: 0',
    'criteria.three-corporations.minimum',
    'at least 1',
    'minimum: 0',
  ],
  // rates
  ...['0.5', '50%', '"1 / 2"', '1/0', '1'].map(
    (rate): Case => [
      `a rate of ${rate}`,
      'is: practising}   # 構成員同士で共創を実践していく活動\n    rate: 1/1',
      `is: practising}\n    rate: ${rate}`,
      'tracks.practice.rate',
      'a rate as a fraction of two whole numbers, e.g. 2/3',
      `rate: ${rate}\n`,
    ],
  ),
  [
    'a rate above 1/1',
    'is: seeking}      # これから共創相手を見つける活動\n    rate: 1/1',
    'is: seeking}\n    rate: 3/2',
    'tracks.preparation.rate',
    'a rate of at most 1/1',
    'rate: 3/2',
  ],
  // dates
  [
    'a closing as computers write it',
    'closes: 2025-06-30 (月) 17:00',
    'closes: 2025-06-30T17:00:00',
    'intake.closes',
    'a date and time in Japan, e.g. 2025-06-30 (月) 17:00',
  ],
  [
    'a closing at an hour that there is not',
    'closes: 2025-06-30 (月) 17:00',
    'closes: 2025-06-30 (月) 24:00',
    'intake.closes',
    'a date and time in Japan, e.g. 2025-06-30 (月) 17:00',
  ],
  [
    'a day that is none',
    'to: 2026-03-31 (火)',
    'to: 2026-02-30 (火)',
    'activityPeriod.to',
    'a date that there is, e.g. 2025-05-28 (水)',
  ],
  [
    'a day as people write it',
    'opens: 2025-05-28 (水)',
    'opens: 5月28日(水)',
    'intake.opens',
    'a date, e.g. 2025-05-28 (水)',
  ],
  [
    'a wrong weekday',
    'opens: 2025-05-28 (水)',
    'opens: 2025-05-28 (木)',
    'intake.opens',
    'the weekday of that date, (水)',
  ],
  [
    'a wrong weekday of the closing',
    'closes: 2025-06-30 (月) 17:00',
    'closes: 2025-06-30 (日) 17:00',
    'intake.closes',
    'the weekday of that date, (月)',
  ],
  [
    'a right weekday called a misprint',
    'opens: 2025-05-28 (水)',
    'opens: 2025-05-28 (水ママ)',
    'intake.opens',
    'the weekday of that date, (水); (水ママ) only where the guideline misprints it so',
  ],
  [
    'an intake of another year',
    'opens: 2025-05-28 (水)\n  closes: 2025-06-30 (月) 17:00',
    'opens: 2024-05-28 (火)\n  closes: 2025-06-30 (月) 17:00',
    'intake.opens',
    'a date that fits fiscalYear 2025, from 2024-10-01 to 2026-03-31',
    'opens: 2024',
  ],
  [
    'a closing of another year',
    'closes: 2025-06-30 (月) 17:00',
    'closes: 2026-06-30 (火) 17:00',
    'intake.closes',
    'a date that fits fiscalYear 2025, from 2024-10-01 to 2026-03-31',
  ],
  [
    'both a last day and a length',
    'to: 2026-03-31 (火)',
    'to: 2026-03-31 (火)\n  months: 10',
    'activityPeriod',
    'either the last day (to) or the length (months)',
    'activityPeriod:',
  ],
  [
    'an extension that ends before it begins',
    'to: 2026-03-31 (火)',
    'to: 2026-03-31 (火)\n  extendedTo: 2026-03-31 (火)',
    'activityPeriod.extendedTo',
    'a date after activityPeriod.to (2026-03-31)',
    'extendedTo',
  ],
  [
    'a month that is none',
    'month: 2025-07',
    'month: 2025-13',
    'schedule.decision.month',
    'a month, e.g. 2025-07',
  ],
  [
    'a closing before the opening',
    'closes: 2025-06-30 (月)',
    'closes: 2025-05-27 (火)',
    'intake.closes',
    'a time after intake.opens (2025-05-28)',
  ],
  [
    'an activity that ends before it begins',
    'to: 2026-03-31 (火)',
    'to: 2024-03-31 (日)',
    'activityPeriod.to',
    'a date after activityPeriod.from (2025-05-28)',
  ],
  // keys
  [
    'a misspelt key',
    'mustArrive: true',
    'mustArrive: true\n  lastCall: soon',
    'intake.lastCall',
    'no key of this name',
    'lastCall',
  ],
  [
    'a key of too much, with more below it',
    'adoptions:\n',
    'budget:\n  total: 5\nadoptions:\n',
    'budget',
    'no key of this name',
  ],
  [
    'a parameter that the rule does not have',
    'rule: representativeIsCorporation',
    'rule: representativeIsCorporation\n    minimum: 3',
    'criteria.corporation.minimum',
    'no key of this name',
    'minimum: 3',
  ],
  [
    'a rule without its parameter',
    'rule: officeInArea\n    area: kitakyushu\n',
    'rule: officeInArea\n',
    'criteria.office.area',
    'an id of lower-case letters, digits and hyphens, e.g. ktq-dx-platform; it is missing',
    'id: office',
  ],
  [
    'a section left out',
    'review:\n  - id: significance        # 有意性\n    cite: 審査基準 1\n  - id: cocreation          # 共創性\n    cite: 審査基準 2\n  - id: self-sustaining     # 自走性\n    cite: 審査基準 3\n',
    '',
    'review',
    'a list; it is missing',
    'id: hagukumi-r7',
  ],
  // words that have to be one of several
  [
    'a misspelt rule',
    'rule: officeInArea',
    'rule: officeInTown',
    'criteria.office.rule',
    'one of representativeIsCorporation, representativeForm, officeInArea, ',
  ],
  [
    'a stage that there is not',
    'suits: {fact: partnerStage, is: seeking}',
    'suits: {fact: partnerStage, is: looking}',
    'tracks.preparation.suits.is',
    'a value that partnerStage can have, not looking',
  ],
  [
    'a topic that there is not',
    'otherFunding, tax, expenses]',
    'otherFunding, weather, expenses]',
    'consultation.7',
    'one of location, corporateStatus, members,',
    'consultation:',
  ],
  [
    'a paper that is needed sometimes',
    'needed: {fact: offices.kitakyushu, is: planned}',
    'needed: sometimes',
    'documents.pledge.needed',
    'always, ifApplies, optional, a track, e.g. {track: special}, or a fact and its value, e.g. {fact: offices.kitakyushu, is: planned}',
  ],
  [
    'a paper that hangs on something that is no fact',
    '{fact: offices.kitakyushu, is: planned}',
    '{fact: weather, is: planned}',
    'documents.pledge.needed.fact',
    'a fact, e.g. offices.kitakyushu',
  ],
  [
    'a paper that hangs on what a fact never is',
    '{fact: offices.kitakyushu, is: planned}',
    '{fact: offices.kitakyushu, is: maybe}',
    'documents.pledge.needed.is',
    'a value that offices.kitakyushu can have, not maybe',
  ],
  // references
  [
    'an unknown track',
    'rule: minimumPlanningMembers\n    minimum: 3\n    tracks: [practice]',
    'rule: minimumPlanningMembers\n    minimum: 3\n    tracks: [practise]',
    'criteria.three-planning-members.tracks.0',
    'a track of this file (preparation, practice), not practise',
    'tracks: [practise]',
  ],
  [
    'an unknown reading',
    'reading: closing-inclusive',
    'reading: closing-exclusive',
    'intake.reading',
    'a reading of this file (rate-spans-both-tracks, ',
  ],
  [
    'a section that is not in the list',
    'cite: 応募・問い合わせ先',
    'cite: 問い合わせ先',
    'contact.cite',
    'a section of document.sections (支援内容について, ',
  ],
  [
    'one such section among several',
    'cite: [対象となる団体について 1, Q&A 3]',
    'cite: [対象となる団体について 1, Q&A その3]',
    'criteria.corporation.cite.1',
    'a section of document.sections',
  ],
  [
    'no section at all',
    'cite: Q&A 2',
    'cite:',
    'documents.pledge.cite',
    'a section of the guideline, or a list of them',
    'cite:\n',
  ],
  // ids
  [
    'a criterion given twice',
    '- id: city-tax',
    '- id: office',
    'criteria.office.id',
    'an id that is not used twice, not office',
    '- id: office\n    rule: noArrears',
  ],
  [
    'an expense category given twice',
    '- id: insurance         # 保険料',
    '- id: travel # 保険料',
    'expenses.categories.travel.id',
    'an id that is not used twice, not travel',
    '- id: travel # 保険料',
  ],
  [
    'a topic given twice',
    'tax, expenses]',
    'tax, tax]',
    'consultation.8',
    'a topic that is not used twice, not tax',
    'consultation:',
  ],
  [
    'an id with capitals',
    '- id: city-tax',
    '- id: CityTax',
    'criteria.CityTax.id',
    'an id of lower-case letters, digits and hyphens',
  ],
  [
    'a value that YAML takes for something else',
    'area: kitakyushu\n    cite: 対象',
    'area: kitakyushu\n    cite: *注\n    site: 対象',
    '(file)',
    'quotes around *注',
    'cite: *注',
  ],
  // addresses
  ['a mail address without @', 'dxlab-ktq@ksrp', 'dxlab-ktq.ksrp', 'contact.mail', 'a mail address, e.g. '],
  ['an address that is none', 'url: https://www', 'url: www', 'document.url', 'a web address, e.g. '],
];

describe('one thing wrong is told with file, line, key and what was expected:', () => {
  test.each(cases)('%s', (_what, before, after, key, expected, at) => {
    const { text, line } = edited(before, after, at);
    const [problem, ...more] = told(text);
    expect(more).toEqual([]);
    expect(problem?.startsWith(`${FILE}:${line}: ${key}: expected ${expected}`), problem).toBe(true);
  });
});

type CaseOf = [what: string, id: string, ...change: Case extends [string, ...infer Rest] ? Rest : never];

const casesOfOthers: CaseOf[] = [
  [
    'a wrong weekday without the mark of a misprint',
    'eport-r2',
    '2020-09-28 (水ママ)',
    '2020-09-28 (水)',
    'intake.opens',
    'the weekday of that date, (月); (水ママ) only where the guideline misprints it so',
  ],
  [
    'the right weekday with the mark of a misprint',
    'eport-r2',
    '2020-09-28 (水ママ)',
    '2020-09-28 (月ママ)',
    'intake.opens',
    'the weekday of that date, (月)',
  ],
  [
    'a weekday of the closing that is a day late',
    'fukuoka-dx-r2',
    'closes: 2020-11-06 (金) 17:00',
    'closes: 2020-11-06 (土) 17:00',
    'intake.closes',
    'the weekday of that date, (金)',
  ],
  [
    'a rate by size without the one for others',
    'eport-r2',
    'is: false}\n    rate: {small: 2/3, other: 1/2}',
    'is: false}\n    rate: {small: 2/3}',
    'tracks.trial.rate',
    'a rate as a fraction of two whole numbers, e.g. 2/3, or one by the size of the company',
    'rate: {small: 2/3}',
  ],
  [
    'cheap machinery sent to a category that there is not',
    'fukuoka-dx-r2',
    'otherwise: materials',
    'otherwise: consumables',
    'expenses.categories.machinery.otherwise',
    'another category of this file (machinery, materials, outsourcing, personnel, travel, other), not consumables',
  ],
  [
    'cheap machinery sent back to machinery',
    'fukuoka-dx-r2',
    'otherwise: materials',
    'otherwise: machinery',
    'expenses.categories.machinery.otherwise',
    'another category of this file',
  ],
  [
    'a share limit beside shares of universities',
    'fukuoka-dx-r2',
    '- id: travel            # 旅費',
    '- id: travel\n      shareLimit: 1/5',
    'expenses.categories.travel.shareLimit',
    'no shareLimit in a program with expenses.academic',
    'shareLimit',
  ],
  [
    'a question about a fact that is no yes or no',
    'eport-r2',
    'facts: [declared.prototype]',
    'facts: [capitalYen]',
    'questions.prototype.facts.0',
    'a fact of yes or no, not capitalYen',
  ],
  [
    'a question about something that is no fact',
    'eport-r2',
    'facts: [declared.prototype]',
    'facts: [weather]',
    'questions.prototype.facts.0',
    'a fact, e.g. offices.kitakyushu',
  ],
  [
    'a question about a record without saying of what',
    'eport-r2',
    'facts: [declared.prototype]',
    'facts: [declared]',
    'questions.prototype.facts.0',
    'a fact, e.g. offices.kitakyushu',
  ],
  [
    'a paper for a track that there is not',
    'fukuoka-dx-r2',
    '- id: sales-records       # 月別の売上高が分かる書類\n    needed: {track: special}',
    '- id: sales-records\n    needed: {track: pandemic}',
    'documents.sales-records.needed.track',
    'a track of this file (normal, special), not pandemic',
    'needed: {track: pandemic}',
  ],
  [
    'a category that has the name of the undecided ones',
    'fukuoka-dx-r2',
    '- id: travel            # 旅費',
    '- id: unsorted',
    'expenses.categories.unsorted.id',
    'another id than unsorted, which has a meaning of its own',
  ],
  [
    'an expense left out that has the name of all such',
    'fukuoka-dx-r2',
    '- id: commuting                # 通勤手当',
    '- id: unlisted',
    'expenses.notSupported.unlisted.id',
    'another id than unlisted, which has a meaning of its own',
  ],
  [
    'a kind of proposal for what a fact never is',
    'eport-r2',
    'suits: {fact: declared.infection-control-in-facilities, is: true}',
    'suits: {fact: declared.infection-control-in-facilities, is: often}',
    'frames.theme.suits.is',
    'a value that declared.infection-control-in-facilities can have, not often',
  ],
  [
    'a kind of proposal given twice',
    'eport-r2',
    '- id: theme ',
    '- id: general ',
    'frames.general.id',
    'an id that is not used twice, not general',
    '- id: general               # テーマ枠',
  ],
  [
    'two kinds of proposal for the same people',
    'eport-r2',
    'suits: {fact: declared.infection-control-in-facilities, is: true}',
    'suits: {fact: declared.infection-control-in-facilities, is: false}',
    'frames.theme.suits',
    'something else than of general: theme would never be named',
    'suits: {fact: declared.infection-control-in-facilities, is: false}\n    cite: 3 補助対象事業\n\n',
  ],
  [
    'a percentage beyond everything',
    'fukuoka-dx-r2',
    'percent: 15',
    'percent: 100',
    'criteria.sales-down.percent',
    'at most 99',
  ],
];

describe('one thing wrong in another program is told too:', () => {
  test.each(casesOfOthers)('%s', (_what, id, before, after, key, expected, at) => {
    const { text, line } = edited(before, after, at, textOf(id));
    const [problem, ...more] = told(text, fileOf(id));
    expect(more).toEqual([]);
    expect(problem?.startsWith(`${fileOf(id)}:${line}: ${key}: expected ${expected}`), problem).toBe(true);
  });
});

test('a weekday that the guideline misprints is marked, and the date holds', () => {
  expect(parseProgram(textOf('eport-r2'), fileOf('eport-r2'), HASH).intake).toMatchObject({
    opens: '2020-09-28',
    closes: '2020-10-16T17:00:00+09:00',
  });
});

test('a date can stand without its weekday', () => {
  const { text } = edited('opens: 2025-05-28 (水)', 'opens: 2025-05-28');
  expect(parseProgram(text, FILE, HASH).intake.opens).toBe('2025-05-28');
});

test('a misspelt key is told together with what could have been meant', () => {
  const { text } = edited('mustArrive: true', 'mustArive: true');
  expect(told(text)).toEqual([
    expect.stringMatching(/: intake\.mustArrive: expected true or false; it is missing$/),
    expect.stringMatching(
      /: intake\.mustArive: expected no key of this name; keys not used yet: mustArrive$/,
    ),
  ]);
});

test('several problems are all told, from the top of the file down', () => {
  const text = good
    .replace('cap: 300000', 'cap: 30万')
    .replace('opens: 2025-05-28 (水)', 'opens: 5/28')
    .replace('rule: officeInArea', 'rule: office');
  const lines = told(text);
  expect(lines.map((line) => line.split(': ')[1])).toEqual([
    'intake.opens',
    'tracks.practice.cap',
    'criteria.office.rule',
  ]);
  expect(told(good.replaceAll('cite: Q&A', 'cite: QA'))).toHaveLength(5);
});

test('of broken YAML the first place is told, in one line', () => {
  const { text, line } = edited('  mustArrive: true', '  mustArrive: true: false');
  const lines = told(text);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.startsWith(`${FILE}:${line}: (file): expected readable YAML: `), lines[0]).toBe(true);
});

test.each([
  ['empty', ''],
  ['only remarks', '# 令和8年度\n'],
  ['a sentence', 'HAGUKUMI 令和7年度'],
  ['a list', '- id: hagukumi-r7\n'],
])('a file that is %s is no program', (_what, text) => {
  expect(told(text)).toEqual([`${FILE}:1: (file): expected keys with values`]);
});

test('no id is a word that every record of JavaScript has already', () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype))
    expect({ name, taken: idSchema.safeParse(name).success }).toEqual({ name, taken: false });
  expect(idSchema.safeParse('constructors').success).toBe(true);
  expect(factsSchema.safeParse(JSON.parse('{"offices": {"constructor": "existing"}}')).success).toBe(false);
});
