import type { Patch } from '../../rules/fact-path.ts';
import { factAt } from '../../rules/fact-path.ts';
import { inOrder } from '../across/beginning.ts';
import { whatItMeans } from '../answering.ts';
import { ask, askNext, openQuestion } from '../asking.ts';
import type { Reply } from '../reply.ts';
import { changeReplies, shownOf } from '../result/changes.ts';
import { after, type Step, say } from '../step.ts';
import { about, assessTalk, type Talk } from '../talk.ts';
import { answerText, questionText } from '../topics/texts.ts';
import { take } from './take.ts';
import { questionFor } from './told-line.ts';

/** Facts are noted down: what has changed by that, what it means, and on with the talk. */
export function noted(before: Talk, sets: Patch, first: readonly Reply[], last: readonly Reply[] = []): Step {
  const open = openQuestion(before);
  const now = take(before, sets);
  const changed = changedFacts(before, now, sets);
  const still = open?.facts.some((fact) => factAt(now.state.facts, fact) === undefined) ? open : undefined;
  const resting = { ...now, state: { ...now.state, open: null } };
  const next = still && stillAsked(resting, still.id) ? ask(resting, still) : askNext(resting);
  const results = next.state.phase === 'result' || now.state.comparing ? [] : changedResults(before, now);
  return after(
    [
      ...first,
      ...changed.map((text) => say(text)),
      ...(changed.length > 0 ? results : []),
      ...whatItMeans(before, now),
      ...last,
    ],
    next,
  );
}

/** A question that nothing was said to stays open, as long as its answer can change something. */
const stillAsked = (talk: Talk, id: string): boolean => {
  const next = askNext(talk);
  return next.state.open === id;
};

/** 「法人の数を「3者」から「2者」に直しました」, for every answer that was another before. */
function changedFacts(before: Talk, now: Talk, sets: Patch): string[] {
  const { words } = now;
  const told = new Set<string>();
  return sets.flatMap(([fact]): string[] => {
    if (factAt(before.state.facts, fact) === undefined) return [];
    const found = questionFor(now, fact);
    if (!found || told.has(found.question.id)) return [];
    told.add(found.question.id);
    const was = answerText(found.question, before.state.facts, found.there);
    const is = answerText(found.question, now.state.facts, found.there);
    if (was === undefined || is === undefined || was === is) return [];
    const label = questionText(found.question, found.there, 'label');
    return [words.t('talk:told.changed', { label, before: was, after: is })];
  });
}

/** What a correction makes of the result, a line a track; of no track that stays as open as it was. */
function changedResults(before: Talk, now: Talk): Reply[] {
  const [was, is] = [assessTalk(before), assessTalk(now)];
  return changeReplies(now, was.tracks.map(shownOf), is);
}

/** The talks of all programs that a text may be about. */
export const talksOf = (talk: Talk): Talk[] =>
  talk.state.chosen && !talk.state.comparing
    ? [talk]
    : inOrder(talk.programs, talk.now).map((program) => about(talk, program));
