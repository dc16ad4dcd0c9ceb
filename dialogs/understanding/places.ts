import { type AreaPlaces, placesOf } from './areas.ts';
import { readThereIsOffice } from './office-words.ts';
import { isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';
import type { Place } from './place-names.ts';

/** What is said: `absent` where there is no office now, and nothing is said of plans. */
type Said = OfficeIn | 'absent';
export type OfficeIn = 'existing' | 'planned' | 'none';

/** What one clause says: where, and whether something is there, is to come, is not there, or is not even planned. */
type Clause = {
  places: Set<Place>;
  says: 'is' | 'planned' | 'not' | 'noPlan' | 'nothing';
  /** speaks of the whole area and of any office: not of one ward, not of 本社 or 支店 alone */
  wholeArea: boolean;
  anyOffice: boolean;
};

const BUSINESS =
  '(?:it|中小)?企業|(?:製造|建設|飲食|小売|運送|運輸|サービス|卸売|情報通信|不動産|農|漁)業|町工場|工場|飲食店|商店|食堂|お?店|株式会社|有限会社|合同会社|npo法人|一般社団法人|\\b(?:shop|store|llc|corporation|business|firm)\\b';
const RUN =
  'やって(?:い)?(?:ます|る)|営業して(?:い)?(?:ます|る)|営業中|営んで(?:い)?(?:ます|る)|操業して(?:い)?(?:ます|る)|経営して(?:い)?(?:ます|る)';
const KIND_OF_OFFICE =
  '本社工場|本社|本店|支社|支店|営業所|工場|出張所|研究所|店舗|サテライトオフィス|headquarters?|head office|hq|branch(?: office)?|factory|plant';
const SOME_OFFICE = '事業所|事務所|オフィス|拠点|会社|所在地|所在|住所|場所|offices?|company|based|located';
const PART_OF_OFFICES = new RegExp(`${KIND_OF_OFFICE}|店|工場|営業して|shop|store`, 'u');
const ONLY = /だけ|のみ|しか|\bonly\b/u;

const FINITE_PLAN =
  '予定|計画|つもり|これから|出す|出します|作る|作ります|つくる|開く|開きます|設ける|設けます|置く予定|設置します|設置する|開設します|開設する|\\bplan(?:s|ned|ning)?\\b|\\bwill\\b|\\bgoing to\\b|\\bintend(?:s)?\\b';
const PLAN = new RegExp(FINITE_PLAN, 'u');
const WHEN =
  '(?:今年|来年)の?[春夏秋冬](?:頃|ごろ|まで)?|来年度|来年|再来年|来月|来春|[春夏秋冬](?:頃|ごろ|まで)|今年度中|今年度|今年中|今年|年内|年度内|今後|将来|近々|もうすぐ|そのうち|活動期間(?:中|内)?|[0-9]+年度?|[0-9]+月|(?:in |by )?(?:next (?:year|month|spring|summer)|soon|this year|20[0-9]{2})';
const COMING = new RegExp(WHEN, 'u');
const NOT = /ありません|ない|いません|無い|なし|無し|\b(?:no|not|none|neither)\b|n't\b/u;
const DONE =
  '出しました|出した|作りました|作った|開きました|開設しました|開設した|設置しました|設置した|設置済み|構えました';
const OPENED = new RegExp(DONE, 'u');
const IS = new RegExp(
  String.raw`です|だ$|ある|あり|います|構えて|置いて|${DONE}|\b(?:is|are|have|has|in|at|located|based|we're|run)\b|${RUN}`,
  'u',
);

/** Every word that may stand beside a place; of a clause with any other word it is not known what it says. */
const KNOWN_WORDS = new RegExp(
  [
    BUSINESS,
    RUN,
    KIND_OF_OFFICE,
    SOME_OFFICE,
    SELF,
    FINITE_PLAN,
    WHEN,
    DONE,
    '設置|開設|新設|を?出し|を?作り|構えており|構えています|構えてる|構えて|置いています|置いてる|置いており|置いて',
    '所在しています|所在します|あるのは|あります|ありません|ある|あり|ない|無い|なし|無し|いません|います',
    'でございます|でした|です|になります|だ(?!け)|しています|する|します|して|中|しか|だけ|のみ|まだ|今は|今|現在|すでに|既に|はい|いいえ|うん|ええ|ちゃんと',
    '[1-9]0?(?:つ|か所|ヶ所|カ所|箇所)',
    'には|では|にも|から|は|が|を|に|で|も|の|と|へ|や|よ|ね|内',
    String.raw`\b(?:yes|no|not|none|we're|we've|we|i|our|us|my|have|has|had to|do|don't|does|doesn't|is|are|isn't|aren't|there|it|it's|a|an|the|one|in|at|to|for|of|an|and|both|any|yet|run|currently|now|already|only|open|opening|set up|setting up|establish|build|new|sales|main|city|ward|ku|prefecture|japan)\b`,
    String.raw`[\s・:'"()「」-]`,
  ].join('|'),
  'gu',
);

const CLAUSE_END =
  /[、,。.!;]+ ?|(?<=です|ます|ません|ない|ある)(?:が|けれども|けれど|けども|けど|し)、?|(?<=だ)(?:けど|が)、?|\b(?:but|and)\b/u;

/**
 * Whether there is an office in the area, as far as the words say it. 「本社は東京です」 leaves open whether a branch is
 * in the area, 福岡 alone may be the city or the prefecture: neither is read. It is `none` only where a plan is denied
 * too; see {@link deniesOfficeIn}. `name` is that of the area, in the language of the talk.
 */
export function readOfficeIn(text: string, area: string, name = area): OfficeIn | undefined {
  const said = readSaid(text, placesOf(area, name));
  return said === 'absent' ? undefined : said;
}

/** Whether the words say that there is no office in the area now, and nothing of plans: 「まだです」「東京です」. */
export function deniesOfficeIn(text: string, area: string, name = area): boolean {
  const said = readSaid(text, placesOf(area, name));
  return said === 'absent' || (said === undefined && readThereIsOffice(text) === 'no');
}

function readSaid(text: string, { pattern: place, whole }: AreaPlaces): Said | undefined {
  const said = spoken(text).replace(/(?<=[a-z])-(?=shi\b|ku\b)/gu, ' ');
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  const clauses: Clause[] = [];
  for (const part of mergeOpenEnds(
    said.split(CLAUSE_END).filter((each) => each.trim() !== ''),
    place,
  )) {
    const clause = readClause(part, place, whole);
    if (!clause) return undefined;
    clauses.push(clause);
  }
  return conclude(clauses);
}

/** 「若松区に、来年出す予定」: a place without a verb belongs to the words that follow it without a place. */
function mergeOpenEnds(parts: readonly string[], place: RegExp): string[] {
  const merged: string[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    const open =
      before !== undefined && !IS.test(before.replace(place, '')) && !PLAN.test(before) && !NOT.test(before);
    if (open && (part.search(place) === -1 || before.search(place) === -1))
      merged[merged.length - 1] = `${before} ${part}`;
    else merged.push(part);
  }
  return merged;
}

function readClause(part: string, place: RegExp, whole: RegExp): Clause | undefined {
  const places = new Set<Place>();
  let wholeArea = false;
  for (const match of part.matchAll(place)) {
    places.add(match.groups?.outside ? 'outside' : match.groups?.inside ? 'inside' : 'either');
    wholeArea ||= whole.test(match[0]);
  }
  const words = part.replace(place, ' ');
  if (words.replace(KNOWN_WORDS, '') !== '') return undefined;
  const planned = PLAN.test(words);
  const only = ONLY.test(words);
  const negated = NOT.test(words) && !/しか/u.test(words);
  if (negated && only) return undefined;
  if (COMING.test(words) && !planned && !negated && !OPENED.test(words)) return undefined;
  const says = negated
    ? planned
      ? 'noPlan'
      : 'not'
    : planned
      ? 'planned'
      : places.size > 0
        ? 'is'
        : /ある|あり/u.test(words)
          ? 'is'
          : 'nothing';
  return { places, says, wholeArea, anyOffice: only || !PART_OF_OFFICES.test(words) };
}

function conclude(clauses: readonly Clause[]): Said | undefined {
  const says = (among: readonly Clause[], what: Clause['says']) =>
    among.some((clause) => clause.says === what);
  const noPlan = says(clauses, 'noPlan');
  const inside = clauses.filter(({ places }) => places.has('inside'));
  const nowhere = clauses.filter(({ places }) => places.size === 0);
  if (says(nowhere, 'planned') && noPlan) return undefined;
  if (nowhere.length === clauses.length) {
    if (says(nowhere, 'is')) return undefined;
    return says(nowhere, 'planned') ? 'planned' : noPlan ? 'none' : undefined;
  }
  if (says(inside, 'is')) {
    const doubtful = says(nowhere, 'planned') || says(nowhere, 'not') || says(nowhere, 'noPlan');
    return doubtful ? undefined : 'existing';
  }
  if (says(inside, 'planned')) return noPlan ? undefined : 'planned';
  const allOfIt = inside.some((clause) => clause.wholeArea && clause.anyOffice);
  if (says(inside, 'not')) {
    if (says(nowhere, 'planned')) return 'planned';
    return allOfIt ? absentOr(noPlan) : undefined;
  }
  const outside = clauses.filter(({ places }) => places.has('outside') && !places.has('inside'));
  if (outside.length === 0) return says(inside, 'noPlan') && allOfIt ? 'none' : undefined;
  if (says(nowhere, 'planned') || !outside.every((clause) => clause.says === 'is')) return undefined;
  return outside.some(({ anyOffice }) => anyOffice) || says(inside, 'noPlan') ? absentOr(noPlan) : undefined;
}

const absentOr = (noPlan: boolean): Said => (noPlan ? 'none' : 'absent');
