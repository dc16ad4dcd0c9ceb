import { type Conversation, liveQuestion, newestResult } from './conversation.ts';
import { useTalk } from './talk.ts';
import { TalkButton } from './talk-button.tsx';
import { TurnView } from './turn.tsx';

type Props = {
  conversation: Conversation;
  onRetry: () => void;
  /** gives what could not be sent back to where it was typed, or simply drops it */
  onTakeBack: () => void;
};

export function Log({ conversation, onRetry, onTakeBack }: Props) {
  const { words } = useTalk();
  const { turns, unsent, problem } = conversation;
  const live = liveQuestion(conversation);
  // answers are being changed: the result on the screen is no longer the one that holds
  const printed = live === null ? newestResult(turns) : null;
  return (
    <div class="log" role="log" aria-labelledby="log-title" aria-live="polite">
      <h2 class="unseen" id="log-title">
        {words.log.label}
      </h2>
      {turns.map((turn, index) => (
        <TurnView
          key={turn.id}
          turn={turn}
          newest={index === turns.length - 1}
          liveQuestion={live}
          printed={turn.id === printed}
        />
      ))}
      {unsent && (
        <TurnView
          // The same key as the turn that it becomes: what was said is read out once.
          key={unsent.id}
          turn={{ id: unsent.id, said: unsent.said, replies: [] }}
          newest={false}
          liveQuestion={null}
          printed={false}
        >
          {problem === null ? (
            <p class="waiting" aria-hidden="true">
              {words.log.waiting}
              <span class="dots" />
            </p>
          ) : (
            <div class="unsent">
              <p>
                <strong>{words.sending.failed}</strong> {problem}
              </p>
              <div class="buttons">
                <TalkButton class="button strong" onPress={onRetry}>
                  {words.sending.retry}
                </TalkButton>
                {unsent.input.kind !== 'start' && (
                  <TalkButton onPress={onTakeBack}>
                    {unsent.input.kind === 'text' ? words.sending.edit : words.sending.drop}
                  </TalkButton>
                )}
              </div>
            </div>
          )}
        </TurnView>
      )}
    </div>
  );
}
