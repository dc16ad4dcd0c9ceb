import { type PlaceWords, placesOf } from './areas.ts';
import { affirming, denying } from './auxiliaries.ts';
import { NUMERAL } from './numerals.ts';
import { onceFor } from './once-for.ts';
import { statementReader } from './statements.ts';

const FIRM = '(?:会社|法人|企業|団体|組合|構成員|メンバー|事業者|取引先|ところ)';
const OFFICE = '(?:本社|本店|支社|支店|営業所|工場|事業所|事務所|オフィス|拠点|店)';
const SOME = `(?:(?:[1-9]|[1-9][0-9]|[一二三四五六七八九十])(?:社|者|つ|団体))`;
const BE = '(?:いる|います|おります|ある|あります|入って(?:い)?(?:る|ます))';
const BE_NOT = '(?:いない|いません|おりません|ない|ありません)';
const EVERYBODY = `(?:みんな|みな|皆|全員|全社|全部|すべて|どこも|${NUMERAL}(?:社|者)とも)`;

function readerFor({ inside, outside, within, away }: PlaceWords) {
  const here = `(?:${inside})(?:の|に|に(?:ある|${OFFICE}(?:が|の)ある))?`;
  return statementReader({
    before: '(?:今のところ|今は|現在は?|構成員(?:に|の中に|の中には)(?:は)?)、?',
    yes: 'yes',
    no: 'no',
    said: {
      yes: [
        `(?:${here})?(?:${FIRM}(?:が|は|も)?)?(?:${SOME}(?:が|は)?)?${BE}|${SOME}|${here}(?:${FIRM}(?:が|は)?)?${SOME}|${here}${FIRM}`,
        `${SOME}(?:が|は)${here}(?:${FIRM})?(?:${BE})?|${EVERYBODY}(?:が|は)?(?:${inside})(?:の${FIRM})?`,
        `(?:we have |there is |there are )?(?:one|two|three|some|a (?:member|company|partner)|another (?:member|company))(?: of them)?(?: (?:is|are))?(?: (?:in|from) (?:${inside}))?|(?:all|both)(?: of them)?(?: are)? in (?:${inside})|${affirming('do', 'have', 'be')}`,
      ].join('|'),
      no: [
        `(?:(?:${within})(?:の|に|には)?(?:${FIRM}(?:は|も)?)?)?(?:${OFFICE}(?:のある)?(?:${FIRM})?(?:は|も)?)?(?:1社も|一社も|どこも|誰も|まだ)?(?:${BE_NOT}|なし)`,
        `${EVERYBODY}(?:が|は)?(?:${outside})(?:の${FIRM})?|(?:${away})(?:の${FIRM})?(?:だけ|のみ|ばかり)`,
        `none|nobody|no one|none of them|(?:they are )?all (?:outside|elsewhere)|(?:all|both)(?: of them)?(?: are)? in (?:${outside})|${denying('do', 'have', 'be')}`,
      ].join('|'),
    },
  });
}

const readerIn = onceFor(readerFor);

/** Whether another member has an office in the area; 「小倉の会社はいません」 leaves the rest of the area open. */
export function readMemberOffices(text: string, area: string, name = area): 'yes' | 'no' | undefined {
  return readerIn(placesOf(area, name))(text);
}
