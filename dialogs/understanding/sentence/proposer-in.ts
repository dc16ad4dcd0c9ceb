import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import { corporationsIn } from './corporations-in.ts';
import type { Mention } from './mention.ts';

type Proposer = 'alone' | 'consortium';

const APPLY =
  '(?:応募|申請|提案|申し込|申込|出し|出す|出そう|出る|出て|やる|やり|いく|いき|行く|行き|参加|挑戦)';
const ALONE = new RegExp(
  [
    `(?:${SELF}|自分|私|わし|俺|僕)(?:の会社)?(?:1社|一社|1人|一人|ひとり)?(?:だけ|のみ|単独)(?:で(?:す|、|。|$|の?${APPLY})|の${APPLY}|、|。|$)`,
    `(?:${SELF}|自分の会社)(?:1社|一社|1人|一人|ひとり)(?:で|の|、|。|$)`,
    '単独(?!行動)|独りで|(?<=うち|弊社|当社|自社)単体で',
    `(?:1社|一社)(?:だけ|のみ|単独|のみ)?で(?:の?${APPLY}|す|、|。|$)|(?:1社|一社)(?:だけ|のみ)`,
    `(?:1人|一人|ひとり|自社)で(?:の)?${APPLY}|一人で(?:す|$)`,
    '共同(?:提案|応募|申請)者(?:は|が|も)?(?:い(?:ない|ません)|おらん|おりません|なし)|(?:どこ|誰|他社|よそ(?:さん|の会社)?|(?:ほか|他)の(?:会社|企業|ところ))(?:と|とも|とは)(?:も)?(?:組(?:ま(?:ず|ない|ん)|みません)|(?:一緒|共同)に?は?(?:やら|しま|しない))|どこ(?:と|とも)(?:も)?組(?:ま|ん)|誰とも組(?:ま|ん)',
    String.raw`\b(?:alone(?! (?:in|at|can|is|with))|by ourselves|by myself|on our own|on my own|solo|as (?:a single|one) (?:company|firm)|just us|only us|just our company|only our company|just my company|only my company|single applicant|without (?:any )?partners|no partners?|individually|nobody else|no consortium|not (?:in |as |part of )?(?:a|any) consortium)\b`,
  ].join('|'),
  'u',
);
const WITH_WHOM =
  '(?:会社|企業|取引先|他社|仲間|大学|ところ|同業者|同業|パートナー|ベンダー|[0-9一二三四五六七八九]社|さん|様|事業者|組合|店|メーカー|工場|法人|団体|屋|友人|知り合い|協力先|相手)';
const JOINTLY = new RegExp(
  [
    'コンソーシアム|コンソ(?=で|を|、|$|です)|共同(?=や(?:ね|な|ろ)?$|です|だ|$)|共同(?:で|提案|応募|申請|体|事業体)|合同(?:で|提案|応募|申請)|連名|連合で|ジョイント',
    `${WITH_WHOM}と(?:の|は)?、?(?:一緒|いっしょ|共同|組[んみむも]|連携|協力|コンソ|合同|連名|手を|タッグ|チーム|ジョイント|で(?:応募|申請|出|提案)|${APPLY})`,
    `(?:一緒|いっしょ)に(?:の)?${APPLY}|グループで(?:の)?${APPLY}|グループとして|みんなで(?:の)?${APPLY}|(?:複数|何|数)社(?:か|共同){0,8}(?:で|です)`,
    `${WITH_WHOM}と(?:の)?(?:ふたり|二人|2人|2社|二社|3社|三社)(?:で|$|です)`,
    `組んで(?:の)?${APPLY}|共同提案|${SELF}を(?:代表|幹事)と(?:する|して)|代表構成員`,
    String.raw`\b(?:consortium|jointly|joint (?:one\b|proposal|application|bid|project)|(?<=\b(?:apply|applying|propose|proposing|proposal|bid|submit|submitting|application|enter|go|come|it)\b[^,.;]{0,30})together|as a group|in a group|a group of (?:\w+ )?(?:companies|firms)|(?:us|we|our company|my company) and (?:an?|our|the|two|three|another) (?:\w+ ){1,3}(?:together|jointly|apply)|team(?:ing|ed)? up|(?:apply|applying|propose|proposing|go|going|bid|come|coming) (?:in )?(?:together|with)|(?:with|w/) (?:a |an |our |another |other |one |two |three |four |several |some |my ){0,8}(?:partner |local |it |software ){0,8}(?:partners?|companies|company|clients?|firms?|others|university|suppliers?|makers?))\b`,
  ].join('|'),
  'u',
);
/** 「コンソーシアムではなく」, 「共同ではやらない」 */
const DENIED_AFTER =
  /^(?:ません|んで|ない(?:で|$|です|、)|ず(?:に|、))|^(?:で)?(?:の(?:応募|申請|提案))?(?:は)?(?:では|じゃ)(?:な|あり)|^[^、。]{0,10}(?:しない|しません|組ま(?:ない|ず)|組みません|作らず|やらない|やりません|出さない|出しません|せず|考えていない|考えていません|考えてない|予定は(?:な|あり)|つもりは(?:な|あり)|ない(?:です)?$|なし)|^者(?:は|が|も)?(?:い(?:ない|ません)|おらん|おりません|なし)/u;
const DENIED_BEFORE = /\b(?:not?|without|instead of|rather than)\b[^,.;]{0,20}$|n't\b[^,.;]{0,20}$/u;
/** 「共同で開発した」 says how something was made, not who applies. */
const NO_PROPOSAL =
  /^(?:で|に)?(?:の)?(?:開発した|開発し(?:まし|て(?:き|い))|作っ|研究して|購入|利用|使って|使う|運営して|経営)|^[^、。]{0,6}(?:組合|化)/u;

/** Whether a text says that one company proposes alone, or several together. */
export function proposerIn(said: string, clauses: readonly Clause[], asked = false): Mention[] {
  const found = clauses.flatMap((clause) => {
    const { asks, supposes, ofOthers, hedged, ofThePast } = clause;
    return asks || supposes || ofOthers || hedged || ofThePast ? [] : inPiece(clause);
  });
  if (found.length > 0) return found;
  const counted = corporationsIn(said, clauses, asked);
  const [first] = counted;
  if (!first || counted.length > 1 || typeof first.value !== 'number') return [];
  return [mention(first.start, first.end, first.value > 1 ? 'consortium' : 'alone')];
}

function inPiece({ text, start }: Clause): Mention[] {
  for (const [pattern, value] of [
    [JOINTLY, 'consortium'],
    [ALONE, 'alone'],
  ] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const after = text.slice(match.index + match[0].length);
    if (NO_PROPOSAL.test(after)) continue;
    const denied =
      DENIED_AFTER.test(after) || (DENIED_BEFORE.test(text.slice(0, match.index)) && value === 'consortium');
    if (!denied) return [mention(start + match.index, start + match.index + match[0].length, value)];
  }
  return [];
}

const mention = (start: number, end: number, value: Proposer): Mention => ({
  kind: 'proposer',
  start,
  end,
  value,
  sets: [['proposer', value]],
});
