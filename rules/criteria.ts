import * as z from 'zod';
import { activityIs, activityIsNot } from './activity.ts';
import { smallPartnersAdvised } from './advice.ts';
import { representativeForm, representativeIsCorporation } from './corporate-status.ts';
import { confirmed, declared } from './declaration.ts';
import { noArrears, notExcluded, notInsolvent } from './exclusions.ts';
import { holds } from './fact-is.ts';
import type { FactPath, Patch } from './fact-path.ts';
import type { Facts } from './facts.ts';
import { type Finding, type Judgement, met, unknown } from './finding.ts';
import { activityInArea, officeInArea, officeOfAnyMember } from './location.ts';
import { outsideMembersRegistered, representativeRegistered } from './membership.ts';
import { charter, prepared } from './organisation.ts';
import {
  membersInArea,
  minimumCorporations,
  minimumPlanningMembers,
  representsOneGroup,
} from './partners.ts';
import { salesDown } from './sales.ts';

/** Every shared rule that a program file can name. */
const rules = {
  representativeIsCorporation,
  representativeForm,
  officeInArea,
  officeOfAnyMember,
  activityInArea,
  minimumCorporations,
  minimumPlanningMembers,
  membersInArea,
  representsOneGroup,
  representativeRegistered,
  outsideMembersRegistered,
  charter,
  prepared,
  activityIs,
  activityIsNot,
  noArrears,
  notExcluded,
  notInsolvent,
  salesDown,
  smallPartnersAdvised,
  declared,
  confirmed,
} as const;

type Schemas = { [K in keyof typeof rules]: (typeof rules)[K]['schema'] }[keyof typeof rules];

/** The union of all schemas: as a tuple of at least one, which is what the table above is. */
export const criterionSchema = z.discriminatedUnion(
  'rule',
  Object.values(rules).map(({ schema }) => schema) as unknown as [Schemas, ...Schemas[]],
);
export type Criterion = z.infer<typeof criterionSchema>;

/** A rule of any kind: its own criterion type is hidden, because the kind in the criterion picked it. */
type AnyRule = {
  readonly facts: (criterion: Criterion) => readonly FactPath[];
  readonly judge: (facts: Facts, criterion: Criterion) => Judgement;
  readonly remedy?: (facts: Facts, criterion: Criterion) => Patch | undefined;
  readonly widerRemedy?: (facts: Facts, criterion: Criterion) => Patch | undefined;
};
const ruleOf = (criterion: Criterion): AnyRule => rules[criterion.rule] as unknown as AnyRule;

/** Every fact that a criterion may look at. */
export function factsOf(criterion: Criterion): readonly FactPath[] {
  const facts = ruleOf(criterion).facts(criterion);
  return criterion.when ? [criterion.when.fact, ...facts] : facts;
}

const none: readonly never[] = Object.freeze([]);
const noNumbers = Object.freeze({});
const notApplicable = Object.freeze(met('notApplicable'));

/** Findings without figures, by criterion and by what was found: there are only a few of them. */
const found = new WeakMap<Criterion, Map<string, Finding>>();

/** What a criterion says of a case. Equal findings without figures are the same object. */
export function judge(facts: Facts, criterion: Criterion): Finding {
  const judgement = judgementOf(facts, criterion);
  if (judgement.numbers) return findingOf(criterion, judgement);
  let known = found.get(criterion);
  if (!known) {
    known = new Map();
    found.set(criterion, known);
  }
  const key = `${judgement.status} ${judgement.reason} ${judgement.missing ?? ''}`;
  let finding = known.get(key);
  if (!finding) {
    finding = Object.freeze(findingOf(criterion, judgement));
    known.set(key, finding);
  }
  return finding;
}

function findingOf(criterion: Criterion, judgement: Judgement): Finding {
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

function judgementOf(facts: Facts, criterion: Criterion): Judgement {
  const applies = criterion.when ? holds(facts, criterion.when) : true;
  if (applies === false) return notApplicable;
  const judgement = ruleOf(criterion).judge(facts, criterion);
  if (applies || !criterion.when || judgement.status === 'met') return judgement;
  return unknown(criterion.when.fact, ...(judgement.missing ?? []));
}

/** What a company can really change so that this criterion is unmet no more; undefined where nothing can be done. */
export const remedyFor = (facts: Facts, criterion: Criterion): Patch | undefined =>
  ruleOf(criterion).remedy?.(facts, criterion);

/** A way to do so that helps with another criterion too; undefined where there is none. */
export const widerRemedyFor = (facts: Facts, criterion: Criterion): Patch | undefined =>
  ruleOf(criterion).widerRemedy?.(facts, criterion);
