import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Facts } from '../../rules/facts.ts';
import type { Outcome } from '../../rules/outcome.ts';

/**
 * The criteria of HAGUKUMI as rules of json-rules-engine, to measure against: the same outcome of the same tracks.
 * It knows no unknown, so a fact that is missing is `null` here, and a rule of its own finds that.
 */
type Flat = Record<string, unknown>;

const flat = (facts: Facts): Flat => ({
  legalForm: facts.legalForm ?? null,
  office: facts.offices?.kitakyushu ?? null,
  cityTax: facts.arrears?.['kitakyushu-city-tax'] ?? null,
  corporations: facts.corporations ?? null,
  planningMembers: facts.planningMembers ?? null,
  registered: facts.registered?.['ktq-dx-platform'] ?? null,
  outside: facts.outsideMembers?.kitakyushu ?? null,
  outsideRegistered: facts.outsideMembersRegistered?.['ktq-dx-platform'] ?? null,
  charter: facts.charter ?? null,
  activityPlan: facts.activityPlan ?? null,
  administration: facts.administration ?? null,
  bankAccount: facts.bankAccount ?? null,
  continues: facts.continues ?? null,
  religiousOrPolitical: facts.religiousOrPolitical ?? null,
  organisedCrime: facts.organisedCrime ?? null,
  otherPublicFunding: facts.otherPublicFunding ?? null,
  representsAnotherGroup: facts.representsAnotherGroup ?? null,
  mainSite: facts.mainSite?.['kitakyushu-region'] ?? null,
  digital: facts.digital ?? null,
  beyondOwnCompany: facts.beyondOwnCompany ?? null,
  socialisingOnly: facts.socialisingOnly ?? null,
  ownProductOnly: facts.ownProductOnly ?? null,
});

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: unknown) => ({ fact, operator: 'notEqual', value });
const below = (fact: string, value: number) => ({
  all: [isNot(fact, null), { fact, operator: 'lessThan', value }],
});
const rule = (type: string, criterion: string, conditions: TopLevelCondition): RuleProperties => ({
  conditions,
  event: { type, params: { criterion } },
});
const when = (type: string, criterion: string, ...any: object[]) =>
  rule(type, criterion, { any } as TopLevelCondition);

const yesIsWrong = [
  'cityTax',
  'religiousOrPolitical',
  'organisedCrime',
  'otherPublicFunding',
  'representsAnotherGroup',
  'socialisingOnly',
  'ownProductOnly',
];
const noIsWrong = ['continues', 'mainSite', 'digital', 'beyondOwnCompany'];
const toBePrepared = ['activityPlan', 'administration', 'bankAccount'];

const rules: RuleProperties[] = [
  {
    conditions: {
      any: [
        { fact: 'legalForm', operator: 'in', value: ['unincorporatedGroup', 'soleProprietor', 'individual'] },
      ],
    },
    event: { type: 'unmet', params: { criterion: 'corporation' } },
  },
  when('unknown', 'corporation', is('legalForm', null)),
  when('unmet', 'office', is('office', 'none')),
  when('pending', 'office', is('office', 'planned')),
  when('unknown', 'office', is('office', null)),
  ...yesIsWrong.flatMap((fact) => [
    when('unmet', fact, is(fact, true)),
    when('unknown', fact, is(fact, null)),
  ]),
  ...noIsWrong.flatMap((fact) => [
    when('unmet', fact, is(fact, false)),
    when('unknown', fact, is(fact, null)),
  ]),
  ...toBePrepared.flatMap((fact) => [
    when('unmet', fact, is(fact, 'cannot')),
    when('pending', fact, is(fact, 'notYet')),
    when('unknown', fact, is(fact, null)),
  ]),
  when('unmetInPractice', 'corporations', below('corporations', 3)),
  when('unknownInPractice', 'corporations', is('corporations', null)),
  when('unmetInPractice', 'planningMembers', below('planningMembers', 3)),
  when('unknownInPractice', 'planningMembers', is('planningMembers', null)),
  when('pending', 'platform', is('registered', false)),
  when('unknown', 'platform', is('registered', null)),
  when('pending', 'outside', { all: [is('outside', true), is('outsideRegistered', false)] }),
  when('unknown', 'outside', {
    any: [
      { all: [is('outside', true), is('outsideRegistered', null)] },
      {
        all: [
          is('outside', null),
          isNot('outsideRegistered', true),
          { any: [is('corporations', null), { fact: 'corporations', operator: 'greaterThan', value: 1 }] },
        ],
      },
    ],
  }),
  when('pending', 'charter', is('charter', 'draft'), is('charter', 'none')),
  when('unknown', 'charter', is('charter', null)),
];

export type Outcomes = { preparation: Outcome; practice: Outcome };

/** Decides the criteria of HAGUKUMI with json-rules-engine. */
export function otherEngine(): (facts: Facts) => Promise<Outcomes> {
  const engine = new Engine(rules, { allowUndefinedFacts: false });
  return async (facts) => {
    const { events } = await engine.run(flat(facts));
    const types = new Set(events.map(({ type }) => type));
    return {
      preparation: outcomeOf(types.has('unmet'), types.has('unknown'), types.has('pending')),
      practice: outcomeOf(
        types.has('unmet') || types.has('unmetInPractice'),
        types.has('unknown') || types.has('unknownInPractice'),
        types.has('pending'),
      ),
    };
  };
}

const outcomeOf = (unmet: boolean, unknown: boolean, pending: boolean): Outcome =>
  unmet ? 'ineligible' : unknown ? 'undetermined' : pending ? 'conditional' : 'eligible';
