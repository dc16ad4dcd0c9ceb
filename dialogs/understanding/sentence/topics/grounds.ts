import type { FactPath } from '../../../../rules/fact-path.ts';
import type { Topic } from '../topic.ts';

const UNRELATED =
  /関係(?:は|も|が)?(?:一切|全く|まったく)?(?:ない|なし|無い|ありません|ござい|なか)|無関係|縁(?:は|も|が)?(?:ない|なし|ありません)|無縁|(?:関わ|かかわ)(?:り|って)(?:は|も|が)?(?:い)?(?:ない|ません|ありません|なし|とらん)|いっさい|一切|該当(?:は)?(?:し(?:ない|ません)|なし|せん)|当てはま(?:らない|りません|らん)|あたら(?:ない|ん)|あたりません|違い?(?:う|ます)|ではな|じゃな|ではありません|じゃありません|いません|いない|おらん|していない|しとらん/u;

/** 「反社チェックも問題なしです」 */
const CLEAR =
  /問題(?:は|も|が)?(?:特に)?(?:な[くいし]|無|ありません|ございません)|大丈夫|クリーン|心配(?:は|も)?(?:な|あり|いり|ご無用)|チェック(?:は|も)?(?:済|して|ok)/u;
const ACTIVE = /布教|応援|支持|\b(?:campaign|spread|preach|support)(?:s|ing)?\b/u;

/** 「物騒な話ですね」 says nothing of oneself. */
const COMMENTS =
  /大変|物騒|怖|こわ|話(?:です|や|よ|ね|$)|質問|聞(?:か|き|く)|時期|投票|勧誘|ですかね|\b(?:blunt|question|ask|asked|scary|elections? (?:is|are))\b/u;

const ground = (fact: FactPath, about: RegExp): Topic => ({
  fact,
  about,
  elsewhere: (piece) =>
    /対策|追放|排除(?:条項|条例|宣言|運動)|被害|ニュース|番組|映画|ドラマ|\b(?:movie|film|news|insurance against)\b/u.test(
      piece,
    ),
  value: ({ predicate, words, piece, rest }) =>
    UNRELATED.test(words) ||
    CLEAR.test(words) ||
    predicate === 'notSo' ||
    (predicate === 'notYet' && /ない|not/u.test(words))
      ? false
      : COMMENTS.test(piece + rest)
        ? undefined
        : predicate === 'so' || ACTIVE.test(piece)
          ? true
          : undefined,
});

export const religion: Topic = ground(
  'religiousOrPolitical',
  /(?:お寺|寺院|教会|神社|氏子|檀家|信徒|信者)の(?:会|団体|集まり|活動|グループ)|後援会|\b(?:church|parish|faith|temple)(?:-based)? (?:group|association|organi[sz]ation|community)\b|congregation|\bpolitician|宗教|政治|布教|選挙|信仰|政党|(?:non-?)?relig(?:ious|ion)|\bpolitic(?:al|s)\b|\bpolitical part(?:y|ies)\b|\bmissionary\b/u,
);

export const crime: Topic = ground(
  'organisedCrime',
  /暴力団|反社(?:会)?(?:的)?(?:勢力)?|ヤクザ|やくざ|(?<!暴走)組員|organi[sz]ed crime|organi[sz]ed criminals?|yakuza|\bgang(?:s|ster|sters)?\b|mafia|criminal|boryokudan|anti-?social forces|\bmob\b/u,
);
