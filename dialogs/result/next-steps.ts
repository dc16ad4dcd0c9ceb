import type { Assessment } from '../../rules/assessment.ts';
import { factAt } from '../../rules/fact-path.ts';
import { dayInJapan } from '../../rules/japan.ts';
import { maybeProgramText, programText, told } from '../program-texts.ts';
import type { Reply, ScheduleItem } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';
import { activityPeriodText } from './activity-period.ts';

/** 用意する書類 */
export function checklistReply(talk: Talk, { documents }: Assessment): Extract<Reply, { kind: 'checklist' }> {
  return {
    kind: 'checklist',
    title: talk.words.t('result:documents.title'),
    items: documents.map(({ document, needed, cite }) => {
      const note = documentNote(talk, document);
      return {
        text: programText(talk, `documents.${document}.name`),
        ...(note !== '' && { note }),
        needed,
        neededLabel: needed === 'yes' ? '' : talk.words.t(`result:documents.${needed}`),
        source: sourceOf(talk, cite),
      };
    }),
  };
}

/** What to know of a paper: a note, how many copies, and whose, where several apply together. */
function documentNote(talk: Talk, id: string): string {
  const { words, state, program } = talk;
  const document = program.documents.find((candidate) => candidate.id === id);
  if (!document) return '';
  const { varies, figures, copies, of } = document;
  const value = varies === undefined ? undefined : factAt(state.facts, varies);
  const params = told(words, figures);
  const note =
    (value === undefined
      ? undefined
      : maybeProgramText(talk, `documents.${id}.note.${String(value)}`, params)) ??
    maybeProgramText(talk, `documents.${id}.note.other`, params) ??
    '';
  const alone = state.facts.proposer === 'alone';
  return words.sentences([
    note,
    copies === undefined ? '' : words.t('result:documents.copies', { count: copies }),
    of === undefined || alone ? '' : words.t(`result:documents.of.${of}`),
  ]);
}

/** 日程: intake, what comes after it, and the end of the activity. */
export function scheduleReply(talk: Talk): Extract<Reply, { kind: 'schedule' }> {
  const { words, program, now } = talk;
  const { intake, activityPeriod } = program;
  const readings = (intake.reading ?? []).map((reading) => programText(talk, `readings.${reading}`));
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
      ...(readings.length > 0 && { note: words.sentences(readings) }),
      source: sourceOf(talk, intake.cite),
    },
    ...program.schedule.map(({ id, day, month, part, latest, figures, cite }): ScheduleItem => {
      const days = day === undefined ? daysOf(month ?? '', part) : { from: day, to: day };
      const date = day === undefined ? words.month(month ?? '', part) : words.day(day);
      const approximately = words.t(latest ? 'result:schedule.atTheLatest' : 'result:schedule.around', {
        month: date,
      });
      return {
        id,
        label: programText(talk, `schedule.${id}`, told(words, figures)),
        when:
          day === undefined ? approximately : latest ? words.t('result:schedule.until', { day: date }) : date,
        ...days,
        approximate: day === undefined,
        source: sourceOf(talk, cite),
      };
    }),
    {
      id: 'activity',
      label: words.t('result:schedule.activity'),
      when: activityPeriodText(talk),
      from: activityPeriod.from === 'decision' ? null : activityPeriod.from,
      to: activityPeriod.to ?? null,
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
export function contactReply(talk: Talk): Extract<Reply, { kind: 'contact' }> {
  const { words, program } = talk;
  const { mail, phone, fax, cite } = program.contact;
  const address = maybeProgramText(talk, 'address');
  return {
    kind: 'contact',
    title: words.t('result:contact.title'),
    office: programText(talk, 'office'),
    ...(address !== undefined && { address }),
    ...(mail !== undefined && { mail }),
    ...(phone !== undefined && { phone }),
    ...(fax !== undefined && { fax }),
    faxLabel: words.t('result:contact.fax'),
    text: programText(talk, 'contact'),
    source: sourceOf(talk, cite),
  };
}

/** Where to reach the secretariat, in a few words: the mail address, or else the phone number. */
export function contactLine({ words, program }: Pick<Talk, 'words' | 'program'>): string {
  const { mail, phone } = program.contact;
  return mail ?? words.t('result:contact.byPhone', { phone: phone ?? '' });
}
