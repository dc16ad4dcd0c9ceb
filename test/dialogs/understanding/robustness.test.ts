import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { respond } from '../../../dialogs/respond.ts';
import { newState } from '../../../dialogs/state.ts';
import { talkOf } from '../../../dialogs/talk.ts';
import { vocabularyOf } from '../../../dialogs/telling/vocabulary.ts';
import { readActivity } from '../../../dialogs/understanding/activity.ts';
import { readAllBut } from '../../../dialogs/understanding/all-but.ts';
import { readAmounts } from '../../../dialogs/understanding/amounts.ts';
import { readArrears, readDues } from '../../../dialogs/understanding/arrears.ts';
import { readCapital } from '../../../dialogs/understanding/capital.ts';
import { readCharter } from '../../../dialogs/understanding/charter.ts';
import { readCommand } from '../../../dialogs/understanding/commands.ts';
import { markedTax } from '../../../dialogs/understanding/consumption-tax.ts';
import { readContinues } from '../../../dialogs/understanding/continuation.ts';
import { readCooperativeKind } from '../../../dialogs/understanding/cooperative-kind.ts';
import { readCount } from '../../../dialogs/understanding/counts.ts';
import { readEmployees } from '../../../dialogs/understanding/employees.ts';
import { readEveryone } from '../../../dialogs/understanding/everyone.ts';
import { readFigureRow } from '../../../dialogs/understanding/figures.ts';
import { readIndustry } from '../../../dialogs/understanding/industry.ts';
import { readInsolvency } from '../../../dialogs/understanding/insolvency.ts';
import { readLegalForm } from '../../../dialogs/understanding/legal-forms.ts';
import { readLookedUp } from '../../../dialogs/understanding/looked-up.ts';
import { readMainSite } from '../../../dialogs/understanding/main-site.ts';
import { readMemberOffices } from '../../../dialogs/understanding/member-offices.ts';
import { saysNothing } from '../../../dialogs/understanding/nothing.ts';
import { readNumeral } from '../../../dialogs/understanding/numerals.ts';
import { deniesOffice } from '../../../dialogs/understanding/office.ts';
import { readOfficePlan, readThereIsOffice } from '../../../dialogs/understanding/office-words.ts';
import { readChoice, readOption, readOptions } from '../../../dialogs/understanding/options.ts';
import { readRepresentsAnother } from '../../../dialogs/understanding/other-applications.ts';
import { readOtherFunding } from '../../../dialogs/understanding/other-funding.ts';
import { readMembersOutside } from '../../../dialogs/understanding/outside-members.ts';
import { readPartYen } from '../../../dialogs/understanding/part-yen.ts';
import { readParties } from '../../../dialogs/understanding/parties.ts';
import { readPartnerStage } from '../../../dialogs/understanding/partner-stage.ts';
import { readOfficeIn } from '../../../dialogs/understanding/places.ts';
import { readPlanningMembers } from '../../../dialogs/understanding/planning-members.ts';
import { wantsAllPrograms } from '../../../dialogs/understanding/program-choice.ts';
import { readProposer } from '../../../dialogs/understanding/proposer.ts';
import { readAllRegistered, readRegistered } from '../../../dialogs/understanding/registration.ts';
import { namesBothRoles } from '../../../dialogs/understanding/roles.ts';
import { readSalesDown } from '../../../dialogs/understanding/sales-down.ts';
import { readSentence } from '../../../dialogs/understanding/sentence/read-sentence.ts';
import { saysDoNotKnow } from '../../../dialogs/understanding/unknown.ts';
import { readYen } from '../../../dialogs/understanding/yen.ts';
import { readYesNoWord } from '../../../dialogs/understanding/yes-no.ts';
import { readYesNoAsked } from '../../../dialogs/understanding/yes-no-asked.ts';
import { contextAt, programs } from '../../support/context.ts';

const OPTIONS = ['報償費', '旅費・交通費', '保険料'].map((label) => ({ value: label, label }));
const READERS: Record<string, (text: string) => unknown> = {
  readNumeral,
  readYen,
  readCorporations: (text) => readCount(text, 'corporations'),
  readMembers: (text) => readCount(text, 'members'),
  readYesNoWord,
  saysDoNotKnow,
  readLegalForm,
  readOfficeIn: (text) => readOfficeIn(text, 'kitakyushu'),
  readOption: (text) => readOption(text, OPTIONS),
  readOptions: (text) => readOptions(text, OPTIONS),
  readAmounts: (text) => readAmounts(text, OPTIONS),
  readCommand,
  readChoice: (text) => readChoice(text, OPTIONS),
  deniesOffice: (text) => deniesOffice(text, 'kitakyushu'),
  readActivity,
  readArrears: (text) => readArrears(text, '北九州市の市税'),
  readAnyCitysArrears: (text) => readArrears(text, '市税'),
  readCharter,
  readContinues,
  readEveryone: (text) => readEveryone(text, 3),
  readMainSite: (text) => readMainSite(text, 'kitakyushu-region'),
  readMainSiteInTown: (text) => readMainSite(text, 'kurume', '久留米市'),
  readRepresentsAnother,
  readMembersOutside: (text) => readMembersOutside(text, 'kitakyushu'),
  readPartnerStage,
  readRegistered,
  readAllRegistered,
  readAllBut: (text) => readAllBut(text, OPTIONS),
  readOfficePlan,
  readThereIsOffice,
  readOtherFunding,
  readOfficeInPrefecture: (text) => readOfficeIn(text, 'fukuoka'),
  readOfficeInTown: (text) => readOfficeIn(text, 'kurume', '久留米市'),
  readOfficeInUnknown: (text) => readOfficeIn(text, 'aoba', 'あおば市'),
  readMembersOutsidePrefecture: (text) => readMembersOutside(text, 'fukuoka'),
  readMemberOffices: (text) => readMemberOffices(text, 'fukuoka'),
  readCapital,
  markedTax,
  readCooperativeKind,
  readDues,
  readEmployees,
  readFigureRow: (text) => readFigureRow(text, 6),
  readIndustry,
  readInsolvency,
  readPartYen,
  readProposer,
  readSalesDown: (text) => readSalesDown(text, 15),
  readLookedUp,
  namesBothRoles,
  readParties,
  saysNothing,
  wantsAllPrograms,
  readOfEveryone: (text) =>
    readYesNoAsked(text, '代表も構成員も全員、会議の会員ですか?', {
      yes: '全員が会員',
      no: 'まだの構成員がいる',
    }),
  readYesNoAsked: (text) =>
    readYesNoAsked(text, 'みなさんは全員、会員に入っていますか?', { yes: '入っている', no: 'まだ' }),
  readPlanningMembers: (text) => readPlanningMembers(text, 3),
  ...Object.fromEntries(
    [...programs.keys()].map((id) => [
      `readSentence of ${id}`,
      (text: string) => readSentence(text, vocabularyOf(talkOf(newState(id, 'ja'), contextAt()))),
    ]),
  ),
};

/** Every word that stands in a pattern: what is made of these matches far and fails late. */
const folder = new URL('../../../dialogs/understanding/', import.meta.url);
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
const inPatterns = source
  .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+|[a-z']{2,}/gu);
const WORDS = [
  ...new Set([...(inPatterns ?? []), ...'、 , 。 . - ~ ( ) ? 3 1,2 0 8万円 80,000'.split(' '), ' ']),
];
const knownWords = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(''));
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', ' ', 'x', '?', 'あ5万円'),
  )
  .map(([words, end]) => words.join('').repeat(2_000).slice(0, 2_000) + end);
const shortRepeated = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', 'x', '社', '?', 'あ5万円'),
  )
  .map(([words, end]) => words.join('').repeat(120).slice(0, 118) + end);
/** A word that begins a pattern, others over and over, and an end that does not fit: what is ambiguous is tried in every way. */
const begunAndRepeated = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('ぺ', 'あ3人', 'あ3社', ' zebra', 'x', ''),
  )
  .map(([begins, words, end]) => `${begins}${words.join('').repeat(60).slice(0, 400)}${end}`);
const anything = fc.string({ unit: 'binary', minLength: 2_000, maxLength: 2_000 });

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test.each([
    ['2,000 random characters', anything, 50],
    ['known words in any order', knownWords(40), 400],
    ['2,000 characters of the same words', repeated, 100],
    ['the same words up to the longest answer', shortRepeated, 400],
    ['a word, and others over and over', begunAndRepeated, 300],
  ])('never throws, and comes back before the test run gives up, on %s', (_what, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns },
    );
  });
});

// once found to take for ever; whoever repeats himself must not stop the bot for everybody
test.each(['よね', 'ですね', 'ですよね', 'だよね'])('%s over and over is no amount', (words) => {
  expect(readAmounts(`${words.repeat(60)}社`, OPTIONS)).toBeUndefined();
});

test('particles over and over before an amount end as well', () => {
  expect(readAmounts(`旅費${'には'.repeat(40)}あ5万円`, OPTIONS)).toBeUndefined();
});

describe('once found to take for ever, or nearly', () => {
  test.each([
    `戸畑${'駅の近く'.repeat(60)}ぺ`,
    `戸畑${'駅前'.repeat(60)}ぺ`,
    `従業員${'だけで'.repeat(60)}あ3人`,
    `当初${'には'.repeat(60)}あ3社`,
    `合計${'今は'.repeat(60)}あ3社`,
    `We are a K.K. in Kokura. Well, ${'thank you '.repeat(60)}zebra`,
    '大野城'.repeat(100),
    'hi '.repeat(660),
    'を、'.repeat(1_000),
    '全員 '.repeat(600),
  ])('%s', (text) => {
    const turn = respond(newState('hagukumi-r7', 'ja'), { kind: 'text', text }, contextAt());
    expect(turn.replies.length).toBeGreaterThan(0);
  });
});
