const OLD = '「[^「」、。]{1,12}」';
const NEW = '「(?<now>[^「」、。]{1,12})」';
const INSTEAD = '(?:(?:では|じゃ|や)なく(?:て)?、?|から|を)';
const CHANGE = '(?:に|へ|と)?(?:直|訂正|変更|修正|変え|改め)[^、。]{0,14}';

const PUT = new RegExp(`${OLD}${INSTEAD}${NEW}(?:${CHANGE})?`, 'gu');
/** 「準備済みに直してください」 */
const SET =
  /(?<now>済み?|完成|あり|なし)」?に(?:直し|訂正|変更|修正|変え)(?:て|を|で)?(?:ください|下さい|お願い(?:します|いたします)?|ほしい|$)/gu;

const CHANGES = /」(?:では|じゃ|やな|から|を)|に(?:直|訂正|変更|修正|変え)/u;

/** 「「作成中」ではなく「完成」に直してください」 → 「完成です」. Takes tidied text. */
export const asPutInPlace = (said: string): string =>
  CHANGES.test(said) ? said.replace(PUT, '$<now>です').replace(SET, '$<now>です') : said;
