import type { Assessment } from '../../rules/assessment.ts';
import { statusOf } from '../across/beginning.ts';
import { otherPrograms } from '../across/overview.ts';
import type { Command } from '../input.ts';
import type { Action, FindingItem, FindingStatus, Reply } from '../reply.ts';
import type { Step } from '../step.ts';
import { assessTalk, factsFor, type Talk } from '../talk.ts';
import { changeReplies, shownOf } from './changes.ts';
import { columnsOf, comparisonReply } from './comparison.ts';
import { bindsOnly, findingItem, onlyTrack, reviewItems } from './findings.ts';
import { headlineReply, remainingQuestions, unansweredQuestions } from './headline.ts';
import { estimateReply } from './money.ts';
import { checklistReply, contactReply, scheduleReply } from './next-steps.ts';
import { receiptOf } from './receipt.ts';
import { whatIfReply } from './what-if.ts';

/** The whole result, and what can be done from there. */
export function showResult(talk: Talk): Step {
  const { words } = talk;
  const assessment = assessTalk(talk);
  const facts = factsFor(talk);
  const { receipt, isNew } = receiptOf(talk, facts, assessment);
  const offers = nextActions(talk, assessment);
  const suggested = whatIfReply(talk);
  const others = otherPrograms(talk);
  // whom no track is open to needs the reasons and the way out, not amounts and papers
  const forApplicants = (replies: () => Reply[]) => (shutOut(assessment) ? [] : replies());
  return {
    state: {
      ...talk.state,
      phase: 'result',
      open: null,
      misses: 0,
      offers,
      shown: assessment.tracks.map(shownOf),
      receipt,
    },
    replies: [
      headlineReply({ ...talk, receipt: receipt?.number }, assessment),
      findingsReply(talk, assessment),
      ...forApplicants(() => [
        estimateReply(talk, assessment.tracks),
        ...(assessment.tracks.length > 1 ? [comparisonReply(talk, columnsOf(talk, assessment))] : []),
      ]),
      ...(suggested ? [suggested] : []),
      ...forApplicants(() => [checklistReply(talk, assessment)]),
      scheduleReply(talk),
      contactReply(talk),
      ...(others ? [others] : []),
      { kind: 'actions', text: words.t('result:whatNow'), actions: offers },
    ],
    effects: isNew ? [{ kind: 'assessed', program: talk.program.id, facts, asOf: talk.now }] : [],
  };
}

/** What can be done from the result that is on the screen already. */
export function offerNext(talk: Talk, shown?: Command): Step {
  const again: Action = { command: 'result', label: talk.words.t('talk:actions.result') };
  const others = nextActions(talk, assessTalk(talk)).filter(({ command }) => command !== shown);
  const offers = shown === undefined ? others : [again, ...others];
  return {
    state: { ...talk.state, phase: 'result', open: null, offers },
    replies: [{ kind: 'actions', text: talk.words.t('result:whatNow'), actions: offers }],
  };
}

const shutOut = ({ recommendation }: Assessment): boolean => recommendation.basis === 'none';

function nextActions(talk: Talk, assessment: Assessment): Action[] {
  const { words } = talk;
  const action = (command: Action['command']): Action => ({
    command,
    label: words.t(`talk:actions.${command}`),
  });
  const resume = unansweredQuestions(talk).length > 0;
  const thorough = shutOut(assessment) && remainingQuestions(talk).length > 0;
  return [
    ...(resume ? [action('resume')] : []),
    ...(thorough
      ? [{ command: 'resume' as const, argument: 'all', label: words.t('talk:actions.resumeAll') }]
      : []),
    ...(talk.program.terms.length > 0 && !shutOut(assessment) ? [action('terms')] : []),
    ...(talk.programs.size > 1 ? [action('programs')] : []),
    ...(['change', 'contact', 'restart'] as const).map(action),
  ];
}

/** In the order in which they matter to the person. */
const statuses: readonly FindingStatus[] = ['unmet', 'pending', 'unknown', 'advised', 'reviewers', 'met'];

/** Every criterion once, the ones to look at first; a criterion of one track only says which. */
function findingsReply(talk: Talk, assessment: Assessment): Reply {
  const { words, state } = talk;
  const found = new Map<string, FindingItem>();
  for (const { track: id, outcome, findings } of assessment.tracks)
    for (const finding of findings) {
      if (found.has(finding.criterion) || finding.reason === 'notApplicable') continue;
      // what is not known of a track that is ruled out anyway is never asked, and need not be told
      if (finding.status === 'unknown' && outcome === 'ineligible' && bindsOnly(talk, finding, id)) continue;
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
      return group.length === 0 ? [] : [{ status, title: groupTitle(talk, status), items: group }];
    }),
  };
}

/** Of an edition that is closed nothing is left to do: it tells what was asked for. */
function groupTitle({ words, program, now }: Talk, status: FindingStatus): string {
  const closed = statusOf(program, now) === 'closed';
  return (closed && words.maybe(`result:findings.closed.${status}`)) || words.t(`result:findings.${status}`);
}

/** What has changed since the result was last shown, a line a track; nothing where it is the first time. */
export const changesSince = (talk: Talk): Reply[] => changeReplies(talk, talk.state.shown, assessTalk(talk));
