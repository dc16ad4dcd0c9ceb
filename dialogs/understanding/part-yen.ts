import { COPULA, spoken } from './phrases.ts';
import { readYen, type Yen } from './yen.ts';

const NOTHING = new RegExp(
  `^(?:(?:特に|とくに|全く|まったく|一切)?(?:なし|無し|ない|ありません|使いません|使わない)|ゼロ)${COPULA}$|^(?:none|nothing|nothing at all|no expenses)$`,
  'u',
);

/** Whose part it is, said once more. */
const WHOSE =
  /^(?:大学・公設試|大学|公設試|university|the university)(?:の分|の経費|分)?(?:は|が|で|に|:)?[、, ]?/iu;

/** A part of an amount in yen, which may be nothing: 「500万円」「なし」. */
export const readPartYen = (text: string): Pick<Yen, 'yen' | 'tax'> | undefined =>
  NOTHING.test(spoken(text)) ? { yen: 0 } : readYen(text.trim().replace(WHOSE, ''));
