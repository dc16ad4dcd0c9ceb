import { commandOf, useTalk } from '../talk.ts';
import { TalkButton } from '../talk-button.tsx';
import type { OfKind } from './of-kind.ts';
import { Unbroken } from './unbroken.tsx';

/** What can be done next, a button a line; its number can be typed as well. */
export function ActionsReply({ reply, live }: { reply: OfKind<'actions'>; live: boolean }) {
  const { send } = useTalk();
  return (
    <div class="text offers">
      {reply.text && <p class="lines">{reply.text}</p>}
      {live && (
        <ul class="options">
          {reply.actions.map((action, at) => (
            <li key={`${action.command} ${action.argument ?? ''}`}>
              <TalkButton class="option" onPress={() => send(commandOf(action), action.label)}>
                <span>
                  <span class="number-of" aria-hidden="true">
                    {at + 1}
                  </span>
                  <Unbroken text={action.label} />
                </span>
                {action.hint && (
                  <small>
                    <Unbroken text={action.hint} />
                  </small>
                )}
              </TalkButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
