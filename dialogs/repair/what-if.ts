import { factAt, type Patch } from '../../rules/fact-path.ts';
import { goOn } from '../asking.ts';
import type { Reply } from '../reply.ts';
import { changeReplies, shownOf } from '../result/changes.ts';
import { after, type Step } from '../step.ts';
import { assessTalk, type Talk } from '../talk.ts';
import { hear } from '../telling/hear.ts';
import { take } from '../telling/take.ts';
import { toldFacts } from '../telling/told-line.ts';
import { supposedIn } from '../understanding/sentence/supposed.ts';
import { notingAction } from './noting.ts';

/**
 * 「もし3社だったら?」: told what would be different. The facts stay as they are until the person says otherwise.
 * Undefined where nothing is supposed, or nothing of it can be read.
 */
export function whatIf(talk: Talk, text: string): Step | undefined {
  const { words, state } = talk;
  const supposed = state.chosen && !state.comparing ? supposedIn(text) : undefined;
  if (supposed === undefined) return undefined;
  const reading = hear(talk, undefined, supposed);
  const { sets } = reading;
  const different = sets.filter(
    ([fact, value]) => JSON.stringify(factAt(state.facts, fact)) !== JSON.stringify(value),
  );
  if (sets.length === 0) return undefined;
  const then = take(talk, sets);
  const changes = changeReplies(talk, assessTalk(talk).tracks.map(shownOf), assessTalk(then));
  const facts = toldFacts(talk, sets, reading).join(words.t('talk:told.separator'));
  const lead = words.t('talk:suppose.line', { facts });
  const lines = changes.flatMap((reply) => (reply.kind === 'text' ? [reply.text] : []));
  const [first] = changes;
  const source = first?.kind === 'text' ? first.source : undefined;
  const told: Reply = {
    kind: 'text',
    tone: 'note',
    text:
      lines.length === 0
        ? words.sentences([lead, words.t('talk:suppose.nothing')])
        : words.sentences([
            lead,
            words.t('talk:suppose.change', { changes: lines.join(words.t('talk:told.separator')) }),
            words.t('talk:suppose.kept'),
          ]),
    ...(source && { source }),
  };
  return offering(after([told], goOn(talk)), talk, different);
}

/** With a button that makes it so, which can be typed as well while the question stays open. */
function offering(step: Step, talk: Talk, sets: Patch): Step {
  const actions = sets.length === 0 ? [] : notingAction(sets, talk.words.t('talk:actions.note'));
  if (actions.length === 0) return step;
  const last = step.replies.at(-1);
  if (last?.kind === 'actions') {
    const both = [...actions, ...last.actions];
    return {
      ...step,
      state: { ...step.state, offers: [...actions, ...step.state.offers] },
      replies: [...step.replies.slice(0, -1), { ...last, actions: both }],
    };
  }
  if (last?.kind !== 'question') return step;
  return {
    ...step,
    state: { ...step.state, offers: actions },
    replies: [...step.replies.slice(0, -1), { ...last, actions: [...actions, ...last.actions] }],
  };
}
