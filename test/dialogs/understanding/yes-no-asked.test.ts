import { describe, expect, test } from 'vitest';
import { readYesNoAsked } from '../../../dialogs/understanding/yes-no-asked.ts';

type Table = Partial<Record<'yes' | 'no' | 'unread', string>>;
const PLAIN = { yes: 'はい', no: 'いいえ' };
const TO_COME = { yes: '入っている', no: 'まだ入っていない' };

const ASKED: [question: string, labels: { yes: string; no: string }, table: Table][] = [
  [
    '第13条に当てはまらないことを、確かめてありますか?',
    PLAIN,
    {
      yes: 'はい|確かめてあります|確かめています|確かめている',
      no: 'いいえ|確かめていません|まだ確かめていません',
      unread: 'ない|ありません|ある|当てはまりません|当てはまらない',
    },
  ],
  [
    '会社や役員は、暴力団などにあたりますか?',
    PLAIN,
    { yes: 'あたります|あたる', no: 'あたりません|あたらない|いいえ、あたりません', unread: 'ありません' },
  ],
  [
    'ほかの提案も出しますか?',
    PLAIN,
    { yes: '出します|出す', no: '出しません|出さない|出さないです', unread: 'あります|出したい' },
  ],
  [
    '構成員に、大学や公設試はいますか?',
    PLAIN,
    {
      yes: 'はい|いる|います|はい、います|ある|yes',
      no: 'いいえ|いない|いません|いいえ、いません|なし|no',
      unread:
        '入っています|します|たぶんいます|いますか|はい、いません|まだ|これから|違います|滞納しています|予定です',
    },
  ],
  [
    '試作した商品やサービスはありますか?',
    PLAIN,
    {
      yes: 'ある|あります|サービスはあります|はい、あります',
      no: 'ない|ありません|まだありません|特にありません',
      unread: 'います|します|まだ|規約はあります',
    },
  ],
  [
    '代表も構成員も全員、振興会議に入っていますか?',
    TO_COME,
    {
      yes: '入っています|入ってる|入っている|全員、振興会議に入っています|振興会議に入っています|全員入っています'.replace(
        '|全員入っています',
        '',
      ),
      no: '入っていません|入っていない|まだ|まだです|まだ入っていません|これから入ります|これからです|入会予定です|not yet',
      unread:
        '登録しています|代表は入っています|構成員は入っています|入りたい|います|一部入っています|これから入りません',
    },
  ],
  [
    '団体に加入していますか?',
    PLAIN,
    {
      yes: '加入しています|しています|団体に加入しています',
      no: '加入していません|していません',
      unread: 'まだ|滞納しています|登録しています',
    },
  ],
  [
    '代表が主な部分を担当しますか?',
    PLAIN,
    {
      yes: '担当します|します|する|主な部分を担当します|代表が主な部分を担当します',
      no: '担当しません|しません|しない',
      unread: 'やりません|担当者がいます|構成員が担当します',
    },
  ],
  [
    'ほかの事業と重なりますか?',
    PLAIN,
    { yes: '重なります|重なる', no: '重なりません|重ならない|重ならないです', unread: '重ねます|重なるかも' },
  ],
  [
    '自分で展開できますか?',
    PLAIN,
    { yes: 'できる|できます|展開できます', no: 'できない|できません', unread: 'します' },
  ],
  [
    '開発するのは汎用システムですか?',
    PLAIN,
    {
      yes: '汎用システムです|そうです',
      no: '汎用システムではありません|汎用システムじゃないです',
      unread: 'システムです|システムではありません|です',
    },
  ],
  ['該当しませんか?', PLAIN, { unread: 'はい|いいえ|該当しません|しません' }],
  [
    '該当しないことを確かめましたか?',
    PLAIN,
    { yes: 'はい|確かめました', no: 'いいえ', unread: '該当しません|該当します' },
  ],
  [
    'Does the group have a plan?',
    { yes: 'Yes', no: 'No' },
    { yes: 'yes|we do|yes, we do', no: 'no|we do not|no, we don’t', unread: 'we will|we are|not yet' },
  ],
  [
    'Is every member in the council?',
    { yes: 'All', no: 'Not yet' },
    { yes: 'yes|we are', no: 'no|we are not|not yet', unread: 'we have' },
  ],
];

describe.each(ASKED)('%s', (question, labels, table) => {
  const cases = Object.entries(table).flatMap(([expected, lines]) =>
    lines.split('|').map((typed) => [typed, expected] as const),
  );
  test.each(cases)('%s → %s', (typed, expected) => {
    expect(readYesNoAsked(typed, question, labels) ?? 'unread').toBe(expected);
  });
});
