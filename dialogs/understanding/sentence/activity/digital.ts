/** What makes an activity one of digitalisation: 「電子化」「クラウド」「ネットで受ける」, and doing away with paper and fax. */
export const DIGITAL = new RegExp(
  [
    'デジタル|dx|it(?=化|ツール|を|で|の(?:活用|導入|勉強|仕組み))|ict|iot|\\bai\\b|ai(?=の|を|で|活用)|電子(?:化|的|データ|受発注|帳[票簿]|契約|伝票|カルテ|マネー|署名|チケット|黒板|取引)',
    'システム(?:化|を|の|で|に|開発|導入)|クラウド|ノーコード|データ(?:化|ベース|連携|共有|活用|交換|で|に(?:し|す|ま|残|置)|を|の(?:連携|共有|活用|やり|受け渡し|交換|分析))|\\bedi\\b',
    'センサー|キャッシュレス|タブレット|スマホ|スマートフォン|パソコンで|見える化|オンライン|アプリ|モバイル|ペーパーレス|自動(?:化|集計|発注|入力|計算|で|的に)|rpa|チャットボット|qrコード|ロボット(?=を|で|の(?:導入|活用))|webで|ウェブ|ホームページ|サイト(?:を|で|に)|ネット(?:で|に|上|から|を使|予約|注文|販売|受注)|エクセル|表計算|ソフト(?:を|で|に)|遠隔|リモート|画像認識|gps|3d',
    '(?:紙|fax|ファックス|ファクス|ハンコ|判子|はんこ|手書き|手作業)[^、。]{0,12}(?:やめ|なくし|なくす|無くし|無くす|廃止|減ら|卒業|置き換え)|脱(?:紙|fax|ハンコ)',
    String.raw`digitali[sz]|digiti[sz]|computeri[sz]|\bdigital\b|\bdx\b|\bit\b(?= (?:tools?|systems?|skills?))|no-code|\bcloud\b|\bonline\b|\belectronic(?:ally)?\b|\bdatabases?\b|\bwebsite\b|\bbooking site\b|\bapps?\b|automat|\bpaperless\b|\btablets?\b|\bsensors?\b|\bscanners?\b|\bsmartphones?\b|\bcomputers\b|\bchatbots?\b|\b(?:exchang|shar)\w+ (?:our |the )?(?:\w+ )?data\b|\bdata (?:sharing|exchange)\b|\b(?:order(?:ing)?|booking|reservation|shared|inventory) systems?\b|\bsoftware\b|\b(?:get rid of|do away with|instead of|replac\w+|no more|stop using)(?: by| using| our| the)* (?:paper|fax)`,
  ].join('|'),
  'u',
);

/** Words for anything digital, as the object of a denial. */
const THING = '(?:デジタル(?:化)?|dx(?:化)?|ict|(?<![a-z])it(?:化)?)';
const MACHINE = '(?:パソコン|コンピューター?|スマホ|インターネット|ネット|機械|アプリ|デジタル)';
const SO_CALLED =
  '(?:っちゅうもん|っていうもの|というもの|や(?:dx|デジタル化?|it)|とか|など|なんて|なんか|系|関係|っぽい|的|技術|機器|ツール){0,8}';
const AS_THING = '(?:な|の)?(?:こと|もの|話|要素|部分|内容|活動|取り組み)?';
const NOT_AT_ALL =
  '(?:一切|いっさい|全く|まったく|特に|全然|ぜんぜん|何も|なにも|なーんも|なんも|(?:何|なん|なーん)の|何ひとつ|何一つ|なに(?:ひと|一)つ|まるで|まるっきり|まるきり|てんで|いっちょん|ひとっつも|これっぽっちも|ちっとも|少しも|さっぱり|直接|あまり|ほとんど|1つも|ひとつも|、){0,8}';
const NONE = '(?:ない|ありません|なし|なか(?!った[一-龠ァ-ー])|なく|無し|ございません|あらせん)';
export const NOT_DIGITAL = new RegExp(
  [
    `(?:${THING}|${MACHINE})${SO_CALLED}(?:とは|とも|と|には|に|は|の)?${NOT_AT_ALL}(?:関係(?:は|が|も|の)?${NONE}|無関係|無縁|縁(?:は|が|の|も)?${NONE}|縁遠|(?:縁も)?ゆかりも(?:ない|ありません|なか|なく|無い)|(?:接点|つながり|繋がり)(?:が|は|も)?${NONE}|(?:程|ほど)遠|かけ離れ|別世界|別の世界|正反対|関わり(?:が|の|は|も)?${NONE}|関連(?:は|が|も)?${NONE})`,
    `(?:全く|まったく|全然)${THING}(?:では|じゃ)(?:ない|ありません|なく|なか)|アナログ(?:な|の)(?:活動|取り組み|集まり|会|話|もの)|(?<!(?:だけ|のみ)の)${THING}${SO_CALLED}${AS_THING}(?:では|じゃ)(?:ない|ありません|なく|なし|のうて|なか)`,
    `(?<!(?:だけ|のみ)の)${THING}${SO_CALLED}(?:な|の)?(?:こと|もの|話|要素|部分|内容)(?:は|が|も)?${NOT_AT_ALL}(?:${NONE}|しません|しない|せん|やりません|やらない|入って(?:い)?(?:ない|ません)|含(?:ま|み)(?:ない|ません|れ))`,
    `${THING}${SO_CALLED}(?:は|も|が|なんて)?(?:一切|いっさい|全く|まったく|全然|ぜんぜん|何も|なんも)(?:${NONE}|入って(?:い)?(?:ない|ません)|$|、|。|です)`,
    `${THING}は入って(?:い)?(?:ない|ません)`,
    `(?:${MACHINE}|${THING})${SO_CALLED}(?:も${MACHINE})?(?:は|も|を|なんて)?${NOT_AT_ALL}(?:使わ(?:ない|ん|ず)|使いません|使って(?:い)?(?:ない|ません)|用い(?:ない|ません|ず))`,
    String.raw`\b(?:nothing to do with|not (?:about|related to)|unrelated to|has no) (?:any |going ){0,8}(?:digital|dx|it\b|computers|technology|tech\b)|\bnothing (?:digital|technical|to do with it$)\b`,
    String.raw`\bno (?:digital|dx)\b|\bno it (?:at all|or|involved|in (?:it|there|this)|(?:tools?|systems?) (?:involved|in it))\b|\b(?:no|without(?: any)?) (?:computers?|technology|tech)\b(?= (?:involved|at all|in it|whatsoever|here)|[,.;]|$)`,
    String.raw`\b(?:not|isn'?t|aren'?t|ain'?t) (?:really |at all )?(?:a )?digital\b|\b(?:isn'?t|ain'?t|not) (?:really |at all )?about (?:it|computers|technology)(?=$|[,.;])`,
    String.raw`\b(?:don'?t|do not|won'?t|never) (?:use|need|involve|touch) (?:any )?(?:computers?|digital\w*|technology|software)\b`,
  ].join('|'),
  'u',
);

/** 「デジタル？いやいや、…」: the word is only repeated, to be denied. */
export const REPEATED =
  /^(?:え、?|えっ、?)?(?:デジタル(?:化)?|dx|it)(?:ですか|って|とか|化)?\?$|^(?:anything )?(?:digital(?:i[sz]ation)?|dx|it|computers)\?$/u;
export const NO =
  /^(?:いや|いえ|いいえ|ない|なか|なし|まさか|全然|ぜんぜん|全く|まったく|無縁|関係な|関係あり|とんでも|うんにゃ|なーん|違|ちが)|^(?:no\b|nope|not (?:at all|really)|none|never|nothing)/u;

/** The names of grants and platforms have DX in them, and say nothing of the activity. */
export const withoutNames = (text: string): string =>
  text.replace(
    /dx共創\S{0,6}?(?:枠|事業|支援|補助金|プログラム)|(?:北九州市)?dx(?:推進)?(?:の)?(?:プラットフォーム|pf)|共創navi|共創ナビ|dx (?:promotion )?platform|dx co-creation (?:grant|track|program(?:me)?)/gu,
    (name) => '＿'.repeat(name.length),
  );
