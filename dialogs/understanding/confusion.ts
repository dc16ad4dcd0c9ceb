import { LONGEST_ANSWER, spoken } from './phrases.ts';

const MEANING =
  '(?:意味|質問|質問の意味|言っていること|言ってること|おっしゃっていること|これ|それ|何のこと|なんのこと|内容|言葉|用語)';
const CONFUSED = new RegExp(
  [
    '^[?]+$|^(?:え|は|ん|へ|はい|え+っ|何|なに)[?]+$',
    `^(?:この)?${MEANING}(?:が|は|も)?(?:よく|ちょっと|全然|まったく)?(?:分か|わか|解)(?:りません|らない|りにくい|りづらい|らん|んない)(?:です)?(?:ね|よ|な)*$`,
    `^(?:どういう|どうゆう)(?:意味|こと|質問)(?:です|なん(?:です)?|なの)?(?:か|の)?\\??$|^意味不明(?:です)?(?:ね|よ)*$|^(?:何|なに)(?:を)?(?:聞いて|きいて|答え(?:れば|たら)|こたえれば)(?:(?:い)?(?:る|ます)(?:の|んですか|のですか|か)?|いい(?:の|んですか|ですか|のですか)?)?\\??$|^(?:どう|どのように|なんて|何て)(?:答え|こたえ)(?:れば|たら)(?:いい|よい|良い)(?:の|ですか|んですか|のですか|か)?\\??$`,
    '^(?:もっと|もう少し|もうちょっと|ちょっと)?(?:分かり|わかり)やすく(?:(?:言って|説明して|教えて)(?:ください|ほしい|もらえますか)?|お願いします)?$|^(?:もっと|もう少し|もうちょっと)(?:詳しく|くわしく|簡単に|やさしく)(?:(?:言って|説明して|教えて)(?:ください|ほしい|もらえますか)?|お願いします)?$|^(?:(?:この質問を?|質問を?)?説明(?:して(?:ください)?|を?お願いします)|(?:別の|ほかの|他の)(?:言い方|言葉)(?:で|をして)(?:言って|お願いします|教えて)?(?:ください)?|(?:具体)?例(?:を|は)?(?:(?:出して|挙げて|あげて|教えて|見せて)(?:ください)?|お願いします)?|たとえば|例えば)\\??$',
    "^(?:huh|what|eh|sorry|pardon me|come again|say what)\\?+$|^(?:i |sorry,? i )?(?:don'?t|do not|didn'?t|did not|can'?t) (?:understand|get|follow)(?: (?:it|this|that|you|the question|what you mean|what you(?:'re| are) asking))?$|^what (?:do you mean|does (?:this|that|it) mean|are you asking(?: me)?|should i (?:say|answer|write|type)|is (?:this|that) (?:question )?(?:about|supposed to mean))\\??$|^(?:i'm |i am )?(?:confused|lost)$|^(?:please |can you |could you )*(?:explain|rephrase|clarify)(?: (?:it|this|that|the question))?(?: please)?\\??$|^(?:in )?(?:other|simpler|plain) (?:words|english)(?: please)?$|^(?:for example|(?:give me |like )?(?:an )?example)\\??(?: please)?$|^how (?:do|should|can) i answer(?: (?:this|that|it))?\\??$",
  ].join('|'),
  'u',
);

/** Whether somebody does not understand what is asked, and nothing more. */
export function isConfused(text: string): boolean {
  const said = spoken(text);
  return said.length <= LONGEST_ANSWER && CONFUSED.test(said);
}
