import type { Patch } from '../../rules/fact-path.ts';
import { factAt } from '../../rules/fact-path.ts';
import { whatItMeans } from '../answering.ts';
import { ask, askNext, openQuestion } from '../asking.ts';
import type { Reply } from '../reply.ts';
import { changeReplies, shownOf } from '../result/changes.ts';
import { after, type Step, say } from '../step.ts';
import { assessTalk, openQuestions, type Talk } from '../talk.ts';
import { answerText, questionText } from '../topics/texts.ts';
import { take } from './take.ts';
import { questionFor } from './told-line.ts';

/** Facts are noted down: what has changed by that, what it means, and on with the talk. */
export function noted(before: Talk, sets: Patch, first: readonly Reply[]): Step {
  const now = take(before, sets);
  const next = onward(before, now);
  return after([...first, ...meaning(before, now, sets, next.state.phase === 'result')], next);
}

/** What noting facts down has changed, and what it means; `shown`: the result that follows tells what it has become. */
export function meaning(before: Talk, now: Talk, sets: Patch, shown = false): Reply[] {
  const changed = changedFacts(before, now, sets).map((text) => say(text));
  const tellsResult = changed.length > 0 && !shown && before.state.chosen && !before.state.comparing;
  return [...changed, ...(tellsResult ? changedResults(before, now) : []), ...whatItMeans(before, now)];
}

/** A question that nothing was said to stays open, as long as its answer can change something. */
function onward(before: Talk, now: Talk): Step {
  const open = openQuestion(before);
  const resting = { ...now, state: { ...now.state, open: null } };
  const unanswered = open?.facts.some((fact) => factAt(now.state.facts, fact) === undefined);
  return open && unanswered && canMatter(resting, open.id) ? ask(resting, open) : askNext(resting);
}

const canMatter = (talk: Talk, id: string): boolean =>
  talk.state.chosen &&
  !talk.state.comparing &&
  openQuestions(talk).some((question) => question.id === id || `${question.id}.plan` === id);

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
