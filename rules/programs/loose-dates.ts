import type { Problem } from '../expectation.ts';
import type { ProgramData } from './program.ts';
import type { Key } from './visit.ts';

/** Dates of a program file that do not fit each other, or not its fiscal year. */
export function dateProblems({ intake, activityPeriod, fiscalYear, schedule }: ProgramData): Problem[] {
  const found: Problem[] = [];
  const expect = (holds: boolean, path: readonly Key[], expected: string) => {
    if (!holds) found.push({ path, expected });
  };
  const opens = `${intake.opens}T00:00:00+09:00`;
  expect(
    Date.parse(opens) < Date.parse(intake.closes),
    ['intake', 'closes'],
    `a time after intake.opens (${intake.opens})`,
  );
  // intakes open before the fiscal year begins, or in it
  const [first, last] = [`${fiscalYear - 1}-10-01`, `${fiscalYear + 1}-03-31`];
  const fits = `a date that fits fiscalYear ${fiscalYear}, from ${first} to ${last}`;
  expect(first <= intake.opens && intake.opens <= last, ['intake', 'opens'], fits);
  expect(intake.closes.slice(0, last.length) <= last, ['intake', 'closes'], fits);
  const { from, to, months, extendedTo } = activityPeriod;
  expect(
    (to === undefined) !== (months === undefined),
    ['activityPeriod'],
    'either the last day (to) or the length (months)',
  );
  if (to !== undefined) {
    expect(
      from === 'decision' || from <= to,
      ['activityPeriod', 'to'],
      `a date after activityPeriod.from (${from})`,
    );
    expect(
      extendedTo === undefined || to < extendedTo,
      ['activityPeriod', 'extendedTo'],
      `a date after activityPeriod.to (${to})`,
    );
  }
  schedule.forEach(({ day, month }, at) => {
    expect((day === undefined) !== (month === undefined), ['schedule', at], 'either a day or a month');
  });
  // what is already known to be wrong is told once
  const told = new Set(found.map(({ path }) => path.join('.')));
  for (const { path, day } of [
    { path: ['intake', 'closes'], day: intake.closes.slice(0, 10) },
    ...(from === 'decision' ? [] : [{ path: ['activityPeriod', 'from'], day: from }]),
  ]) {
    if (!told.has(path.join('.'))) expect(first <= day, path, fits);
  }
  for (const [key, day] of Object.entries({ to, extendedTo })) {
    if (day === undefined || told.has(`activityPeriod.${key}`)) continue;
    const year = `a date that fits fiscalYear ${fiscalYear}, from ${fiscalYear}-04-01 on`;
    expect(`${fiscalYear}-04-01` <= day, ['activityPeriod', key], year);
  }
  return found;
}
