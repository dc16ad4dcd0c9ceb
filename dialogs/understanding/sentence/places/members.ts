import type { Mention } from '../mention.ts';
import { type Find, type Hit, masked, type NamedArea } from './named.ts';
import type { Segment } from './segments.ts';

const ALL =
  /全員|全社|固め|みんな|みな(?!さんの)|皆|全部|すべて|全て|どこも|どちらも|どっちも|両方|[0-9一二三四五六七八九]社とも|いずれも|どれも|だけ|のみ|ばかり|ばっか|オンリー|\b(?:all|both|every(?:one|body)?|only|each|every|just|nobody|no one|none)\b/u;
/** 「メンバーは市内の4社です」 */
const ARE_ALL =
  /(?:構成員|構成企業|メンバー|会員|参加(?:企業|者|法人))は[^、。]{0,6}＿+の?(?:中小)?(?:会社|企業|法人|事業者)?の?[0-9一二三四五六七八九]社/u;
const NONE =
  /な(?:い|し(?!で)|く|か(?:った|です|ばい|$))|無(?:い|し)|ありません|いません|おりません|おらん|入っとらん|(?:と|ど|ちょ)らん|ません|ゼロ|0(?:社|件|です|$)|いない|\b(?:no|none|not|nobody|no one|zero|without|neither|nor)\b|n't\b/u;
/** 「登録していません」 is not said of where they are. */
const NONE_OF_SOMETHING_ELSE =
  /登録(?:は|が|も|を)?(?:まだ)?(?:して|済|さ)?[^、。]{0,6}(?:ない|ません|おらん)|(?:手続き?|申請|登録|入会|加入)[^、。]{0,12}(?:ない|ません|[おと]らん)|(?:でき|済ん|終わっ|すませ|済ませ)(?:て|で)(?:い|お)?(?:ない|ません|らん|りません)|(?:と|ち)(?:ょ)?らん(?=登録)|問題(?:は)?(?:な|あり)|しか(?:い)?な|\bn(?:o|')t? (?:yet )?registered\b|haven't registered/u;
const ANYWHERE_LOCAL =
  /地元|近所|近隣|同じ市|\blocals?\b|\b(?:from|around|are) here\b|(?:from|in) this city/u;
/** In answer to whether any come from outside: 「外から2社」, "nobody from outside". */
const FROM_OUTSIDE =
  /(?<![以])外(?:から|部|の(?:会社|人|企業|法人|方|もん|者))|よそ(?:から|の|もん|者|さん)|ほかの(?:町|市|地域)|別の(?:町|市)|\b(?:from )?(?:outside|elsewhere|outsiders?|somewhere else|another (?:city|town)|out of town)\b/u;

/** Answers without a place: 「入ってません」, none of them has one. */
const JOINS = /入って|入っと|参加|含|いま(?:す|せん)|おらん|おる|おり|いない|\bjoin|\bthere (?:is|are)\b/u;
const HAS = /持って|持っと|構え|あり|ある|ない|置いて|\b(?:has|have|got)\b/u;
const OTHER_TOPIC =
  /世話|お願い|ありがと|確認|よろしく|失礼|後ほど|あとで|思い出|出てこ|登録|滞納|規約|税|補助|助成|口座|計画|企画|暴力|宗教|大学|試作|まだ|\b(?:tax|register|charter|grant|account|plan|yet|prototype|university)/u;

function answerIn(words: string, verbs: RegExp): boolean | undefined {
  if (!verbs.test(words) || OTHER_TOPIC.test(words)) return undefined;
  return !NONE.test(words.replace(NONE_OF_SOMETHING_ELSE, ''));
}

type Reading = { hits: readonly Hit[]; words: string; denied: boolean };

function read({ text }: Segment, area: NamedArea, find: Find): Reading {
  const hits = find(text, area);
  const words = masked(text, hits);
  return { hits, words, denied: NONE.test(words.replace(NONE_OF_SOMETHING_ELSE, '')) };
}

const mentionOf = (piece: Segment, hit: Hit | undefined, fact: Mention['sets'][number]): Mention => ({
  kind: 'place',
  start: piece.start + (hit?.at ?? 0),
  end: piece.start + (hit ? hit.at + hit.length : piece.text.length),
  value: fact[1] === true,
  sets: [fact],
});

/** Whether any member comes from outside the area: any that does counts, whatever is said of the others. */
export function outsidersIn(
  pieces: readonly Segment[],
  area: NamedArea,
  asked: boolean,
  find: Find,
): Mention[] {
  const found = pieces.flatMap((piece): { value: boolean; mention: (value: boolean) => Mention }[] => {
    const { hits, words, denied } = read(piece, area, find);
    const outside = hits.find(({ where }) => where === 'outside');
    const inside = hits.find(({ where }) => where === 'inside');
    const mention = (value: boolean) =>
      mentionOf(piece, outside ?? inside, [`outsideMembers.${area.id}`, value]);
    if (outside) {
      if (!denied) return [{ value: true, mention }];
      // no company from 福岡市 leaves the rest of the world
      return outside.away && isAwayOf(piece.text, outside, area) ? [{ value: false, mention }] : [];
    }
    if (asked && hits.length === 0 && FROM_OUTSIDE.test(words))
      return OTHER_TOPIC.test(words) ? [] : [{ value: !denied, mention }];
    const local = inside !== undefined || ANYWHERE_LOCAL.test(words);
    const nothingElse = ALL.test(words) && !/\b(?:nobody|no one|none|not|n't)\b/u.test(words);
    const areAll = inside?.whole === true && ARE_ALL.test(words);
    if (local && (nothingElse || areAll) && !denied) return [{ value: false, mention }];
    const answer = asked && hits.length === 0 ? answerIn(words, JOINS) : undefined;
    return answer === undefined ? [] : [{ value: answer, mention }];
  });
  const value = found.some((each) => each.value);
  return found.filter((each) => each.value === value).map(({ mention }) => mention(value));
}

/** 県外 of Kitakyushu denies nothing of the other cities of the prefecture. */
const isAwayOf = (text: string, { at, length }: Hit, { id }: NamedArea): boolean =>
  !(id === 'kitakyushu' && /県|prefecture|fukuoka/u.test(text.slice(at, at + length)));

/** Whether another member has an office in the area. */
export function memberOfficesIn(
  pieces: readonly Segment[],
  area: NamedArea,
  asked: boolean,
  find: Find,
): Mention[] {
  const found = pieces.flatMap((piece): { value: boolean; hit: Hit | undefined; piece: Segment }[] => {
    const { hits, words, denied } = read(piece, area, find);
    const inside = hits.find(({ where }) => where === 'inside');
    const outside = hits.find(({ where }) => where === 'outside');
    if (inside) return denied && !inside.whole ? [] : [{ value: !denied, hit: inside, piece }];
    if (outside && ALL.test(words) && !denied) return [{ value: false, hit: outside, piece }];
    const answer = asked && hits.length === 0 ? answerIn(words, HAS) : undefined;
    return answer === undefined ? [] : [{ value: answer, hit: undefined, piece }];
  });
  const value = found.some((each) => each.value);
  return found
    .filter((each) => each.value === value)
    .map(({ piece, hit }) => mentionOf(piece, hit, [`memberOffices.${area.id}`, value]));
}
