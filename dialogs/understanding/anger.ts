import { LONGEST_ANSWER, spoken } from './phrases.ts';

const BOT =
  '(?:この ?(?:bot|ボット|チャット|アプリ|サイト|ai)|この|お前|おまえ|こいつ|あなた|まじで|マジで|本当に|ほんとに?|めっちゃ|全然|まったく|全く|は|が|、| )*';
const END = '(?:です|だ|じゃん|やん|な|なあ|ね|よ|わ|の|野郎|やろう|ボット|bot|チャット|ai)*';
const ANGER = new RegExp(
  [
    `^${BOT}(?:ば[ーぁあ]*か|バ[ーァア]*カ|馬鹿|あほ|アホ|阿呆|くそ|クソ|糞|うざ(?:い|っ)?|ウザ(?:い)?|むかつく|ムカつく|ムカツク|腹(?:が)?立つ|腹立たしい|ふざけ(?:るな|んな|ないで(?:ください)?)|いい加減に(?:して|しろ)(?:ください|くれ)?|最悪|最低|だめ(?:だ|だな|だこりゃ)|ダメだ(?:こりゃ|な)?|駄目だ(?:こりゃ|な)?|使え(?:ない|ません|ねー?|ねえ|ん)|役に(?:立た|たた)(?:ない|ません|ん|ねえ)|役立たず|ポンコツ|ぽんこつ|ゴミ|ごみ|無能|死ね|しね|消えろ|黙れ|だまれ|うるさい|うるせえ?|きもい|キモい|きもちわるい|気持ち悪い|イライラ(?:する|します|してきた)|いらいら(?:する|します)|話にならない|話が(?:通じ|つうじ)(?:ない|ません)|がっかり(?:した|しました)?|時間の(?:無駄|むだ)|不親切|納得(?:が)?(?:いかない|いきません|できない|できません)|頭(?:が)?(?:悪い|わるい)|意味(?:が)?ない|やってられない|何なんだよ?|なんなんだよ?|何度も(?:同じこと)?(?:聞く|言わせる)な|しつこい)${END}[!]*$`,
    "^(?:oh |well |ugh,? |this (?:is|thing is|bot is) |it(?:'s| is) |you(?:'re| are) |what an? |so |such an? |absolutely |totally |completely |really |fucking |bloody |complete |total )*(?:useless|stupid|idiot(?:ic)?|dumb|crap(?:py)?|garbage|rubbish|trash|terrible|awful|horrible|annoying|frustrating|ridiculous|pathetic|worthless|the worst|a joke|a waste of (?:my )?time|waste of (?:my )?time|nonsense|bullshit|bs|not (?:helpful|working|helping)|hopeless|moron|shit(?:ty)?|broken)(?: (?:bot|thing|tool|machine|program|website|site|service|chatbot))?[! ]*$",
    "^(?:(?:oh |what the |holy )?(?:(?:fu+ck|fck|fuk|f[*#@]+)\\w*(?: (?:you|off|this|it|that))?|wtf|ffs|stfu|shit|sh[*]t|damn(?: (?:it|you))?|dammit|hell|bloody hell|screw (?:you|this)|piss off|go to hell|shut up|you suck|this sucks|sucks|i hate (?:you|this|it)|for (?:god|christ|heaven)'?s sake|i(?:'m| am) (?:so )?(?:angry|annoyed|frustrated|pissed(?: off)?)|you (?:don't|do not) (?:understand|get)(?: (?:me|it|anything))?|are you (?:stupid|dumb|kidding(?: me)?)\\??))[! ]*$",
  ].join('|'),
  'u',
);

/** Whether a text is nothing but anger or swearing. */
export function isAngry(text: string): boolean {
  const said = spoken(text);
  return said !== '' && said.length <= LONGEST_ANSWER && ANGER.test(said);
}
