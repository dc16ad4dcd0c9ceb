import type { Assessment } from '../../rules/assess.ts';
import type { FindingItem, Reply } from '../reply.ts';
import type { State } from '../state.ts';
import type { Step } from '../step.ts';
import { assessTalk, openQuestions, type Talk } from '../talk.ts';
import { comparisonReply } from './comparison.ts';
import { findingItem, onlyTrack, reviewItems, shownFirst } from './findings.ts';
import { headlineReply } from './headline.ts';
import { estimateReply } from './money.ts';
import { checklistReply, contactReply, scheduleReply } from './next-steps.ts';

/** The whole result, and what can be done from there. */
export function showResult(talk: Talk): Step {
  const { words } = talk;
  const assessment = assessTalk(talk);
  const resumable = openQuestions({ ...talk, state: { ...talk.state, skipped: [] } }).length > 0;
  const commands = [...(resumable ? (['resume'] as const) : []), 'change', 'contact', 'restart'] as const;
  const offers = commands.map((command) => ({ command, label: words.t(`talk:actions.${command}`) }));
  return {
    state: { ...talk.state, phase: 'result', open: null, misses: 0, offers, shown: shownOf(assessment) },
    replies: [
      headlineReply(talk, assessment),
      comparisonReply(talk, assessment),
      findingsReply(talk, assessment),
      estimateReply(talk, assessment.tracks),
      checklistReply(talk, assessment),
      scheduleReply(talk),
      contactReply(talk),
      { kind: 'actions', text: words.t('result:whatNow'), actions: offers },
    ],
  };
}

/** Every criterion once, the ones to look at first; a criterion of one track only says which. */
function findingsReply(talk: Talk, { tracks }: Assessment): Reply {
  const { words } = talk;
  const found = new Map<string, FindingItem>();
  for (const { findings } of tracks) {
    for (const finding of findings) {
      if (found.has(finding.criterion)) continue;
      const item = findingItem(talk, finding);
      const only = onlyTrack(talk, finding);
      const title =
        only === undefined
          ? item.title
          : words.t('result:findings.onlyFor', { title: item.title, track: only });
      found.set(finding.criterion, { ...item, title });
    }
  }
  const items = [...found.values(), ...reviewItems(talk)];
  return {
    kind: 'findings',
    title: words.t('result:findings.title'),
    groups: shownFirst.flatMap((status) => {
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
  return shownOf(assessTalk(talk)).flatMap((after) => {
    const before = state.shown.find(({ track }) => track === after.track);
    if (!before || (before.outcome === after.outcome && before.amountYen === after.amountYen)) return [];
    return [
      words.t('result:change.line', {
        track: words.t(`programs/${talk.program.id}:tracks.${after.track}.name`),
        before: words.t(`result:outcome.${before.outcome}`),
        after: words.t(`result:outcome.${after.outcome}`),
        amountBefore: amount(before.amountYen),
        amountAfter: amount(after.amountYen),
      }),
    ];
  });
}
