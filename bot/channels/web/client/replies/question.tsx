import { AskingControls } from '../asking/asking.tsx';
import { useTalk } from '../talk.ts';
import { fill } from '../words.ts';
import { ActionButtons } from './action-buttons.tsx';
import type { OfKind } from './of-kind.ts';
import { Unbroken } from './unbroken.tsx';

type Props = { reply: OfKind<'question'>; live: boolean; id: string };

/** Only the live question has controls; what was asked before stays readable as text. */
export function QuestionReply({ reply, live, id }: Props) {
  const { words } = useTalk();
  const { question, topic, text, hint, current, asking, actions, progress } = reply;
  if (!live) {
    return (
      <div class="question asked">
        <p class="topic">{topic}</p>
        <p class="lines">{text}</p>
      </div>
    );
  }
  return (
    <div class="question">
      <p class="topic">
        {topic}
        <span class="progress-text">{progress}</span>
      </p>
      <h3 class="lines">
        <Unbroken text={text} />
      </h3>
      {hint && (
        <p class="hint lines">
          <Unbroken text={hint} />
        </p>
      )}
      {current && (
        <p class="current">
          <span>{words.question.current}</span> {current}
        </p>
      )}
      {/*
        The log reads the question out; focus then lands on this group, whose short name repeats nothing,
        and its buttons are read as they are reached.
      */}
      <fieldset class="asking" tabIndex={-1} aria-live="off" data-focus>
        <legend class="unseen">{fill(words.question.answer, { topic })}</legend>
        <AskingControls question={question} asking={asking} id={id} />
        <ActionButtons actions={actions} />
      </fieldset>
    </div>
  );
}
