import * as z from 'zod';
import { activityIs, activityIsNot } from './activity.ts';
import { representativeIsCorporation } from './corporate-status.ts';
import { noArrears, notExcluded } from './exclusions.ts';
import type { FactPath, Facts } from './facts.ts';
import type { Finding, Judgement } from './finding.ts';
import { activityInArea, officeInArea } from './location.ts';
import { outsideMembersRegistered, representativeRegistered } from './membership.ts';
import { charter, prepared } from './organisation.ts';
import { minimumCorporations, minimumPlanningMembers, representsOneGroup } from './partners.ts';

/** Every shared rule that a program file can name. */
const rules = {
  representativeIsCorporation,
  officeInArea,
  activityInArea,
  minimumCorporations,
  minimumPlanningMembers,
  representsOneGroup,
  representativeRegistered,
  outsideMembersRegistered,
  charter,
  prepared,
  activityIs,
  activityIsNot,
  noArrears,
  notExcluded,
} as const;

export const criterionSchema = z.discriminatedUnion('rule', [
  representativeIsCorporation.schema,
  officeInArea.schema,
  activityInArea.schema,
  minimumCorporations.schema,
  minimumPlanningMembers.schema,
  representsOneGroup.schema,
  representativeRegistered.schema,
  outsideMembersRegistered.schema,
  charter.schema,
  prepared.schema,
  activityIs.schema,
  activityIsNot.schema,
  noArrears.schema,
  notExcluded.schema,
]);
export type Criterion = z.infer<typeof criterionSchema>;

/** A rule of any kind: its own criterion type is hidden, because the kind in the criterion picked it. */
type AnyRule = {
  readonly facts: (criterion: Criterion) => readonly FactPath[];
  readonly judge: (facts: Facts, criterion: Criterion) => Judgement;
};
const ruleOf = (criterion: Criterion): AnyRule => rules[criterion.rule] as unknown as AnyRule;

/** Every fact that a criterion may look at. */
export const factsOf = (criterion: Criterion): readonly FactPath[] => ruleOf(criterion).facts(criterion);

const none: readonly never[] = Object.freeze([]);
const noNumbers = Object.freeze({});

export function judge(facts: Facts, criterion: Criterion): Finding {
  const judgement = ruleOf(criterion).judge(facts, criterion);
  return {
    criterion: criterion.id,
    rule: criterion.rule,
    status: judgement.status,
    reason: judgement.reason,
    cite: criterion.cite,
    numbers: judgement.numbers ?? noNumbers,
    missing: judgement.missing ?? none,
  };
}
