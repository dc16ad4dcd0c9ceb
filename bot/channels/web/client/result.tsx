import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../../dialogs/format.ts';
import { dayInJapan } from '../../../../rules/japan.ts';
import { Icon } from './icons.tsx';
import { Jumps, type Part } from './jumps.tsx';
import type { OfKind } from './replies/of-kind.ts';
import { useTalk } from './talk.ts';
import { fill } from './words.ts';

type Props = {
  /** the newest result, which goes on paper */
  printed: boolean;
  headline: OfKind<'headline'>;
  parts: Part[];
  heading: ComponentChildren;
  children: ComponentChildren;
};

/** The log reads out the headline; the many lines below are there to be read at leisure. */
export function Result({ printed, headline, parts, heading, children }: Props) {
  const { words, locale } = useTalk();
  const { program, asOf } = headline;
  return (
    <section
      class={printed ? 'result printed' : 'result'}
      // one landmark: an earlier result is part of the log's past
      aria-label={printed ? words.result.label : undefined}
      tabIndex={-1}
      data-focus
    >
      <div class="print-head" aria-hidden="true">
        <p class="print-title">{fill(words.result.title, { name: words.name, program: program ?? '' })}</p>
        <p>
          {/* results that were kept before they named their moment do not have it */}
          {asOf && fill(words.result.printed, { date: formatDay(dayInJapan(asOf), locale) })}{' '}
          {words.result.printNote}
        </p>
      </div>
      {heading}
      <div class="details" aria-live="off">
        <Jumps parts={parts} />
        {printed && (
          <p class="print-button">
            <button type="button" class="button" onClick={() => window.print()}>
              <Icon name="print" />
              {words.result.print}
            </button>
          </p>
        )}
        {children}
      </div>
    </section>
  );
}
