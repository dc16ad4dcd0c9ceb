import type { Assessment } from '../../rules/assessment.ts';
import type { Finding } from '../../rules/finding.ts';
import { formatRate } from '../format.ts';
import { programText } from '../program-texts.ts';
import type { Reply } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';
import { findingItem } from './findings.ts';
import { outcomeLabel } from './outcome-label.ts';

/** The tracks side by side, with this case filled in. */
export function comparisonReply(talk: Talk, { tracks, recommendation }: Assessment): Reply {
  const { words, program } = talk;
  const row = (label: string, cell: (at: number) => string) => ({
    label: words.t(`result:comparison.${label}`),
    cells: tracks.map((_track, at) => cell(at)),
  });
  const corporations = program.criteria.filter(({ rule }) => rule === 'minimumCorporations');
  return {
    kind: 'comparison',
    title: words.t('result:comparison.title'),
    recommendedLabel: words.t('result:comparison.recommended'),
    columns: tracks.map(({ track, outcome }) => ({
      track,
      name: programText(talk, `tracks.${track}.name`),
      recommended: recommendation.track === track,
      ...outcomeLabel(talk, outcome),
    })),
    rows: [
      row('purpose', (at) => programText(talk, `tracks.${tracks[at]?.track}.purpose`)),
      row('outcome', (at) => outcomeCell(talk, tracks[at])),
      ...(corporations.length > 0
        ? [row('corporations', (at) => corporationsCell(talk, tracks[at]?.track))]
        : []),
      row('cap', (at) => words.yen(tracks[at]?.estimate.capYen ?? 0)),
      row('rate', (at) => rateOf(tracks[at])),
      row('amount', (at) => amountCell(talk, tracks[at])),
      row('speaksFor', (at) => programText(talk, `tracks.${tracks[at]?.track}.speaksFor`)),
    ],
    sources: [sourceOf(talk, [...new Set([...program.tracks, ...corporations].flatMap(({ cite }) => cite))])],
  };
}

type Track = Assessment['tracks'][number] | undefined;

const rateOf = (track: Track): string => (track ? formatRate(track.estimate.rate) : '');

/** The outcome, and in a word each what stands against it. */
function outcomeCell(talk: Talk, track: Track): string {
  if (!track) return '';
  const { words } = talk;
  const outcome = outcomeLabel(talk, track.outcome).outcomeLabel;
  const of = (status: string) => track.findings.filter((finding) => finding.status === status);
  if (track.outcome === 'conditional') {
    return words.t('result:comparison.outcomeWith', {
      outcome,
      reasons: words.t('result:comparison.todo', { count: of('pending').length }),
    });
  }
  const reasons =
    track.outcome === 'ineligible' ? of('unmet').map((finding) => shortReason(talk, finding)) : [];
  return reasons.length === 0
    ? outcome
    : words.t('result:comparison.outcomeWith', { outcome, reasons: words.list(reasons) });
}

function shortReason(talk: Talk, finding: Finding): string {
  const { short } = finding.numbers;
  const { title } = findingItem(talk, finding);
  return short === undefined ? title : talk.words.t('result:comparison.short', { title, count: short });
}

function amountCell({ words }: Talk, track: Track): string {
  if (!track || track.outcome === 'ineligible') return words.t('result:comparison.noAmount');
  return track.estimate.status === 'computed'
    ? words.yen(track.estimate.amountYen)
    : words.t('result:estimate.upTo', { cap: words.yen(track.estimate.capYen) });
}

function corporationsCell({ words, program }: Talk, track: string | undefined): string {
  const asked = program.criteria.find(
    (criterion) =>
      criterion.rule === 'minimumCorporations' &&
      track !== undefined &&
      (criterion.tracks?.includes(track) ?? true),
  );
  return asked && 'minimum' in asked
    ? words.t('result:comparison.atLeast', { count: asked.minimum })
    : words.t('result:comparison.noMinimum');
}
