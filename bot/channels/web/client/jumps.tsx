import type { Reply } from '../../../../dialogs/reply.ts';
import { useTalk } from './talk.ts';

const kinds = ['findings', 'estimate', 'comparison', 'checklist', 'schedule', 'contact'] as const;
type Kind = (typeof kinds)[number];

/** A part of a result, by the id of its element. */
export type Part = { kind: Kind; id: string };

/** The parts of a result that a link leads to. */
export const partsOf = (replies: readonly Reply[], idOf: (index: number) => string): Part[] =>
  kinds.flatMap((kind) => {
    const index = replies.findIndex((reply) => reply.kind === kind);
    return index < 0 ? [] : [{ kind, id: idOf(index) }];
  });

/** A result is many screens long on a phone: a link to each of its parts. */
export function Jumps({ parts }: { parts: Part[] }) {
  const { words } = useTalk();
  return (
    <ul class="jumps" aria-label={words.result.jumps.label}>
      {parts.map(({ kind, id }) => (
        <li key={kind}>
          <a href={`#${id}`} onClick={() => unfold(id)}>
            {words.result.jumps[kind]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Whoever goes to a part wants to see it. */
function unfold(id: string) {
  const folded = document.getElementById(id)?.querySelector<HTMLDetailsElement>('details.block');
  if (folded) folded.open = true;
}
