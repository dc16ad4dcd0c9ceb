import { Unbroken } from '../replies/unbroken.tsx';
import { useTalk } from '../talk.ts';
import { TalkButton } from '../talk-button.tsx';
import type { AskedAs } from './asked-as.ts';

export function Choice({ question, asking }: AskedAs<'choice'>) {
  const { send } = useTalk();
  return (
    <ul class="options">
      {asking.options.map(({ value, label, hint }, at) => (
        <li key={value}>
          <TalkButton class="option" onPress={() => send({ kind: 'answer', question, value }, label)}>
            <span>
              {/* typing the number answers too */}
              <span class="number-of" aria-hidden="true">
                {at + 1}
              </span>
              <Unbroken text={label} />
            </span>
            {hint && (
              <small>
                <Unbroken text={hint} />
              </small>
            )}
          </TalkButton>
        </li>
      ))}
    </ul>
  );
}
