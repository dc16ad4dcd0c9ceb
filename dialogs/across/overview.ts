import type { Assessment } from '../../rules/assessment.ts';
import { bestOfEach, type RankedTrack } from '../../rules/rank.ts';
import { programText } from '../program-texts.ts';
import type { Action, Point, Reply } from '../reply.ts';
import { amountRange, capText } from '../result/cap-text.ts';
import { findingItem } from '../result/findings.ts';
import { outcomeLabel } from '../result/outcome-label.ts';
import { editionOf, sourceOf } from '../source.ts';
import type { Step } from '../step.ts';
import { about, assessTalk, openQuestions, type Talk, withState } from '../talk.ts';
import { statusOf } from './beginning.ts';

/** A program, how this case stands in it, and its best track. */
export type Standing = {
  readonly there: Talk;
  readonly assessment: Assessment;
  readonly best: RankedTrack;
};

/** Every program, the best first. */
export function standings(talk: Talk): Standing[] {
  const all = [...talk.programs.values()].map((program) => {
    const there = about(withState(talk, { skipped: [], thorough: false, comparing: false }), program);
    return { there, assessment: assessTalk(there) };
  });
  const best = bestOfEach(all.map(({ assessment }) => assessment));
  return best.flatMap((track) => {
    const found = all.find(({ assessment }) => assessment.program === track.program);
    return found ? [{ ...found, best: track }] : [];
  });
}

/** The track that stands for a program: the one that is recommended, or else the one that asks for nothing special. */
export const trackFor = ({ assessment, there }: Standing): string =>
  assessment.recommendation.track ??
  there.program.tracks.find(({ id }) => assessment.recommendation.alternatives.includes(id))?.id ??
  there.program.tracks[0]?.id ??
  '';

/** HAGUKUMI(令和7年度・受付終了) */
const programLabel = (there: Talk): string =>
  there.words.t('programs:label', {
    program: programText(there, 'shortName'),
    edition: editionOf(there),
    status: there.words.t(`programs:status.${statusOf(there.program, there.now)}`),
  });

/** How the case stands in one program, in a line. */
function standingPoint(standing: Standing): Point {
  const { there, assessment, best } = standing;
  const { words } = there;
  const track = assessment.tracks.find((each) => each.track === best.track);
  const cites = [...assessment.intake.cite, ...(track?.estimate.cite ?? [])];
  return {
    label: programLabel(there),
    text: words.sentences([
      dateOf(there),
      ...(best.outcome === 'ineligible' ? whyNot(there, track?.findings ?? []) : whatIsPossible(standing)),
    ]),
    source: sourceOf(there, [...new Set(cites)]),
  };
}

/** When it closes, or opens; of what is over, the label has said enough. */
function dateOf({ words, program: { intake, ...program }, now }: Talk): string {
  switch (statusOf({ intake, ...program }, now)) {
    case 'open':
      return words.t('programs:standing.closes', { closes: words.moment(intake.closes) });
    case 'upcoming':
      return words.t('programs:standing.opens', { opens: words.day(intake.opens) });
    case 'closed':
      return '';
  }
}

function whyNot(there: Talk, findings: Assessment['tracks'][number]['findings']): string[] {
  const { words } = there;
  const reasons = findings
    .filter(({ status }) => status === 'unmet')
    .map((each) => findingItem(there, each).title);
  return [
    words.t('programs:standing.whole', { outcome: outcomeLabel(there, 'ineligible').outcomeLabel }),
    words.t('programs:standing.because', { reasons: words.list(reasons) }),
  ];
}

function whatIsPossible(standing: Standing): string[] {
  const { there, assessment } = standing;
  const { words } = there;
  const id = trackFor(standing);
  const track = assessment.tracks.find((each) => each.track === id);
  if (!track) return [];
  const name = programText(there, `tracks.${id}.name`);
  const { outcomeLabel: outcome } = outcomeLabel(there, track.outcome);
  const left = openQuestions(there, assessment).length;
  const open = track.outcome === 'undetermined';
  return [
    open ? words.t('programs:standing.open') : words.t('programs:standing.track', { track: name, outcome }),
    amountOf(there, name, track.estimate),
    open ? moreWith(standing, track.estimate.capYen) : '',
    open && left > 0 ? words.t('programs:standing.left', { count: left }) : '',
  ];
}

function amountOf(there: Talk, track: string, estimate: Assessment['tracks'][number]['estimate']): string {
  const amountName = programText(there, 'amountName');
  // what was told for another program may be none of the expenses that this one supports
  const name = estimate.assumedYen > 0 ? 'supposed' : 'amount';
  return estimate.status === 'computed'
    ? there.words.t(`programs:standing.${name}`, { track, amountName, amount: amountRange(there, estimate) })
    : there.words.t('programs:standing.cap', { track, amountName, cap: capText(there, estimate) });
}

/** Another track that gives more and is not ruled out. */
function moreWith({ there, assessment }: Standing, capYen: number): string {
  const higher = assessment.tracks
    .filter(({ outcome, estimate }) => outcome !== 'ineligible' && estimate.capYen > capYen)
    .toSorted((one, other) => other.estimate.capYen - one.estimate.capYen)[0];
  if (!higher) return '';
  const track = programText(there, `tracks.${higher.track}.name`);
  return there.words.t('programs:standing.more', { track, cap: capText(there, higher.estimate) });
}

/** The other programs in a line each; undefined where there is none. */
export function otherPrograms(talk: Talk): Reply | undefined {
  const others = standings(talk).filter(({ there }) => there.program.id !== talk.program.id);
  if (others.length === 0) return undefined;
  return { kind: 'points', title: talk.words.t('programs:others'), items: others.map(standingPoint) };
}

/** Which programs the answers leave. */
function whatIsLeft(talk: Talk, all: readonly Standing[]): string {
  const { words } = talk;
  const left = all
    .filter(({ best }) => best.outcome !== 'ineligible')
    .map(({ there }) => words.t('programs:quoted', { program: programText(there, 'shortName') }));
  const count = left.length === 0 ? 'none' : left.length === 1 ? 'one' : 'several';
  return words.t(`programs:left.${count}`, { programs: words.list(left) });
}

/** All programs side by side with what is known so far, and the way on into each of them. */
export function showOverview(talk: Talk): Step {
  const { words } = talk;
  const all = standings(talk);
  const offers: Action[] = [
    ...all.map(({ there }) => ({
      command: 'programs' as const,
      argument: there.program.id,
      label: words.t('programs:goOnWith', {
        program: programText(there, 'shortName'),
        edition: editionOf(there),
      }),
    })),
    { command: 'compare', label: words.t('talk:actions.compare') },
    ...(['change', 'restart'] as const).map((command) => ({
      command,
      label: words.t(`talk:actions.${command}`),
    })),
  ];
  return {
    state: { ...talk.state, phase: 'offering', open: null, misses: 0, comparing: true, offers },
    replies: [
      { kind: 'text', tone: 'plain', text: whatIsLeft(talk, all) },
      { kind: 'points', title: words.t('programs:overview'), items: all.map(standingPoint) },
      { kind: 'text', tone: 'note', text: words.t('result:notADecision') },
      { kind: 'actions', text: words.t('programs:which'), actions: offers },
    ],
  };
}
