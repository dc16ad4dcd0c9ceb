import type { Words } from '../../dialogs/words.ts';

/** What the checks of program and text files expect, by the key of its text; the first that fits counts. */
const expectations: readonly (readonly [key: string, expected: RegExp])[] = [
  ['yaml', /^readable YAML: (?<reason>.+)$/s],
  ['quotes', /^quotes around (?<text>.+)$/],
  ['json', /^JSON \((?<reason>.+)\)$/s],
  ['texts', /^keys with texts/],
  ['textsTwice', /^a program of its own; (?<file>.+) has these texts already$/],
  ['idTwice', /^an id of its own; (?<file>.+) has (?<id>\S+) already$/],
  ['fileName', /^the name of the file, (?<id>.+), not (?<given>.+)$/],
  ['usedTwice', /^an? (?:id|reading|topic) that is not used twice, not (?<given>.+)$/],
  ['reserved', /^another id than (?<id>\S+), which/],
  ['noKey', /^no key of this name$/],
  ['noKeyFree', /^no key of this name; keys not used yet: (?<free>.+)$/],
  ['weekday', /^the weekday of that date, \((?<weekday>.)\)/],
  ['dayThatIs', /^a date that there is, e\.g\. (?<example>.+)$/],
  ['day', /^a date, e\.g\. (?<example>.+)$/],
  ['moment', /^a date and time in Japan, e\.g\. (?<example>.+)$/],
  ['dayOrDecision', /^a date, or decision for/],
  ['month', /^a month, e\.g\. (?<example>.+)$/],
  ['fits', /^a date that fits fiscalYear (?<year>\d+), from (?<from>\S+) to (?<to>\S+)$/],
  ['fitsFrom', /^a date that fits fiscalYear (?<year>\d+), from (?<from>\S+) on$/],
  ['after', /^a (?:date|time) after (?<other>\S+) \((?<value>.+)\)$/],
  ['dayOrMonth', /^either a day or a month$/],
  ['endOrLength', /^either the last day/],
  [
    'ratesBySize',
    /^a rate as a fraction of two whole numbers, e\.g\. (?<example>\S+), or one by the size of the company, e\.g\. (?<bySize>.+)$/,
  ],
  ['rate', /^a rate as a fraction of two whole numbers, e\.g\. (?<example>.+)$/],
  ['rateTooHigh', /^a rate of at most (?<most>\S+)$/],
  ['yen', /^whole yen in digits, e\.g\. (?<example>.+)$/],
  ['fact', /^a fact, e\.g\. (?<example>.+)$/],
  ['factOfFew', /^a fact with a list of values, not (?<given>.+)$/],
  ['factYesNo', /^a fact of yes or no, not (?<given>.+)$/],
  ['valueOf', /^a value that (?<fact>.+) can have, not (?<given>.+)$/],
  ['section', /^a section of the guideline/],
  [
    'sectionOf',
    /^a section of document\.sections \((?<titles>.+)\) with the number of its paragraph, not (?<given>.+)$/,
  ],
  ['trackOf', /^a track of this file \((?<ids>.+)\), not (?<given>.+)$/],
  ['readingOf', /^a reading of this file \((?<ids>.*)\), not (?<given>.+)$/],
  ['readingId', /^the id of a reading/],
  ['categoryOf', /^another category of this file \((?<ids>.+)\), not (?<given>.+)$/],
  ['noShareLimit', /^no shareLimit in a program/],
  ['documentNeed', /^always, ifApplies, optional/],
  ['id', /^an id of lower-case letters, digits and hyphens, e\.g\. (?<example>.+)$/],
  ['oneOf', /^one of (?<values>.+)$/],
  ['textOrYesNo', /^text, true or false$/],
  ['yesNo', /^true or false$/],
  ['numberOrText', /^a whole number or a text$/],
  ['number', /^a whole number$/],
  ['text', /^text$/],
  ['textAtLeast', /^text of at least (?<least>\d+) character/],
  ['textAtMost', /^text of at most (?<most>\d+) character/],
  ['list', /^a list$/],
  ['listAtLeast', /^a list of at least (?<least>\d+) entr/],
  ['keys', /^keys with values$/],
  ['atLeast', /^at least (?<least>\d+)(?: yen)?$/],
  ['atMost', /^at most (?<most>\d+)$/],
  ['url', /^a web address, e\.g\. (?<example>.+)$/],
  ['phone', /^a phone number, e\.g\. (?<example>.+)$/],
  ['figureName', /^a name of letters, e\.g\. (?<example>.+)$/],
  ['mail', /^a mail address, e\.g\. (?<example>.+)$/],
];

const KEY = 'a key that is ';
const MISSING = '; it is missing';

/** What should have stood in a file, for somebody who reads no English and no YAML. */
export function expectedText(words: Words, expected: string): string {
  if (expected.endsWith(MISSING)) {
    const rest = expectedText(words, expected.slice(0, -MISSING.length));
    return words.t('check:expected.missing', { expected: rest });
  }
  // of a key that is not as it should be, the same is told as of a value
  if (expected.startsWith(KEY)) return expectedText(words, expected.slice(KEY.length));
  for (const [key, pattern] of expectations) {
    const found = pattern.exec(expected);
    if (found) return words.t(`check:expected.${key}`, { ...found.groups });
  }
  return words.t('check:expected.other', { expected });
}
