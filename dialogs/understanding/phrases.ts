import { withApostrophes } from './contractions.ts';
import { standard } from './dialect.ts';
import { affirmed } from './double-denial.ts';
import { withKanji } from './in-kana.ts';
import { normalise } from './normalise.ts';
import { asPutInPlace } from './put-in-place.ts';
import { mended } from './typos.ts';

/** Answers longer than this say more than one thing; whatever a reader would pick out of them is a guess. */
export const LONGEST_ANSWER = 120;

/** How people call their own company or group. */
export const SELF =
  '(?:うちの会社|うち|自社|当社|弊社|わが社|我が社|我社|私たちの会社|私たち|私達|私ども|わたしたち|当方|自分たち|当法人|当団体|当組合|私の会社)';

/** How a plain statement ends. */
export const COPULA =
  '(?:(?:です|っす|でございます|でした|になります|となります|だ|である)?(?:よね|よ|ね|な)?)';

/** How a verb in て goes on: 決まって → 決まっている, 決まってます; and how it is negated. */
export const IS_DOING = '(?:い?(?:る|ます)|おります)';
export const IS_NOT_DOING = '(?:い?(?:ない|ません)|おりません)';

const SPACE_BESIDE_JAPANESE = /(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu;
const MARK = String.raw`[\s。.!、,~♪\p{Extended_Pictographic}]`;
/** The look back keeps a long run of marks inside a text from being tried from each of its marks. */
const TRAILING_MARKS = new RegExp(`(?<!${MARK})${MARK}+$`, 'u');
const LATIN = /^[\x20-\x7e]*$/u;
const QUOTED = /^[「『"'](.*)[」』"']$/u;
const FILLER = /^(?:えっと|えーと|ええと|あのー?|まあ|では|じゃあ|well|um|uh)(?:[、,] ?|ー|\.{2,} ?)/u;

const QUESTION =
  /(?:\?|って(?:何|なに|なん|どういうこと|どんなもの)|とは(?:何)?|(?<=[るいただな])の|(?:方法|やり方|仕方|しかた|意味)(?:が|は|も)?(?:よく|まだ)?(?:わから(?:ない|ん)|分から(?:ない|ん)|わかりません|分かりません|知りません|知らない)|(?:です|ます|でしょう|ません|ない|の|いい|ある|いる|する|たい|だろう)か(?:ね|な)?|かしら)$|^(?:どうやって|どうすれば|どうしたら|どういう|(?:what|how|why|where|who) )/u;
const HEDGE =
  /多分|たぶん|おそらく|恐らく|きっと|もしかし|かもし?れ|かも$|だろう|でしょう|はず(?!か)|(?<!素晴|すば|めず|あた)らしい|(?<![て飲読頼進休込試組住積])みたい|(?<!な)かな(?![いくっりらわえ])|と思|(?:か|もの|はず)と(?:は)?存じ|[いたる]かと$|\b(?:maybe|perhaps|probably|possibly|(?:looks?|sounds?|seems?) like|i think|i guess|might)\b/u;
const NEGATION =
  /な[いく]|無[いく]|なし|無し|ません|せず|じゃな|ではな|以外|除[いく]|未|不|非|\b(?:no|not|none|never|without|except|non)\b|n't\b/u;

/** Normalised and in standard words, without the spaces that Japanese does not need, quotes, a filler or marks around it. */
export function spoken(text: string): string {
  const joined = mended(withApostrophes(normalise(text)).replace(SPACE_BESIDE_JAPANESE, ''));
  const bare = joined.replace(TRAILING_MARKS, '');
  const plain = (QUOTED.exec(bare)?.[1] ?? bare).replace(FILLER, '').replace(TRAILING_MARKS, '');
  return standard(LATIN.test(plain) ? plain : asPutInPlace(affirmed(withKanji(plain))));
}

/** Whether the text asks instead of answering. Takes {@link spoken} text. */
export function isQuestion(said: string): boolean {
  return QUESTION.test(said);
}

/** Whether the text says itself that it may be wrong. Takes {@link spoken} text. */
export function isHedged(said: string): boolean {
  return HEDGE.test(said);
}

/** Whether anything is negated or excepted in the text. Takes {@link spoken} text. */
export function hasNegation(said: string): boolean {
  return NEGATION.test(said);
}
