import { LONGEST_ANSWER, spoken } from './phrases.ts';

/** What people say to a bot that has nothing to do with the grant; each has a line of its own in the texts. */
export const smallTalks = [
  'howAreYou',
  'weather',
  'who',
  'notAModel',
  'notAPerson',
  'compliment',
  'affection',
  'age',
  'likes',
  'joke',
  'weary',
  'waiting',
  'excuse',
  'agreeing',
] as const;
export type SmallTalk = (typeof smallTalks)[number];

const YOU =
  '(?:(?:あなた|君|きみ|お前|おまえ|そちら|これ|ここ|このbot|このボット|このチャット|ボット|共創ナビ)(?:って|は|の|が)?、?)';
const ASKING = '(?:です|なの|なん(?:です)?|でしょう)?(?:か|の|かな|かね)?\\??';
const IS = '(?:です|だ|でした)?(?:ね|よね|な|なあ|よ)*';

const WORDS: Readonly<Record<SmallTalk, string>> = {
  howAreYou: `(?:お)?元気(?:です|にして(?:い)?(?:る|ます)|だった|でした)?(?:か)?\\??|(?:調子|ご機嫌)(?:は)?(?:どう|いかが)?(?:です)?(?:か)?\\??|how are you(?: doing| today)*\\??|how(?:'s| is) it going\\??|what'?s up\\??|how do you feel\\??|are you (?:ok|okay|well)\\??`,
  weather: `(?:今日は|きょうは|最近|毎日|ほんと|本当に|外は)?、?(?:蒸し)?(?:暑い|寒い|あつい|さむい|涼しい|暖かい|いい天気|良い天気|天気(?:が)?(?:いい|良い|悪い)|雨|雪)(?:です|っす|日)?(?:ね|よね|な|なあ|よ|けど)+|(?:今日の)?(?:お)?天気は?(?:どう|何)?${ASKING}|(?:it(?:'s| is) )?(?:so |really |very )?(?:hot|cold|sunny|rainy) (?:today|outside|out there)|(?:nice|lovely|terrible|bad) weather(?:,? isn't it)?(?: today)?\\??|(?:how(?:'s| is)|what(?:'s| is)) the weather(?: like)?(?: today)?\\??`,
  who: `${YOU}?(?:誰|だれ|何者|なにもの|何|なに|どなた)${ASKING}|${YOU}?(?:(?:お)?名前)(?:は)?(?:何|なん)?${ASKING}|(?:自己紹介)(?:して(?:ください)?|をお願いします)?|who (?:are you|is this|am i (?:talking|speaking) to)\\??|what are you\\??|what(?:'s| is) your name\\??|introduce yourself|tell me about yourself`,
  notAModel: `${YOU}?(?:ai|人工知能|chatgpt|gpt|チャットgpt|生成ai|言語モデル|機械|ロボット|ボット|bot|プログラム)${ASKING}(?:使って(?:い)?(?:る|ます)(?:の|か|んですか)?\\??)?|${YOU}?(?:ai|人工知能|生成ai|chatgpt)(?:を)?(?:使って(?:い)?(?:る|ます))(?:の|か|んですか|のですか)?\\??|(?:are you|is this|am i (?:talking|speaking) (?:to|with)) (?:an? )?(?:ai|bot|robot|machine|chatgpt|gpt|computer|program|llm|language model|chatbot)(?: or (?:an? )?(?:human|person))?\\??`,
  notAPerson: `${YOU}?(?:人間|人|中の人|本物の人|本当の人|生身|スタッフ|職員|担当者)(?:がいる)?(?:です(?:か|よね)|なの|なんですか|ですか)\\??|(?:中の|中に)?人(?:が|は)?(?:いる|いますか|いるの|見て(?:い)?(?:る|ます)(?:の|か)?)\\??|(?:are you|is this|am i (?:talking|speaking) (?:to|with)) (?:an? )?(?:real )?(?:human|person|people|man|woman|somebody)(?: being)?\\??|is (?:anybody|anyone|someone|somebody) (?:there|reading this)\\??`,
  compliment: `(?:とても|すごく|めっちゃ|なかなか|本当に|ほんと|よく|けっこう|結構)?(?:かわいい|可愛い|すごい|凄い|すばらしい|素晴らしい|えらい|偉い|賢い|かしこい|優秀|便利|親切|やさしい|優しい|分かりやすい|わかりやすい|すてき|素敵|最高|神|頼もしい|上手|ナイス|さすが|グッジョブ|いい子|できる子)(?:です|だ|じゃん|じゃないですか)?(?:ね|よね|な|なあ|よ|わ)*|(?:よく)?(?:できて|出来て)(?:い)?(?:ます|る)ね|(?:you(?:'re| are) |this is |that(?:'s| is) |how )?(?:so |very |really |pretty )?(?:cute|great|awesome|amazing|clever|smart|helpful|brilliant|wonderful|nice|lovely|impressive|useful|cool|the best|fantastic|excellent)(?: (?:bot|tool|job|work|service))?|(?:good|nice|great|well) (?:bot|job|work|done)|i (?:like|love) (?:this|this bot|this tool|it)`,
  affection: `(?:あなた(?:が|のこと(?:が)?)|君が)?(?:大好き|好き|愛してる|愛しています)${IS}|(?:結婚|デート|付き合)(?:して|って|しよう|おう)(?:ください)?${IS}|(?:友達|ともだち)になって(?:ください)?|i (?:like|love) you|marry me|be my friend|will you marry me\\??|do you love me\\??`,
  age: `${YOU}?(?:(?:お)?(?:年|とし|歳)(?:は)?)?(?:何歳|なんさい|いくつ|何才|おいくつ)${ASKING}|${YOU}?(?:年齢|誕生日|生年月日)(?:は)?(?:いつ|何歳)?${ASKING}|how old are you\\??|what(?:'s| is) your age\\??|when(?:'s| is) your birthday\\??`,
  likes: `${YOU}?(?:(?:一番)?好き(?:な|い)|嫌いな|趣味)(?:食べ物|たべもの|飲み物|色|もの|こと|動物|音楽|映画|本|人|タイプ|スポーツ|街|町)?(?:は|って)?(?:何|なに|なん|ある|ありますか|誰)?${ASKING}|(?:何|なに)が好き${ASKING}|(?:恋人|彼女|彼氏|家族|兄弟)(?:は)?(?:いる|いますか|いるの)\\??|(?:どこ)(?:に)?(?:住んで(?:い)?(?:る|ます)(?:の|か|んですか)?|から来たの|出身(?:です)?か?)\\??|what(?:'s| is) your (?:favou?rite (?:food|colou?r|film|movie|music|animal|drink|thing)|hobby)\\??|do you (?:like|have|eat|sleep|dream) .{1,30}\\??|do you (?:eat|sleep|dream)\\??|what do you like(?: to .{1,20})?\\??|where (?:do you live|are you from)\\??`,
  joke: "(?:何か|なんか)?(?:面白い|おもしろい|楽しい)(?:こと|話)(?:を)?(?:言って|いって|して|話して|ない|ありますか)?(?:ください)?\\??|(?:冗談|ジョーク|ダジャレ|だじゃれ|なぞなぞ|歌)(?:を)?(?:言って|いって|歌って|出して)?(?:ください)?|歌って(?:ください)?|(?:tell me|say) (?:a joke|something funny)|(?:make me laugh|sing(?: me)?(?: a song)?)|(?:雑談|おしゃべり)(?:し(?:よう|たい|ましょう)(?:です)?|しませんか)?\\??|(?:let's chat|i'm bored|暇(?:です|だ|つぶし)?(?:な|なあ|ね)*)",
  weary: `(?:もう)?(?:疲れた|つかれた|疲れました|疲れちゃった|しんどい|面倒(?:くさい)?|めんどう(?:くさい)?|めんどくさい|めんどい|だるい|飽きた|飽きました|眠い|ねむい)${IS}|(?:質問|話)?(?:が)?(?:長い|多い|多すぎる|長すぎる|多すぎ|長すぎ)${IS}|まだ(?:ある|続く|あるの|続くの|ですか|終わらない|終わらないの|あるんですか)\\??|i(?:'m| am) (?:so )?(?:tired|bored|exhausted)|(?:too many|so many) questions|(?:this is |it(?:'s| is) )?(?:too long|taking (?:too long|forever)|tedious|tiring|boring)|are we (?:done|there) yet\\??`,
  waiting: `うー?ん+(?:と)?(?:ね)?|んー+|う~+ん|ええ?っ?と(?:ね)?|えー?と+|あの|そうですね|そうだなあ?|どうしよう(?:かな)?|どうかな|難しい(?:です|な|なあ|ね)*|むずかしい(?:です|な|なあ|ね)*|迷(?:う|います|って(?:い)?(?:る|ます))(?:な|なあ|ね)*|悩(?:む|みます|んで(?:い)?(?:る|ます))(?:な|なあ|ね)*|(?:ちょっと|少し|少々|しばらく)?(?:待って|お待ち|まって)(?:て|いて)?(?:ください|くださいね|ね)?|(?:ちょっと|少し)(?:考え|かんがえ)(?:ます|させて(?:ください)?|る|たい(?:です)?|てみます)|考えます|(?:hmm+|um+|uh+|erm?|well|let me (?:think|see)(?: about (?:it|that))?|(?:please )?wait(?: a (?:moment|minute|second|bit))?|(?:just )?(?:a|one) (?:moment|minute|second|sec)(?: please)?|hold on|hang on|give me a (?:moment|minute|second)|(?:that'?s |it'?s )?(?:hard|difficult|tricky)|good question)`,
  excuse:
    "すみません(?:でした)?|すいません|ごめん(?:なさい|ね)?|申し訳(?:ありません|ございません|ない)(?:でした)?|失礼しました|(?:i'm |i am )?(?:so |very )?sorry(?: about that)?|my (?:bad|apologies)|apologies|excuse me|oops",
  agreeing: `なるほど${IS}|へ[えぇー]+|ふー?ん+|ほう|ほー+|そう(?:なん|な)(?:です|だ)(?:ね|か)?|そっか|そうか|了解(?:です|しました|いたしました)?|承知(?:です|しました|いたしました)|(?:分か|わか|解)りました|分かった|わかった|おk|オッケー|(?:w{2,}|笑{1,}|草|\\(笑\\))|i see|got it|understood|ok(?:ay)?|alright|all right|fine|interesting|really\\??|ha(?:ha)+|lo+l|makes sense`,
};

const PATTERNS = smallTalks.map((kind) => [kind, new RegExp(`^(?:${WORDS[kind]})$`, 'u')] as const);

/** Small talk, if a text is nothing but that. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(said))?.[0];
}
