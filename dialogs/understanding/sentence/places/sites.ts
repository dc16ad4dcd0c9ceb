import type { Mention } from '../mention.ts';
import { hitsOf, type NamedArea } from './named.ts';
import type { Segment } from './segments.ts';

const NOT_THERE =
  /^[^、。;]{0,6}(?:では|じゃ|には)?(?:な(?:い|く)|ありません|やらない|やりません|行いません|しません)|^以外/u;
const NOT_BEFORE = /\b(?:not|outside|nothing|never|n't)(?: \w+){0,3} $/u;

/** Whether the activity is mainly in the area; a place that may be in it or beside it tells nothing. */
export function sitesIn(pieces: readonly Segment[], area: NamedArea): Mention[] {
  return pieces.flatMap(({ text, start }): Mention[] => {
    const hits = hitsOf(text, area).filter(({ where }) => where !== 'either');
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
    return [
      {
        kind: 'place',
        start: start + told.at,
        end: start + told.at + told.length,
        value,
        sets: [[`mainSite.${area.id}`, value]],
      },
    ];
  });
}
