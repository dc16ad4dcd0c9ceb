import { typedAnswers } from '../../support/typed.ts';

typedAnswers('charter', {
  complete: `
できている|できています|もうできています|できてます|できました|完成しています|完成済みです|完成しました|作成済みです|定めています|規約を定めました
あります|ある|はい|はい、あります|はい、できています|団体規約があります|規約はあります|規約はもうできています|すでにあります|ありますよ
yes|it's finished|It is finished|complete|finished|done|ready|We have one|We have a charter|yes, we have one|the charter is complete`,
  draft: `
案がある|案があります|はい、案があります|いいえ、案ならあります|規約案があります|案だけあります|まだ案の段階です|作成中|作成中です|まだ作成中です|作っています|作っている途中
作っているところです|途中です|準備中です|たたき台があります|ひな形があります|下書きがあります|下書きです|ドラフトはあります|素案ができています
まだ完成していません|完成してません|完成していない|未完成です
draft|We have a draft|there is a draft|only a draft|in progress|still working on it|we're working on it|half done|it is not finished|not finished yet|incomplete|almost done|being drafted|作成しています|規約を作成しています|規約を作っています|はい、作成しています|書きかけ|書きかけです`,
  none: `
まだない|ない|ありません|まだありません|まだです|まだ|いいえ|いいえ、まだです|いいえ、ありません|なし|規約はありません|規約はまだです|団体規約はまだありません
これからです|これから作ります|これから作成します|作っていません|まだ作っていない|作成していません|未作成です|案はまだ|案もまだです|案もありません|案はまだない
not yet|no|no, not yet|none|none yet|nothing yet|We don't have one|we don't have one yet|no charter yet|not started|作成予定|作成予定です|規約は作成予定です|これから作成予定です`,
  unread: `
完成予定|来月完成する予定|今月中に完成します|もうすぐ完成します|たぶんある|あると思います|定款があります|会社の規約ならあります|就業規則ならある|案内文はあります|案件があります
作成中ではありません|問題ない|問題ありません|規約はあるけど役員の選出方法がない|まだあります|はい、ありません|いいえ、完成しています|計画はあります|口座があります|違います|そうじゃない
案がいいです|必要ですか|ある?|できるかもしれない|できていません|draft or complete|not complete but done|is it needed?|we need a charter|complete by July|we can|yes we will|we are|we are registered|登録しています|しています|できます|予定があります`,
});

typedAnswers('prepared', {
  'activityPlan+bankAccount':
    '計画と口座|1と3|1、3|活動計画と銀行口座|活動計画と代表の銀行口座|計画と口座だけ|①③',
  bankAccount: '口座だけ|3だけ|3|3のみ|銀行口座だけです|代表の銀行口座がある|口座のみ',
  activityPlan: '計画だけ|1|活動計画がある|1だけです',
  'activityPlan+administration+bankAccount':
    '全部|全部できてる|全部できています|すべてできます|全部あります|全てOKです|全部揃っています|1と2と3|all|みんなできています|3つとも|全部準備できています|全部準備できました',
  '': 'まだ何もない|まだ何もありません|どれもまだです|どれもまだ|どれもない|なし|ありません|いいえ|まだです|何もできていません|ひとつもありません|全部まだです|none|何も準備していない|何も準備していません|まだ何も準備していません|何も準備できていません',
  'administration+bankAccount':
    '計画だけまだ|計画だけまだです|計画以外は全部|計画以外は全部できています|1以外は全部',
  administration: '計画と口座以外は全部|計画と口座だけまだ',
  unread:
    '計画はまだ|計画がない|計画はない|口座がない|できる|できない|できます|計画はある|計画は|がある|ある|あります|きちんとできる|代表|1はまだ|計画以外はまだ|計画以外|1以外|全部準備しています|計画以外は全部まだ|計画だけではない|1ではない|全部ではない|はい|違います',
});

typedAnswers(
  'prepared',
  {
    'activityPlan+bankAccount': '1 and 3|the plan and the bank account|1, 3|plan and bank account',
    bankAccount: 'only 3|3 only|just the bank account|bank account only|a bank account',
    'activityPlan+administration+bankAccount':
      'all|all of them|everything|all done|all three|we have everything',
    'administration+bankAccount':
      'all but the plan|everything except the plan|all except 1|only the plan is missing',
    '': 'none|none of them yet|nothing yet|nothing|not yet|no|none yet|we have none of them',
    unread: 'no plan|no bank account|the plan is not ready|of|the|not all|a|representative|1 is missing',
  },
  { locale: 'en' },
);
