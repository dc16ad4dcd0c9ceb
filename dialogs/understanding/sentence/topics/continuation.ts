import { denies } from '../predicate.ts';
import type { Topic } from '../topic.ts';

const WHEN =
  '(?:(?:終わ|終了|修了|助成|補助|プログラム|期間|支援|事業|お金|資金|その)[^、。]{0,10}(?:後|あと|以降|て(?:から)?|たら|れば|と)も?|(?:来年|翌年|再来年|今後|将来|この先|ずっと|末永く|終了後|その後|来年度|次年度)(?:度)?(?:も|は|以降|にも)?|(?:この)?(?:活動|取り組み|会|勉強会|企画)(?:を|は|も))';
const STATE =
  '(?:続け|続く|続き|続か|継続|やめ|辞め|終わり|終わる|おわり|解散|おしまい|一回きり|一度きり|限り|かぎり|切り上げ|限定|(?:ある|出る|続く|もらえる)(?:うち|間|あいだ)(?:だけ|は)|\bas long as\b|打ち切|つもり|(?:終わり|やめ|しまい|終い)に|やる|やり|やって(?:い|ゆ)|自走|回し|持ち続|区切り|活動し)';
/** 「勉強会は終わってからも開きます」: of an office the same words say something else. */
const MEETS =
  '(?:残(?:す|し|して|る)|開(?:く|き|いて)|集ま(?:る|り)|畳|たたむ|たたみ|閉じ|区切り|終了(?:し|です|する|の予定)|続)';
const MEETING = '(?:勉強会|研究会|定例会|例会|会合|集まり|集い|交流|ミーティング|活動|取り組み)';
const ENGLISH =
  '\\bnothing (?:more |else )?(?:is )?planned (?:beyond|after)|\\bafter (?:march|the (?:program(?:me)?|grant|funding))[^.;]{0,12}(?:finished|over\\b|done|nothing)|\\b(?:continues?|continuing|carry(?:ing)? on|keep(?:s|ing)? (?:it |this |them )?(?:going|up|on|meeting|running|working)|go(?:es|ing)? on|keep working|we stop|will stop|stops?|ends?|ending|disband(?:s|ed|ing)?|one-off|one-year|one-time|single-year|for (?:a|one) year only|wound up|(?:long|the) (?:run|haul)|here to stay|ongoing|permanent(?:ly)?|wind(?:s|ing)? up|long(?:-| )term|for (?:many )?years|dissolve[sd]?|over and done|last(?:s)? (?:for )?(?:years|beyond|longer))\\b';

const OPEN =
  /かもし?れ|かどうか|られるか|分から|わから|たぶん|多分|おそらく|probably|perhaps|i think|i guess|未定|決め(?:て(?:い)?(?:ない|ません)|かね)|迷|検討|かな$|次第|might|not sure|maybe|don'?t know|depends|no idea|we'll see/u;
const ENDS =
  /単年(?:度)?(?:の|で|だけ|です)|年度末(?:を?もって|で)(?:終|解散|区切)|(?:終わり|おわり|おしまい|しまい|終い|やめ)に(?:する|します|し(?:て|よう|たい|とる)|いたし)|これ(?:っ)?きり|\bnothing (?:more |else )?(?:is )?planned (?:beyond|after)|\bafter (?:march|the)\b[^.;]{0,16}(?:finished|over\b|done|nothing)|\buntil (?:the )?(?:money|funds?|grant|budget)\b|one and done|畳(?:む|み|もう)|たた(?:む|み)|閉じ(?:る|ます)|区切り|終了(?:し(?:ます|て)|する|の予定|いたします)|続け(?:ん(?!と(?:いけ|いか|ね|あ)|な)|ない|ません|られない|られません|られん|ん(?:$|、|で|つもり)|る(?:つもり|予定|気|余裕|体力)(?:は|も)?(?:ない|なし|ありません))|継続(?:は|も)?(?:しない|しません|せん|でき(?:ない|ません|ん)|(?:の)?(?:予定|見込み|つもり)(?:は|も)?(?:ない|なし|ありません)|困難|難し|無理)|(?:やめ|辞め)(?:る|ます|よう)|(?:終わり|おわり|終了)(?:です|ます|にし|$|、|の|だ|や|ばい|かと|に(?:なる|なります))|終わる(?:$|予定|つもり|ん|の(?:で|が))|解散(?:する|し|いたし|予定|です|$)|おしまい|(?:今年|今回|今年度|1年|一年|期間|この年度|ここ)(?:中)?(?:だけ|のみ|限り|かぎり|きり|こっきり|で(?:終|お(?:しまい|わり)|区切))|(?:継続|続ける(?:こと|の)?)(?:は|を|も)?(?:特に)?(?:考え|予定し|想定し)て(?:い)?(?:ない|ません)|続か(?:ない|ん)|(?:一回|一度|1回|1度)(?:きり|だけ|限り)|限定(?:です|の|$|で)|(?:ある|出る|続く|もらえる)(?:うち|間|あいだ)(?:だけ|は)|\bas long as\b|打ち切|\b(?:won'?t|will not|don'?t|not|no plans? to|n't|no intention (?:to|of)) [^.]*(?:continu|carry|keep|go on|going on)|\b(?:we|will|we'll|it|to|going to|then|everything|group|activity|it all|project) (?:then |just )?(?:stops?|ends?|disbands?|winds? up|winds? down|dissolves?|be over|be done|fold)\b|one-off|one-year|one-time|single-year|wound up|the end of it|\b(?:be|get|is|gets) (?:dissolved|disbanded|closed)\b|\bends? (?:together |along )?with (?:the|it)|\bonly (?:for )?(?:this year|one year|until)/u;
const GOES_ON =
  /続け(?!ない|ません|られ(?:ない|ません|ん))|続く|続き|継続|(?:やめ|辞め)(?:ない|ません|ん)|終わらせ(?:ない|ません|る(?:つもり|気)(?:は|も)?(?:ない|ありません))|変わらず|細く長く|細々と|持ち続|残(?:す|し(?:ます|て)|る|ります)|[0-9一二三五十]年(?:は|も|でも|くらい|ぐらい|先|[0-9一二三五十]年)[^。]{0,8}(?:や(?:る|り|って)|続|つもり)|開(?:く|き(?:ます|たい|続)|いて(?:い|ゆ))|集ま(?:る|り(?:ます|は))|終わり(?:では|じゃ)(?:な|あり)|自走|ずっと[^、。]{0,6}(?:やる|やり)|\b(?:continu|carry|keep|go on|goes on|going on|long(?:-| )term|for years|lasts? (?:for )?(?:years|beyond|longer)|here to stay|ongoing|permanent)|(?:long|the) (?:run|haul)|at least [a-z0-9]+ (?:more )?years|that'?s the (?:idea|plan|aim|goal|intention)|keep at|won'?t (?:stop|end)/u;

/** 「終了後もやっていきます」: it goes on, where 「今後やります」 would only begin. */
const DOES = /やって(?:い|ゆ)|やり(?:ます|たい)|やる|回し(?:て|ます)|取り組/u;
const AFTERWARDS = /(?:後|以降|来年度?|翌年度?|終わって(?:から)?|なくなって|切れて|なくて)も|ずっと|末永く/u;

/** Whether the group's activity goes on after the program. */
export const continuation: Topic = {
  fact: 'continues',
  about: new RegExp(
    `${WHEN}[^。]{0,24}?${STATE}|${MEETING}(?:は|を|も|自体は)[^。]{0,12}?${MEETS}|(?:て|後|あと|以降)も[^。]{0,16}?${MEETING}[^。]{0,12}?${MEETS}|続け(?:る|ます|たい|て(?:い|や)|ない|ません|ん(?=、|$|で|と))|継続(?:する|し|予定|の|は|も)|続く|解散|(?:今年|今回|今年度|1年|一年)(?:限り|かぎり|だけの(?:企画|活動|会|取り組み))|一回きり|おしまい|(?:活動|取り組み|会|企画|事業|プロジェクト)(?:は|を|も)[^。]{0,12}?(?:もって|で|に)(?:終了|区切り)(?=(?:(?:し|いたし)ます|です|予定|する予定|の予定|とする)[^がけ]{0,4}$)|${ENGLISH}`,
    'u',
  ),
  elsewhere: (piece) =>
    /もし|仮に|続け(?:られる)?なら|続く(?:の)?なら|\bif (?:we|it) (?:continue|can)|質問|相談を|滞納|力なり|have to keep|営業を続け|商売|創業|雨|会社を(?:続|やめ|畳)|店を(?:続|やめ|畳)|(?:months?|fiscal year|week) ends?|(?:gmbh|front|back|high|low|dead|week)-? ?ends?\b|end (?:users?|of (?:the )?(?:month|year|march|april|day))|what(?:'s| is) going on|going on \?|ends? in (?:march|april|[0-9])/u.test(
      piece,
    ),
  hedgedToo: true,
  conditional: true,
  value: ({ words, name, piece, predicate, rest }) => {
    const all = `${name}${words}`;
    if (
      OPEN.test(all) ||
      /たぶん|多分|おそらく/u.test(piece) ||
      /かどうか|られるか|分から(?:ない|ん)|わから(?:ない|ん)/u.test(rest)
    )
      return undefined;
    if (
      /(?:やめ|辞め|終わ|解散す)る(?:理由|必要|つもり|気|予定)(?:は|が|も)?(?:ない|なか|なし|ありません)|終わ(?:りません|らない|らん)|(?:やめ|辞め)(?:ない|ません|ん)|終わり(?:では|じゃ)(?:な|あり)|won'?t (?:stop|end)|doesn'?t (?:stop|end)|終わらせる(?:つもり|気)(?:は|も)?(?:ない|ありません)/u.test(
        all,
      )
    )
      return true;
    // "once it has ended": when, not what
    const what = /[ぁ-ん]/u.test(piece)
      ? all
      : piece.replace(
          /\b(?:after|once|when|as soon as|even if|until)\b[^,.;]*?\b(?:end(?:s|ed)?|over|finish(?:es|ed)?|stop(?:s|ped)?|done)\b/gu,
          '',
        );
    if (ENDS.test(what)) return false;
    if (GOES_ON.test(what) || (DOES.test(what) && AFTERWARDS.test(what))) return true;
    if (name === '' && /\b(?:want|plan|hope|intend) to\b/u.test(words)) return !denies(words);
    // a wish is enough: "we want to"
    return name === '' && predicate !== undefined ? !denies(words) : undefined;
  },
  answers:
    /つもり|長く|変わら|年|畳|たた|区切|終了|最後|idea|plan|years|wound|haul|run|the end|続|やり|やる|やめ|終わ|解散|しまい|継続|限り|限定|だけ|あいだ|間は|as long as|きり|continu|keep|go(?:es|ing)? on|carry|ends?|stops?|over/u,
};
