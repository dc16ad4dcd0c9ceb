import { describe, expect, test } from 'vitest';
import { type Row, told } from './told.ts';

describe('who develops a system and who adopts it, ja', () => {
  const rows: readonly Row[] = [
    [
      'うちがソフトを作って、行橋の工場が使う形です',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '当社がアプリを組み、直方の食品会社が現場で使います',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '開発は弊社、利用は田川の病院さんです',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'うちがプログラムを書いて、隣の工場で動かしてもらいます',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'システムは久留米のIT会社が組んで、うちの店で使う',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'うちはシステム開発、相手は利用側です',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '飯塚のベンダーさんが構築して、当社の倉庫で運用します',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '弊社が設計と実装を受け持ち、組合員の農家さんが使ってみる',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '大学の先生が開発して、うちの工場が導入する',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '作る会社はおるけど、使ってくれる会社がまだおらん',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
    ],
    [
      '使いたい会社はあるのに作れるとこがない',
      { 'declared.has-developer': false, 'declared.has-adopter': true },
    ],
    [
      '導入先は決まっていますが、開発を担う会社がまだ見つかっていません',
      { 'declared.has-developer': false, 'declared.has-adopter': true },
    ],
    [
      'うちが作って、取引先が使う',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
      'consortium-roles',
    ],
    [
      '作るほうだけ決まっとる',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
      'consortium-roles',
    ],
    [
      '使う会社だけいます',
      { 'declared.has-adopter': true, 'declared.has-developer': false },
      'consortium-roles',
    ],
    ['どっちもおる', { 'declared.has-developer': true, 'declared.has-adopter': true }, 'consortium-roles'],
    [
      '開発会社だけです',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
      'consortium-roles',
    ],
    ['両方まだ', { 'declared.has-developer': false, 'declared.has-adopter': false }, 'consortium-roles'],
    [
      'システムを組むのはうち、現場で使うのは協力工場',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
      'consortium-roles',
    ],
    [
      '開発側は揃ってるけど、ユーザー側が未定',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
      'consortium-roles',
    ],
    [
      '開発担当は当社で、導入担当は宗像の食品工場です',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'システムを作る側も使う側も揃っています',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    ['当社が開発役、A社が導入役を担います', { 'declared.has-developer': true, 'declared.has-adopter': true }],
    [
      'うちのソフト部門が開発して、協力先の物流倉庫に導入します',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'つくるのは大学発ベンチャー、使うのはうち',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '開発企業は確保済みですが、ユーザー企業がまだです',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
    ],
    ['導入してくれる会社を募集しています', { 'declared.has-adopter': false }],
    [
      '作り手は決まったけど使い手が決まっとらん',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
    ],
    ['開発だけ', { 'declared.has-developer': true, 'declared.has-adopter': false }, 'consortium-roles'],
    [
      '開発も導入もうちの仲間でやります',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
      'consortium-roles',
    ],
    [
      'まだどっちもおらん',
      { 'declared.has-developer': false, 'declared.has-adopter': false },
      'consortium-roles',
    ],
    [
      '開発会社はいるけど導入する会社はいない',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
      'consortium-roles',
    ],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('fukuoka-dx-r2', 'ja', text, asked)).toEqual(facts);
    },
  );
});

describe('who develops a system and who adopts it, en', () => {
  const rows: readonly Row[] = [
    [
      'The system we develop will be used by another member, a bakery chain',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'we write the software and a hospital in Iizuka will use it',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'a member builds it, another puts it into service',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'A firm in Kurume programs the system, our factory runs it',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'our partner codes the app and we use it on the shop floor',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'The developer is a company in Kurume; the user will be our own warehouse.',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'we develop it, the farm tests it in the field',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'the development is done by us, the adoption by our client',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      'we have an adopter but no developer yet',
      { 'declared.has-adopter': true, 'declared.has-developer': false },
    ],
    [
      'someone to develop it is still missing, the users are there',
      { 'declared.has-adopter': true, 'declared.has-developer': false },
    ],
    [
      "we've got the developer, nobody to adopt it though",
      { 'declared.has-developer': true, 'declared.has-adopter': false },
    ],
    [
      'we make it, they use it',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
      'consortium-roles',
    ],
    [
      'a developer yes, an adopter no',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
      'consortium-roles',
    ],
    [
      'only the one who builds it',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
      'consortium-roles',
    ],
    [
      'just the adopters',
      { 'declared.has-adopter': true, 'declared.has-developer': false },
      'consortium-roles',
    ],
    ['both on board', { 'declared.has-developer': true, 'declared.has-adopter': true }, 'consortium-roles'],
    [
      "the ones who'd use it are on board, the development isn't covered",
      { 'declared.has-adopter': true, 'declared.has-developer': false },
      'consortium-roles',
    ],
    ['neither', { 'declared.has-developer': false, 'declared.has-adopter': false }, 'consortium-roles'],
    [
      "developer's there, user still missing",
      { 'declared.has-developer': true, 'declared.has-adopter': false },
      'consortium-roles',
    ],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('fukuoka-dx-r2', 'en', text, asked)).toEqual(facts);
    },
  );
});
