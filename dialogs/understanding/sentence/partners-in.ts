import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import { predicateOf } from './predicate.ts';

const WHO =
  '(?:共創)?(?:の)?(?:相手(?:先|の会社|企業)?|パートナー(?:企業)?|仲間|組む(?:会社|相手|先)|取引先|連携先|一緒に(?:やる|やってくれる|組む|取り組む|動いてくれる)(?:会社|相手|ところ|企業|人|先|仲間)|メンバー|協力(?:会社|企業|先)|参加(?:企業|者|してくれる会社))';
const SEEKING = new RegExp(
  [
    `${WHO}(?:は|が|も|を|に|さがし|探し)?、?[^、。]{0,14}?(?:探し|さがし|募集|見つから(?:ない|ん)|見つかって(?:い)?(?:ない|ません|おりません|おらん)|見つけ(?:たい|よう|られて)|決まって(?:い)?(?:ない|ません)|決まら|これから|まだ|未定|い(?:ない|ません)|おらん|おりません|いなくて|足り(?:ない|ません)|欲しい|ほしい|増やし|紹介|ゼロ|なし|なくて|みつから|集まら|集めて(?:い)?る|広げ)`,
    '(?:相手|パートナー|仲間|連携先|協力先)(?:を)?(?:探し|さがし|募集)|これから(?:組む|一緒にやる)?(?:相手|会社|仲間|パートナー)を',
    String.raw`\b(?:looking|searching|look|search) for (?:[a-z]+ ){0,4}?(?:partners?|companies|members|collaborators?|someone|others?|a company)|\bno partners?\b|(?:haven't|have not|hasn't|not) (?:yet )?(?:found|got|decided)[^.;]{0,16}\b(?:partners?|anyone|anybody|companies|company|collaborators?)|\b(?:still )?need (?:to find )?(?:[a-z]+ ){0,3}(?:partners?|collaborators?)|\bpartners? (?:are |is )?(?:not|still)|\bfind (?:more |new |a )?partners?|\bpartners? (?:yet )?to be found|\bin search of|\bwithout (?:any )?partners?|\bdon't have (?:any |a )?partners?`,
  ].join('|'),
  'u',
);
const NONE_AT_ALL = new RegExp(
  [
    `(?:共創)?(?:の)?(?:相手(?:先)?|パートナー|仲間|組む(?:会社|相手)|連携先|一緒に(?:やる|組む|やってくれる)(?:会社|相手|ところ|企業|人))(?:は|が|も)?、?(?:まだ|全然|全く|1社も|一社も|誰も|ひとりも|どこも|現時点で|今のところ|いまだに|なかなか)*(?:見つかって(?:い)?(?:ない|ません|おりません|おらん|なく)|い(?:ない|ません|なくて)|おらん|おりません|見つから(?:ない|ん)|見つかりません|見つけられて(?:い)?(?:ない|ません)|みつかって(?:い)?(?:ない|ません)|みつから(?:ない|ん)|ゼロ|なし|0社)`,
    String.raw`\bno partners?(?: yet| so far| at all| found| right now| for now)?|(?:haven't|have not) (?:yet )?(?:found|got) (?:any|anyone|a|our|anybody|one)? ?(?:partners?|anyone|one|company)?|\bdon't have (?:any|a) partners?|\bnobody (?:to|yet)`,
  ].join('|'),
  'u',
);
const MORE =
  /(?:もう|あと|さらに|もっと|ほかにも|他にも|残り)[^、。]{0,6}|\b(?:more|another|additional|third|second)\b/u;
const PRACTISING = new RegExp(
  [
    `${WHO}(?:は|が|も|とは|と|なら|については)?、?[^、。]{0,12}?(?:決まって(?:い)?(?:る|ます|おり|て)|決まっとる|決まりました|決まった|決定(?:済|し)|見つかりました|見つかった|見つかって(?:い)?(?:る|ます)|見つけました|揃って|揃い|そろって|そろい|確保|固ま(?:って|り)|います$|合意|確定|おります)`,
    '(?:もう|すでに|既に|現在|今も|前から|去年から|昨年から|先月から)[^、。]{0,14}?(?:一緒に|いっしょに|共同で|連携して|組んで|協力して)?(?:活動|取り組|動|始め|やって|進め|準備)[^、。]{0,6}?(?:い(?:る|ます)|てる|てます|とる|しとる|おり|ました|始めた|(?:中|済))',
    '一緒に(?:やって|取り組んで|活動して|動いて|進めて|やっとる|やりよる)(?:い)?(?:る|ます|おり|$)',
    String.raw`\b(?:already|currently|now) (?:work(?:ing)?|collaborat(?:e|ing)|cooperat(?:e|ing)|doing|started|partner(?:ed|ing))|\bpartners? (?:are|is|have been|has been)? ?(?:already |all )?(?:decided|fixed|set|found|confirmed|chosen|on board|in place|ready|lined up|agreed)|\b(?:have|has|'ve|got) (?:already )?(?:found|decided|chosen|fixed|got|lined up) (?:[a-z]+ ){0,3}partners?|\bwork(?:ing)? together (?:already|now)|\bpartners? lined up`,
  ].join('|'),
  'u',
);

/** Whether a piece says that partners are still to be found, or that the members already work together. */
export function partnersIn(clause: Clause): Mention[] {
  const { text, start } = clause;
  if (clause.asks || clause.supposes || clause.hedged) return [];
  const seeking = SEEKING.exec(text);
  if (seeking && !(clause.ofThePast && !/まだ/u.test(text))) {
    // 「取引先はいない」 says nothing of partners
    if (/^(?:取引先|メンバー)/u.test(seeking[0]) && !/探|募集|見つ|決ま|これから|広げ/u.test(seeking[0]))
      return [];
    const alone = NONE_AT_ALL.test(text) && !MORE.test(text);
    return [
      {
        kind: 'partners',
        start: start + seeking.index,
        end: start + seeking.index + seeking[0].length,
        value: 'seeking',
        sets: [['partnerStage', 'seeking'], ...(alone ? [['corporations', 1] as const] : [])],
      },
    ];
  }
  const practising = PRACTISING.exec(text);
  if (!practising || /まだ|な(?:い|く)|ません/u.test(practising[0])) return [];
  return [
    {
      kind: 'partners',
      start: start + practising.index,
      end: start + practising.index + practising[0].length,
      value: 'practising',
      sets: [['partnerStage', 'practising']],
    },
  ];
}

const STILL_LOOKING =
  /探|さがし|募集|声(?:を)?(?:か|掛)け|声かけ|交渉|打診|当たって|あたって|相談中|口説|まだ|これから|未定|いない|いません|おらん|おりません|ゼロ|一部|足り|欲しい|ほしい|増やし|広げ|紹介|候補|\b(?:no|not|none|nobody|looking|searching|asking around|seeking|still|more|yet|need|want|talking to|approach|candidate)/u;
const AT_WORK =
  /決ま|決め|固ま|揃|そろ|見つけ|見つか(?:り|っ)|一緒に|始め|始ま|動い|動き|活動|取り組|やって|やっと|やりよ|組んで|確保|合意|\b(?:yes|yeah|decided|found|fixed|working|started|together|already|signed|agreed|confirmed|on board|set|ready|begun|began)\b/u;

/** What an answer says to the question for partners, without naming them: 「まだ声かけよるとこ」. */
export function partnersAnswered(text: string): 'practising' | 'seeking' | undefined {
  if (STILL_LOOKING.test(text)) return 'seeking';
  return AT_WORK.test(text) && predicateOf(text) !== 'notSo' ? 'practising' : undefined;
}
