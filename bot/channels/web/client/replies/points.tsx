import type { Point } from '../../../../../dialogs/reply.ts';
import { MANY_ITEMS } from '../limits.ts';
import { useTalk } from '../talk.ts';
import { fill } from '../words.ts';
import type { OfKind } from './of-kind.ts';
import { SourceLine } from './source-line.tsx';
import { TextWithLinks } from './text-with-links.tsx';
import { Unbroken } from './unbroken.tsx';

type Props = { reply: OfKind<'points'>; folded: boolean };

/** Things to know. Beside a result many of them are folded away, for whoever wants to read on; who asks sees them. */
export function PointsReply({ reply: { title, items }, folded }: Props) {
  const { words } = useTalk();
  if (items.length <= MANY_ITEMS) {
    return (
      <div class="block">
        <h3>{title}</h3>
        <PointList items={items} />
      </div>
    );
  }
  return (
    <details class="block folded" open={!folded}>
      <summary>
        <h3>{fill(words.counted, { title, count: items.length })}</h3>
      </summary>
      <PointList items={items} />
    </details>
  );
}

function PointList({ items }: { items: Point[] }) {
  return (
    <ul class="points">
      {items.map(({ label, text, source }, index) => (
        <li key={index}>
          <strong>
            <Unbroken text={label} />
          </strong>
          <p class="lines">
            <TextWithLinks text={text} />
          </p>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
