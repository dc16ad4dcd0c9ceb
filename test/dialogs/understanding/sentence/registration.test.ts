import { describe, expect, test } from 'vitest';
import { type Row, told } from './told.ts';

describe('whose registration is meant: hagukumi-r7, ja', () => {
  const rows: readonly Row[] = [
    ['代表の会社は去年プラットフォームに入りました', { 'registered.ktq-dx-platform': true }],
    ['プラットフォームには入っとります', { 'registered.ktq-dx-platform': true }],
    ['DX推進プラットフォームの会員です', { 'registered.ktq-dx-platform': true }],
    ['北九州市DX推進プラットフォームに登録したばかりです', { 'registered.ktq-dx-platform': true }],
    ['プラットフォームの登録がまだ済んどらん', { 'registered.ktq-dx-platform': false }],
    ['登録せんといけんのは知っとるけどまだしとらん', { 'registered.ktq-dx-platform': false }],
    ['うちはDXプラットフォーム登録済みやけん', { 'registered.ktq-dx-platform': true }],
    ['プラットフォームには参加していません', { 'registered.ktq-dx-platform': false }],
    ['プラットフォームの会員になっています', { 'registered.ktq-dx-platform': true }],
    ['プラットフォームの会員証があります', { 'registered.ktq-dx-platform': true }],
    [
      '当社も市外の2社も、みなプラットフォームに登録済みです',
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': true },
    ],
    [
      'あわせて3社、どこもDXプラットフォームに登録しています',
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': true },
    ],
    [
      'うちは登録しとるけど、市外の会社はまだ',
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': false },
    ],
    ['市外の1社は登録したけど、もう1社がまだ', { 'outsideMembersRegistered.ktq-dx-platform': false }],
    ['市外の会社は下関の1社で、そこも登録ずみ', { 'outsideMembersRegistered.ktq-dx-platform': true }],
    ['市外の企業にも登録してもらいました', { 'outsideMembersRegistered.ktq-dx-platform': true }],
    ['行橋の会社はプラットフォームに入ってないです', { 'outsideMembersRegistered.ktq-dx-platform': false }],
    ['直方の印刷屋さんも登録してます', { 'outsideMembersRegistered.ktq-dx-platform': true }],
    [
      '代表の当社は登録済みですが、苅田の会社はまだ登録していません',
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': false },
    ],
    ['しとるよ、去年の秋に', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ['なんそれ、しとらん', { 'registered.ktq-dx-platform': false }, 'registered.ktq-dx-platform'],
    ['名簿に載っています', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ['今日登録しました', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ['会員番号もろとる', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ['これを機に登録します', { 'registered.ktq-dx-platform': false }, 'registered.ktq-dx-platform'],
    [
      '1社を除いて登録済み',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'どこも入っとります',
      { 'outsideMembersRegistered.ktq-dx-platform': true },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      '登録しとらんところが1社',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      '登録してもらうよう頼んどる',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      '苅田のところがまだなんよ',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      '市外の会社も含めて全員入っとる',
      { 'outsideMembersRegistered.ktq-dx-platform': true },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'うちはまだプラットフォームに登録しとらんけど税金はちゃんと払いよるよ',
      { 'registered.ktq-dx-platform': false, 'arrears.kitakyushu-city-tax': false },
    ],
    [
      'DXプラットフォームは登録済み、市税の滞納なし、反社とも無関係、他の補助金もなし',
      {
        'registered.ktq-dx-platform': true,
        'arrears.kitakyushu-city-tax': false,
        organisedCrime: false,
        otherPublicFunding: false,
      },
    ],
    ['はい、昨年度より会員です', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ['いいえ、これから手続きします', { 'registered.ktq-dx-platform': false }, 'registered.ktq-dx-platform'],
    ['登録番号も持っとります', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    [
      'はい、全社',
      { 'outsideMembersRegistered.ktq-dx-platform': true },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'うちは登録しとるけど、市外のとこはまだ',
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      '1社だけ済んでません',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'まだ1社も',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('hagukumi-r7', 'ja', text, asked)).toEqual(facts);
    },
  );
});

describe('whose registration is meant: hagukumi-r7, en', () => {
  const rows: readonly Row[] = [
    ["We're on the DX platform", { 'registered.ktq-dx-platform': true }],
    ["we are listed on the city's DX platform", { 'registered.ktq-dx-platform': true }],
    ["we've been a member of the platform since 2023", { 'registered.ktq-dx-platform': true }],
    ["our company isn't on the DX platform yet", { 'registered.ktq-dx-platform': false }],
    ["haven't signed up for the platform", { 'registered.ktq-dx-platform': false }],
    ['the platform registration is done', { 'registered.ktq-dx-platform': true }],
    ['registration with the DX platform still pending', { 'registered.ktq-dx-platform': false }],
    ['we signed up to the Kitakyushu DX platform last month', { 'registered.ktq-dx-platform': true }],
    ["We'll sign up for the platform next week", { 'registered.ktq-dx-platform': false }],
    ['no registration so far on the DX platform', { 'registered.ktq-dx-platform': false }],
    ['signed up in May', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ["we're on the list", { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ['we registered ages ago', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ['applied but no answer so far', { 'registered.ktq-dx-platform': false }, 'registered.ktq-dx-platform'],
    ['doing it this week', { 'registered.ktq-dx-platform': false }, 'registered.ktq-dx-platform'],
    ['as of last month, yes', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    [
      "one member is from Yukuhashi and they're registered",
      { 'outsideMembersRegistered.ktq-dx-platform': true },
    ],
    [
      'the companies from outside the city are all on the platform',
      { 'outsideMembersRegistered.ktq-dx-platform': true },
    ],
    [
      "our outside members haven't registered with the platform yet",
      { 'outsideMembersRegistered.ktq-dx-platform': false },
    ],
    ['The Shimonoseki firm still has to register', { 'outsideMembersRegistered.ktq-dx-platform': false }],
    ["one of the two outside firms isn't registered", { 'outsideMembersRegistered.ktq-dx-platform': false }],
    [
      "We are registered, the member from Fukuoka isn't",
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': false },
    ],
    [
      "We're registered and so are our members from outside the city",
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': true },
    ],
    [
      'We and both outside partners are on the platform',
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': true },
    ],
    [
      "The partner from Nogata isn't on the platform. We are.",
      { 'registered.ktq-dx-platform': true, 'outsideMembersRegistered.ktq-dx-platform': false },
    ],
    [
      'every one of them',
      { 'outsideMembersRegistered.ktq-dx-platform': true },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      "two are, one isn't",
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'they signed up last week',
      { 'outsideMembersRegistered.ktq-dx-platform': true },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'not a single one',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      "the Nogata firm is, the Saga one isn't",
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      "I'll get them to register",
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'registered on the platform, no tax arrears, no other funding',
      { 'registered.ktq-dx-platform': true, 'arrears.kitakyushu-city-tax': false, otherPublicFunding: false },
    ],
    [
      "we aren't registered with the DX platform and we have no charter",
      { 'registered.ktq-dx-platform': false, charter: 'none' },
    ],
    ['yep since 2023', { 'registered.ktq-dx-platform': true }, 'registered.ktq-dx-platform'],
    ['not so far', { 'registered.ktq-dx-platform': false }, 'registered.ktq-dx-platform'],
    [
      'my colleague took care of it in spring',
      { 'registered.ktq-dx-platform': true },
      'registered.ktq-dx-platform',
    ],
    ["we're in the middle of it", { 'registered.ktq-dx-platform': false }, 'registered.ktq-dx-platform'],
    [
      'yes they all are',
      { 'outsideMembersRegistered.ktq-dx-platform': true },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'only the Shimonoseki one',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'neither is',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
    [
      'the second one not yet',
      { 'outsideMembersRegistered.ktq-dx-platform': false },
      'outsideMembersRegistered.ktq-dx-platform',
    ],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('hagukumi-r7', 'en', text, asked)).toEqual(facts);
    },
  );
});
