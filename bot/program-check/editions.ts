import { daysBetween } from '../../dialogs/format.ts';
import { type Intake, intakeAt } from '../../rules/intake.ts';
import { dayInJapan } from '../../rules/japan.ts';
import type { Program } from '../../rules/programs/program.ts';

/** How an edition stands at a moment. */
export type Edition = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly draft: boolean;
  readonly status: Intake['status'];
  /** first day, YYYY-MM-DD (JST) */
  readonly opens: string;
  /** last moment that still counts, ISO 8601 with offset */
  readonly closes: string;
  /** days until it opens, or until it closes; null once it is closed */
  readonly daysLeft: number | null;
  /** the last day of the activity (YYYY-MM-DD) has passed; of one without a last day, the earliest that it can be */
  readonly over: boolean;
};

/** @param asOf ISO 8601 with offset */
export function editionAt(program: Program, asOf: string): Edition {
  const { status, opens, closes } = intakeAt(program, Date.parse(asOf));
  return {
    id: program.id,
    fiscalYear: program.fiscalYear,
    draft: program.draft,
    status,
    opens,
    closes,
    daysLeft: daysLeft(status, asOf, opens, closes),
    over: endOf(program) < dayInJapan(asOf),
  };
}

function daysLeft(status: Intake['status'], asOf: string, opens: string, closes: string): number | null {
  switch (status) {
    case 'upcoming':
      return daysBetween(asOf, `${opens}T00:00:00+09:00`);
    case 'open':
      return daysBetween(asOf, closes);
    case 'closed':
      return null;
    default:
      return status satisfies never;
  }
}

/** The last day that an activity can take, extended where it may be; with only a length, counted from the closing day. */
function endOf({ activityPeriod, intake }: Program): string {
  const { to, extendedTo, months = 0 } = activityPeriod;
  if (to !== undefined) return extendedTo ?? to;
  const end = new Date(`${dayInJapan(intake.closes)}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.toISOString().slice(0, 10);
}
