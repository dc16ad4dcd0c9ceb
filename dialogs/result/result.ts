import { unknownFacts } from '../../rules/assess.ts';
import type { Assessment } from '../../rules/assessment.ts';
import type { Action, FindingItem, FindingStatus, Reply } from '../reply.ts';
import type { State } from '../state.ts';
import type { Step } from '../step.ts';
import { assessTalk, type Talk } from '../talk.ts';
import { comparisonReply } from './comparison.ts';
import { findingItem, onlyTrack, reviewItems } from './findings.ts';
import { headlineReply, unansweredQuestions } from './headline.ts';
import { estimateReply } from './money.ts';
import { checklistReply, contactReply, scheduleReply } from './next-steps.ts';

/** The whole result, and what can be done from there. */
export function showResult(talk: Talk): Step {
  const { words } = talk;
  const assessment = assessTalk(talk);
  const offers = nextActions(talk, assessment);
  // whom no track is open to needs the reasons and the way out, not amounts and papers
  const forApplicants = (replies: () => Reply[]) => (shutOut(assessment) ? [] : replies());
  return {
    state: { ...talk.state, phase: 'result', open: null, misses: 0, offers, shown: shownOf(assessment) },
    replies: [
      headlineReply(talk, assessment),
      ...forApplicants(() => [comparisonReply(talk, assessment)]),
      findingsReply(talk, assessment),
      ...forApplicants(() => [estimateReply(talk, assessment.tracks), checklistReply(talk, assessment)]),
      scheduleReply(talk),
      contactReply(talk),
      { kind: 'actions', text: words.t('result:whatNow'), actions: offers },
    ],
  };
}

const shutOut = ({ recommendation }: Assessment): boolean => recommendation.basis === 'none';

function nextActions(talk: Talk, assessment: Assessment): Action[] {
  const { words, state } = talk;
  const action = (command: Action['command']): Action => ({
    command,
    label: words.t(`talk:actions.${command}`),
  });
  const resume = unansweredQuestions(talk).length > 0;
  const thorough = shutOut(assessment) && !state.thorough && unknownFacts(assessment).size > 0;
  return [
    ...(resume ? [action('resume')] : []),
    ...(thorough
      ? [{ command: 'resume' as const, argument: 'all', label: words.t('talk:actions.resumeAll') }]
      : []),
    ...(['change', 'contact', 'restart'] as const).map(action),
  ];
}

/** In the order in which they matter to the person. */
const statuses: readonly FindingStatus[] = ['unmet', 'pending', 'unknown', 'reviewers', 'met'];

/** Every criterion once, the ones to look at first; a criterion of one track only says which. */
function findingsReply(talk: Talk, assessment: Assessment): Reply {
  const { words, state } = talk;
  const found = new Map<string, FindingItem>();
  for (const finding of assessment.tracks.flatMap(({ findings }) => findings)) {
    if (found.has(finding.criterion)) continue;
    const item = findingItem(talk, finding);
    const track = onlyTrack(talk, finding);
    const title =
      track === undefined ? item.title : words.t('result:findings.onlyFor', { title: item.title, track });
    found.set(finding.criterion, { ...item, title });
  }
  const items = [...found.values(), ...reviewItems(talk)];
  const shown =
    shutOut(assessment) && !state.thorough ? statuses.filter((status) => status !== 'unknown') : statuses;
  return {
    kind: 'findings',
    title: words.t('result:findings.title'),
    groups: shown.flatMap((status) => {
      const group = items.filter((item) => item.status === status);
      return group.length === 0
        ? []
        : [{ status, title: words.t(`result:findings.${status}`), items: group }];
    }),
  };
}

const shownOf = ({ tracks }: Assessment): State['shown'] =>
  tracks.map(({ track, outcome, estimate }) => ({
    track,
    outcome,
    amountYen: estimate.status === 'computed' ? estimate.amountYen : null,
  }));

/** What has changed since the result was last shown, a line a track; nothing where it is the first time. */
export function changesSince(talk: Talk): string[] {
  const { words, state } = talk;
  if (state.shown.length === 0) return [];
  const amount = (yen: number | null) => (yen === null ? words.t('result:change.noAmount') : words.yen(yen));
  return shownOf(assessTalk(talk)).flatMap((now) => {
    const before = state.shown.find(({ track }) => track === now.track);
    if (!before) return [];
    const outcome = {
      before: words.t(`result:outcome.${before.outcome}`),
      after: words.t(`result:outcome.${now.outcome}`),
    };
    const money = { before: amount(before.amountYen), after: amount(now.amountYen) };
    const changes = [
      ...(before.outcome === now.outcome ? [] : [words.t('result:change.outcome', outcome)]),
      ...(before.amountYen === now.amountYen ? [] : [words.t('result:change.amount', money)]),
    ];
    const track = words.t(`programs/${talk.program.id}:tracks.${now.track}.name`);
    return changes.length === 0
      ? []
      : [words.t('result:change.line', { track, changes: words.list(changes) })];
  });
}
