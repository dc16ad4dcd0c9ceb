import { SELF, spoken } from './phrases.ts';
import { readYen } from './yen.ts';

const LEAD = new RegExp(
  `^(?:(?:${SELF}|代表(?:の会社)?)(?:の|は|、)?)?(?:資本金|出資金|出資総額|出資の総額|資本の額|資本)(?:の額|額)?(?:は|が|:|で)?、?|^(?:(?:our|the) )?(?:share )?capital(?: is|:)? `,
  'u',
);
/** Of capital, 1000 may be 1,000万円 or 千円: a figure without a unit is yen only where it can be nothing else. */
const UNIT = /[円億万兆¥]|yen|jpy|million|billion/u;
const LEAST_WITHOUT_UNIT = 1_000_000;

/** Capital (資本金) in yen: 「1,000万円です」「資本金は300万」「1億5千万」. */
export function readCapital(text: string): number | undefined {
  const said = spoken(text).replace(LEAD, '');
  const amount = readYen(said);
  if (!amount || amount.tax !== undefined) return undefined;
  return UNIT.test(said) || amount.yen >= LEAST_WITHOUT_UNIT ? amount.yen : undefined;
}
