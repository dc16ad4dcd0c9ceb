import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readActivity } from '../../../dialogs/understanding/activity.ts';
import { readAmounts } from '../../../dialogs/understanding/amounts.ts';
import { readArrears } from '../../../dialogs/understanding/arrears.ts';
import { readCharter } from '../../../dialogs/understanding/charter.ts';
import { readCommand } from '../../../dialogs/understanding/commands.ts';
import { readContinues } from '../../../dialogs/understanding/continuation.ts';
import { readCount } from '../../../dialogs/understanding/counts.ts';
import { readEveryone } from '../../../dialogs/understanding/everyone.ts';
import { readLegalForm } from '../../../dialogs/understanding/legal-forms.ts';
import { readMainSite } from '../../../dialogs/understanding/main-site.ts';
import { readNumeral } from '../../../dialogs/understanding/numerals.ts';
import { deniesOffice } from '../../../dialogs/understanding/office.ts';
import { readChoice, readOption, readOptions } from '../../../dialogs/understanding/options.ts';
import { readRepresentsAnother } from '../../../dialogs/understanding/other-applications.ts';
import { readMembersOutsideKitakyushu } from '../../../dialogs/understanding/outside-members.ts';
import { readPartnerStage } from '../../../dialogs/understanding/partner-stage.ts';
import { readOfficeIn } from '../../../dialogs/understanding/places.ts';
import { readAllRegistered, readRegistered } from '../../../dialogs/understanding/registration.ts';
import { readYen } from '../../../dialogs/understanding/yen.ts';
import { readUnknown, readYesNo } from '../../../dialogs/understanding/yes-no.ts';

const OPTIONS = ['報償費', '旅費・交通費', '保険料'].map((label) => ({ value: label, label }));
const READERS: Record<string, (text: string) => unknown> = {
  readNumeral,
  readYen,
  readCorporations: (text) => readCount(text, 'corporations'),
  readMembers: (text) => readCount(text, 'members'),
  readYesNo,
  readUnknown,
  readLegalForm,
  readOfficeIn: (text) => readOfficeIn(text, 'kitakyushu'),
  readOption: (text) => readOption(text, OPTIONS),
  readOptions: (text) => readOptions(text, OPTIONS),
  readAmounts: (text) => readAmounts(text, OPTIONS),
  readCommand,
  readChoice: (text) => readChoice(text, OPTIONS),
  deniesOffice: (text) => deniesOffice(text, 'kitakyushu'),
  readActivity,
  readArrears,
  readCharter,
  readContinues,
  readEveryone: (text) => readEveryone(text, 3),
  readMainSite,
  readRepresentsAnother,
  readMembersOutsideKitakyushu,
  readPartnerStage,
  readRegistered,
  readAllRegistered,
};

/** The words that the patterns know, so that they match far and fail late. */
const WORDS =
  'はい いいえ うち 当社 は が も の と に で を 、 。 , . - ~ ( ) 3 1,2 0 三 百 万 億 円 社 人 名 取引先 合わせて 含めて 他に 分かりません まだ 今 今は 登録 もの 国 県 して いる ない ます です ね よ 滞納 株式会社 npo ではなく 小倉 北九州 福岡 区 予定 ある 旅費 保険料 8万円 80,000 合計 もう一度 最初から one two hundred thousand and yes not we the in 規約 団体 案 相手 一緒に もう 全部 だけ みんな 続け 会社 くらい うち2社 福岡市 only together all'.split(
    ' ',
  );
const knownWords = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(''));
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', ' ', 'x', '?'),
  )
  .map(([words, end]) => words.join('').repeat(2_000).slice(0, 2_000) + end);
const shortRepeated = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', 'x', '社', '?'),
  )
  .map(([words, end]) => words.join('').repeat(120).slice(0, 118) + end);
const anything = fc.string({ unit: 'binary', minLength: 2_000, maxLength: 2_000 });

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test.each([
    ['2,000 random characters', anything, 50],
    ['known words in any order', knownWords(40), 400],
    ['2,000 characters of the same words', repeated, 100],
    ['the same words up to the longest answer', shortRepeated, 400],
  ])('never throws, and comes back before the test run gives up, on %s', (_what, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns },
    );
  });
});
