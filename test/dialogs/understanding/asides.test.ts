import { describe, expect, test } from 'vitest';
import { isAngry } from '../../../dialogs/understanding/anger.ts';
import { askedThings, readAskedThing } from '../../../dialogs/understanding/asked-things.ts';
import { isConfused } from '../../../dialogs/understanding/confusion.ts';
import { withoutCourtesy } from '../../../dialogs/understanding/courtesy.ts';
import { greetings, readGreeting } from '../../../dialogs/understanding/greetings.ts';
import { wantsToLeave } from '../../../dialogs/understanding/leaving.ts';
import { isNonsense } from '../../../dialogs/understanding/nonsense.ts';
import { readSmallTalk, smallTalks } from '../../../dialogs/understanding/small-talk.ts';
import { isThanks } from '../../../dialogs/understanding/thanks.ts';

/** What a text is taken for that is no answer and asks nothing of the talk, in the order in which it is looked for. */
function besides(text: string): string | undefined {
  return (
    readGreeting(text) ??
    (isThanks(text) ? 'thanks' : undefined) ??
    (wantsToLeave(text) ? 'leave' : undefined) ??
    readAskedThing(text) ??
    (isConfused(text) ? 'confused' : undefined) ??
    readSmallTalk(text) ??
    (isAngry(text) ? 'angry' : undefined) ??
    (isNonsense(text) ? 'nonsense' : undefined)
  );
}

const SAID: Readonly<Record<string, string>> = {
  hello: 'こんにちは|こんにちわ!|やあ|どうも|hi|Hello there|hey',
  morning: 'おはよう|おはようございます。|Good morning!',
  evening: 'こんばんは|こんばんわ|good evening',
  tired: 'お疲れ様です|お疲れさまです!|おつかれさまです|ご苦労様です',
  firstTime: 'はじめまして|初めまして。よろしくお願いします|Nice to meet you|pleased to meet you',
  business: 'お世話になっております|いつもお世話になっております。',
  please: 'よろしくお願いします|よろしくお願いいたします。|どうぞよろしく',
  thanks:
    'ありがとう|ありがとうございます!|どうもありがとうございました|助かりました|感謝します|thanks|Thank you very much|thanks for your help|many thanks',
  leave:
    'やめる|やめます|もうやめたい|終了|終わります|もういい|もういいです|また今度|また後で|また来ます|今日はここまでにします|いったん中断します|時間がないのでまた今度|さようなら|バイバイ|キャンセル|ストップ|stop|quit|exit|bye|goodbye|see you later|I have to go|maybe later|another time|that is all for today|never mind',
  eligible:
    '応募できますか|うちでも応募できますか?|補助金もらえますか|個人でも申請できる?|うちは対象になりますか|大丈夫ですか?|can we apply?|are we eligible?|do we qualify?',
  deadline:
    '締め切りはいつですか|締切は?|締め切りを教えてください|いつまで?|いつまでに応募すればいいですか|まだ間に合いますか|ところで、期限はいつまで?|when is the deadline?|what is the deadline?|Can we still apply?|by the way, when do applications close?',
  amount:
    'いくらもらえますか|いくらまで出るの?|上限は?|上限額を教えて|補助率は?|どれくらいもらえる?|how much can we get?|what is the maximum?',
  documents:
    '必要書類は?|必要な書類は何ですか|書類は何が必要ですか|何を用意すればいいですか|提出書類を教えてください|which documents do we need?|what do we have to submit?',
  schedule:
    'スケジュールは?|今後の日程を教えてください|採択はいつ決まりますか|結果はいつ分かりますか|when will we know?',
  howToApply:
    '応募方法は?|どうやって応募すればいいですか|申請の仕方を教えてください|ここから応募できますか|how do we apply?|where can I apply?',
  decides: '誰が決めるの|これは正式な判断ですか|who decides?|is this official?',
  left: 'あと何問?|あと何問ありますか|残りはどのくらいですか|質問は全部で何問ですか|how many questions are left?|how long does this take?',
  confused:
    '???|?|え?|どういう意味ですか|意味が分かりません|質問の意味がよく分からない|何を聞いているの|どう答えればいいですか|もっと分かりやすく言ってください|例えば?|what do you mean?|huh?|I do not understand|can you explain that?|for example?',
  howAreYou: '元気?|お元気ですか|調子はどう?|how are you?|how is it going?',
  weather: '暑いね|今日は寒いですね|いい天気ですね|今日の天気は?|nice weather today|it is hot today',
  who: 'あなたは誰?|お名前は?|誰ですか|自己紹介して|who are you?|what is your name?',
  notAModel: 'AIですか?|AIなの?|あなたはAI?|ロボットですか|ChatGPTですか?|are you an AI?|is this a bot?',
  notAPerson: '人間ですか?|中の人いますか|are you human?|am I talking to a real person?',
  compliment: 'かわいいね|すごいですね!|賢いね|さすが|you are great!|good job|this is really helpful',
  affection: '大好き|結婚して|I love you|marry me',
  age: '何歳?|何歳ですか|おいくつですか|how old are you?',
  likes: '好きな食べ物は?|趣味は何ですか|どこに住んでるの|what is your favourite colour?',
  joke: '面白いこと言って|冗談を言って|雑談しよう|tell me a joke',
  weary: '疲れた|めんどくさい|質問が多い|長いなあ|まだあるの?|早くして|too many questions|I am tired',
  waiting: 'うーん|えーと|ちょっと待って|少し考えます|迷うなあ|hmm|let me think|one moment please',
  excuse: 'すみません|ごめんなさい|sorry|my bad',
  agreeing: 'なるほど|へえ|そうですか|了解です|わかりました|www|I see|got it|lol',
  opening:
    '相談したいです|質問があります|教えてください|応募したいのですが|I have a question|we want to apply',
  angry:
    'ばか|バカ!|使えない|使えないなあ|うざい|ふざけるな|最悪|役に立たない|この bot 使えない|死ね|イライラする|this is useless|stupid bot|fuck|f***|F*CK YOU!|wtf|you suck|shut up|what a waste of time',
  nonsense: 'あああ|あああああ!|asdf|asdfghjkl|qwerty|!!!|。。。|😀|😀😀😀|ぴよぴよぴよ|aaaa|test',
};

describe.each(Object.entries(SAID))('%s', (kind, table) => {
  test.each(table.split('|'))('%s', (typed) => {
    expect(besides(typed)).toBe(kind);
  });
});

test('every kind is looked for', () => {
  const kinds: readonly string[] = [...greetings, ...askedThings, ...smallTalks];
  expect(kinds.filter((kind) => !(kind in SAID))).toEqual([]);
});

describe('nothing besides the matter', () => {
  test.each(
    `3|３社|はい|いいえ|ある|ない|まだ|予定です|1|2番|株式会社|NPO法人|大学|個人|個人事業主|小倉|北九州市|全部|なし|25万円|旅費5万円
株式会社あああ設計|元気株式会社です|有限会社ありがとう|バカラ|ばかりです|使えない設備があります|最悪の場合は中止です|やめた会社もいます|終了後も続けます|もういい相手が決まっています|また来年も続けます
暑いのでエアコンを直す事業です|AIを使った事業です|AIの開発です|ロボットを作っています|好きな人が集まる会です|かわいい雑貨の店です|何歳でも参加できます|人間ドックの会社です
締め切りまでに登録します|書類はできています|規約の書類は案があります|いくらかあります|応募できます|使えます|対象になります|こんにちは食堂です|お疲れ様会だけです
ありがとう農園|よろしく商会です|さようなら原発という団体です|キャンセル待ちの会員がいます|test kitchen company|stop motion studio|bye-bye plastic project|fund|full|fun|funding|AI|IoT
we apply alone|yes we can|we have documents|the deadline is fine with us|Good Morning Ltd|Hello Kitty|great partners|hot spring inn|cool storage company|shitake farm|hell's kitchen restaurant|useless heat recovery|3 or 4|100000|111|333万円`.split(
      /[|\n]/,
    ),
  )('%s', (typed) => {
    expect(besides(typed)).toBeUndefined();
  });
});

test.each([
  ['ありがとうございます、3社です', '3社です'],
  ['こんにちは、小倉北区です。よろしくお願いします', '小倉北区です'],
  ['すみません、もう一度', 'もう一度'],
  ['じゃあ3社', '3社'],
  ['やっぱり戻る', '戻る'],
  ['3者です。ありがとうございました', '3者です'],
  ['Thanks, three', 'three'],
  ['yes. thank you', 'yes'],
  ['3社です', undefined],
  ['ありがとうございます', undefined],
  ['ではま商店', undefined],
  ['はじめまして、よろしくお願いします', undefined],
  ['Thank you so much for your help!', undefined],
])('without courtesy: %s', (text, rest) => {
  expect(withoutCourtesy(text)).toBe(rest);
});
