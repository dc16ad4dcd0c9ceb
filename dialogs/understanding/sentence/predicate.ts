/** What a piece of a sentence says of its subject: it is so, it is not, not yet or only to come, or nothing at all. */
export type Predicate = 'so' | 'notSo' | 'notYet';

const DID_NOT = String.raw`\b(?:do|does|did|is|are|was|were|has|have|had|ca|wo|could|would|should|ai)n'?t\b`;

const NOT_YET = [
  '(?:^|[:、 →])未(?=$|、|。)|未完',
  '(?:半分|[0-9]割|ほぼ)(?:くらい|ぐらい|ほど|程度|がた)?(?:は|まで)?[^、。]{0,4}(?:でき|書[けいき]|完成|まとま|まとめ|進)',
  'まだ(?!ある|あります|い(?:る|ます)|続|残って|若い)',
  'これから|今から|今後|近いうち|そのうち|近々|来月|来週|来年|明日|あした',
  '未(?:登録|加入|入会|作成|定|完成|整備|開設|着手|提出|策定|決定|確認|記入|準備|了|済)',
  '(?:書き|作り|つくり|練り|まとめ|準備し|作成し|検討し|探し|詰め|開発し|製作し|手続きし|申請し)(?:よる|よります|よー|ちょる)|(?:今|現在|いま|ちょうど)[^、。]{0,8}(?:書い|作っ|つくっ|練っ|考え|作成し|準備し|検討し|製作し|開発し)て(?:い)?(?:る|ます)(?:$|、|。|が|けど|ところ|とこ|よ|ね|の)|今度|申し?込んだ(?:ところ|とこ|だけ)|申請した(?:ところ|とこ|だけ)|(?:開き|作り|つくり|登録し|申し込み|出し|取り)に(?:行|い)[きくっ]|(?:審査|連絡|返事|返答|回答|承認|順番|結果|開設)待ち',
  '(?:申し?込み?|申請|手続き?|準備|検討|開発|製作|制作|試作|設計|構築|作成|交渉|募集|調整|相談|審査|作業|計画|作り|探し|打診|開設|書類)(?:の)?(?:中|最中|途中)',
  '(?:て|で)(?:い)?(?:る|ます|とる|よる)(?:ところ|とこ|最中|途中|段階)|途中|予定|つもり|しようと|(?<!な)[いきぎしちにびみりえけげせてねべめれ]たい(?!した|へん|ら|て)|(?:する|作る|書く|開く|入る)(?:ところ|とこ(?!ろ))|してから|しなきゃ|しなくては|しないと|しなければ|せな(?:いかん|あかん)?|せんと(?:いけ|いか|ね|あか)|これを機に|この機会に|忘れて|後回し|手つかず|手付かず|白紙|宿題|できてな|まにあって',
  String.raw`\b(?:not yet|yet to|haven'?t|hasn'?t|have not|has not|will|going to|gonna|plan(?:s|ning)? to|planning|in progress|pending|working on|still (?:needs?|ha(?:ve|s) to|missing|in (?:my|our)|being|on)|later|soon|applying|about to|in the process|not (?:\w+ ){0,3}yet|to-?do|to be (?:done|made|written|opened|set up)|tomorrow|next (?:week|month|year)|from now on|in preparation|waiting|in talks|half(?:-| )?(?:done|finished|built|way|ready)|(?:almost|nearly|[0-9]+ ?%|partially) (?:done|finished|ready|complete|there)|(?:being|under) (?:built|made|construction|written|prepared|drawn up|drafted|set up|opened|developed)|(?:are|is|am|'re|'m|still) (?:still |currently |now )?(?:building|writing|drafting|developing|drawing up|setting up|in the middle)|(?:we|i) plan|in (?:my|our) heads?|forgot(?:ten)?|under ?way)\b|\byet$|'ll\b`,
].join('|');
const NOT_SO = [
  '[×✕✖☓](?=、|。|$)|(?<![a-z])ng(?=、|。|で|$)',
  '(?:ない|無い)(?!と(?:困|だめ|ダメ|いけ)|と思う人)|なし(?!で(?:は|も))|無し|ま ?せん|ございません|ゼロ|なく(?:て|、|$)|なかった|なかっ?(?:$|、|。|ばい|です|と|よ|ね|ば)|ねえ|一切|皆無|以外|違(?:う|い)|無縁|無関係|0件|0円|ないっす|別(?:物|もん|もの|の話|の(?:テーマ|件|内容)(?=です|だ|でし|でござ|で?(?:、|。|$)|や(?:$|、|け|ね)|ばい))',
  // dialect: しとらん, つくっちょらん, できん, せん, 入らん
  '(?:ら|せ|でき|わ|め|なら|え|れ|べ|出さ|ば)ん(?:[のと]?(?:です|や|だ|よ|ね|ん)|と?よ|ね|な|ばい|ちゃ|けど|けん|し|、|。|!|$|やっ|かっ|(?:ところ|とこ|会社|やつ|分|の)[がはも])',
  // 「重ならんごとしとります」
  '(?:ら|せ|でき|わ|め|なら|え|れ|べ|さ)ん(?:ごと|よう)(?:に)?',
  '(?:せ|おら|れ|ら)ず(?!っと|に)|(?:け|ら|か|わ|ま|ば|せ)ん(?:です|ばい|ちゃ)',
  '(?:じゃ|では)(?:ない|ありません|なく)|まさか|とんでもない',
  String.raw`\b(?:no|not|none|nothing|neither|never|without|nobody|no one|zero|nor|nope|nah|free of|cannot|unregistered|unrelated|nil|missing|lack(?:s|ing)?|nowhere|hardly)\b|n't\b|${DID_NOT}`,
].join('|');
const SO = [
  '出(?:た|て(?:い)?る|て(?:い)?ます|とる|とります|ちょる)|あ(?:る|り(?:ます|まし)?|って|った)|有(?:る|り)|いる|います|い(?:て|る|た)|おり(?:ます)?|おる|ござい|済み?|ずみ|ok|(?:よし|良し|可)(?:$|、|。)|大丈夫|ばっちり|バッチリ',
  'とっくに|とうに(?=$|、)|(?:し|き|い|っ|ん|り|え|け|め|れ|せ|て|み|ろ)(?:た|だ|てる|でる|ました|てます|とる|どる|とります|どります|とう|とっと|てて|ております|ちょる|ちょります|とー)(?!い|ら)|よる|よります|完(?:了|備|成|納|済)|揃|そろ|です|だ(?:$|よ|ね|し)|でして|でござい|(?:ばい|っちゃ|やけん?|やね|やで|(?<!関係|活動|団体|勢力|付き合い|関わり)や|ばってん)$',
  '会員で?(?=、|。|$)|◎|(?:でき|出来)て(?=さ|ね|よ|、|$)|まして(?=、|$)|完璧|〇|○|持|入って|もらっ|使(?:う|い)|続け|できる|出せる|出す|します|する|しま|なる|なります|である|含|はい|全部|すべて|オッケー|オーケー|ます(?!か)|[うくすつぶむる](?=$|、|。|よ|ね|けど|が|から|ので|し、|ん(?:よ|です|だ|や|ちゃ|やけ))|万全|きちんと|ちゃんと|参加|重な',
  String.raw`\b(?:yes|yep|yeah|is|are|am|was|were|have|has|had|done|ready|already|got|gets?|gives?|gave|exists?|wrote|drew up|drawn up|put together|prepared|filled in|finished|finalised|complete|completed|registered|members?|own|do|does|did|paid|fine|ok|okay|set up|in place|opened|written|agreed|adopted|signed|also|all|both|belongs?|receives?|received|pays?|covers?|joined|runs?|works?|can|keeps?|takes? care|handles?|manages?|sorted|settled|came into force|since|funds|finances|subsidi[sz]es|built|made|takes?|took|comes?|joins?|includes?|uses?|used|makes?|helps?|supports?|provides?|starts?|started|partly|partially|in part|exactly)\b|'(?:re|ve|s|m)\b`,
].join('|');

const NOT_YET_AT = new RegExp(NOT_YET, 'u');
const NOT_SO_AT = new RegExp(NOT_SO, 'u');
const SO_AT = new RegExp(SO, 'u');

/** 「しない」 and 「してない」 of something that is to be done: it is not done yet. */
const UNDONE =
  /(?:て|で|って|んで)い?(?:ない|ません|ねえ|なかった|なくて|なか)|(?:て|で)(?:おりません|おらん)|(?:と|ど|ちょ)(?:らん|らな)/u;

/** Words that look like a denial and deny nothing, each with what it says instead. */
const NO_DENIALS: readonly (readonly [RegExp, string])[] = [
  // 「口座なんですけど、まだ…」 only names it
  [/なん(?:です|だ|や)(?:けど|けども|けれど|が)、?/gu, ''],
  [/心配(?:は|も|ご)?(?:無用|いらん|いりません|いらない|ない|ありません|なか)/gu, '大丈夫です'],
  // 「代表もですね私はやっておりません」
  [/(?<=[はもがをに])です(?:ね|けど|けども)?(?=、|$|[^、。]{2})/gu, ''],
  [
    /問題(?:は|も|が)?(?:特に)?(?:ない|なし|ありません|無い)|no (?:problem|worries|issues?)(?! with)/gu,
    '大丈夫です',
  ],
  [/(?:問題|間違い|まちがい|漏れ|もれ|滞り|遅れ|遅れること|欠かすこと)なく/gu, ''],
  [/間違い(?:は)?(?:ない|ありません)|no doubt|without (?:doubt|fail)/gu, '確かです'],
  [
    /すみません|済みません|申し訳(?:ありません|ございません|ない)|恐れ入りますが?|仕方(?:が)?ない|しょうがない|残念です?/gu,
    '',
  ],
  // 「口座しかない」: there is an account, and nothing else
  [/しか(?:まだ)?[^、。]{0,6}?(?:ない|ありません|おらん|いない|いません|なか|とらん|ません)/gu, 'だけある'],
  [/(?:ない|ん)(?:こと|わけ)(?:は|も|では|じゃ|や)(?:ない|ありません|ございません|なか)/gu, '様子'],
  [/(?:[1一]|ひと)(?:社|人|つ|件|名|者|団体)?(?:も)?残らず|(?:漏|も)れなく|余すところなく/gu, '全部'],
  [/not only|no longer than/gu, ''],
  [/(?:少|すく|数少|危|あぶ)ない/gu, ''],
];

const plain = (words: string): string =>
  NO_DENIALS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), words);

/** What is said, read from the words behind the subject. Takes spoken text. */
export function predicateOf(words: string): Predicate | undefined {
  const sure = plain(words);
  if (NOT_SO_AT.test(sure)) return NOT_YET_AT.test(sure) || UNDONE.test(sure) ? 'notYet' : 'notSo';
  if (NOT_YET_AT.test(sure)) return 'notYet';
  return SO_AT.test(sure) ? 'so' : undefined;
}

/** Whether the words deny: 「ない」「まだ…ない」, as against what is only to come. */
export const denies = (words: string): boolean => NOT_SO_AT.test(plain(words));

const UNSURE =
  /と(?:は|も)(?:言え|いえ|限ら)(?:ない|ません|ん)|ないわけ(?:では|じゃ|や)(?:な|あり|ござい)|判断(?:は|が)?(?:でき|つき|つか|難し|に迷)|(?:^|、|と思う[^。]{0,8})(?:あまり|ちょっと)?自信(?:は|が|も)?(?:ない|ありません|なか)|微妙|なんとも言え|何とも言え|どちらとも|どっちとも|言い切れ|(?:した|している|しとる|しとった)(?:と思う|気)|(?:分か?|わか|解か?|判か?)(?:りません|らない|らん|んない|りかね)|わからん|知りません|知らない|知らん|不明|知(?:る|っている)(?:限り|範囲)|ような気|気(?:が|も)し(?:ます|て)|と聞い(?:て|た)|とのこと|だそうです|覚えて(?:い)?(?:ない|ません)|(?:確認|調べ|聞い|確かめ|問い合わせ|相談)(?:し)?て(?:から|み|おき|き)|(?:確認|調査|検討)(?:します|する必要|が必要|いたします)|はっきり(?:しない|しません)|た(?:つもり|はず|ような)|どうだった|だったか(?:な|ね|$)|どう(?:やろ|だろ|でしょ|かな)|(?:と|ん)?ったような|迷(?:って|い)|\b(?:not (?:really |quite |so )?sure|unsure|don'?t know|no idea|idk|dunno|(?:have|need|got|gotta|going) (?:to )?(?:ask|check)|let me (?:ask|check)|haven'?t decided|undecided|depends|unclear|unknown|hard to say|hard to tell|(?:have|need) to look|not that i(?:'m| am) aware|can'?t (?:say|tell)|gotta ask|i think|i guess|i believe|i suppose|i'd say|don'?t think|maybe|perhaps|probably|possibly|might|hopefully|presumably|as far as i know|afaik|that (?:i|we) know of|i reckon|should be)\b/u;

/** 「なるっちゃなるし、ならんっちゃならん」 */
const BOTH_WAYS =
  /([ぁ-ん]{2,6})(?:っちゃ|(?:と|って)(?:いえば|言えば))\1(?:し|[^。]{0,12}(?:っちゃ|(?:と|って)(?:いえば|言えば)))/u;
const MAY_BE_BOTH = /っちゃ|[い言]えば/u;

/** Whether the words say that the speaker does not know, or is to find out. */
export const unsure = (words: string): boolean =>
  (MAY_BE_BOTH.test(words) && BOTH_WAYS.test(words)) ||
  // "maybe a problem: I also …"
  UNSURE.test(words.replace(/^[^:]{0,40}\b(?:maybe|perhaps|possibly)\b[^:]{0,20}:/u, ''));
