import { LONGEST_ANSWER, spoken } from './phrases.ts';

const PLEASE =
  '(?:て(?:ください|下さい|もらえますか|おきます|おく)?|たい(?:です|のですが|んですが)?|ます(?:ね)?|ましょう|る)';
const NOW =
  '(?:(?:やっぱり?|やはり|今日|きょう|今回|いったん|一旦|ひとまず|とりあえず|もう|では|じゃあ|そろそろ|相談|この相談|質問|ここ)(?:は|を|で|も)?、?)*';
const LEAVING = [
  `${NOW}(?:やめ${PLEASE}|止め${PLEASE}|辞め${PLEASE}|終わり${PLEASE}|終わる|終わりに(?:し${PLEASE}|する)|終わり|おわり|おしまい|終了(?:し${PLEASE}|する)?|中断(?:し${PLEASE}|する)?|中止(?:し${PLEASE}|する)?|切り上げ${PLEASE}|抜け${PLEASE}|退出(?:し${PLEASE}|する)?)`,
  `${NOW}(?:ここまで|このへん|この辺|これ|これくらい|以上)(?:に(?:し${PLEASE}|する)|で(?:いい|結構|大丈夫|終わり|失礼します)?)?`,
  'もう(?:いい|ええ|よか|結構|けっこう|十分|じゅうぶん|たくさん)',
  '(?:また|又)(?:今度|こんど|後で|あとで|後ほど|のちほど|来ます|きます|来る|明日|あした|来週|改めて|あらためて|連絡します|お願いします|時間があるとき)(?:に)?(?:し(?:ます|たい)|来ます|きます|お願いします|やります|続けます)?',
  '(?:出直し|でなおし)ます|失礼(?:し|いたし)ます|さようなら|さよなら|バイバイ|ばいばい|じゃあ?ね|では(?:また|これで)|それでは(?:また|失礼します)?|ストップ|キャンセル(?:し(?:ます|たい|て(?:ください)?)|する)?',
  "(?:please )?(?:stop asking(?: me)?(?: questions)?|stop|quit|exit|cancel|end)(?: (?:it|this|now|here|the (?:chat|talk|consultation|conversation)))?|(?:i (?:want|would like|need|have)|i'd like|let me|let's) to (?:stop|quit|leave|go)(?: now| here)?|let(?:'s| us) (?:stop|leave it)(?: here| there| at that)?|(?:ok(?:ay)?,? )?(?:good)?bye(?:[- ]?bye)?(?: for now)?|see you(?: later| soon| tomorrow)?|maybe (?:later|tomorrow|another time|next time)|(?:maybe )?another time|not (?:now|today)|i(?:'m| am) (?:done|finished|leaving|out)(?: for (?:now|today))?|that(?:'s| is) (?:all|it|enough)(?: for (?:now|today))?|enough(?: for (?:now|today))?|i(?:'ll| will) (?:come back|be back|continue|finish(?: this)?|do (?:this|it))(?: later| tomorrow| another time)?|i (?:have to|need to|must|gotta) (?:go|leave|run)(?: now)?|never ?mind",
].join('|');
const PATTERN = new RegExp(
  `^(?:.{1,30}(?:ので|から|ため|んで)、?)?(?:${LEAVING})(?:です|ね|よ|な|わ)*(?:,? (?:please|thanks|thank you))?$`,
  'u',
);

/** Whether somebody wants to leave it at that for now. 「後で」 passes over one question, 「また後で」 leaves the talk. */
export function wantsToLeave(text: string): boolean {
  const said = spoken(text).replace(/[\s?]+$/u, '');
  return said.length <= LONGEST_ANSWER && PATTERN.test(said);
}
