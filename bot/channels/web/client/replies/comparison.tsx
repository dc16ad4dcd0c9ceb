import { useTalk } from '../talk.ts';
import { useRoomy } from '../use-wide.ts';
import type { OfKind } from './of-kind.ts';
import { OutcomeChip } from './outcome-chip.tsx';
import { SourceLine } from './source-line.tsx';
import { Unbroken } from './unbroken.tsx';

// On a narrow screen the rows become cards by CSS, which costs a table its meaning in some browsers unless it is spelled out.
const table = { role: 'table' } as const;
const group = { role: 'rowgroup' } as const;
const row = { role: 'row' } as const;
const columnHeader = { role: 'columnheader', scope: 'col' } as const;
const rowHeader = { role: 'rowheader', scope: 'row' } as const;
const cell = { role: 'cell' } as const;

type Props = { reply: OfKind<'comparison'>; beside: boolean };

/** Tracks side by side. Within a result, a phone shows it to whoever wants to read on; who asks for it sees it. */
export function ComparisonReply({ reply, beside }: Props) {
  const roomy = useRoomy();
  if (!beside) {
    return (
      <div class="block">
        <h3>{reply.title}</h3>
        <ComparisonTable reply={reply} />
      </div>
    );
  }
  return (
    <details class="block folded" open={roomy}>
      <summary>
        <h3>{reply.title}</h3>
      </summary>
      <ComparisonTable reply={reply} />
    </details>
  );
}

function ComparisonTable({
  reply: { title, columns, rows, sources, recommendedLabel },
}: Pick<Props, 'reply'>) {
  const { words } = useTalk();
  return (
    <>
      <table class={columns.length > 2 ? 'comparison many' : 'comparison'} aria-label={title} {...table}>
        <thead {...group}>
          <tr {...row}>
            <th class="corner" {...columnHeader}>
              {words.comparison.criterion}
            </th>
            {columns.map((column, index) => (
              <th key={index} class={column.recommended ? 'recommended' : ''} {...columnHeader}>
                {column.recommended && <span class="badge">{recommendedLabel}</span>}
                <span class="column-name">
                  <Unbroken text={column.name} />
                </span>
                <OutcomeChip {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...group}>
          {rows.map(({ label, cells }) => (
            <tr key={label} {...row}>
              <th {...rowHeader}>{label}</th>
              {columns.map((column, index) => (
                <td key={index} class={column.recommended ? 'recommended' : ''} {...cell}>
                  <span class="column-of-cell" aria-hidden="true">
                    <Unbroken text={column.name} />
                  </span>
                  <span>
                    <Unbroken text={cells[index] ?? ''} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sources.map((source, index) => (
        <SourceLine key={index} source={source} />
      ))}
    </>
  );
}
