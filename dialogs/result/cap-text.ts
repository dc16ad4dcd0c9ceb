import type { Estimate } from '../../rules/estimate.ts';
import type { Talk } from '../talk.ts';

/** The cap; where the guideline calls it approximate, so do we. */
export function capText(
  { words }: Pick<Talk, 'words'>,
  { capYen, capAbout }: Pick<Estimate, 'capYen' | 'capAbout'>,
) {
  const cap = words.yen(capYen);
  return capAbout ? words.t('result:estimate.about', { cap }) : cap;
}

/** The least and the most that the amount can come to, in yen, while it is open which rate holds. */
export const openRange = ({ amountYen, ifSmall }: Estimate): { least: number; most: number } | undefined =>
  ifSmall === null || ifSmall.amountYen === amountYen
    ? undefined
    : { least: amountYen, most: ifSmall.amountYen };

/** The amount, or both amounts while it is open which rate holds. */
export function amountRange({ words }: Pick<Talk, 'words'>, estimate: Estimate): string {
  const range = openRange(estimate);
  return range
    ? words.t('result:estimate.range', { least: words.yen(range.least), most: words.yen(range.most) })
    : estimate.amountYen === estimate.capYen
      ? capText({ words }, estimate)
      : words.yen(estimate.amountYen);
}

/** What is left to pay oneself: the less the more the support comes to. */
export function ownRange({ words }: Pick<Talk, 'words'>, estimate: Estimate): string {
  const range = openRange(estimate);
  if (!range) return words.yen(estimate.ownYen);
  const least = estimate.ownYen - (range.most - range.least);
  return words.t('result:estimate.range', { least: words.yen(least), most: words.yen(estimate.ownYen) });
}
