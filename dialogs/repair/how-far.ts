import { goOn } from '../asking.ts';
import type { Reply } from '../reply.ts';
import { unansweredQuestions } from '../result/headline.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { questionsLeft } from '../topics/ask.ts';
import { knownFacts } from '../view.ts';

/** 「今どこまで?」: what has been told so far, and how many questions are left. */
export function howFar(talk: Talk): Step {
  const { words } = talk;
  const facts: Reply = {
    kind: 'facts',
    title: words.t('talk:known'),
    items: knownFacts(talk),
    empty: words.t('talk:nothingKnown'),
  };
  return after([facts, ...leftReplies(talk)], goOn(talk));
}

/** How many questions are left, and how many were passed over. */
export function leftReplies(talk: Talk): Reply[] {
  const { words, state } = talk;
  if (!state.chosen) return [];
  const count = questionsLeft(talk);
  const passed = state.comparing
    ? 0
    : unansweredQuestions(talk).filter(({ id }) => state.skipped.includes(id)).length;
  return [
    say(
      words.sentences([
        count === 0 ? words.t('asides:nothingLeft') : words.t('asides:left', { count }),
        passed === 0 ? '' : words.t('asides:passedOver', { count: passed }),
      ]),
    ),
  ];
}
