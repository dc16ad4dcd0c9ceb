export type TaxSaid = 'included' | 'excluded';

const MARK =
  /(?<open>\()? ?(?:(?:消費)?税(?:(?<incl>込み?)|(?<excl>抜き?|別))|\b(?:(?<with>including|incl\.?|inclusive of|with)|(?<without>excluding|excl\.?|exclusive of|without|plus|before))(?: consumption)? tax\b|\btax[- ](?:(?<included>included)|(?<excluded>excluded)))(?:の?(?:金額|価格|額))?(?:で(?!す|は|し|な|ご|も)、?|の)?(?: ?\))?/gu;

/** What no text holds: one stands for each thing that can be said of tax, alone or in brackets. */
const SIGNS = ['\ue000', '\ue001', '\ue002', '\ue003'] as const;
const [INCLUDED, EXCLUDED, INCLUDED_IN_BRACKETS, EXCLUDED_IN_BRACKETS] = SIGNS;

/** Sources of patterns for {@link markedTax}: any sign, and one that stands in no brackets. */
export const TAX = `[${SIGNS.join('')}]`;
export const TAX_ALONE = `[${INCLUDED}${EXCLUDED}]`;

/** Spoken text with a sign in place of each 税込, (税抜), including tax. A sign that somebody typed is taken away. */
export const markedTax = (said: string): string =>
  said.replace(new RegExp(TAX, 'gu'), '').replace(MARK, (...args) => {
    const groups = args.at(-1) as Record<string, string | undefined>;
    const included = groups.incl ?? groups.with ?? groups.included;
    if (groups.open === undefined) return included === undefined ? EXCLUDED : INCLUDED;
    return included === undefined ? EXCLUDED_IN_BRACKETS : INCLUDED_IN_BRACKETS;
  });

/** What the signs in a piece of text say; `contrary` where they contradict each other. */
export function taxIn(piece: string): TaxSaid | 'contrary' | undefined {
  const included = piece.includes(INCLUDED) || piece.includes(INCLUDED_IN_BRACKETS);
  const excluded = piece.includes(EXCLUDED) || piece.includes(EXCLUDED_IN_BRACKETS);
  if (included && excluded) return 'contrary';
  return included ? 'included' : excluded ? 'excluded' : undefined;
}

/** A text without its signs. */
export const withoutSigns = (marked: string): string => marked.replace(new RegExp(TAX, 'gu'), '');
