import { useTalk } from '../talk.ts';
import type { OfKind } from './of-kind.ts';
import { OutcomeChip } from './outcome-chip.tsx';
import { SourceLine } from './source-line.tsx';

// On a narrow screen the rows become cards by CSS, which costs a table its meaning in some browsers unless it is spelled out.
const table = { role: 'table' } as const;
const group = { role: 'rowgroup' } as const;
const row = { role: 'row' } as const;
const columnHeader = { role: 'columnheader', scope: 'col' } as const;
const rowHeader = { role: 'rowheader', scope: 'row' } as const;
const cell = { role: 'cell' } as const;

export function ComparisonReply({ reply }: { reply: OfKind<'comparison'> }) {
  const { words } = useTalk();
  const { title, columns, rows, sources, recommendedLabel } = reply;
  return (
    <div class="block">
      <h3>{title}</h3>
      <table class={columns.length > 2 ? 'comparison many' : 'comparison'} aria-label={title} {...table}>
        <thead {...group}>
          <tr {...row}>
            <th class="corner" {...columnHeader}>
              {words.comparison.criterion}
            </th>
            {columns.map((column, index) => (
              <th key={index} class={column.recommended ? 'recommended' : ''} {...columnHeader}>
                {column.recommended && <span class="badge">{recommendedLabel}</span>}
                <span class="column-name">{column.name}</span>
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
                    {column.name}
                  </span>
                  <span>{cells[index]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sources.map((source, index) => (
        <SourceLine key={index} source={source} />
      ))}
    </div>
  );
}
