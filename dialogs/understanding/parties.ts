import { type Amount, readAmounts } from './amounts.ts';

const PARTIES = [
  {
    value: 'companies',
    label: '企業・会社・企業側・会社側・企業分・会社分・企業の分・会社の分・企業負担・companies・company',
  },
  {
    value: 'academics',
    label:
      '大学・公設試・大学側・公設試側・大学分・公設試分・大学の分・公設試の分・大学負担・大学や公設試・university・universities・institute・institutes',
  },
] as const;

/** What the companies spend, and what universities and public institutes do: 「企業1,500万円、大学500万円」. */
export function readParties(text: string): { companies: Amount; academics: Amount } | undefined {
  const lines = readAmounts(text, PARTIES)?.lines ?? [];
  const of = (party: string) => lines.filter(({ category }) => category === party);
  const [companies, ...others] = of('companies');
  const [academics, ...more] = of('academics');
  if (!companies || !academics || others.length + more.length > 0 || lines.length > 2) return undefined;
  return { companies, academics };
}
