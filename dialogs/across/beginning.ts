import { intakeAt, intakeStatuses } from '../../rules/intake.ts';
import type { Program } from '../../rules/programs/program.ts';
import type { Locale } from '../locale.ts';
import { newState, type State } from '../state.ts';

/** Programs as they are offered: those that take applications first, then the newest editions. */
export const inOrder = (programs: ReadonlyMap<string, Program>, now: string): Program[] =>
  [...programs.values()].sort(
    (one, other) =>
      intakeStatuses.indexOf(statusOf(one, now)) - intakeStatuses.indexOf(statusOf(other, now)) ||
      other.fiscalYear - one.fiscalYear ||
      (one.id < other.id ? -1 : 1),
  );

export const statusOf = (program: Program, now: string) => intakeAt(program, Date.parse(now)).status;

/**
 * A new conversation. Where just one program takes applications it is about that one; otherwise the person is asked.
 * @throws Error where there is no program at all
 */
export function beginning(programs: ReadonlyMap<string, Program>, locale: Locale, now: string): State {
  const [first, second] = inOrder(programs, now);
  if (!first) throw new Error('no program to consult on');
  const clear = !second || (statusOf(first, now) === 'open' && statusOf(second, now) !== 'open');
  return { ...newState(first.id, locale), chosen: clear };
}
