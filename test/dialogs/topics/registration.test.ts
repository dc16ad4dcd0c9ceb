import { typedAnswers } from '../../support/typed.ts';

typedAnswers('registered.ktq-dx-platform', {
  yes: 'はい|登録済み|登録済みです|登録しています|もう登録しました|会員です|しています|yes|registered|we are registered',
  no: 'いいえ|まだ|まだです|登録していません|まだ登録していない|未登録です|これから登録します|これからです|申請中|申請中です|登録するつもり|登録するつもりです|登録する予定です|登録予定です|登録手続き中です|登録できません|今申請しています|いいえ、違います|いいえ、これから登録します|今のところない|no|not yet|we will register|we plan to register|we are applying',
  unread:
    '違います|そうじゃない|訂正したい点があります|登録|登録が必要ですか|登録したことがあります|たぶん登録しています|はい、まだです',
});

typedAnswers('outsideMembers.kitakyushu', {
  yes: '2|1|１|two|2社|2社います|います|いる|はい|はい、2社います|福岡市に2社|福岡市の会社が2社います|福岡市の法人がいます|福岡市の会社です|福岡市に1社あります|市外の会社が1社います|東京の会社がいます|下関に1社|yes|yes, two from Fukuoka|two from Fukuoka|one|one from Tokyo|we have two',
  no: '0|0社|ゼロ|いない|いません|いいえ|1社もいません|市外の法人はいません|みんな北九州市内です|全員市内です|全部北九州の会社です|市内だけです|市内の会社だけです|no|no one|nobody|none|zero|there are none|all in Kitakyushu',
  unread:
    '違います|2社か3社|北九州に2社|小倉の会社がいます|福岡|2年|-1|たぶんいる|福岡市ではない|福岡市にはいません|東京にはいません|会社',
});

typedAnswers('outsideMembersRegistered.ktq-dx-platform', {
  yes: 'みな登録済み|みんな登録済み|みんな登録しています|全部|全部です|全部登録済み|全員登録済みです|全社登録しています|2社とも登録済み|はい|はい、全部|登録しています|登録済みです|all|all registered|all of them|yes|they are all registered|both are',
  no: 'まだの会社がある|まだの法人がある|まだの法人があります|まだのところがあります|一部まだ|一部まだです|1社まだです|1社だけまだです|全部ではない|全部は登録していません|まだ|まだです|いいえ|登録していません|これから登録します|登録していない会社があります|未登録の会社があります|誰もまだです|no|not yet|not all|not all of them|some not yet|one is not registered yet',
  unread: 'ある|あります|ない|ありません|法人|会社|違います|半分くらい|一部|登録',
});
