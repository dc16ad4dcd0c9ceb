import { readLegalForm } from './legal-forms.ts';
import { readOfficePlan, readThereIsOffice } from './office-words.ts';
import { deniesOfficeIn, type OfficeIn, readOfficeIn } from './places.ts';

/** Whether there is an office in an area, or one is planned; `name` is that of the area, in the language of the talk. */
export const readOffice = (text: string, area: string, name = area): OfficeIn | undefined =>
  readOfficeIn(text, area, name) ?? readThereIs(text);

/** 「ない」「東京です」: denies an office, and says nothing of plans. */
export const deniesOffice = (text: string, area: string, name = area): boolean =>
  deniesOfficeIn(text, area, name);

/** 「あります。株式会社です。」 A plain no is not read: there may still be a plan. */
function readThereIs(text: string): 'existing' | undefined {
  const clauses = text.split(/(?<=[。.])/u);
  const ofTheOffice = clauses.filter((clause) => clauses.length === 1 || readLegalForm(clause) === undefined);
  return readThereIsOffice(ofTheOffice.join('')) === 'yes' ? 'existing' : undefined;
}

/** The answer to 「これから設ける予定はありますか?」. 「今はない」 repeats what is known already, and is no answer to it. */
export function readPlan(text: string, area: string, name = area): OfficeIn | undefined {
  const plan = readOfficePlan(text);
  const ofNow = /今は|まだ|now|yet/iu.test(text) && !/予定|計画|つもり|plan/iu.test(text);
  if (plan === 'none' && ofNow) return undefined;
  return plan ?? readOffice(text, area, name);
}
