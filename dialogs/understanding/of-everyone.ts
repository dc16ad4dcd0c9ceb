import { NUMERAL } from './numerals.ts';
import { IS_DOING, IS_NOT_DOING, SELF } from './phrases.ts';
import type { YesNo } from './yes-no.ts';

const COUNTED = `${NUMERAL}(?:社|者|法人|団体)`;
const EVERY = `(?:代表も構成員も)?(?:みんな|みな|皆|全員|全社|全部|すべて|全て|${COUNTED}とも|代表も構成員も)`;
const WHO = `(?:${EVERY}|${SELF}|代表(?:の会社)?|構成員|一部(?:の会社|の構成員)?|誰|どこ|${COUNTED}|取引先|ほかの会社)`;
const ONLY = `(?:${SELF}|代表(?:の会社)?|構成員|一部(?:の会社|の構成員)?|半分|${COUNTED}|取引先|ほかの会社)(?:だけ|のみ|しか)(?:が|は)?`;
const OF = '(?:[\\p{Script=Han}\\p{Script=Katakana}ー・]{2,30}の)?';

/**
 * Answers to whether everyone is something, such as a member (会員): 「会員です」 may be said of one's own company alone,
 * and is neither yes nor no. `noun` is the source of a pattern.
 */
export function ofEveryone(noun: string): Record<YesNo, string[]> {
  const joined = /会員$/u.test(noun);
  const is = [
    `${OF}${noun}(?:に(?:なって${IS_DOING}|入って${IS_DOING}))?`,
    ...(joined
      ? [
          `(?:会員)?(?:登録|加入|入会)(?:済み|済|ずみ|して${IS_DOING}|しました|した)|(?:会(?:員)?に|会議に)?(?:入って${IS_DOING}|入りました)`,
        ]
      : []),
  ].join('|');
  const isNot = [
    `${OF}${noun}(?:では|じゃ|で)(?:ない|ありません)`,
    ...(joined
      ? [
          `${OF}${noun}になって${IS_NOT_DOING}|(?:会議に|会に)?(?:入って|入会して|加入して|(?:会員)?登録して)${IS_NOT_DOING}|未加入|未入会|非会員`,
        ]
      : []),
  ].join('|');
  return {
    yes: [
      `${EVERY}(?:が|は|で)?、?(?:もう|すでに|ちゃんと)?(?:${is})?`,
      '(?:we |they )?all(?: of (?:us|them))?(?: are| do| have)?(?: members| belong| joined)?(?: to it)?|(?:everyone|everybody)(?: is| does| has)?(?: a member)?|we are all members',
    ],
    no: [
      `(?:${WHO}(?:が|は|も)?、?)?(?:まだ)?(?:${isNot})|${EVERY}(?:では|じゃ)(?:ない|ありません)|${ONLY}、?(?:${is}|${isNot})?`,
      'only (?:we|us|our company|the leader|some(?: of (?:us|them))?)(?: are| is| do| does)?(?: members?)?|not (?:everyone|everybody|all(?: of (?:us|them))?)|none(?: of (?:us|them))?',
    ],
  };
}
