import { TAX } from './consumption-tax.ts';

const FIGURE = String.raw`¥?[0-9][0-9,.]{0,15}(?:k\b| thousand| million)?(?: ?(?:yen|jpy))?(?: ?${TAX})?`;
const ONE = `${FIGURE} (?:for|on) [a-z][a-z ]{0,29}?(?: ?${TAX})?`;
const NEXT = '(?:, and |, | and )';
const ALL = new RegExp(`^${ONE}(?:${NEXT}${ONE}){0,9}$`, 'u');
const EACH = new RegExp(
  `(?<figure>${FIGURE}) (?:for|on) (?<name>[a-z][a-z ]{0,29}?)(?<tax>(?: ?${TAX})?)(?=$|${NEXT}${FIGURE})`,
  'gu',
);

/** 50,000 for travel → travel 50,000, the order in which amounts are read; 5万えん → 5万円. Takes spoken text. */
export function amountFirst(said: string): string {
  const figures = said.replace(/(?<=[0-9])まん/gu, '万').replace(/(?<=[0-9万千百])えん/gu, '円');
  return ALL.test(figures) ? figures.replace(EACH, '$<name> $<figure>$<tax>') : figures;
}
