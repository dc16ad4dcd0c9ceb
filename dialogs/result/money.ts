import type { TrackAssessment } from '../../rules/assessment.ts';
import { type Expense, UNLISTED } from '../../rules/facts.ts';
import { formatRate } from '../format.ts';
import { programText } from '../program-texts.ts';
import type { Reply, TrackEstimate } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';
import { categoryName } from '../topics/texts.ts';
import { outcomeLabel } from './outcome-label.ts';

/** 助成額の見込み, with its working. Tracks that are ruled out are left out, unless all of them are. */
export function estimateReply(talk: Talk, tracks: readonly TrackAssessment[]): Reply {
  const { words, program, state } = talk;
  const open = tracks.filter(({ outcome }) => outcome !== 'ineligible');
  const notes = program.tracks.flatMap(({ reading }) =>
    reading ? [programText(talk, `readings.${reading}`)] : [],
  );
  const hints = program.expenses.categories.flatMap(({ id, hint, cite }) =>
    hint && state.facts.expenses?.some(({ category }) => category === id)
      ? [`${programText(talk, `hints.${hint}`)}(${sourceOf(talk, cite ?? program.expenses.cite).section})`]
      : [],
  );
  return {
    kind: 'estimate',
    title: words.t('result:estimate.title'),
    tracks: (open.length > 0 ? open : tracks).map((track) => trackEstimate(talk, track)),
    notes: [...hints, ...new Set(notes), words.t('result:estimate.notDecided')],
  };
}

function trackEstimate(talk: Talk, { track, outcome, estimate }: TrackAssessment): TrackEstimate {
  const { words } = talk;
  const known = estimate.status === 'computed';
  return {
    track,
    name: programText(talk, `tracks.${track}.name`),
    ...outcomeLabel(talk, outcome),
    amountYen: known ? estimate.amountYen : null,
    capYen: estimate.capYen,
    eligibleYen: estimate.eligibleYen,
    excludedYen: estimate.excludedYen,
    // who pays for what has no category yet is not known either
    ownYen: strayOf(estimate).length > 0 ? null : estimate.ownYen,
    amount: known
      ? words.yen(estimate.amountYen)
      : words.t('result:estimate.upTo', { cap: words.yen(estimate.capYen) }),
    working: known
      ? working(talk, estimate)
      : [words.t('result:estimate.noExpenses', rateAndCap(talk, estimate))],
    source: sourceOf(talk, estimate.cite),
  };
}

type Amounts = TrackAssessment['estimate'];

const rateAndCap = ({ words }: Talk, { rate, capYen }: Amounts) => ({
  rate: formatRate(rate),
  cap: words.yen(capYen),
});

/** Expenses that the person named in words of their own: it is not clear which category they are. */
const strayOf = ({ excluded }: Amounts) => excluded.filter(({ category }) => category !== UNLISTED);

/** One step a line, so that a person can follow it with a pocket calculator. */
function working(talk: Talk, amounts: Amounts): string[] {
  const { words } = talk;
  const sum = (expenses: readonly Expense[]) =>
    expenses.map(({ category, yen }) => `${categoryName(talk, category)} ${words.yen(yen)}`).join(' + ');
  const step = (name: string, params: Record<string, string>) => words.t(`result:estimate.${name}`, params);
  const eligible = words.yen(amounts.eligibleYen);
  const before = words.yen(amounts.beforeCapYen);
  const { rate, cap } = rateAndCap(talk, amounts);
  const steps: string[] = [];
  if (amounts.eligible.length > 1) steps.push(step('eligibleSum', { sum: sum(amounts.eligible), eligible }));
  else if (amounts.eligible.length === 1) steps.push(step('eligibleOne', { sum: sum(amounts.eligible) }));
  else steps.push(step('eligibleNone', {}));
  if (amounts.assumedYen > 0) steps.push(step('assumed', { assumed: words.yen(amounts.assumedYen) }));
  const stray = strayOf(amounts);
  const unlisted = amounts.excluded.filter(({ category }) => category === UNLISTED);
  if (unlisted.length > 0) steps.push(step('excluded', { sum: sum(unlisted) }));
  if (stray.length > 0) steps.push(step('stray', { sum: sum(stray) }));
  if (amounts.eligible.length > 0) {
    steps.push(step('rate', { eligible, rate, before }));
    steps.push(step(amounts.limitedBy === 'cap' ? 'overCap' : 'underCap', { before, cap }));
  }
  if (amounts.ownYen > 0 && stray.length === 0) steps.push(step('own', { own: words.yen(amounts.ownYen) }));
  return steps;
}
