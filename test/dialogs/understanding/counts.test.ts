import { describe, expect, test } from 'vitest';
import { readCount } from '../../../dialogs/understanding/counts.ts';

type Read = number | undefined;
const NOT = undefined;

describe('how many, the speaker included', () => {
  test.each<[string, Read, Read]>([
    // typed, as corporations, as members
    ['3', 3, 3],
    ['３', 3, 3],
    ['三', 3, 3],
    ['3社', 3, 3],
    ['3 社', 3, 3],
    ['三社', 3, 3],
    ['三者', 3, 3],
    ['3法人', 3, 3],
    ['3団体', NOT, 3],
    ['12社', 12, 12],
    ['3人', NOT, 3],
    ['3名', NOT, 3],
    ['三人です', NOT, 3],
    ['3つ', 3, 3],
    ['みっつ', 3, 3],
    ['ふたり', NOT, 2],
    ['3社です。', 3, 3],
    ['3社になります', 3, 3],
    ['全部で3社です', 3, 3],
    ['構成員は3社です', 3, 3],
    ['今のところ3社です', 3, 3],
    ['3社で取り組みます', 3, 3],
    ['3社あります', 3, 3],
    ['2社だけです', 2, 2],
    ['三社で応募します', 3, 3],
    ['three', 3, 3],
    ['three companies', 3, 3],
    ['We are three companies', 3, 3],
    ['3 corporations in total', 3, 3],
    ['five people', NOT, 5],
    // a guess
    ['3社くらい', 3, 3],
    ['3社ほど', 3, 3],
    ['約3社', 3, 3],
    ['たぶん3社', 3, 3],
    ['3社だと思います', 3, 3],
    ['about three', 3, 3],
    ['3社の予定です', 3, 3],
    // with the speaker
    ['うちを含めて3社', 3, 3],
    ['当社を含め3社です', 3, 3],
    ['自社含め3社', 3, 3],
    ['うちも入れて3社', 3, 3],
    ['3社（うち含む）', 3, 3],
    ['3社(自社を含めて)', 3, 3],
    ['three including us', 3, 3],
    ['three companies, including ours', 3, 3],
    ['取引先2社と合わせて3社', 3, 3],
    ['取引先2社と合わせて3社です', 3, 3],
    ['取引先2社と3社で', 3, 3],
    ['当社と取引先2社の計3社', 3, 3],
    // beside the speaker
    ['当社のほかに2社', 3, 3],
    ['自社以外に2社', 3, 3],
    ['他に2社', 3, 3],
    ['ほかに2社います', 3, 3],
    ['当社ほか2社', 3, 3],
    ['うちと他に2社', 3, 3],
    ['うちと取引先2社', 3, 3],
    ['うちとあと2社です', 3, 3],
    ['two others', 3, 3],
    ['us and two others', 3, 3],
    ['two other companies', 3, 3],
    ['two companies besides us', 3, 3],
    // alone
    ['うちだけ', 1, 1],
    ['うちだけです', 1, 1],
    ['自社のみ', 1, 1],
    ['1社だけ', 1, 1],
    ['弊社単独です', 1, 1],
    ['just us', 1, 1],
    ['only our company', 1, 1],
    ['私だけ', NOT, 1],
    // mixed groups
    ['2社と個人1人', 2, 3],
    ['法人2社と個人1名です', 2, 3],
    ['2社、個人事業主1名', 2, 3],
    ['two companies and one individual', 2, 3],
  ])('%s', (typed, corporations, members) => {
    expect(readCount(typed, 'corporations')).toBe(corporations);
    expect(readCount(typed, 'members')).toBe(members);
  });
});

describe('not read', () => {
  test.each([
    ['nothing', ''],
    ['none at all cannot be with the speaker included', '0社'],
    ['a range', '2〜3社'],
    ['a range', '2、3社'],
    ['a range', '2,3社'],
    ['a range', '二三社'],
    ['a range', '2か3社'],
    ['a range', '2 or 3 companies'],
    ['doubtful', '3社かもしれません'],
    ['a limit', '3社以上'],
    ['a limit', '少なくとも3社'],
    ['a plan', '3社にしたい'],
    ['contradicting', '取引先2社と合わせて4社'],
    ['contradicting', '3社と2社'],
    ['contradicting', '3社です、2社です'],
    ['two or three in all?', 'うちと取引先の2社'],
    ['with or without the speaker?', '取引先2社'],
    ['missing or present?', 'あと2社'],
    ['negated', '3社ではありません'],
    ['negated', '3社もない'],
    ['a correction of its own', '3社じゃなくて2社'],
    ['a question', '3社ですか？'],
    ['a question', '2社でもいいですか'],
    ['a fraction', '2.5社'],
    ['negative', '-3社'],
    ['broken grouping', '1,2,3'],
    ['something else', '3年'],
    ['something else', '3万円'],
    ['a company', '八幡製作所'],
    ['a company', '三井と三菱'],
    ['nobody was counted', 'まだ見つかっていません'],
    ['nobody was counted', '相手がまだいません'],
    ['nobody was counted', 'これから探します'],
    ['nobody was counted', 'none yet'],
    ['not decided', 'まだ決まっていません'],
    ['not known', '分からない'],
    ['an attribute', '一般社団法人'],
  ])('%s: %s', (_why, typed) => {
    expect(readCount(typed, 'corporations')).toBeUndefined();
    expect(readCount(typed, 'members')).toBeUndefined();
  });
});
