/** What a piece of a sentence says of its subject: it is so, it is not, not yet or only to come, or nothing at all. */
export type Predicate = 'so' | 'notSo' | 'notYet';

const NOT_YET = [
  'まだ(?!ある|あります|い(?:る|ます)|続|残って|若い)',
  'これから|今から|今後|近いうち|そのうち|来月|来週|来年',
  '未(?:登録|加入|入会|作成|定|完成|整備|開設|着手|提出|策定|決定|確認|記入|準備|払)',
  '(?:申請|手続き?|準備|検討|作成|交渉|募集|調整|確認|相談|審査|作業|計画|作り|探し)中',
  '途中|予定|つもり|しようと|したい|するところ|してから|しなきゃ|しなくては|しないと|しなければ|忘れて|後回し|できてな|まにあって',
  String.raw`\b(?:not yet|yet to|haven't|hasn't|have not|has not|will|going to|plan(?:s|ning)? to|planning|in progress|pending|working on|still (?:need|have)|later|soon|applying|about to|in the process|not (?:\w+ )?yet)\b|\byet$`,
].join('|');
const NOT_SO = [
  '(?<!じゃ|では|しか|で(?:は)?問題|かわり|違い|間違い|すく|少)(?:ない|無い)(?!と(?:困|だめ|ダメ|いけ))|なし(?!で(?:は|も))|無し|ありません|いません|ません|おらん|ございません|ゼロ|ありま ?せん|(?:し|て|で|け|ら|か|わ|ま|た|な|ば)ん(?:です|よ|ね|ばい|ちゃ|けど|、|。|$)|せず|せん(?:$|、|。|でし)|なく(?:て|、)|なかった|なかっ?(?:$|ばい|です)|ねえ|一切|皆無|以外|違(?:う|い)|無縁|0件|0円|ないっす|あらん',
  '(?:じゃ|では)(?:ない|ありません|なく)',
  String.raw`\b(?:no|not|none|nothing|neither|never|without|nobody|zero|nor|nope|free of|don't|doesn't|didn't|isn't|aren't|wasn't|can't|cannot|won't|unregistered|nil)\b|n't\b`,
].join('|');
const SO = [
  'あ(?:る|り(?:ます|まし)?|って|った)|有(?:る|り)|いる|います|い(?:て|る|た)|おり(?:ます)?|おる|ござい|済み?|ずみ|ok|大丈夫|ばっちり|バッチリ|問題(?:は)?(?:ない|なし|ありません)|(?:し|き|い|っ|ん|り|え|け|め|れ|せ|て|み)(?:た|だ|てる|でる|ました|てます|とる|とります|ております)(?!い)|完(?:了|備|成|納|済)|揃|そろ|です|だ(?:$|よ|ね|し)|完璧|〇|○|持|入って|もらっ|使(?:う|い)|続け|できる|出せる|出す|します|する|しま|なる|なります|である|含|はい|全部|すべて|オッケー|万全|きちんと|ちゃんと',
  String.raw`\b(?:yes|is|are|have|has|had|done|ready|already|got|exists?|finished|complete|completed|registered|members?|own|will|do|does|paid|fine|ok|set up|in place|we're|we've|i've|it's|there's|opened|written|also|all|both|'re|'ve)\b|'(?:re|ve|s|m)\b`,
].join('|');

const NOT_YET_AT = new RegExp(NOT_YET, 'u');
const NOT_SO_AT = new RegExp(NOT_SO, 'u');
const SO_AT = new RegExp(SO, 'u');

/** 「しない」 and 「してない」 of something that is to be done: it is not done yet. */
const UNDONE =
  /(?:て|で|って|んで)い?(?:ない|ません|ねえ|なかった|なくて|なか)|(?:て|で)(?:おりません|おらん)|と(?:らん|らな)/u;

/** What is said, read from the words behind the subject. Takes spoken text. */
export function predicateOf(words: string): Predicate | undefined {
  const plain = words.replace(/問題(?:は|も|が)?(?:特に)?(?:ない|なし|ありません|無い)/gu, '大丈夫です');
  // 「問題なく」「間違いなく」「漏れなく」 deny nothing
  const sure = plain.replace(/(?:問題|間違い|まちがい|漏れ|もれ|滞り|遅れ|遅れること)なく/gu, '');
  if (NOT_SO_AT.test(sure)) return NOT_YET_AT.test(sure) || UNDONE.test(sure) ? 'notYet' : 'notSo';
  if (NOT_YET_AT.test(sure)) return 'notYet';
  return SO_AT.test(sure) ? 'so' : undefined;
}

/** Whether the words deny: 「ない」「まだ…ない」, as against what is only to come. */
export const denies = (words: string): boolean => NOT_SO_AT.test(words);
