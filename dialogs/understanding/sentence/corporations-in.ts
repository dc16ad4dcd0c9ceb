import { aloneIn } from './alone.ts';
import { asksFigure } from './asks-a-figure.ts';
import type { Clause } from './clauses.ts';
import { type Counted, countedIn } from './counted.ts';
import { ME, namesThem, roleOf } from './counted-role.ts';
import type { Mention } from './mention.ts';

type Total = { start: number; end: number; count: number; sure: boolean; plain: boolean };

const JOINS =
  /^(?:と|、|,|\+|プラス|および|及び|や| and| plus| \+)(?! ?(?:合わ|あわ|maybe|perhaps|possibly|or\b|たぶん|多分|もしか))[^はがをにで。]{0,14}が?$/u;
const TAKES_BACK =
  /じゃな|ではな|では?あり|訂正|間違|まちがえ|勘違い|いや|いえ|やっぱ|やはり|もとい|違(?:う|って|い)|なおし|直し|\b(?:sorry|actually|wait|no|correction|rather|i mean|scratch|now)\b/u;
const INDIVIDUALS =
  /(?:個人(?:事業主)?|フリーランス|フリー)(?:の(?:方|人|[\p{Script=Katakana}ー\p{Script=Han}]{2,8}))?(?:さん|様)?(?:が|は|で|を)?$/u;

/**
 * How many corporations the group has, the speaker's own among them; several mentions where the text contradicts itself.
 * With `asked` the text answers that question: then members and numbers alone count too.
 */
export function corporationsIn(said: string, clauses: readonly Clause[], asked = false): Mention[] {
  const totals: Total[] = [];
  let others = 0;
  let othersAt: Counted | undefined;
  let individuals: Counted | undefined;
  let takenBack = false;
  let joined: Counted | undefined;
  for (const counted of countedIn(said, clauses)) {
    const { clause, start, end, count, unit, since } = counted;
    if (asksFigure(clause)) continue;
    if (unit === 'individuals' || (unit === 'persons' && INDIVIDUALS.test(since))) {
      individuals = counted;
      continue;
    }
    // 「法人4社と個人1名の計5者」: all of them are more than the corporations
    if (individuals && unit !== 'firms') continue;
    const role = roleOf(counted, { asked, takenBack });
    if (role === 'denied') takenBack = true;
    // 「株式会社2社とNPO1つ」 are three
    const before = totals.at(-1);
    if ((role === 'total' || role === 'sure') && joined && before && JOINS.test(since) && role !== 'sure') {
      totals[totals.length - 1] = { ...before, end, count: before.count + count };
      joined = counted;
      continue;
    }
    joined = role === 'total' ? counted : undefined;
    if (role === 'total' || role === 'sure')
      totals.push({
        start,
        end,
        count,
        sure: role === 'sure',
        plain: !takenBack && (namesThem(counted) || PLAIN.test(since)),
      });
    if (role === 'others') {
      others += count;
      othersAt ??= counted;
    }
  }
  const settled = settle(said, totals, takenBack).map((each) => ({
    ...each,
    plain: each.plain && !takenBack,
  }));
  const [only] = settled;
  if (only && settled.length === 1)
    return others === 0 || only.count === others + 1 || only.sure ? [mention(only)] : [];
  if (settled.length > 1) return settled.map(mention);
  if (othersAt) return [mention({ ...othersAt, count: others + 1 })];
  if (individuals && ME.test(individuals.before)) return [mention({ ...individuals, count: 1 })];
  return clauses
    .flatMap((clause) => aloneIn(clause, asked) ?? [])
    .slice(0, 1)
    .map(mention);
}

/** Of several numbers the last that is meant: after one was taken back, or the one that names all of them. */
function settle(said: string, totals: readonly Total[], takenBack: boolean): readonly Total[] {
  const last = totals.at(-1);
  const before = totals.at(-2);
  if (!last || !before) return totals;
  if (takenBack || TAKES_BACK.test(said.slice(before.end, last.end + 8))) return [last];
  const sure = totals.filter(({ sure }) => sure);
  const [one] = sure.length > 0 ? sure : totals;
  return one && (sure.length > 0 ? sure : totals).every(({ count }) => count === one.count) ? [one] : totals;
}

/** Nothing before the number says whose it is. */
const PLAIN =
  /^(?:[^はがで]{0,8}(?:は|が|で)|[^はがで]{0,6}(?:を|も)?(?:入れ|含め|合わせ|あわせ)て|全部で|今)?、?(?:約|たぶん|多分|だいたい)?$|^(?:it's |it is |we have |about |maybe |there are ){0,8}$/u;

const mention = ({
  start,
  end,
  count,
  plain,
}: Pick<Total, 'start' | 'end' | 'count'> & { plain?: boolean }): Mention => ({
  kind: 'count',
  start,
  end,
  value: count,
  sets: [['corporations', count]],
  ...(plain && { plain: true }),
});
