import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../../dialogs/format.ts';
import { isAt, type Place, resultRange, type Turn } from './conversation.ts';
import { Icon } from './icons.tsx';
import { languageOf } from './language.ts';
import { ReplyView } from './replies/reply.tsx';
import { useTalk } from './talk.ts';
import { fill } from './words.ts';

type Props = {
  turn: Turn;
  newest: boolean;
  liveQuestion: Place | null;
  printed: boolean;
  children?: ComponentChildren;
};

export const turnId = (id: string) => `turn-${id}`;

/** What a person did, and what was answered. */
export function TurnView({ turn, newest, liveQuestion, printed, children }: Props) {
  const { words, locale } = useTalk();
  const range = resultRange(turn.replies);
  const repliesOf = (start: number, end: number) =>
    turn.replies.slice(start, end).map((reply, offset) => {
      const index = start + offset;
      const live = reply.kind === 'question' ? isAt(liveQuestion, turn.id, index) : newest;
      const id = `${turnId(turn.id)}-${index}`;
      return <ReplyView key={index} reply={reply} live={live} id={id} beside={range !== null} />;
    });

  return (
    <div class="turn" id={turnId(turn.id)} tabIndex={-1}>
      {turn.said !== null && (
        <p class="said" lang={languageOf(turn.said, locale)}>
          <span class="unseen">{words.log.you}: </span>
          {turn.said}
        </p>
      )}
      {turn.replies.length > 0 && (
        <div class="replies">
          <span class="unseen">{words.log.bot}: </span>
          {range === null ? (
            repliesOf(0, turn.replies.length)
          ) : (
            <>
              {repliesOf(0, range.start)}
              <Result printed={printed} headline={repliesOf(range.start, range.start + 1)}>
                {repliesOf(range.start + 1, range.end)}
              </Result>
              {repliesOf(range.end, turn.replies.length)}
            </>
          )}
        </div>
      )}
      {children}
    </div>
  );
}

type ResultProps = { printed: boolean; headline: ComponentChildren; children: ComponentChildren };

/** The log reads out the headline; the many lines below are there to be read at leisure. */
function Result({ printed, headline, children }: ResultProps) {
  const { words, locale } = useTalk();
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format(new Date());
  return (
    <section
      class={printed ? 'result printed' : 'result'}
      // one landmark: an earlier result is part of the log's past
      aria-label={printed ? words.result.label : undefined}
      tabIndex={-1}
      data-focus
    >
      <div class="print-head" aria-hidden="true">
        <p class="print-title">
          {words.name} {words.result.label}
        </p>
        <p>
          {fill(words.result.printed, { date: formatDay(today, locale) })} {words.result.printNote}
        </p>
      </div>
      {headline}
      <div class="details" aria-live="off">
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
