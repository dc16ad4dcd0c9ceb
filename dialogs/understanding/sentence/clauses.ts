import { isHedged, isQuestion, SELF, spoken } from '../phrases.ts';
import { isRough } from './rough-figure.ts';

/** A piece of a text that says one thing, with what its sentence makes of it. */
export type Clause = {
  /** where it begins in the text as it was read */
  readonly start: number;
  readonly text: string;
  /** of which sentence it is, counted from 0 */
  readonly sentence: number;
  readonly asks: boolean;
  /** 「もし…」: what would be, not what is */
  readonly supposes: boolean;
  /** it says itself that it may be wrong */
  readonly hedged: boolean;
  /** of a client, a parent company, a friend; not of the group that applies */
  readonly ofOthers: boolean;
  readonly ofThePast: boolean;
};

export type Clauses = { readonly said: string; readonly clauses: readonly Clause[] };

/** A break of lines, with a sign of a list before or behind it. */
const LINE = /[\n\r]+|(?<=[。!?!?])\s*(?=\S)/u;
const BULLET = /^\s*(?:[・●○◆■□▪*•-]+|\d+[.)、]\s|[①-⑳])\s*/u;
/** Between Japanese words a space parts; in 28 万円 and 3 社 it does not, nor after a particle. */
const JAPANESE = String.raw`[\u3040-\u30ff\u3400-\u9fff々〇]`;
const SPACE_THAT_PARTS = new RegExp(
  String.raw`(?<=${JAPANESE}{2}|[)）]|[0-9０-９][万億千円社者人名])(?<![はがをにでともの費代料金額])[ 　]+(?=[^\s、。,.])|(?<=[a-z0-9)] ?)[ 　]+(?=${JAPANESE}{2})(?![万億千円社者人名つか])`,
  'giu',
);

const FINITE =
  'です|ます|ません|でした|ました|だった|ない|なかった|ある|いる|おる|した|った|だ|たい|なし|なる|する';
const HOLDS = `(?:${FINITE})`;
const CONNECTIVE =
  'んですけれども|んですけども|んですけど|んですが|のですが|んだけど|けれども|けれど|けども|けど|ものの|のに|ので|んで(?!す|しょう|した)|から|が|し';
const PART = new RegExp(
  [
    '[。;!?]+ ?|(?<![0-9]|[一二三四五六七八九](?=、[一二三四五六七八九十][社者人名]))[、]+ ?|(?<=[0-9])、(?![0-9]{1,2}[社者人名]) ?',
    ',(?![0-9]{3}) ?',
    `(?<=${HOLDS})(?<!まだ)(?:${CONNECTIVE})、?(?![^、。]{0,2}$)`,
    // 「探している段階なので準備枠かと」, 「1社抜けたけ、今は4社」
    '(?<=最中|段階|途中|状態|状況|ところ|とこ|[0-9一二三四五六七八九]社)(?:なんで|なので|なもんで|ですので|やけん?|やから|だから)、?(?![^、。]{0,2}$)',
    '(?<=よる|とる|ちょる|どる|[たいん])けん?、(?![^、。]{0,2}$)|(?<=よる|とる|ちょる|どる)けん?(?=[^れど、])',
    '(?<=[よねなわ])[~…]{1,4}(?=[^、。])',
    '(?<=や)(?:けんど|けど|けん)、?(?![^、。]{0,2}$)',
    '(?<=[っんいし]て|おり|なくて|あって|だけで)、',
    // 「費用は20万円でこれ通りますか」
    '(?<=[円万社])で(?=(?:これ|それ|この(?:内容|条件|状態|金額|人数))(?:で|って|は|なら|でも)?[^、。]{1,16}(?:か|かね|かな|の)$)',
    '(?<=です|ます|ません|でした|ました)(?:よ|ね|よね)?(?!(?:じゃ|では|や)な)(?=[^かがけしねよのとなんら、。!?)」~])',
    '(?<=あって|なくて|いまして|ありまして|おりまして|でして|してて|おって|でありまして)(?=[^いもはか、])',
    String.raw`(?<!\b(?:[a-z]|co|ltd|inc|incl?|excl?|approx|mr|mrs|ms|dr|prof|vs|st))\. |\.$| - | \/ |(?:,? )\b(?:but|however|although|while|because|since)\b ?`,
  ].join('|'),
  'gu',
);

const ENDS = new RegExp(
  `(?:${FINITE}|あり|おり|なく|って|んで|いて|して|で|し|けど|けれど|ので|から|ね|よ|が|中|済み?)[、。!,.~…]*$`,
  'u',
);
const HAS_ENGLISH_VERB =
  /\b(?:is|are|am|was|were|have|has|do|does|will|we|i|our|it|there|they|[a-z]+'(?:re|s|ve|m|ll))\b|n't\b/u;
const ASKS_ENGLISH =
  /^(?:so |and |but |then |hi,? |hello,? )?(?:(?:can|could|may|is|are|am|would|should|will|must) (?:i|we|you|it|they|he|the|our|my|there|this|that|these|an?|any|only|one|companies|partners)\b|(?:do|does|did) (?:i|we|you|they|he|our|the|my|companies|all|any|it)\b(?! (?:next|last|tomorrow|soon|later|ourselves))|(?:what|how|why|where|who|which)(?:'s|'re|s)? (?!we |i |our )|when(?:'s)? (?:is|are|do|does|did|can|could|will|would|should|must|was|were|the (?:deadline|closing))\b)/u;
const ASKS =
  /(?:か|かな|かしら|の|っけ|のかな|だろう|でしょう|だめ|ダメ|いける|大丈夫|可能|可|ok|いくら|教えて|知りたい|聞きたい)[??]|\?|(?:でしょうか|ですか|ますか|ませんか|のか|んですか|かどうか|かな|かしら|だろうか|やろう?か|かいな|じゃろか)(?=$|[、。]|教え|知り|聞き|確認|分か|わか)|(?:を|が)(?:教えて|知りたい|聞きたい)|(?<!こ)とは何(?![もらひ一]|の(?:関|縁|つなが|接点))|って(?:何|なに|なん)/u;
const SUPPOSES =
  /(?:(?<!もし)もし(?!もし|かし|ます|ません|て|ない|た(?!く)|と[らる]|よ[らる]|ちょ|ん)|仮に|万が一|たとえば|例えば)|(?:だっ|でし|し|なっ|あっ|い|れ|え|け|っ)たら|(?:だった|である|の|する|なる|増えた|減った)場合|なら(?![なびべぶんず]|[^。、]{0,10}(?:あります|ある|できとる|でき(?:て(?:い)?ます|ました|とります)|持って(?:い)?ます)(?:よ|けど|が|$|、|。))|ならば|であれば|(?:す|なけ|あ|いけ|け|れ|め|え)れば|としたら|とすれば|(?<=[0-9社者人いしっきちりみ])(?<!会社|他社|各社)(?:でも|ても|だって)(?=、?(?:応募|申請|申し込|参加|対象|使え|通|もらえ|いい|良い|よい|大丈夫|可能|平気|構|かま|問題|ok|いけ|出せ))|\b(?:if|suppose|supposing|assuming|what about|in case|unless)\b|\bwould\b(?! (?:also |all |mostly |mainly |then |only |roughly |probably )?(?:cost|spend|come to|amount to|take place|happen|like|apply|represent|continue|be (?:(?:the|our|my) (?:only|first)|the representative|our representative|held|in|at|about|around|mainly|mostly|spent|used|¥|[0-9]|for)))/u;
const SUPPOSING_BEGINS =
  /(?<!もし)もし(?!もし|かし|ます|ません|て|ない|た(?!く)|と[らる]|よ[らる]|ちょ|ん)|仮に|\b(?:if|suppose|supposing|assuming)\b/u;
const OTHERS =
  '(?:主要な|主な|うちの|弊社の|当社の|知り合いの|友人の|友達の|知人の|夫の|妻の|父の|母の|兄の|弟の|息子の|娘の|隣の|近所の|同じ組合の|前の|昔の)?(?:顧問先(?:の[^、。は]{0,8})?|支援先|クライアント|先方|あちら|取引先|仕入先|納入先|得意先|お得意さん|顧客|お客さん?|お客様|客|親会社|子会社|関連会社|グループ会社|元請け?|下請け?|知り合い|友人|友達|知人|同業者|同業他社|競合|ライバル|隣|銀行|税理士|コンサル|コンサルタント|支援機関|商工会議所|親戚|別会社|親父|おやじ|父|母|兄|弟|夫|妻|息子|娘|先輩|後輩|社長仲間|よその会社|よそ|他社|ほかの会社|他の会社|別の会社|ほかの団体|別の団体|大手|競争相手)(?:の会社|さん|の社長|の方|のところ|のとこ|んとこ|とこ|の店)?';
const OTHERS_ENGLISH =
  "(?:(?:one of (?:our|my|the)|our|my|an?|the) )?(?:client|customer|supplier|parent company|subsidiary|friend|competitor|neighbou?r|acquaintance|landlord|bank|consultant|husband|wife|brother|sister|father|mother|uncle|aunt|cousin|ex-boss|former employer|another group|other companies|company next door|shop next door)s?(?:'s?)?(?:'s [a-z]+)?(?: of (?:mine|ours))?";
const OTHERS_SUBJECT = new RegExp(
  `(?:^|[、。はが「])[a-z甲乙丙]社(?:は|が|も|の(?!社長です))|\\bpartners? (?:owes?|has (?:unpaid|tax|arrears|debts?))\\b|(?:^|[、。はが「])(?:あちら|先方|向こう|(?:(?:その|あの|そこの)(?:会社|団体|人)|[^、。はが]{0,14}[たるの](?:別|ほか|他|よそ)の(?:会社|団体|グループ|企業|法人|ところ|とこ)|[^、。はが]{0,14}たよその?(?:会社|団体|グループ|企業|とこ))(?:さん|様)?|(?:知り合い|友人|友達|知人|親戚|顧問先|支援先)の[^、。はがも]{1,10})(?:は|が|も)|(?:^|[、。はが「])${OTHERS}(?:は|が|って|では|も(?!含|いれ|入れ|合わせ)|の(?:本社|資本金|従業員|社員|売上))|^(?:${OTHERS}に|${OTHERS}で)(?:聞|言|相談|頼)|\\b(?:${OTHERS_ENGLISH})(?: (?:is|are|has|have|was|were|said|says|got|told|does|do|also|in|from|works?|runs?|owns?|appl(?:y|ies|ied)|wants?|uses?|asked)\\b)|^(?:so |and |but )?(?:${OTHERS_ENGLISH})(?:, ?$| (?:who|that|which|based|near|with)\\b)|\\b(?:my|a|our) (?:friend|client|customer|competitor|neighbou?r|brother|sister|husband|wife|cousin|father)'s\\b`,
  'u',
);
/** 「数えたら10名でした」 supposes nothing. */
const FOUND_OUT = /(?:数え|数えてみ|調べ|確認し|聞い|計算し|足し|集計し|見てみ|考えてみ)たら/gu;
/** Somebody who asks in the name of another: then nothing in the text is of the speaker. */
const FOR_OTHERS =
  /(?:顧問先|クライアント|お客様|お客さん|知人|友人|友達|知り合い|取引先|支援先|担当先|関与先)(?:の会社)?(?:の代わり|に代わ|の代理)|(?:顧問先|クライアント|支援先|関与先|知人|友人|友達|知り合い)[^。]{0,40}(?:の応募|の申請|の件)(?:について|に関して|で)[^。]{0,8}(?:相談|質問|尋ね|伺|聞)|そちらの(?:応募|申請)について|\b(?:on behalf of (?:a |my |our )?(?:client|customer|friend)|asking for (?:a|my) (?:friend|client|customer))\b/u;
const SELF_SUBJECT = new RegExp(
  `(?:${SELF}|こちら|こっち|私|わたし|僕|俺)(?:は|が|も|の|に|で|って|だけ|、)|\\b(?:we|our|us|i|my)\\b`,
  'u',
);
const PAST =
  /前の(?:会社|職場|勤務先|勤め先)(?:で|は|の|が|も)|(?<!目の|る|駅)前に(?:おった|いた|勤め)|(?:若い|若かりし|独身の|会社員|サラリーマン)(?:頃|ころ|時代)|前職|前任(?:者|の|は|が)|(?:去年|昨年|一昨年|おととし|以前(?!から)|(?<!大)(?:昔|むかし)(?!なじみ|馴染み|ながら|っから|から|の(?:縁|よしみ|つて|ツテ|仲間|付き合い|つきあい|つながり|同僚|教え子))|かつて|前年度|昨年度|前回|元々|もともと|当時|数年前|[0-9一二三四五]年前)(?!より|と比べ|と同じ|から|の(?:[0-9]|分|秋に|春に)|比)|\b(?:last year|used to|formerly|previously|years ago|back then|in the past)\b/u;
/** 「昨日まで未登録でした」 */
const ENDED =
  /(?:昨日|先週|先月|去年|昨年|この間|こないだ|さっき|少し前|ちょっと前|最近)まで(?:は)?(?![^、。]*(?:しか))/u;
const PAST_THAT_LASTS =
  /(?:登録|済|終わ|決め|制定|締結|設立|創業|入会|加入|に入(?:り|っ)|完成|作成|作っ|作り|決ま|開設|できた|始め|まだ|移っ|移転|引っ越し|開業)|\b(?:moved|registered|joined|opened|completed|founded|wrote|written|signed|finished|still|since)\b/u;

/** A text in pieces that each say one thing, as it was read: every width, case and dialect the same. */
export function clausesOf(text: string): Clauses {
  const forOthers = FOR_OTHERS.test(text.toLowerCase());
  let said = '';
  let sentence = 0;
  const clauses: Clause[] = [];
  for (const line of text.split(LINE)) {
    const read = spoken(line.replace(BULLET, '').replace(SPACE_THAT_PARTS, '、'));
    // the mark that makes it a question is kept
    const whole = /[??]\s*$/u.test(line) && !read.endsWith('?') ? `${read}?` : read;
    if (whole === '') continue;
    if (said !== '') said += '\n';
    const first = clauses.length;
    let ofOthers = false;
    let past = false;
    for (const { start, text: piece } of pieces(whole)) {
      const other = OTHERS_SUBJECT.exec(piece);
      const self = SELF_SUBJECT.exec(piece);
      ofOthers = other ? !self || self.index < other.index === false : ofOthers && !self;
      if (other && self && self.index < other.index && !/(?:の|our|my)/u.test(self[0])) ofOthers = true;
      past =
        ENDED.test(piece) ||
        ((PAST.test(piece) || (past && goesOn(clauses.at(-1)))) &&
          !PAST_THAT_LASTS.test(piece) &&
          !NOW.test(piece));
      clauses.push({
        start: said.length + start,
        text: piece,
        sentence,
        asks:
          ASKS.test(piece) ||
          ASKS_ENGLISH.test(piece) ||
          (!/^what (?:we|i|our) /u.test(piece) && isQuestion(piece.replace(/[、。,.!]+ ?$/u, ''))),
        supposes: SUPPOSES.test(piece.replace(FOUND_OUT, '')),
        hedged: isHedged(wished(piece).replace(/[、。,.!]+ ?$/u, '')),
        ofOthers: ofOthers || forOthers,
        ofThePast: past,
      });
      if (/[。!?]\s*$|\. $/u.test(piece)) {
        spread(clauses, first);
        sentence += 1;
        ofOthers = false;
        past = false;
      }
    }
    spread(clauses, first);
    said += whole;
    sentence += 1;
  }
  return { said, clauses };
}

/** 「作りたいと思います」 is a wish, not a doubt. */
const wished = (text: string): string =>
  text
    .replace(/(?<=[たよそろこもぼのとご])[いう]と(?:思|考え)/gu, '')
    // 「立てきっとらん」 is not 「きっと」
    .replace(/(?<=[てでりしちいけえみ])きっと(?=[らるり])/gu, '')
    // 「いるわけないでしょう」
    .replace(/(?:わけ|はず)(?:が|は)?(?:ない|ありません|なか)(?:でしょう|だろう|やろう?)/gu, 'ない')
    // "maybe a problem: I also …"
    .replace(/^[^:]{0,40}\b(?:maybe|perhaps|possibly)\b[^:]{0,20}:/gu, '');

const NOW = /今年|今は|今も|現在|本年|今回|\b(?:now|today|this year|currently)\b/u;
/** 「去年、国の補助金をもらいました」: the first piece says only when. */
const goesOn = (clause: Clause | undefined): boolean =>
  clause !== undefined && clause.text.length <= 12 && !ENDS.test(clause.text);

function* pieces(line: string): Generator<{ start: number; text: string }> {
  let start = 0;
  for (const match of line.matchAll(PART)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    // 「5万、」 is one piece with nothing in it but marks: it belongs to the one before
    yield { start, text: line.slice(start, end) };
    start = end;
  }
  if (start < line.length) yield { start, text: line.slice(start) };
}

const HEDGE_ALONE =
  /^(?:but |or )?(?:so )?(?:i (?:think|guess|believe|suppose|reckon)(?: so)?|maybe|perhaps|probably|possibly|presumably|(?:i'm )?not (?:quite |really |so |100% )?sure|i'd have to check)[,.!? ]*$|^(?:たぶん|多分|おそらく|恐らく)(?:です)?(?:けど|が|ね|だけど)?[、。]?$/u;

/** 「うちと取引先2社、応募できますか」: what has no end of its own is asked, or supposed, with what follows it. */
function spread(clauses: Clause[], first: number): void {
  for (let at = clauses.length - 2; at >= first; at -= 1) {
    const [clause, next] = [clauses[at], clauses[at + 1]];
    if (!clause || !next || clause.sentence !== next.sentence) continue;
    const complete = ENDS.test(clause.text) || HAS_ENGLISH_VERB.test(clause.text);
    const begun = SUPPOSING_BEGINS.test(clause.text);
    clauses[at] = {
      ...clause,
      // "a KK, I think"
      hedged: clause.hedged || HEDGE_ALONE.test(next.text),
      asks: clause.asks || (!complete && next.asks && !isRough(next.text)),
      supposes: clause.supposes || (!complete && next.supposes),
    };
    // 「もし大学が入って、4社になったら」
    if (begun && !next.supposes && !complete) clauses[at + 1] = { ...next, supposes: true };
  }
}
