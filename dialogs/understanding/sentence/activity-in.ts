import type { FactPath } from '../../../rules/fact-path.ts';
import { DIGITAL, NO, NOT_DIGITAL, REPEATED, withoutNames } from './activity/digital.ts';
import { AT_HOME, NO_OTHERS, ONLY_OWN, ONLY_PRODUCT, SOCIAL, SOCIAL_ONLY } from './activity/restrictions.ts';
import { DOING, HAS_VERB, NOT_THE_AIM, TOGETHER } from './activity/together.ts';
import type { Clause } from './clauses.ts';
import { type Joined, sentencesOf } from './joined.ts';
import type { Mention } from './mention.ts';

const DENIED = /(?:では|じゃ)(?:な(?!いか)|あり|ござい|なか)/u;
/** "it isn't a social club" */
const DENIED_BEFORE = /\b(?:not|isn'?t|no|never)(?: (?:a|an|about|just|only|for|really|meant)){0,3} ?$/u;
const NOT_ONLY =
  /(?:だけ|のみ|only|just)[^、。]{0,6}(?:では|じゃ)(?:な|あり)|だけで(?:は)?な(?:く|い)|のみならず|not (?:only|just)|だけ(?:で|じゃ)?なしに/u;

type Restricted = { readonly mention: Mention; readonly denied: boolean };
type Restriction = { pattern: RegExp; also?: RegExp; fact: FactPath; value: boolean };
const RESTRICTIONS: readonly Restriction[] = [
  { pattern: NOT_DIGITAL, fact: 'digital', value: false },
  { pattern: SOCIAL, also: SOCIAL_ONLY, fact: 'socialisingOnly', value: true },
  { pattern: ONLY_PRODUCT, fact: 'ownProductOnly', value: true },
  { pattern: ONLY_OWN, fact: 'beyondOwnCompany', value: false },
  { pattern: NO_OTHERS, also: AT_HOME, fact: 'beyondOwnCompany', value: false },
];

/** What the pieces of a text say the activity is; digital alone, or together alone, is too little. */
export function activityIn(clauses: readonly Clause[]): Mention[] {
  const own = clauses.filter(
    ({ asks, supposes, ofThePast, hedged, ofOthers }) =>
      !(asks || supposes || ofThePast || hedged || ofOthers),
  );
  const sentences = sentencesOf(own).map(({ start, text }) => ({ start, text: withoutNames(text) }));
  const restricted = [
    ...clauses.flatMap((clause, at) => repeatedToDeny(clause, clauses[at + 1])),
    ...sentences.flatMap((sentence) => restrictionsIn(sentence)),
  ];
  const together = sentences.flatMap(togetherIn).slice(0, 1);
  const said = restricted.filter(({ denied }) => !denied);
  // 「うちの新商品を宣伝したいだけ」
  const product = said.find(({ mention: { value } }) => value === 'ownProductOnly')?.mention;
  const positive = said.filter(
    ({ mention: { value, start, end } }) =>
      value !== 'beyondOwnCompany' || !product || start >= product.end || end <= product.start,
  );
  if (positive.length > 0) return onceEach(positive.map((each) => each.mention));
  return together.length > 0 ? together : onceEach(restricted.map((each) => each.mention));
}

function restrictionsIn({ text, start }: Joined): Restricted[] {
  return RESTRICTIONS.flatMap(({ pattern, also, fact, value }): Restricted[] => {
    const match = pattern.exec(text);
    if (!match) return [];
    const behind = text.slice(match.index, match.index + match[0].length + 16);
    // 「親睦会ではないです」, 「売り込みだけ、というものではございません」
    const denied =
      fact !== 'digital' &&
      (NOT_ONLY.test(behind) || DENIED.test(behind) || DENIED_BEFORE.test(text.slice(0, match.index)));
    if (!denied && also?.test(text) === false) return [];
    // a night out of those who digitalise together
    if (fact === 'socialisingOnly' && !denied && DIGITAL.test(text) && !NOT_DIGITAL.test(text)) return [];
    return [
      {
        denied,
        mention: mention(start + match.index, match[0].length, fact, [[fact, denied ? !value : value]]),
      },
    ];
  });
}

/** 「デジタル？いやいや、紙の絵本です」 */
function repeatedToDeny({ text, start }: Clause, next: Clause | undefined): Restricted[] {
  return next && REPEATED.test(text) && NO.test(next.text)
    ? [{ denied: false, mention: mention(start, text.length, 'digital', [['digital', false]]) }]
    : [];
}

const onceEach = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter((one, at) => mentions.findIndex((other) => other.value === one.value) === at);

function togetherIn({ text, start }: Joined): Mention[] {
  const digital = DIGITAL.exec(text);
  const together = TOGETHER.exec(text);
  if (!digital || !together || NOT_THE_AIM.test(text)) return [];
  // "DX for dental practices along with two other firms" has no verb at all
  if (!DOING.test(text) && HAS_VERB.test(text)) return [];
  const from = Math.min(digital.index, together.index);
  const to = Math.max(digital.index + digital[0].length, together.index + together[0].length);
  return [
    mention(start + from, to - from, 'together', [
      ['digital', true],
      ['beyondOwnCompany', true],
      ['socialisingOnly', false],
      ['ownProductOnly', false],
    ]),
  ];
}

const mention = (start: number, length: number, value: string, sets: Mention['sets']): Mention => ({
  kind: 'activity',
  start,
  end: start + length,
  value,
  sets,
});
