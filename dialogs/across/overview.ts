import type { Assessment } from '../../rules/assessment.ts';
import type { Estimate } from '../../rules/estimate.ts';
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
type Standing = { readonly there: Talk; readonly assessment: Assessment; readonly best: RankedTrack };

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

/** HAGUKUMI(令和7年度・受付終了) */
export const programLabel = (there: Talk): string =>
  there.words.t('programs:label', {
    program: programText(there, 'shortName'),
    edition: editionOf(there),
    status: there.words.t(`programs:status.${statusOf(there.program, there.now)}`),
  });

/** How the case stands in one program, in a line. */
function standingPoint({ there, assessment, best }: Standing): Point {
  const { words } = there;
  const left = openQuestions(there, assessment).length;
  const track = assessment.tracks.find((each) => each.track === best.track);
  const reasons =
    best.outcome === 'ineligible'
      ? (track?.findings ?? [])
          .filter(({ status }) => status === 'unmet')
          .map((f) => findingItem(there, f).title)
      : [];
  const several = there.program.tracks.length > 1 && assessment.recommendation.track === null;
  return {
    label: programLabel(there),
    text: words.sentences([
      words.t(
        best.outcome === 'ineligible' || several ? 'programs:standing.whole' : 'programs:standing.track',
        {
          track: programText(there, `tracks.${best.track}.name`),
          outcome: outcomeLabel(there, best.outcome).outcomeLabel,
        },
      ),
      reasons.length > 0 ? words.t('programs:standing.because', { reasons: words.list(reasons) }) : '',
      best.outcome === 'ineligible'
        ? ''
        : several
          ? mostOf(there, assessment)
          : amountOf(there, best, assessment),
      best.outcome === 'undetermined' && left > 0 ? words.t('programs:standing.left', { count: left }) : '',
    ]),
    source: sourceOf(there, [...new Set([...assessment.intake.cite, ...(track?.estimate.cite ?? [])])]),
  };
}

function amountOf(there: Talk, best: RankedTrack, { tracks }: Assessment): string {
  const estimate = tracks.find(({ track }) => track === best.track)?.estimate;
  if (!estimate) return '';
  const amountName = programText(there, 'amountName');
  return best.computed
    ? there.words.t('programs:standing.amount', { amountName, amount: amountRange(there, estimate) })
    : there.words.t('programs:standing.cap', { amountName, cap: capText(there, estimate) });
}

/** The most that any track gives that is not ruled out. */
function mostOf(there: Talk, { tracks }: Assessment): string {
  const open = tracks.filter(({ outcome }) => outcome !== 'ineligible').map(({ estimate }) => estimate);
  const most = open.reduce<Estimate | undefined>(
    (one, other) => (one && one.capYen >= other.capYen ? one : other),
    undefined,
  );
  const amountName = programText(there, 'amountName');
  return most ? there.words.t('programs:standing.cap', { amountName, cap: capText(there, most) }) : '';
}

/** The other programs in a line each; undefined where there is none. */
export function otherPrograms(talk: Talk): Reply | undefined {
  const others = standings(talk).filter(({ there }) => there.program.id !== talk.program.id);
  if (others.length === 0) return undefined;
  return { kind: 'points', title: talk.words.t('programs:others'), items: others.map(standingPoint) };
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
    {
      command: 'compare',
      argument: all.map(({ best }) => `${best.program}.${best.track}`).join(','),
      label: words.t('talk:actions.compare'),
    },
    ...(['change', 'restart'] as const).map((command) => ({
      command,
      label: words.t(`talk:actions.${command}`),
    })),
  ];
  return {
    state: { ...talk.state, phase: 'offering', open: null, misses: 0, comparing: true, offers },
    replies: [
      { kind: 'points', title: words.t('programs:overview'), items: all.map(standingPoint) },
      { kind: 'text', tone: 'note', text: words.t('result:notADecision') },
      { kind: 'actions', text: words.t('programs:which'), actions: offers },
    ],
  };
}
