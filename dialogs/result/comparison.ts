import type { Assessment, TrackAssessment } from '../../rules/assessment.ts';
import type { Finding } from '../../rules/finding.ts';
import { statusOf } from '../across/beginning.ts';
import { maybeProgramText, programText } from '../program-texts.ts';
import type { Reply } from '../reply.ts';
import { editionOf, sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';
import { activityPeriodText } from './activity-period.ts';
import { amountRange, capText } from './cap-text.ts';
import { findingItem } from './findings.ts';
import { rateText } from './money.ts';
import { outcomeLabel } from './outcome-label.ts';

/** A track, seen in a talk about its program. */
export type Column = { readonly there: Talk; readonly assessment: Assessment; readonly track: string };

export const columnsOf = (talk: Talk, assessment: Assessment): Column[] =>
  assessment.tracks.map(({ track }) => ({ there: talk, assessment, track }));

/** Tracks side by side, with this case filled in; of one program or of several. */
export function comparisonReply({ words }: Talk, columns: readonly Column[]): Reply {
  const shown = columns.flatMap((column) => {
    const track = column.assessment.tracks.find((each) => each.track === column.track);
    return track ? [{ ...column, track }] : [];
  });
  const row = (label: string, cell: (column: Shown) => string) => ({
    label: words.t(`result:comparison.${label}`),
    cells: shown.map(cell),
  });
  const programs = new Set(shown.map(({ there }) => there.program.id));
  const across = programs.size > 1;
  const corporations = shown.some(({ there }) => corporationCriteria(there).length > 0);
  return {
    kind: 'comparison',
    title: words.t('result:comparison.title'),
    recommendedLabel: words.t('result:comparison.recommended'),
    columns: shown.map(({ there, track, assessment }) => ({
      track: track.track,
      name: across ? longName(there, track.track) : programText(there, `tracks.${track.track}.name`),
      recommended: !across && assessment.recommendation.track === track.track,
      ...outcomeLabel(there, track.outcome),
    })),
    rows: [
      ...(across ? [row('intake', ({ there }) => intakeCell(there))] : []),
      row('purpose', ({ there, track }) => programText(there, `tracks.${track.track}.purpose`)),
      row('outcome', ({ there, track }) => outcomeCell(there, track)),
      ...(corporations ? [row('corporations', corporationsCell)] : []),
      row('cap', ({ there, track }) => capText(there, track.estimate)),
      row('rate', ({ there, track }) => rateText(there, track.track, track.estimate)),
      row('amount', ({ there, track }) => amountCell(there, track, across)),
      ...(across ? [row('period', ({ there }) => activityPeriodText(there))] : []),
      row('speaksFor', ({ there, track }) => programText(there, `tracks.${track.track}.speaksFor`)),
    ],
    sources: [...programs].flatMap((id) => {
      const there = shown.find((column) => column.there.program.id === id)?.there;
      return there ? [comparedIn(there, across)] : [];
    }),
  };
}

type Shown = { readonly there: Talk; readonly assessment: Assessment; readonly track: TrackAssessment };

/** DX共創実践枠(HAGUKUMI 令和7年度) */
const longName = (there: Talk, track: string): string =>
  there.words.t('result:comparison.trackOf', {
    track: programText(there, `tracks.${track}.name`),
    program: programText(there, 'shortName'),
    edition: editionOf(there),
  });

function comparedIn(there: Talk, across: boolean) {
  const { program } = there;
  const cites = [...program.tracks, ...corporationCriteria(there)].flatMap(({ cite }) => cite);
  const more = across ? [...program.intake.cite, ...program.activityPeriod.cite] : [];
  return sourceOf(there, [...new Set([...cites, ...more])]);
}

function intakeCell({ words, program, now }: Talk): string {
  const status = statusOf(program, now);
  return words.t(`result:comparison.${status === 'upcoming' ? 'intakeFrom' : 'intakeUntil'}`, {
    status: words.t(`programs:status.${status}`),
    opens: words.day(program.intake.opens),
    closes: words.moment(program.intake.closes),
  });
}

/** The outcome, and in a word each what stands against it. */
function outcomeCell(talk: Talk, track: TrackAssessment): string {
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

function amountCell(talk: Talk, track: TrackAssessment, across: boolean): string {
  const { words } = talk;
  if (track.outcome === 'ineligible') return words.t('result:comparison.noAmount');
  // expenses told for another program may not be supported here
  const supposed = across && track.estimate.assumedYen > 0;
  if (supposed) return words.t('result:estimate.upTo', { cap: amountRange(talk, track.estimate) });
  return track.estimate.status === 'computed'
    ? amountRange(talk, track.estimate)
    : words.t('result:estimate.upTo', { cap: capText(talk, track.estimate) });
}

const corporationCriteria = ({ program }: Talk) =>
  program.criteria.filter((criterion) => criterion.rule === 'minimumCorporations');

function corporationsCell({ there, track }: Shown): string {
  const asked = corporationCriteria(there).find(({ tracks }) => tracks?.includes(track.track) ?? true);
  return asked
    ? there.words.t('result:comparison.atLeast', { count: asked.minimum })
    : corporationCriteria(there).length > 0
      ? there.words.t('result:comparison.noMinimum')
      : (maybeProgramText(there, 'corporations') ?? there.words.t('result:comparison.notSaid'));
}
