import { readLegalForm } from './legal-forms.ts';
import { deniesOfficeIn, type OfficeIn, readOfficeIn } from './places.ts';
import { readYesNo } from './yes-no.ts';

/** Whether there is an office in an area, or one is planned; place names are known for Kitakyushu. */
export const readOffice = (text: string, area: string): OfficeIn | undefined =>
  (area === 'kitakyushu' ? readOfficeIn(text, area) : undefined) ?? readThereIs(text);

/** 「ない」「東京です」: denies an office, and says nothing of plans. */
export const deniesOffice = (text: string, area: string): boolean =>
  area === 'kitakyushu' ? deniesOfficeIn(text, area) : readYesNo(text) === 'no';

/** 「あります。株式会社です。」 A plain no is not read: there may still be a plan. */
function readThereIs(text: string): 'existing' | undefined {
  const clauses = text.split(/(?<=[。.])/u);
  const ofTheOffice = clauses.filter((clause) => clauses.length === 1 || readLegalForm(clause) === undefined);
  return readYesNo(ofTheOffice.join('')) === 'yes' ? 'existing' : undefined;
}

/** The answer to 「これから設ける予定はありますか?」. 「今はない」 repeats what is known already, and is no answer to it. */
export function readPlan(text: string, area: string): OfficeIn | undefined {
  const said = readYesNo(text);
  if (said === 'yes') return /もう|既に|すでに|already/iu.test(text) ? 'existing' : 'planned';
  if (said === 'no') return /今|まだ|now|yet/iu.test(text) ? undefined : 'none';
  return readOffice(text, area);
}
