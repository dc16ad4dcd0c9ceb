import { typedAnswers } from '../../support/typed.ts';

typedAnswers('registered.ktq-dx-platform', {
  yes: 'はい|登録済み|登録済みです|登録しています|もう登録しました|会員です|しています|yes|registered|we are registered|昨日登録しました|登録完了|登録が完了しました|done|あります|はい、登録しています|はい、あります|うちは登録しています|yes we are|we have registered|it is',
  no: `違います|いいえ|まだ|まだです|登録していません|まだ登録していない|未登録です|これから登録します|これからです|申請中|申請中です|登録するつもり|登録するつもりです|登録する予定です|登録予定です|登録手続き中です|登録できません|今申請しています|いいえ、違います|いいえ、これから登録します|今のところない|no|not yet|we will register|we plan to register|we are applying|登録予定があります|登録の予定はあります|予定はあります|予定があります|予定はありません|we will|yes, we will|they will|it will|申込済み|申し込み済みです|no, we are not|we are not registered|we haven't`,
  unread:
    'そうじゃない|訂正したい点があります|登録|登録が必要ですか|登録したことがあります|たぶん登録しています|はい、まだです|ありがとうございます|お願いします|登録できます|できます|we can|it can|滞納しています|活動しています|参加しています|規約はあります|申請があります|口座があります|事業所があります|問題ありません|助成は受けています|いいえ、登録しています|はい、登録していません|登録はまだあります',
});

typedAnswers('outsideMembers.kitakyushu', {
  yes: '2|1|１|two|2社|2社います|います|いる|はい|はい、2社います|福岡市に2社|福岡市の会社が2社います|福岡市の法人がいます|福岡市の会社です|福岡市に1社あります|市外の会社が1社います|東京の会社がいます|下関に1社|yes|yes, two from Fukuoka|two from Fukuoka|one|one from Tokyo|we have two|2社が市内で1社が市外|2社は市内、1社は市外です|全員市外|全員市外です|3社とも市外です|we do|there are|there is one|yes, there is one|市外の法人がいます',
  no: `違います|0|0社|ゼロ|いない|いません|いいえ|1社もいません|市外の法人はいません|みんな北九州市内です|全員市内です|全部北九州の会社です|市内だけです|市内の会社だけです|no|no one|nobody|none|zero|there are none|all in Kitakyushu|no, all in Kokura|everyone is in Kokura|everybody is in Kitakyushu|3社とも市内|3社とも市内です|いいえ、3社とも市内です|いいえ、全員市内です|we don't|there aren't any|市外の法人はいない|市外はいません|市外の会社はありません|なし`,
  unread:
    '2社か3社|北九州に2社|小倉の会社がいます|福岡|2年|-1|たぶんいる|福岡市ではない|福岡市にはいません|東京にはいません|会社|市内の法人がいます|市内にいます|市内にはいません|市内の法人はいません|本社はありません|市外に支店があります|工場が市外にあります|支店があります|規約はあります|参加しています|予定はあります|we can|we will|登録しています|滞納しています|we are|no, two from Tokyo|まだいる|まだいます|2社が市内で1社は未定|5社とも市内か市外',
});

typedAnswers('outsideMembersRegistered.ktq-dx-platform', {
  yes: 'みな登録済み|みんな登録済み|みんな登録しています|全部|全部です|全部登録済み|全員登録済みです|全社登録しています|2社とも登録済み|はい|はい、全部|登録しています|登録済みです|all|all registered|all of them|yes|they are all registered|both are',
  no: `違います|まだの会社がある|まだの法人がある|まだの法人があります|まだのところがあります|一部まだ|一部まだです|1社まだです|1社だけまだです|全部ではない|全部は登録していません|まだ|まだです|いいえ|登録していません|これから登録します|登録していない会社があります|未登録の会社があります|誰もまだです|no|not yet|not all|not all of them|some not yet|one is not registered yet|they will|yes, they will|予定はあります|they are not|no they aren't`,
  unread:
    'ある|あります|ない|ありません|法人|会社|半分くらい|一部|登録|できます|they can|we can|いいえ、全部登録済みです',
});

typedAnswers(
  'outsideMembers.fukuoka',
  {
    yes: 'います|はい|県外の会社がいます|東京の会社がいます|東京に1社|大分県の会社が1社います|下関の会社です|全員県外です|2社は県内、1社は県外です|one from Tokyo|we do',
    no: 'いない|いません|いいえ|全員県内です|みんな福岡です|みんな福岡県内です|県外の会社はいません|全員北九州市です|久留米の会社だけです|3社とも福岡市です|no|none|all in Fukuoka',
    unread:
      '福岡市に2社|福岡の会社がいます|久留米の会社がいます|市外の会社がいます|川崎町の会社です|たぶんいる|東京にはいません',
  },
  { program: 'fukuoka-dx-r2' },
);
