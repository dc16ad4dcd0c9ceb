import { readCount } from './counts.ts';
import { readEveryone } from './everyone.ts';
import { spoken } from './phrases.ts';

/** Members are counted, not their staff: five persons of three corporations may be any number of members. */
const PERSONS_OR_FIRMS = /[人名社]|people|persons?|compan/u;

/** How many members plan and run the activity, in a group of so many corporations (undefined while not known). */
export function readPlanningMembers(text: string, corporations: number | undefined): number | undefined {
  const everyone = readEveryone(text, corporations);
  if (everyone !== undefined) return everyone;
  const count = readCount(text, 'members');
  const tooMany = count !== undefined && corporations !== undefined && count > corporations;
  return tooMany && PERSONS_OR_FIRMS.test(spoken(text)) ? undefined : count;
}
