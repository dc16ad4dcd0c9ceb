import { typedAnswers } from '../../support/typed.ts';

typedAnswers('exclusions', {
  '': 'どっちもない|どちらも違います|どちらもちがう|当てはまりません|あてはまりません|ありません|ない|ないです|なし|いいえ|どれにも当てはまらない|どちらにも当てはまりません|該当しません|特にありません|どちらもありません|どっちも違う|none|neither|none of them',
  religiousOrPolitical: '1|宗教活動や政治活動を目的としている',
  organisedCrime: '2',
  'religiousOrPolitical+organisedCrime': '両方|全部|どちらも当てはまります|1と2',
  unread:
    '暴力団でも宗教でもない|違います|そうじゃない|はい|ある|あります|宗教ではありません|暴力団ではありません|1ではない|目的|どっちも|たぶんない|当てはまる',
});

typedAnswers('representsAnotherGroup', {
  no: "いいえ|しません|応募しません|これだけ|これだけです|この団体だけです|ここだけ|ほかでは応募しません|ほかの代表はしません|代表ではありません|構成員としてだけ|今のところない|今のところありません|no|we don't|only this one|just this one|this is the only one",
  yes: 'はい|します|応募します|はい、します|ほかの代表でも応募する|ほかでも応募します|yes|we do',
  unread: '違います|そうじゃない|応募するかもしれません|だけ|応募|検討します|未定です',
});

typedAnswers('otherPublicFunding', {
  no: 'いいえ|受けていない|受けていません|ない|今のところない|今のところありません|助成は受けていません|もらっていません|no|none',
  yes: 'はい|受けている|受けています|国から補助金をもらっています|yes',
  unread: '違います|そうじゃない|訂正します|申請中です|去年受けました',
});
