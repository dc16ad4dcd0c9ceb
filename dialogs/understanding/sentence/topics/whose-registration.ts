import { FUKUOKA_MUNICIPALITIES, OTHER_CITIES, OTHER_PREFECTURES } from '../../municipalities.ts';
import { SELF } from '../../phrases.ts';

/** Of the speaker's company, of the other members, or of all of them. */
export type Whose = 'own' | 'members' | 'all';

const ELSEWHERE = [...FUKUOKA_MUNICIPALITIES, ...OTHER_PREFECTURES, ...OTHER_CITIES].filter(
  ({ name }) => name !== '北九州',
);
const PLACE = `(?:${ELSEWHERE.map(({ name }) => name).join('|')})(?:市|町|村|県|府|都)?`;
const PLACE_EN = `(?:${ELSEWHERE.map(({ romaji }) => romaji).join('|')})`;

/** Who is meant by the other members: named as such, by where they are, or before what they did. */
const MEMBERS = new RegExp(
  [
    '[市県]外|北九州以外|外(?:部)?の(?:会社|企業|法人|メンバー|会員)|活動会員|構成員|会員企業',
    '(?:メンバー|ほか|他|相手|仲間|取引先|パートナー|みんな|全員|全社|すべて|全て|各社|もう[1一]社|[0-9一二三四五]社とも|[0-9一二三四五]社)(?:の(?:会社|企業|みんな|方|全員|全社|ところ|分))?(?:さん)?(?:は|が|も|とも|、)?[^、。]{0,8}(?:登録|加入|入会|会員に)',
    // 「直方の印刷屋さんも」, 「行橋の会社は」, 「下関は」
    `${PLACE}(?:の[^、。はがもの]{1,10})?(?:さん)?(?:だけ)?(?:は|も|が|とも|にも|、)`,
    String.raw`\b(?:outside|partners?|other (?:companies|firms|members|ones?)|all (?:of them|companies|[0-9a-z]+ companies))\b`,
    String.raw`(?<!\b(?:a|as|are|be|become|becoming|is|were|been|full) )\bmembers?\b(?! (?:list|of|since|number|id|page|area)\b)`,
    String.raw`\b(?:companies|firms|company|firm|shop|one|ones|member|partner|maker|people) (?:from|in|of) (?:outside|${PLACE_EN})\b`,
    String.raw`\b(?:the|our) ${PLACE_EN}(?: (?:city|prefecture))?(?: [a-z]+)? (?:firms?|company|companies|one|ones|member|partner|shop|maker)\b`,
  ].join('|'),
  'u',
);
const TAKEN_UP =
  /(?:^|[、もは])(?:そこ|そちら|そっち|その(?:会社|企業|法人|[0-9一二三四五]社)|両方とも|片方|一方|両社|どちらも|どっちも|いずれも|二社とも|[0-9一二三四五]社とも|全員|全社|みんな)|\b(?:they|they're|they've|theyve|them|these|those|both|all of them|none of them|neither|one of them|the other one|everyone|everybody|each)\b/u;
export const ONESELF = new RegExp(
  `(?:${SELF}|代表|こちら|弊組合|私|わたし|僕|自分)(?!の(?:ほか|他)|以外)|\\b(?:we|we're|we've|i|i'm|i've|our (?:own )?company|my company|the representative)\\b`,
  'u',
);
const OF_IT = /\b(?:it|it's|it isn't)\b/u;

/** 「当社も市外の2社も」, 「うちを含めて全員」, "we and both partners": of everyone. */
const OF_ALL = new RegExp(
  [
    `(?:${SELF}|代表(?:会社|企業)?|私)(?:も|と|や|、|及び|および|を?含め|を?入れ|ともども)[^。]*?(?:[市県]外|${PLACE}|ほか|他の|相手|メンバー|パートナー|構成員|[0-9一二三四五]社|みんな|全員|全社)[^。]{0,8}?(?:も|とも|全員|全社|みんな|みな|すべて|全部|、)`,
    String.raw`\b(?:we|our company|ourselves|us) and (?:both|all|our|the|every)\b|\b(?:all|every(?:one|body)|both|each) of us\b|\bincluding (?:us|ourselves)\b|\bwe all\b`,
  ].join('|'),
  'u',
);
const TOTAL =
  /(?:あわせて|合わせて|合計|計|全部で|全|うちを入れて|当社を含めて|うちも入れて)[0-9一二三四五]社|(?:全員|全社|みんな|[0-9一二三四五]社とも)/u;
const EACH = /いずれも|とも|どこも|どれも|全部|みな|みんな|全員|全社|すべて|全て/u;

/** Whose registration a piece speaks of: 「そこも登録ずみです」 after 「市外の会社がおりますが」. */
export function whoseRegistration(piece: string, before: string, part: string): Whose {
  const isOwn = ONESELF.test(part);
  if (OF_ALL.test(piece) || (!isOwn && OF_ALL.test(before + piece))) return 'all';
  // 「もう1社は中間市の会社です。あわせて2社、いずれも…」
  if (
    /(?:あわせて|合わせて|合計|計|全部で|全)[0-9一二三四五]社/u.test(before + piece) &&
    TOTAL.test(before + piece) &&
    EACH.test(piece) &&
    !isOwn
  )
    return 'all';
  if (/(?:代表|representative)/u.test(part)) return 'own';
  if (TAKEN_UP.test(part)) return 'members';
  if (MEMBERS.test(part))
    return new RegExp(`^(?:${SELF}|代表)(?:は|も|が)`, 'u').test(part) ? 'own' : 'members';
  if (isOwn) return 'own';
  const context = part === piece ? before : before + piece.slice(0, Math.max(0, piece.indexOf(part)));
  if (OF_IT.test(part)) return MEMBERS.test(context) ? 'members' : 'own';
  if (part !== piece && !/^[^a-z]*$/u.test(part)) return whoseRegistration(context, before, context);
  return /[市県]外|\boutside\b|companies from/u.test(before) ? 'members' : 'own';
}

/** Who is the subject of a piece that leaves out what it is about: 「市外の会社はまだ」, "we ourselves have". */
export const OWN_SUBJECT = new RegExp(
  `^(?:(?:で|が|あと|一方)、?)?(?:${SELF}|代表(?:の(?:${SELF}))?|私)(?:\\([^)]*\\))?(?:自身)?(?:は|も|が)(?=[^、。]{0,12}$)|^[ ,]*(?:(?:and|but) )?(?:we|i|our company)(?: (?:ourselves|myself|too|already)){0,8}(?= (?:are|am|is|have|has|did|do|aren't|haven't|hasn't|isn't|don't|not yet)\\b[^,;]{0,12}$)`,
  'u',
);
export const MEMBERS_SUBJECT = new RegExp(
  `^(?:(?:で|が|あと|一方|ただし?|でも|けど)、?)?(?:[市県]外の[^、。はがも]{1,8}|${PLACE}(?:の[^、。はがも]{1,10})?|(?:ほか|他|相手|もう[1一]社|もう片方)(?:の[^、。はがも]{1,8})?)(?:さん)?(?:は|も|が)(?=[^、。]{0,14}$)|^[ ,]*(?:(?:and|but) )?(?:so (?:are|is|have|has) )?(?:the|our|both) (?:other |outside |two ){0,8}(?:members?|partners?|firms?|compan(?:y|ies)|one|ones|${PLACE_EN} (?:firm|company|one|partner|member))(?: (?:from|in)(?: [a-z]+){1,3}?)?(?= (?:are|is|have|has|did|do|aren't|haven't|hasn't|isn't|don't|not yet)\\b[^,;]{0,12}$|$)`,
  'u',
);
