import type { Said, Topic } from '../topic.ts';

/** What is only begun: 「計画のたたき台はあります」. */
const BEGUN = /たたき台|叩き台|下書き|素案|骨子|ドラフト|(?:の|まだ)案(?:は|が|だけ|の|で|し)|\bdraft/u;
const TAKES_ON =
  /(?:\bwill|'ll) (?:handle|take care|do|keep|manage|look after|be (?:handled|done|kept|managed|looked after))\b/u;

const readiness = ({ predicate, words }: Said) =>
  BEGUN.test(words)
    ? 'notYet'
    : predicate === undefined
      ? undefined
      : predicate === 'so'
        ? 'ready'
        : 'notYet';

const PLAN =
  /活動(?:の)?計画(?:書)?|計画書|(?<!事業|経営|資金|開設|販売|採用|移転|設置|研究|開発|人生|将来)(?<![るたくうすむぶのな])計画(?=:|→|は|も|と|、|が(?:ある|でき|あり)|だけ|なら|まで|まだ|ok|済|$|でき|あり|[〇○◯×✕])|(?:activity |action )plans?\b|\bplan of (?:the )?activit(?:y|ies)|\b(?:our|a|the|written|just the|only the) plan\b(?! (?:is|was) (?:to|that)\b)|\bplan(?:'s| is) (?:ready|done|finished|written|still)\b|^ ?(?:and |but )?plan\b(?! to)/u;
const BOOKS =
  /(?:経費|お金|会計|経理|帳簿|帳面|収支|出納|領収書)(?:の)?(?:管理|処理|記録|報告|出し入れ|整理|保管)?(?:や|と|の)?(?:記録|報告|管理)?(?:の(?:仕組み?|体制|やり方|担当))?(?=[^、。0-9]{0,16}(?:でき|管理|記録|任せ|お願いし|頼ん|体制|報告|ok|大丈夫|ばっちり|無理|自信|整|まだ|準備|おばちゃん|担当(?:者)?(?:が|も)(?:い|お)|つけ|付け|責任|得意|慣れ|やれ|やり(?:ます|よる)|やります|な(?:い|し))|$|、|:|→)|(?:活動の)?記録や?と?(?:報告|成果)|(?:成果の?)?報告書?(?=(?:も|は|が|と)[^、。]{0,6}(?:でき|出せ|大丈夫|ok))|経費管理|経理(?=は|も)|\b(?:accounts\b|accounting|bookkeeping|book-keeping|bookkeeper|books|(?:expense|cost|activity) records?|records? (?:and|of|for|keeping)|record-keeping|(?:expenses?|costs?|money) (?:management|handling|administration|tracking)|(?:handling|managing|tracking|keeping track|recording|management|administration) (?:of )?(?:the |our )?(?:expenses?|costs?|money)|manage (?:the )?(?:expenses|costs|money)|reporting|administration|(?:looks?|looking) after (?:the |our )?(?:expenses|costs|money|books)|(?:does|doing|do) the (?:books|accounts))\b/u;
const ACCOUNT =
  /(?:銀行|振込|法人|専用|団体の?|代表の?|会の?|ゆうちょ|信金の?){0,8}口座(?!振替|引)|通帳|(?:bank(?:ing)? |our |a |an |the |no |group(?:'s)? |company(?:'s)? ){1,12}account(?!ant|ing|s?\b of| for (?!the group|our|us\b|it\b|this|the activity))\b|^ ?(?:and |but )?account\b|\baccount at\b/u;

/** What an applicant has to have at hand: 活動計画, 経費の管理と記録・報告, 銀行口座. */
export const preparations: readonly Topic[] = [
  {
    fact: 'activityPlan',
    short: /計画|\bplan\b/u,
    about: PLAN,
    elsewhere: (piece) =>
      /予定は|plan to|\b(?:that's|that is|such is|on board with|with|sounds like|according to) (?:the|our|a) plan|(?:事業所|拠点|事務所|支店|営業所|工場|office|branch)[^。.]*(?:計画|plan)|計画[^。]*(?:事業所|拠点|事務所)|plan for (?:one|an office)/u.test(
        piece,
      ),
    value: readiness,
  },
  {
    fact: 'administration',
    byAnyone: true,
    short: /管理(?:体制)?|(?<!登)記録|報告|体制|経理|\b(?:records?|handling|management)\b/u,
    about: BOOKS,
    elsewhere: (piece) =>
      /(?:経理|会計|総務)(?:の)?(?:担当)?(?:です|の?者です|をして|をやって|でございます|しております|を(?:担当|務め))|会計事務所|accounting (?:firm|office|software|company|system)|対象/u.test(
        piece,
      ),
    // whoever is to do it is there
    value: (said) => (TAKES_ON.test(said.words) ? 'ready' : readiness(said)),
  },
  {
    fact: 'bankAccount',
    about: ACCOUNT,
    elsewhere: (piece) => /時間|手数料|面倒|何日/u.test(piece),
    value: readiness,
  },
];
