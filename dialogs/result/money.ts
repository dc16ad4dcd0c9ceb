import type { TrackAssessment } from '../../rules/assessment.ts';
import { type Estimate, ratesBySize } from '../../rules/estimate.ts';
import type { Rate } from '../../rules/yen.ts';
import { formatRate } from '../format.ts';
import { programText } from '../program-texts.ts';
import type { Reply, TrackEstimate } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';
import { amountRange, capText, openRange, ownRange } from './cap-text.ts';
import { outcomeLabel } from './outcome-label.ts';
import { strayOf, working } from './working.ts';

/** The estimate with its working. Tracks that are ruled out are left out, unless all of them are. */
export function estimateReply(talk: Talk, tracks: readonly TrackAssessment[]): Reply {
  const { words, program, state } = talk;
  const open = tracks.filter(({ outcome }) => outcome !== 'ineligible');
  const notes = program.tracks.flatMap(({ reading }) =>
    (reading ?? []).map((id) => programText(talk, `readings.${id}`)),
  );
  const hints = program.expenses.categories.flatMap(({ id, hint, cite }) =>
    hint && state.facts.expenses?.some(({ category }) => category === id)
      ? [`${programText(talk, `hints.${hint}`)}(${sourceOf(talk, cite ?? program.expenses.cite).section})`]
      : [],
  );
  const amountName = programText(talk, 'amountName');
  return {
    kind: 'estimate',
    title: words.t('result:estimate.title', { amountName }),
    tracks: (open.length > 0 ? open : tracks).map((track) => trackEstimate(talk, track)),
    notes: [...hints, ...new Set(notes), words.t('result:estimate.notDecided', { amountName })],
  };
}

function trackEstimate(talk: Talk, { track, outcome, estimate }: TrackAssessment): TrackEstimate {
  const { words, program } = talk;
  const known = estimate.status === 'computed';
  const range = openRange(estimate);
  return {
    track,
    name: programText(talk, `tracks.${track}.name`),
    ...outcomeLabel(talk, outcome),
    amountYen: known ? estimate.amountYen : null,
    mostYen: known && range ? range.most : null,
    capYen: estimate.capYen,
    cap: capText(talk, estimate),
    eligibleYen: estimate.eligibleYen,
    excludedYen: estimate.excludedYen,
    // who pays for what has no category yet is not known either
    own: strayOf(talk, estimate).length > 0 ? null : ownRange(talk, estimate),
    amount: known
      ? amountRange(talk, estimate)
      : words.t('result:estimate.upTo', { cap: capText(talk, estimate) }),
    working: known ? working(talk, estimate) : [withoutExpenses(talk, track, estimate)],
    source: sourceOf(talk, [
      ...new Set([...estimate.cite, ...(estimate.allocation ? (program.expenses.academic?.cite ?? []) : [])]),
    ]),
  };
}

function withoutExpenses(talk: Talk, track: string, estimate: Estimate): string {
  const name = talk.state.facts.expenses === undefined ? 'noExpenses' : 'noAcademic';
  return talk.words.t(`result:estimate.${name}`, {
    rateName: programText(talk, 'rateName'),
    rate: rateText(talk, track, estimate),
    cap: capText(talk, estimate),
  });
}

/** The rate; where it depends on the size of the company and that is open, both; as a ceiling where it is one. */
export function rateText({ words, program }: Talk, id: string, { rate, ifSmall }: Estimate): string {
  const track = program.tracks.find((each) => each.id === id);
  const told = (one: Rate) =>
    track?.upTo ? words.t('result:estimate.upToRate', { rate: formatRate(one) }) : formatRate(one);
  return ifSmall && track && ratesBySize(track.rate)
    ? words.t('result:estimate.rates', { small: told(track.rate.small), other: told(track.rate.other) })
    : told(rate);
}
