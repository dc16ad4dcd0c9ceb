import type { FactPath } from '../../../rules/fact-path.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import { memberOfficesIn, outsidersIn } from './places/members.ts';
import { finding, masked, type NamedArea } from './places/named.ts';
import { type OwnPiece, officesIn } from './places/offices.ts';
import { type Segment, segmentsOf } from './places/segments.ts';
import { sitesIn } from './places/sites.ts';
import {
  isBusiness,
  namesMembers,
  namesOffice,
  officeIsTopic,
  type Subject,
  speaksOfBothSides,
  speaksOfSelf,
  subjectOf,
} from './places/subject.ts';

/** The areas that a program asks for, by what it asks of them. */
export type Areas = {
  readonly offices: readonly NamedArea[];
  readonly mainSites: readonly NamedArea[];
  readonly members: readonly NamedArea[];
  readonly outsideMembers: readonly NamedArea[];
};

/**
 * What a text says of the speaker's office, of where the activity is, and of where the members come from. `asked` are
 * the facts of the open question: a place without a word of what it is speaks of these.
 */
export function placesIn(
  clauses: readonly Clause[],
  areas: Areas,
  asked: readonly FactPath[] = [],
): Mention[] {
  const known = [...areas.offices, ...areas.mainSites, ...areas.members, ...areas.outsideMembers];
  const find = finding();
  const namesPlace = (text: string): boolean => known.some((area) => find(text, area).length > 0);
  const pieces: OwnPiece[] = [];
  let sure = areas.mainSites.length === 0;
  for (const segment of segmentsOf(clauses, namesPlace)) {
    const [area] = known;
    const hits = area ? find(segment.text, area) : [];
    const words = masked(segment.text, hits);
    const before = pieces.at(-1);
    // "two clinics, both in Yahata": all of what was just named
    const spokenOf =
      ALL_OF_IT.test(words) && before && namesOffice(before.text) && before.subject !== 'members'
        ? 'office'
        : subjectOf(words, segment.text);
    // 「うちの会議室で」, at our office: in answer to where the activity is it is a place of it
    const own =
      askedFor(asked) === 'site' && (spokenOf === 'office' || /^(?:全部|ぜんぶ|すべて)、?＿/u.test(words))
        ? undefined
        : spokenOf;
    // 「活動は小倉で、たまに戸畑」: a site goes on until something else is named
    const subject =
      own ??
      (before?.sentence === segment.sentence &&
      before.subject === 'site' &&
      !namesOffice(words) &&
      !isBusiness(words)
        ? 'site'
        : undefined) ??
      // 「参加企業は久留米、飯塚、宗像の3社です」
      (before?.sentence === segment.sentence && before.subject === 'members' && IN_A_LIST.test(words)
        ? 'members'
        : undefined) ??
      // 「取引先と共同で出します。その会社さんは小倉に本社があります」
      (THAT_ONE.test(words) && clauses.some(({ text, start }) => start < segment.start && JOINTLY.test(text))
        ? 'members'
        : undefined) ??
      // "five firms, one sits in Oita"
      (before && COUNTS_FIRMS.test(before.text) && SOME_OF_THEM.test(words) ? 'members' : undefined) ??
      (officeIsTopic(words) && !(asksTheirOffice(asked) && !speaksOfSelf(words))
        ? undefined
        : askedFor(asked));
    sure ||= isBusiness(words) && subject !== 'members' && !segment.ofOthers;
    pieces.push({ ...segment, subject, sure });
  }
  const told = pieces.filter((piece) => piece.told && !piece.hedged);
  const own = told.filter(
    ({ subject, text, ofOthers }) =>
      !ofOthers && (subject === undefined || subject === 'office' || speaksOfBothSides(text)),
  );
  const members = told.filter(
    ({ subject, text, ofOthers }) =>
      (subject === 'members' &&
        (!ofOthers || namesMembers(text) || THAT_ONE.test(text) || /よそ|ほか|他/u.test(text))) ||
      speaksOfBothSides(text) ||
      (subject === 'site' && namesMembers(text) && /外/u.test(text)),
  );
  const siteStarts = new Set(told.filter(({ subject }) => subject === 'site').map(({ start }) => start));
  const ofSite = (piece: Segment): boolean => siteStarts.has(piece.start);
  return [
    ...areas.offices.flatMap((area) => officesIn(own, area, asked.includes(`offices.${area.id}`), find)),
    ...areas.mainSites.flatMap((area) =>
      sitesIn(
        told.filter(({ ofOthers }) => !ofOthers),
        ofSite,
        area,
        find,
      ),
    ),
    ...areas.outsideMembers.flatMap((area) =>
      outsidersIn(members, area, asked.includes(`outsideMembers.${area.id}`), find),
    ),
    ...areas.members.flatMap((area) =>
      memberOfficesIn(members, area, asked.includes(`memberOffices.${area.id}`), find),
    ),
  ];
}

const asksTheirOffice = ([fact]: readonly FactPath[]): boolean => fact?.startsWith('memberOffices.') === true;

const IN_A_LIST = /^＿+(?:、|と|や|の?[0-9一二三四五六]社|$)|^(?:whose|which|who|based|located|from)\b/u;
const THAT_ONE =
  /^(?:その|そこの|あちらの)(?:会社|ベンダー|メーカー|取引先|相手|企業|法人|団体|ところ|とこ|お店|店)(?:さん)?(?:は|が|も|の|、)|^(?:そちら|そこ|あちら)(?:さん)?(?:は|が|も)/u;
const JOINTLY = /共同|連名|一緒|いっしょ|合同|コンソーシアム|(?<!仕)組(?:ん[でだ]|み|む)|タッグ|連携/u;
const COUNTS_FIRMS =
  /[0-9一二三四五六七八九十](?:社|法人)|\b(?:firms|companies|corporations|members|partners|of us)\b/u;
const SOME_OF_THEM =
  /^(?:and |but )?(?:only |just )?(?:one|two|three|four|some|[0-9]+) (?:of (?:them|which) )?(?:is |are |sits? |lies? |comes? |based |located |over |out ){0,8}(?:in|from|at) /u;
const ALL_OF_IT =
  /^(?:both|all)(?: of them)?(?: are)? (?:in|at|near) |^(?:どちらも|どっちも|両方(?:とも)?|いずれも|全部|[二三2-3](?:つ|軒|店舗|か所)とも)、?＿/u;

function askedFor([fact]: readonly FactPath[]): Subject | undefined {
  if (fact?.startsWith('mainSite.')) return 'site';
  if (fact?.startsWith('outsideMembers') || fact?.startsWith('memberOffices.')) return 'members';
  return undefined;
}
