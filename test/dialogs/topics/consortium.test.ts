import { typedAnswers } from '../../support/typed.ts';

const program = 'eport-r2';

typedAnswers(
  'proposer',
  {
    alone:
      'うちだけ|うちだけで|うちだけです|うちだけで応募します|単独|単独で|単独で応募します|単独応募|1社|1社で|1社で応募します|1社だけです|自社だけで申請します|1|alone|we apply alone|by ourselves|just us',
    consortium:
      '3社で|3社です|3社で応募します|3社で一緒に応募します|2社で|コンソーシアム|コンソーシアムで|コンソーシアムです|コンソーシアムを組みます|コンソーシアムで応募します|共同で|共同で申請します|一緒に|一緒に応募します|ほかの会社と一緒に応募する|取引先と|取引先と一緒に|大学と共同で|複数の会社で|他に2社|うちと取引先で|2|together|with partners|as a consortium|three companies|with two other companies|jointly',
    unread:
      '単独ではない|一緒ではない|2,3社|2〜3社|未定|会社|応募する|はい|いいえ|単独かコンソーシアム|たぶん単独|3人で|3社以上|取引先は3社です|コンソーシアムですか|not alone|maybe together',
  },
  { program },
);

typedAnswers(
  'memberOffices.kitakyushu',
  {
    yes: 'いる|います|はい|はい、います|1社います|1社|2社います|ある|あります|小倉の会社がいます|小倉北区の会社が1社います|北九州市の会社です|北九州市内に1社|1社は市内です|1社が八幡西区にあります|全員市内です|市内に事業所のある会社がいます|yes|yes, one|one in Kokura|we do|there is one',
    no: 'いない|いません|いいえ|いいえ、いません|1社もいません|市内の会社はいません|全員市外です|みんな福岡市です|市外の会社だけです|なし|no|none|none of them|we do not|no, there is not',
    unread:
      '小倉の会社はいません|小倉にはいません|福岡の会社がいます|東京の会社がいます|0社ではない|たぶんいる|いますか|会社|予定です|探しています|登録しています|はい、いません|maybe',
  },
  { program },
);
