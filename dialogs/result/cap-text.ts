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

/** The amount, or both amounts while it is open which rate holds. */
export function amountRange({ words }: Pick<Talk, 'words'>, { amountYen, ifSmall }: Estimate): string {
  return ifSmall === null || ifSmall.amountYen === amountYen
    ? words.yen(amountYen)
    : words.t('result:estimate.range', { least: words.yen(amountYen), most: words.yen(ifSmall.amountYen) });
}
