import { NUMERAL, parseNumeral } from '../numerals.ts';
import type { Clause } from './clauses.ts';

/**
 * What a number counts: `firms` are certain (3社, 3 companies); `things` may be firms (三つ, 3団体), `persons` may stand
 * for members (3人, 3 of us), `none` is a number alone.
 */
export type Unit = 'firms' | 'things' | 'persons' | 'individuals' | 'none';

/** A number of somebody, and the words of its sentence around it. */
export type Counted = {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly unit: Unit;
  /** the number with its unit, as it was read */
  readonly text: string;
  /** from the beginning of the sentence, and from the number before it */
  readonly before: string;
  readonly since: string;
  /** to the end of the sentence, and to the next number */
  readonly after: string;
  readonly until: string;
  readonly clause: Clause;
};

const NATIVE = ['ひと', 'ふた', 'みっ', 'よっ', 'いつ', 'むっ', 'なな', 'やっ', 'ここの'];
const FIRM = '会社|法人|企業|事業者|事業所';
/** 社 is a company where no other word begins with it: 社員, 社長. */
const FIRMS = `社(?![員長会内屋債保労用宅風交印是史歴葬祭食務])|企業|法人|(?:つ|個)の(?:${FIRM})`;
const THINGS =
  'つの(?:団体|ところ|組織)|つ(?!目|め|の)|団体|店(?![舗長員主頭先])|者(?!間)|組織|組合|校(?!正)';
const PERSONS = '人(?![以件材事生口格気数])|名(?!前(?!後)|[刺称義古物])';
const ADJECTIVES =
  '(?:(?:other|more|additional|further|partner|local|client|member|small|different|supplier|neighbou?ring|it|outside|participating|separate|individual) ){0,3}';
const ENGLISH_FIRMS =
  "companies|companys|companie|compan(?:ie)?s|compagn(?:ies|ys|y)|company|corporations?|firms?|cos\\b|corps\\b|enterprises|businesses|partners?|others?|clients?(?!')|suppliers?";
const ENGLISH_THINGS =
  'organi[sz]ations?|entities|bodies|members?|shops?|stores?|parties|manufacturers?|makers?|vendors?|contractors?|factory|factories';
const ENGLISH_INDIVIDUALS = 'individuals?|sole proprietors?|freelancers?|self-employed';
const ENGLISH_PERSONS = 'of us|people|persons?';
const COUNT = new RegExp(
  `(?:(?<numeral>${NUMERAL})(?: ?(?:(?<firms>${FIRMS})|(?<things>${THINGS})|(?<persons>${PERSONS}))| ${ADJECTIVES}(?:(?<firmsEn>${ENGLISH_FIRMS})|(?<thingsEn>${ENGLISH_THINGS})|(?<individualsEn>${ENGLISH_INDIVIDUALS})|(?<personsEn>${ENGLISH_PERSONS}))\\b)?|(?<native>${NATIVE.join('|')})つ(?:の(?<firmsNative>${FIRM}))?)`,
  'gu',
);
/** A number that stands alone counts nothing named here: 30万, 3月, 2回. */
const OTHER_UNIT =
  /^ ?(?:[0-9:/%]|[.,](?=[0-9])|[万億円年月日時分秒回番割個台件号丁歳枚本階軒週度倍部室%]|yen|jpy|percent|years?|months?|days?|times|weeks?|hours?|st\b|nd\b|rd\b|th\b)/u;
const ENDS_ALONE =
  /^(?:$|[、。,.!?)」\n]| (?:and|but|so|now|in (?:all|total)|with|counting|including|incl\b|inc\b|more\b|others?\b|further\b|plus|me|us|total|altogether|all|for now|at the moment|at present|i |or so|together|right now|as of|until|besides|of (?:them|the)|(?:will |do |are )?(?:plan|run|organi[sz]))|で(?!き)|です|だ|に(?!ん)|かな|くらい|ぐらい|ほど|の予定|っす|や|とか|ばい)/u;

const ONE_ALONE = /(?:^|[,.;:] ?|\b(?:just|only|it's|about|is|are|were|of) )$/u;

const read = new WeakMap<readonly Clause[], readonly Counted[]>();

/** Every number of a text that may count members, with what is said around it. Several readers ask for the same text. */
export function countedIn(said: string, clauses: readonly Clause[]): readonly Counted[] {
  const known = read.get(clauses) ?? found(said, clauses);
  read.set(clauses, known);
  return known;
}

function found(said: string, clauses: readonly Clause[]): readonly Counted[] {
  const numbers: Omit<Counted, 'until'>[] = [];
  let sentence = -1;
  let from = 0;
  let last = 0;
  let to = 0;
  for (const [at, clause] of clauses.entries()) {
    if (clause.sentence !== sentence) {
      ({ sentence, start: from } = clause);
      last = from;
      to = clauses.slice(at).find((each) => each.sentence !== sentence)?.start ?? said.length;
    }
    for (const match of clause.text.matchAll(COUNT)) {
      const start = clause.start + match.index;
      const end = start + match[0].length;
      const unit = unitOf(match.groups ?? {});
      const count = numberOf(match.groups ?? {});
      if (count === undefined || !Number.isInteger(count)) continue;
      const after = said.slice(end, to);
      // 「a joint one」 counts nothing
      if (match[0] === 'one' && !ONE_ALONE.test(said.slice(from, start))) continue;
      if (unit === 'none' && (OTHER_UNIT.test(after) || !ENDS_ALONE.test(after))) continue;
      const [before, since] = [said.slice(from, start), said.slice(last, start)];
      numbers.push({ start, end, count, unit, text: match[0], before, since, after, clause });
      last = end;
    }
  }
  return numbers.map((each, at) => ({
    ...each,
    until: said.slice(
      each.end,
      Math.min(each.end + each.after.length, numbers[at + 1]?.start ?? said.length),
    ),
  }));
}

type Groups = Readonly<Record<string, string | undefined>>;

function unitOf(groups: Groups): Unit {
  if (groups.firms ?? groups.firmsEn ?? groups.firmsNative) return 'firms';
  if (groups.things ?? groups.thingsEn ?? groups.native) return 'things';
  if (groups.individualsEn) return 'individuals';
  return (groups.persons ?? groups.personsEn) ? 'persons' : 'none';
}

const numberOf = ({ numeral, native }: Groups): number | undefined =>
  native === undefined ? parseNumeral(numeral ?? '') : NATIVE.indexOf(native) + 1;
