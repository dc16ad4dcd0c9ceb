import type { LegalForm } from '../../../rules/facts.ts';
import { formsIn as namesOfForms } from '../legal-forms.ts';
import { SELF } from '../phrases.ts';
import { AFTER_CORRECTION } from './after-correction.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

/** Behind a form these make it somebody else's, or something that is only dealt with: 「大学と組んで」「株式会社に卸して」. */
const OF_ANOTHER_BEHIND =
  /^[^、。]{0,12}?(?:と(?!して|い[うい]|申|思)|から|向け|さん(?!です)|への|相手|さま|様(?!です)|に(?:卸|納|勤|頼|委託|相談|出|なり|な(?:る|っ)|する|して|変)|の(?:先生|教授|研究室|先輩|仕事|お客|下請|子会社|傘下|グループ)|化(?:する|し|を)|を(?:設立|作|立ち上げ|目指|つく)|も(?:参加|入|い(?:る|ま)|一緒)|が(?:参加|入|い(?:る|ま)|一緒|協力)|など|や(?=[^りっ])|発|[0-9一二三四五](?:社|校|つ|人|名)|として設立|の予定|[0-9]|だけ(?:で)?(?:の)?(?:参加)?)/u;
const OF_ANOTHER_BEHIND_ENGLISH =
  /^(?:s\b|[^,.;]{0,16}(?:client|customer|partner)|[^,.;]{0,12} (?:joins?|is joining|are joining|will join|take part|help|support))/u;
const OF_ANOTHER_BEFORE =
  /(?:取引先|相手|親会社|子会社|関連会社|グループ会社|顧客|お客|パートナー|仲間|知人|友人|相棒|一緒に(?:やる|組む)のは|連携先|構成員(?:に|の中に|には|は)|メンバー(?:に|には|は)|ほかに|他に|あとは?|以前は|昔は|元々は|もともと|将来|いずれ|他社|ほかの|[とや](?!いう)|(?:0-9|[一二三四五])社は|残り(?:の[^、]{0,4})?は)[^、。]{0,10}$|\b(?:with|client|customer|partner|parent|subsidiary|formerly|used to be|become|becoming|from|for|at|and|or|by|sell to|supply|supplies|another|other|plus|become an?|as well as|includ(?:es|ing))(?: an?| the| our| local| two| three| one)*(?: [a-z-]+)? $/u;
const SELF_BEFORE = new RegExp(
  `(?:^|[、。])(?:${SELF}|私|こちら|代表)(?:の会社|の法人)?(?:は|も|が|、)`,
  'u',
);

/** The legal form that a piece says the speaker's own organisation has; two different ones are none. */
export function formIn(clause: Clause): Mention | undefined {
  const { text, start } = clause;
  if (clause.asks || clause.supposes || clause.ofOthers || clause.ofThePast || clause.hedged)
    return undefined;
  const from = AFTER_CORRECTION.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const own = namesOfForms(rest).filter(({ at, length, form }) => {
    const [before, behind] = [rest.slice(0, at), rest.slice(at + length)];
    if (/(?:では|じゃ)(?:ない|ありません|なく)/u.test(behind)) return false;
    if (/^[^、。]{0,10}(?:ではない|でもない|じゃない)/u.test(behind)) return false;
    const mine = SELF_BEFORE.test(before);
    if (
      form === 'individual' &&
      !mine &&
      !/^(?:です|で(?:$|、|の|応募|参加|申請|やっ)|として|$|、)/u.test(behind)
    )
      return false;
    if (/\b(?:no|not|isn't|aren't|n't)(?: an?| a)? ?$/u.test(before)) return false;
    if (OF_ANOTHER_BEFORE.test(before) && !(mine && /(?:は|が)$/u.test(before))) return false;
    // 「株式会社山田と申します」 is a name
    const named = /^[^、。と]{0,14}(?:と申し|といいま|という|の(?:[^、。]{1,6})?(?:です|と申|担当))/u.test(
      behind,
    );
    return named || !(OF_ANOTHER_BEHIND.test(behind) || OF_ANOTHER_BEHIND_ENGLISH.test(behind));
  });
  const [first, ...others] = own;
  if (!first || others.some(({ form }) => form !== first.form)) return undefined;
  const kind =
    first.form === 'cooperative'
      ? kindOfCooperative(rest.slice(first.at, first.at + first.length))
      : undefined;
  return {
    kind: 'form',
    start: start + from + first.at,
    end: start + from + first.at + first.length,
    value: first.form satisfies LegalForm,
    sets: [['legalForm', first.form], ...(kind ? [['cooperativeKind', kind] as const] : [])],
  };
}

function kindOfCooperative(name: string): 'business' | 'enterprise' | 'other' | undefined {
  if (/事業協同組合|business (?:co-?op|cooperative)/u.test(name)) return 'business';
  if (/企業組合|enterprise (?:co-?op|cooperative|association)/u.test(name)) return 'enterprise';
  return /^(?:協同組合|co-?operatives?|co-?op|組合)$/u.test(name) ? undefined : 'other';
}
