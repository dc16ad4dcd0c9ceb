import type { Assessment } from '../../rules/assessment.ts';
import { dayInJapan } from '../../rules/japan.ts';
import { maybeProgramText, programText } from '../program-texts.ts';
import type { Reply, ScheduleItem } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';

/** 用意する書類 */
export function checklistReply(talk: Talk, { documents }: Assessment): Reply {
  const { words, state } = talk;
  return {
    kind: 'checklist',
    title: words.t('result:documents.title'),
    items: documents.map(({ document, needed, cite }) => {
      const own = (document === 'charter' && state.facts.charter) || 'other';
      const note =
        maybeProgramText(talk, `documents.${document}.note.${own}`) ??
        maybeProgramText(talk, `documents.${document}.note.other`);
      return {
        text: programText(talk, `documents.${document}.name`),
        ...(note !== undefined && { note }),
        needed,
        source: sourceOf(talk, cite),
      };
    }),
  };
}

/** 日程: intake, what comes after it, and the end of the activity. */
export function scheduleReply(talk: Talk): Reply {
  const { words, program, now } = talk;
  const { intake, activityPeriod } = program;
  const items: ScheduleItem[] = [
    {
      id: 'intake',
      label: words.t('result:schedule.intake'),
      when: words.t('result:schedule.period', {
        from: words.day(intake.opens),
        to: words.moment(intake.closes),
      }),
      from: intake.opens,
      to: dayInJapan(intake.closes),
      approximate: false,
      source: sourceOf(talk, intake.cite),
    },
    ...program.schedule.map(({ id, month, part, latest, cite }) => ({
      id,
      label: programText(talk, `schedule.${id}`),
      when: words.t(latest ? 'result:schedule.atTheLatest' : 'result:schedule.around', {
        month: words.month(month, part),
      }),
      ...daysOf(month, part),
      approximate: true,
      source: sourceOf(talk, cite),
    })),
    {
      id: 'activity',
      label: words.t('result:schedule.activity'),
      when: words.t('result:schedule.period', {
        from: words.day(activityPeriod.from),
        to: words.day(activityPeriod.to),
      }),
      from: activityPeriod.from,
      to: activityPeriod.to,
      approximate: false,
      source: sourceOf(talk, activityPeriod.cite),
    },
  ];
  return { kind: 'schedule', title: words.t('result:schedule.title'), today: dayInJapan(now), items };
}

/** First and last day of a month, or of its early, middle or late part. */
function daysOf(month: string, part?: 'early' | 'middle' | 'late'): { from: string; to: string } {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const [first, end] = { early: [1, 10], middle: [11, 20], late: [21, last], whole: [1, last] }[
    part ?? 'whole'
  ] as [number, number];
  const day = (number: number) => `${month}-${String(number).padStart(2, '0')}`;
  return { from: day(first), to: day(end) };
}

/** 応募・問い合わせ先 */
export function contactReply(talk: Talk): Reply {
  const { words, program } = talk;
  return {
    kind: 'contact',
    title: words.t('result:contact.title'),
    office: programText(talk, 'office'),
    mail: program.contact.mail,
    text: programText(talk, 'contact'),
    source: sourceOf(talk, program.contact.cite),
  };
}
