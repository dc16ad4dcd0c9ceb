import type { Mention } from '../mention.ts';
import type { Find, NamedArea } from './named.ts';
import type { Segment } from './segments.ts';

const NOT_THERE =
  /^[^、。;]{0,6}(?:では|じゃ|には)?(?:な(?:い|く)|ありません|やらない|やりません|行いません|しません)|^以外/u;
const NOT_BEFORE = /\b(?:not|outside|nothing|never|n't)(?: \w+){0,3} $/u;

/** 「倉庫が若松にあって、活動もそこでやります」 */
const SAME_PLACE =
  /そこ|ここ|こちらで|同じ(?:場所|ところ|とこ|く)|(?:うちの)?(?:事務所|工場|会社|店|会議室)で|\b(?:there|here|same place|at our (?:office|place|shop|factory))\b/u;

const NOW_AND_THEN =
  /たまに|時々|ときどき|まれに|一部|一度だけ|内外|\b(?:sometimes|occasionally|once in a while|now and then)\b/u;

/** 「熊本が中心で、北九州では年に1回だけ」: beside another place it is not the main one. */
const SELDOM =
  /(?:年|半年|(?:数|[0-9]+)[かヶカ]月|月|週)に?(?:は)?(?:ほんの)?[0-9一二三数]+(?:回|度|日)|[0-9一二]回だけ/u;

/** Whether the activity is mainly in the area; a place that may be in it or beside it tells nothing. */
export function sitesIn(
  pieces: readonly Segment[],
  isSite: (piece: Segment) => boolean,
  area: NamedArea,
  find: Find,
): Mention[] {
  let named: Segment | undefined;
  const found = pieces.flatMap((piece): Site[] => {
    const before = named;
    const names = find(piece.text, area).length > 0;
    if (names) named = piece;
    if (!isSite(piece)) return [];
    const { text, start } = !names && before && SAME_PLACE.test(piece.text) ? before : piece;
    const hits = find(text, area).filter(
      ({ where, at }) => where !== 'either' && !NOW_AND_THEN.test(partAround(text, at)),
    );
    const mention = hits.map(({ at, length, where }) => {
      const denied = NOT_THERE.test(text.slice(at + length)) || NOT_BEFORE.test(text.slice(0, at));
      return { at, length, denied, inside: where === 'inside' };
    });
    // 「小倉ではなく福岡市」: what is denied counts only where nothing is said instead
    const told = mention.find(({ denied }) => !denied) ?? mention.find(({ inside }) => inside);
    if (!told) return [];
    const others = mention.some(({ denied, inside }) => !denied && inside !== told.inside);
    if (others) return [];
    const value = told.inside !== told.denied;
    const mentioned: Mention = {
      kind: 'place',
      start: start + told.at,
      end: start + told.at + told.length,
      value,
      sets: [[`mainSite.${area.id}`, value]],
    };
    return [{ mention: mentioned, seldom: SELDOM.test(text) }];
  });
  const often = found.filter(({ seldom }) => !seldom);
  return (often.length > 0 ? often : found).map(({ mention }) => mention);
}

type Site = { readonly mention: Mention; readonly seldom: boolean };

/** The words between the commas around a place. */
function partAround(text: string, at: number): string {
  const end = text.indexOf('、', at);
  return text.slice(text.lastIndexOf('、', at) + 1, end < 0 ? undefined : end);
}
