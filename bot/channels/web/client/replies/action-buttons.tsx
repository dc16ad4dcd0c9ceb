import type { Action } from '../../../../../dialogs/reply.ts';
import { commandOf, useTalk } from '../talk.ts';
import { TalkButton } from '../talk-button.tsx';

export function ActionButtons({ actions }: { actions: Action[] }) {
  const { send } = useTalk();
  if (actions.length === 0) return null;
  return (
    <ul class="actions">
      {actions.map((action) => (
        <li key={`${action.command} ${action.argument ?? ''}`}>
          <TalkButton class="button quiet" onPress={() => send(commandOf(action), action.label)}>
            {action.label}
          </TalkButton>
        </li>
      ))}
    </ul>
  );
}
