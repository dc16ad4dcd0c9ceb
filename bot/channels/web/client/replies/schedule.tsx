import { useTalk } from '../talk.ts';
import { timingOf } from '../timeline.ts';
import type { OfKind } from './of-kind.ts';
import { SchedulePicture } from './schedule-picture.tsx';
import { SourceLine } from './source-line.tsx';

export function ScheduleReply({ reply }: { reply: OfKind<'schedule'> }) {
  const { words } = useTalk();
  const { title, today, items } = reply;
  return (
    <div class="block">
      <h3>{title}</h3>
      <SchedulePicture items={items} today={today} />
      <ol class="schedule">
        {items.map((item) => {
          const timing = timingOf(item, today);
          return (
            <li key={item.id}>
              <strong>{item.label}</strong>
              {timing !== null && timing !== 'future' && (
                <span class={`badge ${timing}`}>{words.schedule[timing]}</span>
              )}
              <p>
                {item.when}
                {item.approximate && <span class="badge maybe">{words.schedule.approximate}</span>}
              </p>
              <SourceLine source={item.source} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
