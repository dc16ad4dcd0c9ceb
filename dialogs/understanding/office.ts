import { type OfficeIn, readOfficeIn } from './places.ts';
import { byYesNo } from './yes-no.ts';

/** Reads whether there is an office in an area; place names are known for Kitakyushu. */
export const readOffice = (text: string, area: string): OfficeIn | undefined =>
  (area === 'kitakyushu' ? readOfficeIn(text, area) : undefined) ?? byYesNo(text, 'existing', 'none');

/** 「ない」: denies an office, and says nothing of plans. */
export function deniesOffice(text: string, area: string): boolean {
  if (/予定|計画|plan/i.test(text)) return false;
  return (
    byYesNo(text, 'existing', 'none') === 'none' ||
    (area === 'kitakyushu' && readOfficeIn(text, area) === 'none')
  );
}
