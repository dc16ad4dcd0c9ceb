import { predicateOf } from '../predicate.ts';
import type { Said, Topic } from '../topic.ts';

/** Being written, or written and not yet agreed. */
const DRAFT =
  /(?<![提議答])案(?!内|件)|たたき台|叩き台|ひな(?:形|型)|雛形|下書き|素案|ドラフト|骨子|作(?:成|り|って)(?:中|かけ|る途中|(?:い?(?:る|ます|とる|ちょる)))|作成(?:を)?し(?:て(?:い|お)|とる|よる|ちょる)|(?:チェック|確認|添削|レビュー|見)(?:を|て)?(?:し)?(?:て)?(?:もら(?:って|っとる|いよる|いよう|い中|う(?:ところ|とこ|予定))|いただいて|頂いて|くれて|くれよる)|(?:回覧|回し|揉ん|もん|相談|確認|チェック|読み合わせ|レビュー)(?:て(?:い)?る|で(?:い)?る|中)|最中|まま(?:です|$)|[0-9]+(?:%|パーセント|割)(?:がた|方|くらい|ぐらい|ほど)?(?:は)?(?:でき|書|完成|進|です|$)|途中|(?:書き|作り|検討し|まとめ)始め|着手|書きかけ|(?:作成|制作|準備|検討|修正|推敲|調整)中|(?:まとめ|書い|作っ|つくっ|詰め|練っ|検討し)(?:て(?:い)?(?:る|ます|ところ|最中)|よる|とる|ちょる)|(?:つくり|作り|書き|まとめ|詰め)(?:よる|よります)|完成(?:は|まで)?(?:して)?(?:い)?(?:ない|ません|間近|直前|目前)|未完成|仕上げ|最終(?:確認|調整|チェック)|(?:承認|採択|議決)(?:待ち|は(?:まだ|これから))|半分|8割|九割|ほぼ|だいたい|(?:判子|ハンコ|はんこ|判|印鑑|署名|サイン)(?:を)?(?:押す|もらう|する)だけ|\b(?:drafts?|drafting|drafted|being (?:written|prepared|finali[sz]ed|discussed|drawn up)|under (?:discussion|review)|working on|half|halfway|in progress|under ?way|almost|nearly|first version|rough version|rough|(?:being )?(?:looked (?:over|at)|reviewed|checked|revised|edited)|looking (?:at|over|through) (?:it|them)|with (?:the|our|a) (?:lawyers?|solicitors?|accountant)|discussing|reviewing|checking|proofreading|nothing final|unfinished|half-done|(?:we're|i'm|are|am) writing|not (?:yet )?(?:finished|final|agreed|signed|approved)|isn't (?:finished|final))\b|\b[0-9]+ ?%/u;
/** Not even that: 「案もない」, 「書き始めてもいない」. */
const NOT_EVEN =
  /頭の中|文章(?:に|化)(?:は|も)?(?:な|し|さ)[^、。]{0,4}(?:ない|ません|とらん)|口約束|口頭(?:だけ|で)|(?:案|ドラフト|下書き|たたき台|draft)(?:も|すら|さえ|は)?(?:まだ)?(?:ない|ありません|できて(?:い)?(?:ない|ません)|なし)|no draft|not even|haven'?t (?:even )?(?:start|drawn)|not started|to-?do|nothing (?:on paper|written)|(?:手|て)(?:を|も|が|は)?(?:つけ|付け|つい|付い)て|手つかず|影も形も|ないない|(?:作|つく)って(?:も)?(?:い)?(?:ない|ません)|(?:作|つく)っと(?:らん|らない)|(?:これから|今から)(?:作|つく|書|考)/u;
const COMPLETE =
  /(?:確定|最終|正式|決定|製本)版|正式な(?:もの|やつ|の)|本決まり|清書(?:済|し(?:た|まし|て))|製本(?:済|し(?:た|まし|て)|まで)|完成(?:済|し(?:た|まし|て(?:い)?(?:る|ます|おり))|です|版|$|(?=、|。))|承認(?:済|され|を(?:得|もら)|が(?:下り|おり))|(?:合意|議決|可決|採択|決定|調印|締結|署名|押印|捺印)(?:済|し(?:た|まし)|され|をもら|が?(?:取れ|とれ))|(?:判子|ハンコ|はんこ|判|印鑑)(?:を|も)?(?:もら|もろ|押し|つい)|総会で(?:決ま|決め|通)|(?:みんな|全員|皆)で決め(?:た|まし)|(?:でき|出来)(?:あが|上が)(?:って|り)|議決済|制定済|制定しました|施行|\b(?:complete|completed|finali[sz]ed|finished|signed|agreed on by (?:all|everyone)|adopted|approved|in force|into force|ready|done)\b/u;
const DENIED = /(?:not|isn't|n't|未|して(?:い)?な|して(?:い)?ま ?せん|しとら)/u;

/** How far the group charter (団体規約) is. */
export const charter: Topic = {
  fact: 'charter',
  about:
    /(?:団体|グループ|会)?(?:の)?(?:規約|会則|定款)(?!違反)|(?:group(?:'s)? |our |the |club ){0,8}(?:charter|bylaws?|by-laws?|constitution|articles of association|(?:written |group |group's |house )rules|statutes)|\bour rules\b|^ ?(?:and |but )?rules\b(?=:|,| -| are\b)|\b(?:any|no) (?:written )?rules\b(?= (?:written|down|yet|on paper|for the group)|$)|\bthe rules (?:of (?:our|the) group|are (?:written|done|ready|a draft|finished))/u,
  elsewhere: (piece) =>
    /利用規約|規約(?:とは|って何)|rules of (?:the )?(?:grant|program)/u.test(piece) ||
    (/定款/u.test(piece) && !/団体|グループ/u.test(piece)),
  refined: DRAFT,
  value: charterSaid,
  answers:
    /discuss|sign|no such|回覧|見て|署名|判|印|決ま|影も形|下書|ひな|signed|look|review|check|paper|all set|version|%|under ?way|almost|完璧|仕上|完成|つく|作|書|手つ|承認|案|だけ|draft|complete|finish|writ|wrote|ready|start/u,
};

function charterSaid({ predicate: whole, words: all }: Said): string | undefined {
  // 「下書きじゃなくて確定版ありました」
  const words = all.replace(/^.*(?:じゃな|ではな|やな)く(?:て)?、?(?=.{3})/u, '');
  const predicate = words === all ? whole : predicateOf(words);
  if (NOT_EVEN.test(words)) return 'none';
  if (/ready (?:to|for) (?:be )?sign|unsigned|to be signed|(?:署名|承認|調印)待ち/u.test(words))
    return 'draft';
  const complete = COMPLETE.exec(words);
  // 「案でしたが完成しました」
  if (
    complete &&
    !DENIED.test(words.slice(Math.max(0, complete.index - 12), complete.index + complete[0].length + 3))
  )
    if (predicate === 'so' || (DRAFT.exec(words)?.index ?? 0) < complete.index)
      return predicate === 'notYet' && !DRAFT.test(words)
        ? 'none'
        : complete && predicate !== 'notYet'
          ? 'complete'
          : 'draft';
  if (DRAFT.test(words)) return 'draft';
  return predicate === undefined ? undefined : predicate === 'so' ? 'complete' : 'none';
}
