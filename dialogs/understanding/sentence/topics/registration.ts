import type { FactPath } from '../../../../rules/fact-path.ts';
import { escaped } from '../../escaped.ts';
import { SELF, spoken } from '../../phrases.ts';
import type { Predicate } from '../predicate.ts';
import { type Said, type Topic, yesNo } from '../topic.ts';

const OTHER_REGISTRATION =
  /(?:メルマガ|商標|特許|ユーザー|住民|車|法人|不動産|サイト|line|ライン|求人|事業者|インボイス|gbiz|アカウント|マイナ|newsletter|trademark)[^、。]{0,6}登録|登録(?:料|免許|商標|番号|フォーム|方法|内容)|\b(?:newsletter|trademark|patent|car|vehicle|company registration|registered (?:office|capital|trademark|mail))\b/u;

/** Who is meant by the other members: named as such, or before what they did. */
const MEMBERS =
  /[市県]外|北九州以外|外(?:部)?の(?:会社|企業|法人|メンバー|会員)|活動会員|構成員|会員企業|(?:メンバー|ほか|他|相手|仲間|取引先|パートナー|みんな|全員|全社|すべて|全て|各社|[0-9一二三四五]社とも|[0-9一二三四五]社)(?:の(?:会社|企業|みんな|方|全員|全社|ところ|分))?(?:さん)?(?:は|が|も|とも|、)?[^、。]{0,8}(?:登録|加入|入会|会員に)|\b(?:outside|members?|partners?|other (?:companies|firms)|(?:companies|firms|company|firm) from|all (?:of them|companies|[0-9a-z]+ companies))\b/u;
const TAKEN_UP =
  /(?:^|[、もは])(?:そこ|そちら|そっち|その(?:会社|企業|法人|[0-9一二三四五]社)|両方とも|片方|一方|両社|どちらも|どっちも|いずれも|二社とも|[0-9一二三四五]社とも|全員|全社|みんな)|\b(?:they|they're|they've|theyve|these|those|both|all of them|none of them|neither|one of them|the other one|everyone|everybody|each)\b/u;
const ONESELF = new RegExp(
  `(?:${SELF}|代表|こちら|弊組合|私|わたし|僕|自分)(?!の(?:ほか|他)|以外)|\\b(?:we|we're|we've|i|i'm|i've|our (?:own )?company|my company|the representative)\\b`,
  'u',
);

/** Whether a piece speaks of the other members' registration: 「そこも登録ずみです」 after 「市外の会社がおりますが」. */
export function isOfMembers(piece: string, before: string): boolean {
  if (/(?:代表|representative)/u.test(piece)) return false;
  if (TAKEN_UP.test(piece)) return true;
  if (MEMBERS.test(piece)) return !/^(?:当社|弊社|うち|代表)(?:は|も|が)/u.test(piece);
  return /[市県]外|\boutside\b|companies from/u.test(before) && !ONESELF.test(piece);
}

const isMembers = (fact: FactPath): boolean => fact.startsWith('outsideMembersRegistered.');

/** Whether the representative is in a registry, by the name of the registry. */
export const registration = (fact: FactPath, name: string): Topic => ({
  fact,
  about: new RegExp(
    `(?:${escaped(spoken(name))}|(?:dx推進)?プラットフォーム|(?<!法人)会員登録|登録|入会|加入|会員(?=にな|に入|で(?:す|は|も|あ|$)|じゃ|には)|(?:the )?(?:kitakyushu )?(?:city )?(?:dx )?(?:promotion )?platform|(?:un)?regist(?:ered|ration|er|ering)|sign(?:ed)? up|joined)`,
    'u',
  ),
  elsewhere: (piece, before, asked) =>
    OTHER_REGISTRATION.test(piece) ||
    isOfMembers(piece, before) ||
    (asked.some(isMembers) && !ONESELF.test(piece)) ||
    // a system that is to become a platform, and who else joined what
    (/\bplatform\b|プラットフォーム/u.test(piece) &&
      /(?:になる|になり得る|となる|汎用|の開発|を開発|土台)|\b(?:as|become|into|our|general|build) (?:a |the |general |dx )*platform/u.test(
        piece,
      )) ||
    (/\bjoined\b/u.test(piece) && !/platform|regist/u.test(before + piece)) ||
    (/会員/u.test(piece) && /振興会議|商工会|組合|クラブ/u.test(before + piece)),
  value: (said) =>
    /unregist|未登録/u.test(said.name + said.words) ? false : yesNo({ ...said, predicate: registered(said) }),
  answers: /入(?:っ|り|会)|登録|加入|申し?込|手続|regist|joined|signed up/u,
});

/** An application that is under way is no registration: 「申請したところ」; 「登録の手続きは完了」 is. */
const registered = ({ predicate, words, name }: Said): Predicate | undefined => {
  const all = name + words;
  const applied =
    /(?:申し?込み?|申し?込ん|申請|手続き?)(?:は|を|も|中|済|し|だ|で|の)|(?:連絡|返事|審査|承認)待ち|\b(?:applied|applying|sent (?:in )?the (?:form|application)|waiting for)\b/u.test(
      all,
    );
  if (applied && !/(?:完了|終わ|済ませ|済み?(?:です|まし|$)|登録済|登録しました|通りました)/u.test(all))
    return 'notYet';
  return predicate ?? (/did register/u.test(all) ? 'so' : undefined);
};

const NOT_ALL =
  /(?:全員|全部|すべて|全て|みんな|全社)(?:では|じゃ|とは)(?:な|言|い)|一部|半分|片方|一方|(?:[0-9一二三四]|[一1]つ)社?(?:だけ|のみ)|(?:社|者|方|所)(?:は|が)(?:まだ|未)|まだの|\b(?:not all|not everyone|some|only one|one of|half|except|the other (?:is|has)n't)\b/u;

/** Whether all members from outside an area are in a registry. */
export const membersRegistration = (fact: FactPath): Topic => ({
  fact,
  about:
    /(?:登録|加入|入会|会員に(?=な|入)|プラットフォーム|regist(?:ered|ration|er)|platform|joined|sign(?:ed)? up|on (?:it|the platform))/u,
  elsewhere: (piece, before, asked) =>
    OTHER_REGISTRATION.test(piece) ||
    !(isOfMembers(piece, before) || (asked.includes(fact) && !ONESELF.test(piece))),
  value: (said) => {
    const { predicate, rest, piece } = said;
    if (said.name === '' && NOT_ALL.test(piece)) return false;
    if (predicate === undefined) return undefined;
    // 「下関は登録済み、中間はまだです」
    if (NOT_ALL.test(piece + rest) || (predicate === 'so' && /(?:は|が|も)まだ|未登録/u.test(rest)))
      return false;
    return predicate === 'so';
  },
  answers: /入(?:っ|り|会)|登録|加入|控え|一部|半分|だけ|only|one of|half|regist|joined|signed up/u,
});
