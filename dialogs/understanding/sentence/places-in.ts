import type { Patch } from '../../../rules/fact-path.ts';
import { placesOf } from '../areas.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import { predicateOf } from './predicate.ts';

export type NamedArea = { readonly id: string; readonly name: string };

/** The areas that a program asks for, by what it asks of them. */
export type Areas = {
  readonly offices: readonly NamedArea[];
  readonly mainSites: readonly NamedArea[];
  readonly members: readonly NamedArea[];
  readonly outsideMembers: readonly NamedArea[];
};

const OFFICE =
  /本社|本店|支店|支社|営業所|事務所|事業所|オフィス|拠点|工場|店舗|店|所在|会社|出張所|研究所|研究室|登記|住所|法人|ラボ|作業場|倉庫|\b(?:head ?office|headquarters?|hq|head-office|offices?|branch(?:es)?|factory|plant|shop|store|based|located|company|workshop|registered in|lab|studio|warehouse|headquartered)\b/u;
const SITE =
  /活動(?:場所|する場所|エリア|地域|の場|の拠点)|活動(?:は|を|も)|主な(?:活動)?場所|集ま|開催|実施|取り組み(?:は|を|も)|勉強会(?:は|を|も)|行(?:う|い|って|いた)|\b(?:activit(?:y|ies)|take place|takes place|held|meetings?|meet|events?|carried out|happen|project site)\b/u;
const MEMBERS =
  /構成員|メンバー|会員|参加(?:企業|者|法人|する会社|する法人|団体)|(?:[0-9一二三四五]|もう1|もう一|うち1|うち[0-9一二三])(?:社|法人|つ)(?:は|が|も|のうち)|残り(?:の[^、。]{0,5})?(?:は|が)|市外|県外|一緒に(?:やる|応募する|組む|取り組む)(?:の|会社|相手)|組む(?:相手|会社)|パートナー|相手(?:先|の会社)?(?:は|が|に)|取引先|仲間|\b(?:members?|partners?|one of (?:them|us|our)|the other(?:s| company| companies)?|everyone|all of us|participants?|one company|both)\b/u;
const PLANNED =
  /予定|計画|つもり|これから|(?:出|だ)(?:す|します|したい|そうと)|(?:作|つく)(?:る|ります|ろうと|りたい)|(?:開|ひら)(?:く|きます|こうと|きたい)|設け(?:る|ます|よう|たい)|置(?:く|こう|きたい)|移(?:す|転|ろう|り)|構え(?:る|ます|よう|たい)|開設|進出|借り(?:る|よう|たい)|準備中|工事中|建設中|建て(?:る|て|ます)|検討して|\b(?:plan(?:s|ned|ning)?|will|going to|intend(?:s|ing)?|about to|opening|moving|setting up|want to (?:open|set up))\b/u;
const PLAN_DENIED =
  /(?:予定|計画|つもり|気)(?:は|も|が|とか)?(?:今のところ|特に|全く|まったく|一切)?(?:ない|なし|無い|ありません|ございません)|作らない|作りません|出さない|出しません|(?:設け|開設し)(?:ない|ません)|\bno (?:plans?|intention)\b|(?:not|n't) (?:plan|planning|intend|going to|want to|have (?:any )?plans?)/u;
const DONE =
  /(?:出|開|作|移|構え|開設|設置|移転|設立|登記)(?:し|き|り|っ|い|え)?(?:ました|たばかり|てる|ている|ています|てます|た$|た。|済)|\b(?:opened|moved|set up)\b/u;
const OF_ANOTHER =
  /(?:出身|生まれ|実家|住んで|住まい|在住|引っ越|旅行|出張|遊び|から(?:来|通|の(?:お客|引き合|仕事))|のお客|の(?:取引先|顧客|大学|銀行|支援|補助|助成|制度|人間|天気|市役所|市(?:の)?補助)|市税|県税|税|登録|プラットフォーム|dx推進|(?:産業)?振興(?:会議|財団)|ロボット|セミナー|説明会|商工会|信用金庫|配達|配送|納品|営業に)|\b(?:live|lived|born|travel|trip|city tax|taxes?|platform|university of|clients? in|customers? in|sell to|grants?|council|promotion|dx platform)\b/u;

/** What a piece says of offices, of the place of the activity, and of where the members come from. */
export function placesIn(clause: Clause, areas: Areas): Mention[] {
  if (clause.asks || clause.supposes || clause.ofThePast) return [];
  const words = clause.text;
  const site = SITE.test(words) && !OFFICE.test(words.replace(/拠点に/u, ''));
  // of a list of names one is a place whichever area is asked for
  const ofMembers = MEMBERS.test(words) || clause.ofOthers;
  return [
    ...(site || ofMembers || clause.hedged ? [] : areas.offices.flatMap((area) => officeIn(clause, area))),
    ...(site && !clause.hedged ? areas.mainSites.flatMap((area) => siteIn(clause, area)) : []),
    ...(ofMembers && !site && !clause.hedged
      ? [
          ...areas.outsideMembers.flatMap((area) => outsidersIn(clause, area)),
          ...areas.members.flatMap((area) => memberOfficeIn(clause, area)),
        ]
      : []),
  ];
}

type Hit = { at: number; length: number; where: 'inside' | 'outside' | 'either'; whole: boolean };

function hitsOf(text: string, { id, name }: NamedArea): Hit[] {
  const { pattern, whole } = placesOf(id, name);
  return [...text.matchAll(pattern)].map((match) => ({
    at: match.index,
    length: match[0].length,
    where: match.groups?.outside ? 'outside' : match.groups?.inside ? 'inside' : 'either',
    whole: whole.test(match[0]),
  }));
}

const IN_NAME_BEHIND =
  /^(?:製作所|製鉄|工業|商店|銀行|大学|鉄工|産業|商事|商会|食品|建設|設備|運輸|物流|電機|電器|電気|精機|化学|印刷|屋|組|酒造|醤油|さん(?!の)|ガス|太郎|次郎|高専|化成|興業|ゴム|電子|信用|信金|商工|空港|モノレール|マラソン|ラーメン|明太|焼|餅|弁)/u;

function officeIn({ text, start }: Clause, area: NamedArea): Mention[] {
  const hits = hitsOf(text, area).filter(
    ({ at, length }) =>
      !IN_NAME_BEHIND.test(text.slice(at + length)) &&
      !/(?:株式会社|有限会社|合同会社|\((?:株|有|同)\))$/u.test(text.slice(0, at)),
  );
  const inside = hits.filter(({ where }) => where === 'inside');
  if (inside.length === 0 || OF_ANOTHER.test(text)) return [];
  const [first] = inside;
  const rest = hits.reduce(
    (left, { at, length }) => left.slice(0, at) + '＿'.repeat(length) + left.slice(at + length),
    text,
  );
  const office = OFFICE.test(rest);
  if (!office && !STANDS_ALONE.test(rest)) return [];
  const said = predicateOf(rest.slice((first?.at ?? 0) + (first?.length ?? 0))) ?? 'so';
  const denied =
    said !== 'so' &&
    /な(?:い|し|く|か)|ありません|いません|おらん|ゼロ|\bno\b|\bnot\b|n't|\bnone\b/u.test(rest);
  const state = PLAN_DENIED.test(rest)
    ? denied
      ? 'none'
      : undefined
    : denied
      ? PLANNED.test(rest.replace(/まだ/u, '')) && !/これから|まだ$/u.test(rest)
        ? 'planned'
        : undefined
      : PLANNED.test(rest) && !DONE.test(rest)
        ? 'planned'
        : 'existing';
  if (state === undefined || !first) return [];
  if (state === 'none' && !inside.some(({ whole }) => whole)) return [];
  const sets: Patch = [[`offices.${area.id}`, state]];
  return [
    { kind: 'place', start: start + first.at, end: start + first.at + first.length, value: state, sets },
  ];
}

/** 「小倉北区です」「小倉の製造業で」「戸畑で居酒屋を」: the place of the speaker, without a word of an office. */
const STANDS_ALONE =
  /^(?:[^、。]{0,12}?(?:は|も|が|、))?(?:福岡県の?)?＿+(?:内|市内)?(?:です|でやって|で(?!す)|の(?!人|天気|方|こと|話|市|ほう)|にあ|にて|に(?:い|お|て|所在|構え)|、|。|$|に$|や(?:$|けん)|っちゃ|だ(?:よ|けど|$)|っす|から)|\b(?:we|we're|i'm|i|from|in|at)\b[^,.;]*＿+|^＿+(?:$|,|\.| here|-?based)/u;

function siteIn({ text, start }: Clause, area: NamedArea): Mention[] {
  const hits = hitsOf(text, area);
  const first =
    hits.find(({ where }) => where !== 'either') ??
    (area.id === 'kitakyushu-region'
      ? hitsOf(text, { id: 'kitakyushu', name: area.name }).find(({ where }) => where !== 'either')
      : undefined);
  if (!first) return [];
  const inside = first.where === 'inside';
  const denied = /(?:では|じゃ)(?:ない|ありません|なく)|以外|\bnot\b|outside/u.test(text.slice(first.at));
  return [
    {
      kind: 'place',
      start: start + first.at,
      end: start + first.at + first.length,
      value: inside !== denied,
      sets: [[`mainSite.${area.id}`, inside !== denied]],
    },
  ];
}

const ALL =
  /全員|全社|みんな|みな|皆|全部|すべて|全て|どこも|両方|[0-9一二三四五]社とも|いずれも|どれも|だけ|のみ|ばかり|\b(?:all|both|every(?:one|body)?|only|each)\b/u;

function outsidersIn({ text, start }: Clause, area: NamedArea): Mention[] {
  const hits = hitsOf(text, area);
  const outside = hits.find(
    ({ where, at, length }) => where === 'outside' && !IN_NAME_BEHIND.test(text.slice(at + length)),
  );
  const inside = hits.find(({ where }) => where === 'inside');
  const first = outside ?? inside;
  if (!first) return [];
  const mention = (value: boolean): Mention[] => [
    {
      kind: 'place',
      start: start + first.at,
      end: start + first.at + first.length,
      value,
      sets: [[`outsideMembers.${area.id}`, value]],
    },
  ];
  const behind = text.slice(first.at + first.length);
  const denied =
    /な(?:い|し|く)|ありません|いません|おらん|ゼロ|おりません|\bno\b|\bnone\b|\bnot\b|n't|nobody|no one/u.test(
      text,
    );
  if (outside) {
    if (
      /\boutside\b|外$/u.test(text.slice(outside.at, outside.at + outside.length)) ||
      /外/u.test(behind.slice(0, 1))
    ) {
      if (/登録/u.test(behind)) return [];
      return mention(!denied);
    }
    return denied ? [] : mention(true);
  }
  return ALL.test(text) && !denied ? mention(false) : [];
}

function memberOfficeIn({ text, start }: Clause, area: NamedArea): Mention[] {
  const hits = hitsOf(text, area);
  const inside = hits.find(({ where }) => where === 'inside');
  const outside = hits.find(({ where }) => where === 'outside');
  const first = inside ?? outside;
  if (!first) return [];
  const denied =
    /な(?:い|し|く)|ありません|いません|おらん|ゼロ|おりません|\bno\b|\bnone\b|\bnot\b|n't|nobody|no one/u.test(
      text,
    );
  const value = inside ? !denied : ALL.test(text) && !denied ? false : undefined;
  if (value === undefined) return [];
  return [
    {
      kind: 'place',
      start: start + first.at,
      end: start + first.at + first.length,
      value,
      sets: [[`memberOffices.${area.id}`, value]],
    },
  ];
}
