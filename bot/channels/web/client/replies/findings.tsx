import type { FindingItem, FindingStatus } from '../../../../../dialogs/reply.ts';
import { Icon, statusIcons } from '../icons.tsx';
import { MANY_ITEMS } from '../limits.ts';
import { useTalk } from '../talk.ts';
import { useRoomy } from '../use-wide.ts';
import { fill } from '../words.ts';
import type { OfKind } from './of-kind.ts';
import { SourceLine } from './source-line.tsx';
import { TextWithLinks } from './text-with-links.tsx';

/**
 * What is met is folded away, and on a phone what the reviewers judge; all that is still to do stands there to be read.
 */
export function FindingsReply({ reply }: { reply: OfKind<'findings'> }) {
  const { words } = useTalk();
  const roomy = useRoomy();
  const foldable = (status: FindingStatus, items: FindingItem[]) =>
    status === 'met' || status === 'reviewers' || (status === 'unknown' && items.length > MANY_ITEMS);
  return (
    <div class="block">
      <h3>{reply.title}</h3>
      {reply.groups
        .filter(({ items }) => items.length > 0)
        .map(({ status, title, items }) => {
          const heading = (
            <>
              <Icon name={statusIcons[status]} />
              {fill(words.counted, { title, count: items.length })}
            </>
          );
          return foldable(status, items) ? (
            <details key={status} class={`findings ${status}`} open={roomy && status === 'reviewers'}>
              <summary>
                <h4>{heading}</h4>
              </summary>
              <FindingList items={items} />
            </details>
          ) : (
            <div key={status} class={`findings ${status}`}>
              <h4>{heading}</h4>
              <FindingList items={items} />
            </div>
          );
        })}
    </div>
  );
}

function FindingList({ items }: { items: FindingItem[] }) {
  const { words } = useTalk();
  return (
    <ul>
      {items.map(({ criterion, title, text, todo, reading, source }) => (
        <li key={criterion}>
          <h5>{title}</h5>
          <p class="lines">
            <TextWithLinks text={text} />
          </p>
          {todo && (
            <p class="todo">
              <strong>{words.findings.todo}</strong> <TextWithLinks text={todo} />
            </p>
          )}
          {reading && (
            <p class="reading">
              <strong>{words.findings.reading}</strong> {reading}
            </p>
          )}
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
