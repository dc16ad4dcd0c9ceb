import { COPULA } from './phrases.ts';

const SOFTENER =
  '(?:(?:今|いま|まだ|ちょっと|少し|よく|自分で|私に|それ|詳しく|はっきり|正直)(?:は|には|のところ)?、?)*';
const DO_NOT_KNOW = [
  '(?:分か|わか|解か|判か|解|判)(?:りません|らない|らん|んない|りかねます)',
  '知(?:りません|らない)|存じません|存じ上げません',
  '判断(?:できません|できない|がつきません|しかねます)',
  '不明|未定|未確認|わかりかねます',
  '(?:何|なん)とも(?:言え|いえ)(?:ない|ません)',
  '(?:確認|検討|調査|調整|相談)中|調べ中|考え中|(?:確認|検討|調査|調整)して(?:い)?(?:ます|る)',
  '(?:確認|調べ)(?:が必要|しないとわかりません|しないと分かりません|ないとわかりません|ないと分かりません|てみます|します|してみます)',
  'はっきり(?:しない|しません|していない|していません)',
  '(?:決まって|決めて)(?:い)?(?:ない|ません)',
  '(?:どちら|どっち)とも(?:言え|いえ)(?:ない|ません)|(?:場合|時と場合|時|とき|ケース|相手|人)に(?:よる|よります|よりけり|よって違う|よって違います)|ケースバイケース|まちまち',
  '(?:自信|見当)が(?:ない|ありません|つきません|つかない)',
].join('|');
const WHETHER = `(?:(?:滞納|登録|予定|規約|助成|委託|補助金|会員)(?:済み)?(?:が|は|を)?)?(?:あるの|いるの|ある|いる|して(?:い)?るの|して(?:い)?る|受けて(?:い)?る|済み|した|なの)?か(?:どうか)?(?:は|が)?、?`;

const JAPANESE = new RegExp(
  `^${SOFTENER}(?:${WHETHER})?${SOFTENER}(?:${DO_NOT_KNOW})(?:の状態|の段階|ところ)?${COPULA}$`,
  'u',
);
const ENGLISH =
  /^(?:(?:sorry|well|hmm),? )?(?:(?:i|we) )?(?:really )?(?:don'?t|do not) (?:really )?know(?: yet)?$|^(?:(?:i am|i'm|we are|we're) )?(?:not (?:really |quite |so )?(?:sure|certain)|unsure|undecided|uncertain)(?: yet)?$|^(?:unknown|unclear|no idea|idk|dunno|tbd|to be (?:decided|confirmed|determined)|not (?:decided|known)(?: yet)?|(?:we have not|we haven't|haven't) decided(?: yet)?|(?:(?:i have|i've|we have) )?no idea|(?:still )?(?:checking|under consideration)|(?:we are|we're|i am|i'm) (?:still )?checking)$|^(?:maybe|perhaps|possibly|probably|it depends|hard to say|can'?t (?:say|tell))(?: so| not)?\??$/u;

/** Nothing but 分からない in one of its forms, doubt (たぶん) not counted. Takes spoken text. */
export function saysDoNotKnow(said: string): boolean {
  return JAPANESE.test(said) || ENGLISH.test(said);
}
