import { ME } from './counted-role.ts';

const PARTED = /(?:さん|様|の会社)?と、?|、(?:あと|それと|それから|それに)?|,? and | plus |, | \+ /u;
const INTRODUCED =
  /^(?:えっと|ええと|今は|今のところ|参加(?:者|する会社)?は|構成員は|メンバーは|it's |it is |there's |there is |just |the members are ){1,12}、?/u;
const CLOSED =
  /(?:さん|様)?(?:だけ|のみ)?(?:です|になります|でやります|で応募します|やね|ばい|だ|かな|ですね)?[。、.!]*$/u;
const INDIVIDUAL =
  /個人|フリーランス|フリーの|デザイナー|先生|教授|(?:^|の)人$|\b(?:freelancer|individual|person|designer|friend|student|professor)s?\b/u;
/** More than names: a predicate, a question, a number or a crowd. */
const NO_NAME =
  /[0-9?]|(?:ます|ません|した|ない|ある|いる|たい|数社|いくつか|何社|など|とか|たち|各社)|[はがをに]|\b(?:is|are|was|have|has|will|can|don't|not|some|several|many|few|companies|firms|partners|clients|suppliers|others)\b/u;
const LONGEST = 80;

/** How many corporations are named one by one, the speaker's own among them: 「うちと田中製作所」 are two. */
export function namedOneByOne(said: string): number | undefined {
  if (said.length > LONGEST) return undefined;
  const items = said
    .replace(INTRODUCED, '')
    .replace(CLOSED, '')
    .split(PARTED)
    .map((item) => item.trim());
  if (items.length < 2 || !items.some((item) => ME.test(item))) return undefined;
  if (items.some((item) => item === '' || NO_NAME.test(item))) return undefined;
  return items.filter((item) => ME.test(item) || !INDIVIDUAL.test(item)).length;
}
