import type { ComponentChildren } from 'preact';
import { isAt, type Place, resultRange, type Turn } from './conversation.ts';
import { partsOf } from './jumps.tsx';
import { languageOf } from './language.ts';
import { ReplyView } from './replies/reply.tsx';
import { Result } from './result.tsx';
import { useTalk } from './talk.ts';

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
  const headline = turn.replies.find((reply) => reply.kind === 'headline');
  const idOf = (index: number) => `${turnId(turn.id)}-${index}`;
  const lists = turn.replies.filter(({ kind }) => kind === 'points').length;
  const repliesOf = (start: number, end: number) =>
    turn.replies.slice(start, end).map((reply, offset) => {
      const index = start + offset;
      const live = reply.kind === 'question' ? isAt(liveQuestion, turn.id, index) : newest;
      return (
        <ReplyView
          key={index}
          reply={reply}
          live={live}
          id={idOf(index)}
          beside={range !== null}
          alone={lists < 2}
        />
      );
    });

  return (
    <div class="turn" id={turnId(turn.id)} tabIndex={-1}>
      {turn.said !== null && turn.said !== '' && (
        <p class="said" lang={languageOf(turn.said, locale)}>
          <span class="unseen">{words.log.you}: </span>
          {turn.said}
        </p>
      )}
      {turn.replies.length > 0 && (
        <div class="replies">
          <span class="unseen">{words.log.bot}: </span>
          {range === null || !headline ? (
            repliesOf(0, turn.replies.length)
          ) : (
            <>
              {repliesOf(0, range.start)}
              <Result
                printed={printed}
                headline={headline}
                parts={partsOf(turn.replies, idOf)}
                heading={repliesOf(range.start, range.start + 1)}
              >
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
