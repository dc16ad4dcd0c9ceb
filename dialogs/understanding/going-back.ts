import { parseNumeral } from './numerals.ts';

/** Argument of `back`: all the way to the first question. */
export const TO_FIRST = 'first';

const KANA: Readonly<Record<string, string>> = { ひと: '1', ふた: '2', みっ: '3', よっ: '4', いつ: '5' };
const ENGLISH: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

const WANT =
  '(?:て(?:ください|下さい|くれ|ほしい|もらえますか|いただけますか|みたい|みます)?|たい(?:です|のですが|んですが)?|ます|る|ろう)';
const GO = `(?:戻っ|戻り|戻|もどっ|もどり|もど|さかのぼっ|さかのぼり|さかのぼ)${WANT}`;
const NUMBER = '(?<n>[0-9]{1,3}|[一二三四五六七八九十]|ひと|ふた|みっ|よっ|いつ)';
const STEPS_JA = new RegExp(
  `^(?:さらに|もう)?${NUMBER}(?:つ|個|問|こ)?(?:前|まえ)?(?:の(?:質問|問い|問題|答え|ところ|設問))?(?:に|へ|まで|を|だけ)?(?:、)?${GO}$|^${NUMBER.replace('<n>', '<m>')}(?:つ|個|問|こ)(?:前|まえ)(?:の(?:質問|問い|問題|答え))?(?:に|へ|まで)?(?:お願いします)?$`,
  'u',
);
const MORE_JA = new RegExp(
  `^(?:さらに|もっと|もう少し|前に|前の質問に|ひとつ前に|一つ前に|1つ前に)?(?:戻れ|もどれ)(?:ますか|るか|る|ませんか)[?]?$|^(?:もっと|さらに|もう(?:1つ|一つ|ひとつ|1問|一問|少し))(?:前|まえ)?(?:の質問)?(?:に|へ|まで)?(?:${GO})?$|^(?:さっき|先ほど|今|いま|前|直前|一個前)の(?:質問|ところ|問い|画面|の)?(?:に|へ|まで)?${GO}$`,
  'u',
);
/** 「今の取り消し」: back to what was just answered. */
const UNDO =
  /^(?:(?:今|いま|さっき|直前)の(?:答え|回答|やつ)?(?:を|は)?(?:取り消し|取消し?|なし|無し|キャンセル|やめ)(?:(?:て|し(?:て|たい)|で)?(?:ください|お願いします|です)?)|(?:取り消し|取消)(?:て|(?:を)?したい)(?:ください|です)?|(?:please )?undo(?: that| it| this| the last (?:one|answer))?|(?:take|scratch) that(?: back)?)$/u;
const FIRST_JA = new RegExp(
  `^(?:一番|いちばん)?(?:最初|はじめ|初め|始め|1問目|一問目|第1問|第一問)(?:の)?(?:質問|問い|問題|ところ)?(?:に|へ|まで)${GO}$|^(?:一番|いちばん)?(?:最初|はじめ|初め)の(?:質問|問い)$`,
  'u',
);

const STEPS_EN = new RegExp(
  `^(?:please |can (?:we|i|you) |could (?:we|i|you) |let'?s |i (?:want|would like|need) to |i'd like to )?(?:(?:go|move|jump|take me|step)(?: me)? )?back (?:by )?(?<n>\\d{1,3}|${ENGLISH.join('|')})(?: (?:questions?|steps?|times?))?$|^(?:please )?(?:go )?(?<m>\\d{1,3}|${ENGLISH.join('|')}) (?:questions?|steps?) back$`,
  'u',
);
const MORE_EN =
  /^(?:please |can (?:we|i|you) |could (?:we|i|you) |let'?s |i (?:want|would like|need) to |i'd like to )?(?:go|move|jump|take me|step) back(?: (?:further|again|once more|one more(?: time)?|to the (?:previous|last|earlier) (?:question|one|step)|a (?:question|step)|one))?$|^(?:the )?(?:(?:previous|last|earlier) (?:question|step)|previous one)$|^(?:one )?(?:further|more) back$/u;
const FIRST_EN =
  /^(?:please |can (?:we|i|you) |could (?:we|i|you) |let'?s |i (?:want|would like|need) to |i'd like to )?(?:go|move|jump|take me)(?: back)? to (?:the )?(?:(?:very )?first question|question (?:1|one)|beginning|start)$|^(?:the )?first question$/u;

/** How many questions somebody wants to go back, as the argument of `back`; undefined where it is something else. */
export function readStepsBack(said: string): string | undefined {
  if (FIRST_JA.test(said) || FIRST_EN.test(said)) return TO_FIRST;
  if (UNDO.test(said) || MORE_JA.test(said) || MORE_EN.test(said)) return '1';
  const { n, m } = (STEPS_JA.exec(said) ?? STEPS_EN.exec(said))?.groups ?? {};
  const number = n ?? m;
  if (number === undefined) return undefined;
  const english = ENGLISH.indexOf(number) + 1;
  const steps = english > 0 ? english : parseNumeral(KANA[number] ?? number);
  return steps === undefined || steps < 1 ? undefined : String(steps);
}
