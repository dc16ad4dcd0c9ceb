import type { Asking } from '../../../../../dialogs/reply.ts';
import { Amounts } from './amounts.tsx';
import { Checks } from './checks.tsx';
import { Choice } from './choice.tsx';
import { NumberAnswer } from './number.tsx';

type Props = { question: string; asking: Asking; id: string };

/** The controls of a question, one way of asking each. */
export function AskingControls({ question, asking, id }: Props) {
  switch (asking.type) {
    case 'choice':
      return <Choice question={question} asking={asking} id={id} />;
    case 'checks':
      return <Checks question={question} asking={asking} id={id} />;
    case 'number':
      return <NumberAnswer question={question} asking={asking} id={id} />;
    case 'amounts':
      return <Amounts question={question} asking={asking} id={id} />;
    default:
      return asking satisfies never;
  }
}
