import { denies } from '../predicate.ts';
import { type Topic, yesNo } from '../topic.ts';

const OTHER = '(?:ほか|他|別|よそ|もう(?:[1一]つ|[1一]団体|ひとつ)(?:別)?)(?:の)?(?:応募)?';
const ONLY_ONE =
  /(?:ほか|他|よそ)(?:は|も)?[^、。]{0,6}(?:断|辞め|やめ|降り|譲)|\bonly (?:represent|lead|head|chair)|\bthe only one\b|(?:この団体|うち|ここ|これ)(?:の)?(?:は)?[1一]つ|(?<!もう)[1一]つ(?:きり|です|$)|(?<!もう)[1一]団体(?:です|きり|$)|\bthis (?:group|team|one) only|(?:うち|ここ|こ(?:の(?:団体|グループ|会|[1一]つ)|こ|れ)|[1一]つ|[1一]団体)(?:の代表)?(?:だけ|のみ|しか)|\b(?:the |this is the |is the )?(?:one and )?only (?:applying |applicant )?(?:group|team|one)\b|\bonly (?:this|the one|one) ?(?:group|team)?|\bjust (?:this|the) (?:one|group)/u;

const THERE_TOO =
  '(?:そちら|そっち|そこ|(?<!よ)その(?:団体|グループ|会)?)の?(?:も|でも)?、?(?:代表|(?:私|わたし|僕|俺|自分)が代表)|^団体(?:で|の)も?、?代表';
const THERE = new RegExp(THERE_TOO, 'u');
/** 「別の団体の代表は別の人です」 */
const SOMEBODY_ELSE =
  /代表は?[^、。]{0,8}(?:に|へ)(?:譲|代わっ|交代|任せ|引き継)|代表は?、?(?:別|ほか|他|違う)の?(?:人|者|方|会社|もん)|代表は?、?(?:私|僕|俺|自分)(?:では|じゃ|や)(?:な|あり|ござい)/u;
/** 「代表も私なんです」 */
const ME_TOO = /代表(?:も|は)?、?(?:私|わたし|僕|俺|自分|同じ)|(?:私|わたし|僕|俺|自分)が代表/u;
const MORE = /もう(?:[1一]|ひと)|別の|ほかにも|他にも|\b(?:one more|another|two|second)\b/u;

/** Whether the representative also represents another group that applies. */
export const anotherGroup: Topic = {
  fact: 'representsAnotherGroup',
  about: new RegExp(
    [
      `${OTHER}[^、。はがも]{0,6}?(?:団体|グループ|会|チーム|組合|ところ|とこ)(?:の|で|でも|で?も|の方)?[^、。]{0,10}?(?:代表|応募)`,
      '(?:ほか|他|別)にも?、?代表を',
      // 「もう一つ応募する団体があって、そちらの代表も私です」
      THERE_TOO,
      '代表を(?:し|務め|やっ|勤め)[^、。]{0,8}(?:団体|グループ|会)(?:が|は)、?(?:もう(?:[1一]つ|ひとつ)|ほかにも|他にも|別に)',
      '(?:[2二]つの?|[2二]団体の?|複数の?)(?:団体|グループ|会)?の?代表',
      '代表(?:を|に|は|も)?[^、。]{0,8}(?:掛け持ち|かけもち|兼ね|兼任|兼務)|(?:掛け持ち|かけもち)',
      '(?:応募(?:する)?)?(?:団体|グループ)の?代表(?:は|を|も)?[^、。]{0,8}(?=(?:ここ|この|うち|[1一]つ)(?:団体|グループ|会|の団体)?(?:だけ|のみ|しか))|代表(?:を)?(?:して|務めて|やって)(?:い)?(?:る|ます|おる|とる)のは|代表(?:する?|である|な)のは|代表(?:を)?(?:務める|勤める|する|やる)のは',
      'もう[1一]つ応募[^、。]{0,8}団体[^、。]{0,4}代表',
      "\\bonly (?:one|group|team|body) (?:that )?(?:i|we) (?:represent|lead|head)|\\b(?:i|we)(?:'m| am)? (?:only )?(?:represent|lead|head|chair)(?:ing)? (?:only |just )?(?:this|the|our|one)(?: one)?(?: group| team)?(?: only)?(?=$|[,.;]| and)",
      '\\b(?:represent(?:s|ing|atives?)?|leads?|leading|head(?:s|ing)?|chair|applying|speak)(?: of| as| for){0,8}(?: any| an| a| the)? ?(?:an)?(?:other|second|two|2)(?: applicant| applying| such)?(?: groups?| teams?| organi[sz]ations?)',
      '(?:an)?other (?:applicant |applying )?(?:groups?|team)|\\b(?:second|two) (?:applicant |applying )?groups?\\b|\\bonly (?:applying |applicant )?group\\b',
    ].join('|'),
    'u',
  ),
  others: ME_TOO,
  elsewhere: (piece, before) =>
    THERE.test(piece) &&
    !/(?:もう(?:[1一]|ひと)|別|ほか|他)[^。]*(?:応募|申請|団体|グループ)/u.test(before + piece),
  value: (said) =>
    SOMEBODY_ELSE.test(said.piece)
      ? false
      : ME_TOO.test(said.piece) && THERE.test(said.piece)
        ? true
        : ONLY_ONE.test(`${said.name} ${said.words} ${said.piece}`)
          ? false
          : said.predicate === 'notYet' && !denies(said.words)
            ? /代表|応募/u.test(said.piece) || verb(said.piece)
            : (yesNo(said) ?? (said.name === '' && MORE.test(said.words) ? true : verb(said.piece))),
  answers: new RegExp(
    `${MORE.source}|lead|head|chair|代表|兼|掛け持ち|represent|another|${ONLY_ONE.source}`,
    'u',
  ),
};

const verb = (piece: string): true | undefined =>
  /\b(?:i|we) (?:also )?(?:represent|lead|head|chair|speak for)\b/u.test(piece) ? true : undefined;
