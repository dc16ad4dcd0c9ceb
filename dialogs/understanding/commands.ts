import type { Command } from '../input.ts';
import { asksForPerson } from './asking-for-person.ts';
import { readStepsBack } from './going-back.ts';
import { LONGEST_ANSWER, spoken } from './phrases.ts';
import { saysDoNotKnow } from './unknown.ts';

export type SpokenCommand = { command: Command; argument?: string };

const PLEASE =
  '(?:ください|下さい|くれ|くれる|くれますか|もらえますか|いただけますか|頂けますか|ほしい|欲しい|お願いします|お願い)?';
const WANT = `(?:て${PLEASE}|たい(?:です|のですが|んですが)?|ます|る)`;
const ASK = `(?:を?(?:お願いします|お願い|ください|下さい)|お願いします|お願い)?`;
const SHOW = `(?:は|を|が)?(?:(?:見せ|教え|示し|出し|表示し|聞かせ)${WANT}|見たい(?:です)?|見る|知りたい(?:です)?|表示|お願いします|お願い|ください)?`;
const ENGLISH_PLEASE = '(?:,? please)?';

const COMMANDS: readonly (readonly [SpokenCommand, string])[] = [
  [
    { command: 'back' },
    `(?:前|ひとつ前|一つ前|1つ前|前の質問|さっきの質問)(?:に|へ)?(?:戻っ${WANT}|戻り${WANT}|戻る|もどる|もどり${WANT}|もどっ${WANT})|戻る|もどる|戻っ${WANT}|戻り${WANT}|(?:ひとつ|一つ|1つ)前(?:の質問)?|前の質問|(?:go )?back|previous(?: question)?|(?:please )?go back`,
  ],
  [
    { command: 'why' },
    `(?:なぜ|何故|なんで|何で|どうして)(?:ですか|ですかね|なの|なのか|なんですか)?|(?:なぜ|何故|なんで|何で|どうして)(?:それを|これを|そんなことを|そんなこと|それ|これ)?(?:聞く|きく|聞き|必要|訊く)(?:の|んですか|のですか|のか|ますか|なの|なんですか|ですか)?|(?:質問の|聞く|その|この質問の)?理由(?:は|を教えて|を教えてください|を知りたい|は何ですか|は何)?|(?:この|その)質問(?:は|って)?(?:なぜ|何のため|なんのため)(?:です|なの|なんです)?か?|(?:何|なん)のため(?:に(?:聞く|必要))?(?:です|なの|なんです|の)?か?|(?:それ|これ|この質問)(?:は|って)?(?:必要|要る|いる|関係ある)(?:です|なの|なんです|の|あるの|あります)?か|why(?: (?:do|are|would|did) you (?:ask(?:ing)?|need(?:ing)?(?: to know)?|want(?: to know)?|care)(?: (?:me|this|that|it|for (?:this|that|it)))*)?(?: this| that)?|why does (?:this|that|it) matter|(?:is|do you need) (?:this|that) (?:necessary|really)|what(?:'s| is) (?:this|that|it) for|why (?:not|should i (?:say|tell you|answer)(?: this| that)?)|why is (?:this|that) (?:asked|needed)|what for`,
  ],
  [
    { command: 'repeat' },
    `(?:もう一度|もういちど|もう1度|もう1回|もう一回|もういっかい|再度)(?:(?:言っ|いっ|聞い|聞かせ|教え|質問し|表示し|見せ)${WANT})?${ASK}|繰り返し${WANT}|くり返し${WANT}|繰り返す|くりかえし${WANT}|(?:今の|その|この)?質問(?:は|って)?(?:何|なん|なに)(?:でした|だった|だ|です)?(?:っけ|か)?|何(?:の質問)?(?:でした|だった)(?:っけ|か)|(?:質問|今の質問|さっきの質問)(?:を)?(?:見せ|教え|言っ)${WANT}|(?:(?:can|could) you )?(?:please )?(?:repeat|show)(?: me)?(?: that| the question| it| this)?(?: again| once more)?(?: please)?|(?:once more|one more time|(?:say (?:that|it) |ask (?:me )?(?:that |it )?|come )?again)(?: please)?|what was the question(?: again)?|i beg your pardon|pardon`,
  ],
  [
    { command: 'known' },
    `(?:今|いま|これ|ここ|ここ)(?:まで)(?:の(?:内容|回答|答え|まとめ|入力))?${SHOW}|(?:今|いま)どこまで(?:ですか|進んだ|進みました)?|どこまで(?:進んだ|進みましたか|聞いた)|(?:回答|入力|内容)(?:内容)?(?:の|を)?(?:確認|まとめ)(?:し${WANT}|したい)?|確認(?:し${WANT}|したい)?${ASK}|まとめ${SHOW}|(?:what do you know|what have i (?:said|told you|answered))(?: so far)?|(?:今|いま|現在)(?:の)?(?:状況|進み具合|進捗|回答状況|答え)${SHOW}|進捗(?:状況)?${SHOW}|(?:今|いま)(?:何問目|どのあたり|どの辺|どこ)(?:です|なの)?(?:か)?|何問目(?:です)?か?|(?:これまで|今まで|いままで|ここまで)(?:の)?(?:内容|回答|答え|話)?(?:を)?(?:まとめて|まとめ|教えて)(?:ください)?|(?:何|なに)を(?:答え|話し|言い|聞き)(?:た|ました)(?:っけ|か)|what (?:do|did) you (?:know|understand|have)(?: (?:so far|about (?:me|us)))?|(?:how far (?:are we|am i|along are we)|where (?:are we|am i|were we)|what have (?:i|we) (?:said|got|done|covered)|what did i (?:say|answer|tell you))(?: so far| now)?|progress|(?:current )?status|summary|summari[sz]e|so far|(?:can i |let me )?(?:show|see) (?:me )?(?:my )?(?:answers|summary|progress)(?: so far)?|my answers`,
  ],
  [
    { command: 'change' },
    `(?:答え|回答|内容|入力|さっきの答え)?(?:を|の)?(?:(?:変え|直し|改め)${WANT}|(?:変更|訂正|修正)(?:し${WANT}|したい(?:です|のですが|んですが)?|する)?${ASK})|change(?: (?:an?|my|the) answers?| something)?|i (?:want|would like|'d like) to change (?:something|an answer|my answers?)|correct(?:ion| an answer| my answers?)|edit(?: my)? answers?|edit`,
  ],
  [
    { command: 'result' },
    `(?:診断|判定)?結果${SHOW}|(?:判定|診断)${SHOW}|(?:結果|判定)だけ${SHOW}|(?:(?:give|tell|show|get)(?: me)? )?(?:just )?(?:the |my )?results?(?: now| anyway)?|(?:skip|go|jump) to the (?:result|end)|what(?:'s| is) the result`,
  ],
  [
    { command: 'resume' },
    `(?:やっぱり?、?|やはり、?|じゃあ、?|では、?)?(?:(?:この|前の|前回の|昨日の|さっきの)?(?:質問|相談|話)の|(?:前回|昨日|さっき|この前)の)?続き(?:から|を)?(?:やり${WANT}|始め${WANT}|答え${WANT}|し${WANT}|する|やる)?${ASK}|続け${WANT}|続行(?:する|し${WANT})?|(?:質問に)?答え${WANT}|やっぱり?続け(?:${WANT}|る)|再開(?:する|し${WANT}|したい)?|(?:戻り|帰り|また来)ました|ただいま(?:戻りました)?|(?:ok,? |okay,? |well,? )?(?:let's |let us |i(?:'d| would) like to |i want to )?(?:continue|resume|go on|carry on|keep going)(?: (?:now|please|then))?|answer|i'm back|i am back|(?:we are|we're) back`,
  ],
  [
    { command: 'contact' },
    `(?:事務局|担当者|担当|人|人間|係の人|オペレーター)(?:の人)?(?:と|に|へ)(?:話し${WANT}|話がし${WANT}|相談し${WANT}|相談|相談する|つない(?:で|で${PLEASE})|繋い(?:で|で${PLEASE})|連絡し${WANT}|連絡|連絡する|問い合わせ${WANT}|問い合わせ|聞き${WANT}|聞く)|(?:事務局|担当者)(?:の)?(?:連絡先|問い合わせ先|問合せ先|メール|メールアドレス|電話番号)?${SHOW}|(?:問い合わせ|問合せ|お問い合わせ|お問合せ|連絡)先?${SHOW}|contact(?: (?:us|details|information|the secretariat|the office))?|(?:the )?secretariat|(?:i want to |can i |let me )?(?:talk|speak) to (?:a |an )?(?:human|person|someone|somebody|agent|the secretariat)|(?:a )?human|who can i (?:ask|contact)`,
  ],
  [
    { command: 'programs' },
    `(?:ほか|他|別)の(?:制度|助成金?|補助金?|事業|プログラム)(?:に(?:変え|切り替え)${WANT}|も)?${SHOW}|制度(?:の)?(?:一覧|を(?:選び|変え)${WANT}|を選ぶ|を変える|選択)${SHOW}|(?:show (?:me )?)?(?:the )?other (?:programs?|programmes?|grants?)|(?:list (?:of )?)?(?:all )?programs?`,
  ],
  [
    { command: 'programs', argument: 'all' },
    `(?:どれ|どの制度|どの補助金)が(?:(?:うち|自社|当社|弊社)に)?(?:合う|合います|合って(?:い)?(?:る|ます)|いい|向いている)(?:の|か|かな|んですか|のですか|か?(?:知りたい|教えて${PLEASE}|分からない))?(?:です)?|which (?:program|grant) fits(?: (?:us|me))?`,
  ],
  [
    { command: 'terms' },
    `(?:審査|採択)(?:と採択)?(?:の?後|後)?(?:のこと|の決まり|のルール|はどうなりますか|はどうなる)${SHOW}|採択されたら(?:どうなりますか|どうなる)?|(?:what happens |the )?(?:review and )?afterwards|what (?:happens|comes) (?:after|next)`,
  ],
  [
    { command: 'help' },
    `ヘルプ|へるぷ|使い方${SHOW}|使いかた${SHOW}|使用方法|操作方法${SHOW}|助け(?:て|て${PLEASE})|何ができ(?:る|ます)(?:の|か)?|どう使う(?:の|んですか)?|help(?: me)?|how (?:does (?:this|it) work|to use(?: this)?|do i use (?:this|it))|what can you do`,
  ],
  [
    { command: 'restart' },
    `(?:最初|はじめ|初め|始め|一|いち)から(?:やり直し|やりなおし|始め|はじめ|し|もう一度|やり直す|始める|する|もう1度)?(?:${WANT}|たい)?${ASK}|やり直し(?:${WANT}|たい)?${ASK}|やり直す|やりなおし|リセット(?:する|し${WANT}|したい)?|(?:全部|すべて|ぜんぶ|全て)?(?:消して|忘れて|クリアして|なかったことにして)(?:(?:最初|はじめ|一)から)?(?:やり直し${WANT}|始め${WANT}|ください)?|初期化(?:する|し${WANT})?|新しく(?:始め${WANT}|やり直し${WANT})|(?:(?:can|could) (?:i|we) |(?:i want|i'd like|i would like|let me|let's) (?:to )?|please )?(?:start (?:over|again(?: from (?:scratch|the (?:start|beginning)))?|afresh|fresh|anew|from (?:the )?(?:beginning|scratch|the start))|begin again|restart|reset|clear (?:everything|all)|delete (?:everything|all my answers|my answers))`,
  ],
  [
    { command: 'locale', argument: 'en' },
    `(?:english|英語)(?:で|に)?(?:話し${WANT}|し${WANT}|切り替え${WANT}|変え${WANT}|表示し${WANT})?${ASK}|(?:in |switch to |speak )english`,
  ],
  [
    { command: 'locale', argument: 'ja' },
    `(?:japanese|日本語)(?:で|に)?(?:話し${WANT}|し${WANT}|切り替え${WANT}|変え${WANT}|戻し${WANT}|表示し${WANT})?${ASK}|(?:in |switch to |speak )japanese`,
  ],
  [
    { command: 'unknown' },
    `(?:この質問は|これは|今は|いまは)?(?:スキップ(?:する|し${WANT}|したい)?${ASK}|飛ばす|飛ばし${WANT}|とばす|とばし${WANT}|パス(?:する|し${WANT}|で)?|後で|あとで|後にする|後回し(?:にする|にし${WANT})?|後で(?:答える|答えます|いいです)|次へ|次)|skip(?: (?:this|it|that|this question))?|later|pass|next`,
  ],
];

const PATTERNS = COMMANDS.map(
  ([command, source]) =>
    [command, new RegExp(`^(?:${source})(?:です|ね|よ)?${ENGLISH_PLEASE}$`, 'u')] as const,
);

/** 「話したいんですけど」 */
const TRAILING_OFF = /(?<=たい)(?:んだ|のだ|んです|のです|です)?(?:けれど|けど|が)(?:も|ね)?$/u;

/** What is asked of the talk itself, if the text is nothing but that; a sentence that says more is no command. */
export function readCommand(text: string): SpokenCommand | undefined {
  const said = spoken(text).replace(/(?<![\s?])[\s?]+$/u, '');
  if (said === '' || said.length > LONGEST_ANSWER) return undefined;
  if (saysDoNotKnow(said)) return { command: 'unknown' };
  return commandIn(said) ?? commandIn(said.replace(TRAILING_OFF, ''));
}

function commandIn(said: string): SpokenCommand | undefined {
  const spokenOf = PATTERNS.find(([, pattern]) => pattern.test(said))?.[0];
  if (spokenOf) return spokenOf;
  if (asksForPerson(said)) return { command: 'contact' };
  const steps = readStepsBack(said);
  if (steps === undefined) return undefined;
  return steps === '1' ? { command: 'back' } : { command: 'back', argument: steps };
}
