import type { FactPath } from '../../../../rules/fact-path.ts';
import { escaped } from '../../escaped.ts';
import { spoken } from '../../phrases.ts';
import type { Predicate } from '../predicate.ts';
import { type Said, type Topic, yesNo } from '../topic.ts';
import { MEMBERS_SUBJECT, ONESELF, OWN_SUBJECT, whoseRegistration } from './whose-registration.ts';

const OTHER_REGISTRATION =
  /(?:メルマガ|商標|特許|ユーザー|住民|車|法人|不動産|サイト|line|ライン|求人|事業者|インボイス|gbiz|アカウント|マイナ|newsletter|trademark)[^、。]{0,6}登録|入会(?:時|の際)|登録(?:料|免許|商標|フォーム|方法|内容)|(?:商工会(?:議所)?|組合|協会|ハローワーク|税務署|法務局|セミナー|タウンページ|ドメイン|派遣|youtube|インスタ)(?:に|へ|の)(?:は|も)?(?:会員)?(?:登録|加入|入会)|\b(?:newsletter|trademark|patent|car|vehicle|company registration|station|train|registered (?:office|capital|trademark|mail|business|address|company|corporation|as|under|for|at(?! the (?:[a-z]+ ){0,3}platform)|in (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall|[0-9])|the (?:[a-z]+ ){0,3}platform)|with (?!(?:the |kitakyushu)(?:[a-z']+ ){0,4}(?:platform|dx)|it\b|them\b))|(?:business|company|office|home) (?:is |was |are )?registered|registered (?:our|the|my|a) (?:car|name|domain|company))\b/u;

/** "on it": only where the platform was spoken of. */
const ON_IT = /\bon it\b|入っ(?:て|と)|\bjoined\b/u;
const NAMED = /platform|regist|sign(?:ed)? up|プラットフォーム|登録/u;

const isMembers = (fact: FactPath): boolean => fact.startsWith('outsideMembersRegistered.');

/** Whether the representative is in a registry, by the name of the registry. */
export const registration = (fact: FactPath, name: string): Topic => ({
  fact,
  about: new RegExp(
    `(?:${escaped(spoken(name))}|(?:dx推進)?プラットフォーム|(?<!法人)会員登録|登録|入会|加入|会員(?=にな|に入|で(?:す|は|も|あ|$)|じゃ|には)|(?:the )?(?:kitakyushu )?(?:city )?(?:dx )?(?:promotion )?platform|(?:un)?regist(?:ered|ration|er|ering)|sign(?:ed)? up|joined)`,
    'u',
  ),
  elided: OWN_SUBJECT,
  elsewhere: (piece, before, asked, part) =>
    OTHER_REGISTRATION.test(piece) ||
    /(?:て|で)い?ない(?:会社|ところ|とこ|企業|メンバー)(?:は|も)/u.test(piece) ||
    whoseRegistration(piece, before, part) === 'members' ||
    (asked.some(isMembers) && !ONESELF.test(piece)) ||
    // a system that is to become a platform, and who else joined what
    (/\bplatform\b|プラットフォーム/u.test(piece) &&
      /(?:になる|になり得る|となる|汎用|の開発|を開発|土台)|\b(?:as|become|into|our|general|build) (?:a |the |general |dx ){0,8}platform/u.test(
        piece,
      )) ||
    (/\bjoined\b/u.test(piece) && !/platform|regist/u.test(before + piece)) ||
    (/会員/u.test(piece) && /振興会議|商工会|組合|クラブ/u.test(before + piece)),
  value: (said) =>
    /unregist|未登録/u.test(said.name + said.words) ? false : yesNo({ ...said, predicate: registered(said) }),
  answers:
    /入(?:っ|り|会)|登録|加入|申し?込|手続|会員|名簿|載っ|メール|通知|regist|joined|signed up|list|member|we(?:'re| are) (?:on|in)|this week|what(?:'s| is) that/u,
});

/** An application that is under way is no registration: 「申請したところ」; 「登録の手続きは完了」 is. */
const registered = ({ predicate, words, name }: Said): Predicate | undefined => {
  const all = name + words;
  if (
    /(?:登録|加入|入会|手続き?)(?:は|を)?(?:いた|致)?し(?:ます|たい|よう)|(?:登録|加入|入会)する(?:$|よ|ね|つもり|予定|$)|もらう(?:よう|つもり|予定|こと)|もらいます|頼(?:ん|み)|お願いして|\b(?:doing it|get them to|has to|have to|need to|needs to|asked them)\b/u.test(
      all,
    )
  )
    return 'notYet';
  const applied =
    /(?:申し?込み?|申し?込ん|申請|手続き?)(?:は|を|も|中|済|し|だ|で|の)|(?:連絡|返事|審査|承認)待ち|\b(?:applied|applying|sent (?:in )?the (?:form|application)|waiting for)\b/u.test(
      all,
    );
  if (applied && !/(?:完了|終わ|済ませ|済み?(?:です|まし|$)|登録済|登録しました|通りました)/u.test(all))
    return 'notYet';
  return predicate ?? (/did register/u.test(all) ? 'so' : undefined);
};

const NOT_ALL =
  /(?:全員|全部|すべて|全て|みんな|全社)(?:では|じゃ|とは)(?:な|言|い)|一部|半分|片方|一方|(?:[0-9一二三四]|[一1]つ)社?(?:だけ|のみ)|(?:社|者|方|所)(?:は|が)(?:まだ|未)|まだの|を除|以外|(?:ない|ん|未登録の?)(?:ところ|とこ|会社|の)が|\b(?:not all|not everyone|some|only (?:one|the|us|we)|(?<!every )one of|half|except|all but|but one|the other (?:is|has)n't)\b/u;

/** Whether all members from outside an area are in a registry. */
export const membersRegistration = (fact: FactPath): Topic => ({
  fact,
  about:
    /(?:登録|加入|入会|会員に(?=な|入)|プラットフォーム|入っ(?=て|と)|regist(?:ered|ration|er)|platform|joined|sign(?:ed)? up|on (?:it|the platform))/u,
  elided: MEMBERS_SUBJECT,
  // 「その会社は」
  byAnyone: true,
  elsewhere: (piece, before, asked, part) =>
    OTHER_REGISTRATION.test(piece) ||
    (ON_IT.test(piece) && !NAMED.test(before + piece) && !asked.includes(fact)) ||
    !(whoseRegistration(piece, before, part) !== 'own' || (asked.includes(fact) && !ONESELF.test(piece))),
  value: (said) => {
    const { rest, piece } = said;
    if (said.name === '' && NOT_ALL.test(piece)) return false;
    const predicate = registered(said);
    if (predicate === undefined)
      return said.name === '' && /\b(?:every|each)\b/u.test(piece) ? true : undefined;
    // 「下関は登録済み、中間はまだです」, and not 「うちはまだです」
    const theirs = rest.split(ONESELF)[0] ?? '';
    if (NOT_ALL.test(piece + theirs) || (predicate === 'so' && /(?:は|が|も)まだ|未登録/u.test(theirs)))
      return false;
    return predicate === 'so';
  },
  ofAll: true,
  answers:
    /neither|every|入(?:っ|り|会)|登録|加入|控え|一部|半分|だけ|only|one of|half|regist|joined|signed up|every one|all but|them/u,
});
