import { ActionButtons } from './action-buttons.tsx';
import type { OfKind } from './of-kind.ts';

export function ActionsReply({ reply, live }: { reply: OfKind<'actions'>; live: boolean }) {
  return (
    <div class="text">
      {reply.text && <p class="lines">{reply.text}</p>}
      {live && <ActionButtons actions={reply.actions} />}
    </div>
  );
}
