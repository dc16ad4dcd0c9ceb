/**
 * What a group that has nearly everything types, question by question, up to the question about its expenses:
 * still to do are the registration on the platform and the charter.
 */
export const typedTalk: readonly string[] = [
  '1',
  'はい',
  '続ける見込み',
  '受けていない',
  'いいえ',
  'どれにも当てはまらない',
  'ありません',
  '小倉北区に本社があります',
  '株式会社',
  '3社',
  '3者',
  'もう決まっている',
  'まだ',
  'いない',
  '案がある',
  '全部',
];
