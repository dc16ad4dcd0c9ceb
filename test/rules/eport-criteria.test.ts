import { describe, expect, test } from 'vitest';
import { missingFacts } from '../../rules/assess.ts';
import { insolvencies, legalForms } from '../../rules/facts.ts';
import { aReadyConsortium, aReadyProposer, nothingKnown } from '../support/case.ts';
import { programOf } from '../support/context.ts';

const program = programOf('eport-r2');
const outcomes = (proposer: ReturnType<typeof aReadyProposer>) =>
  proposer.assessed().tracks.map(({ outcome }) => outcome);

test('a proposer with everything ready may propose either', () => {
  expect(aReadyProposer().notMet()).toEqual({});
  expect(outcomes(aReadyProposer())).toEqual(['eligible', 'eligible']);
});

/** What the program asks in its own words. */
describe.each([
  ['no-double-funding', 'same-costs-funded', false, 'unmet', '2 補助対象者（提案者） ※1'],
  ['one-proposal', 'another-proposal', false, 'unmet', '2 補助対象者（提案者） ※2'],
  ['technology', 'uses-it', true, 'unmet', '3 補助対象事業'],
  ['beyond-one-company', 'of-use-to-others', true, 'unmet', '3 補助対象事業'],
  ['three-years', 'in-business-within-three-years', true, 'unmet', '3 補助対象事業'],
  ['own-rollout', 'rolls-out-itself', true, 'unmet', '3 補助対象事業'],
] as const)('%s', (criterion, statement, must, otherwise, cite) => {
  test(`is met by ${must}, and ${otherwise} by ${!must}`, () => {
    expect(aReadyProposer().declaring(statement, must).finding(criterion).status).toBe('met');
    const other = aReadyProposer().declaring(statement, !must);
    expect(other.finding(criterion)).toMatchObject({ status: otherwise, reason: 'not', cite: [cite] });
    expect(outcomes(other)).toEqual(['ineligible', 'ineligible']);
  });

  test('is open while nobody has said', () => {
    const open = aReadyProposer().declaring(statement, undefined);
    expect(open.finding(criterion)).toMatchObject({ status: 'unknown', missing: [`declared.${statement}`] });
    expect(outcomes(open)).toEqual(['undetermined', 'undetermined']);
  });
});

/** 2 補助対象者（提案者） 1: what the article says is not in the guideline */
test.each([
  ['clear', 'met', 'met', 'eligible'],
  ['notYet', 'pending', 'notYet', 'conditional'],
  ['applies', 'unmet', 'applies', 'ineligible'],
  [undefined, 'unknown', 'unknown', 'undetermined'],
] as const)('regulation-13 looked up (%s): %s', (confirmation, status, reason, outcome) => {
  const confirmed = confirmation === undefined ? {} : { 'eport-regulation-13': confirmation };
  const proposer = aReadyProposer().with({ confirmed });
  expect(proposer.finding('regulation-13')).toMatchObject({
    status,
    reason,
    cite: ['2 補助対象者（提案者） 1'],
  });
  expect(outcomes(proposer)).toEqual([outcome, outcome]);
});

/** 2 補助対象者（提案者） */
describe('the proposer', () => {
  test('companies and cooperatives may propose; of other forms the regulation decides', () => {
    const named = ['stockCompany', 'limitedLiabilityCompany', 'cooperative'];
    for (const form of legalForms) {
      expect(aReadyProposer().ledBy(form).finding('form')).toMatchObject(
        named.includes(form) ? { status: 'met', reason: 'met' } : { status: 'pending', reason: 'unclear' },
      );
    }
    expect(outcomes(aReadyProposer().ledBy('soleProprietor'))).toEqual(['conditional', 'conditional']);
  });

  const elsewhere = aReadyProposer().office('none');
  const together = elsewhere.with({ proposer: 'consortium' }).declaring('leader-carries-main-part', true);

  test('has an office in the city', () => {
    expect(aReadyProposer().finding('city-company')).toMatchObject({ status: 'met', reason: 'met' });
  });

  test('alone and without one, is out', () => {
    expect(elsewhere.finding('city-company')).toMatchObject({ status: 'unmet', reason: 'none' });
    expect(outcomes(elsewhere)).toEqual(['ineligible', 'ineligible']);
  });

  test('alone with one that is planned, has to set it up first', () => {
    expect(aReadyProposer().office('planned').finding('city-company')).toMatchObject({
      status: 'pending',
      reason: 'notYet',
    });
  });

  test('in a consortium, one member with an office there is enough', () => {
    const member = (has: boolean) => together.with({ memberOffices: { kitakyushu: has } });
    expect(member(true).finding('city-company')).toMatchObject({ status: 'met', reason: 'member' });
    expect(member(false).finding('city-company')).toMatchObject({ status: 'unmet', reason: 'noMember' });
    expect(member(false).office('planned').finding('city-company').status).toBe('pending');
    expect(outcomes(member(true))).toEqual(['eligible', 'eligible']);
  });

  test('whether alone or together is asked only without an office there, and then who has one', () => {
    expect(aReadyProposer().without('proposer').finding('city-company').status).toBe('met');
    expect(elsewhere.without('proposer').finding('city-company').missing).toEqual(['proposer']);
    expect(together.finding('city-company').missing).toEqual(['memberOffices.kitakyushu']);
  });

  test("with a member from the city, the leader's own office does not matter", () => {
    const open = together.with({ memberOffices: { kitakyushu: true } }).without('offices');
    expect(open.finding('city-company')).toMatchObject({ status: 'met', reason: 'member' });
  });

  test('of a consortium carries the main part', () => {
    const carries = (answer: boolean | undefined) =>
      aReadyProposer().with({ proposer: 'consortium' }).declaring('leader-carries-main-part', answer);
    expect(carries(true).finding('main-part').status).toBe('met');
    expect(carries(false).finding('main-part')).toMatchObject({ status: 'unmet', reason: 'not' });
    expect(carries(undefined).finding('main-part').missing).toEqual(['declared.leader-carries-main-part']);
  });

  test('alone is not asked for that', () => {
    expect(aReadyProposer().finding('main-part')).toMatchObject({ status: 'met', reason: 'notApplicable' });
    expect(aReadyProposer().declaring('leader-carries-main-part', false).finding('main-part').status).toBe(
      'met',
    );
  });

  test('of whom that is not known is asked for it first', () => {
    const open = aReadyProposer().without('proposer');
    expect(open.finding('main-part')).toMatchObject({ status: 'unknown' });
    expect(open.finding('main-part').missing[0]).toBe('proposer');
    expect(open.declaring('leader-carries-main-part', true).finding('main-part').status).toBe('met');
  });
});

/** 2 補助対象者（提案者） 2 */
describe('insolvency', () => {
  test.each(insolvencies)('%s', (insolvency) => {
    const fine = { none: 'met', oldFirstBill: 'exception' }[insolvency as string];
    expect(aReadyProposer().with({ insolvency }).finding('solvent')).toMatchObject(
      fine ? { status: 'met', reason: fine } : { status: 'unmet', reason: 'insolvent' },
    );
  });

  test('unknown', () => {
    expect(aReadyProposer().without('insolvency').finding('solvent').missing).toEqual(['insolvency']);
  });
});

/** 2 補助対象者（提案者） 3, 9 様式1-2 */
test('no unpaid city tax, no ties to organised crime', () => {
  for (const tax of ['own-city-tax', 'kitakyushu-city-tax']) {
    const owing = aReadyProposer().with({ arrears: { [tax]: true } });
    expect(owing.finding('city-tax')).toMatchObject({ status: 'unmet', reason: 'owes' });
  }
  expect(aReadyProposer().without('arrears').finding('city-tax').missing).toEqual(['arrears.own-city-tax']);
  // the tax of Kitakyushu that a representative has paid says nothing of other cities and other members
  const paidHere = aReadyProposer().with({ arrears: { 'kitakyushu-city-tax': false } });
  expect(paidHere.finding('city-tax').status).toBe('unknown');
  expect(aReadyProposer().with({ organisedCrime: true }).finding('organised-crime')).toMatchObject({
    status: 'unmet',
    reason: 'is',
  });
});

test('where the trial takes place does not matter', () => {
  expect(
    aReadyProposer()
      .with({ mainSite: { 'kitakyushu-region': false } })
      .notMet(),
  ).toEqual({});
});

/** 4 補助事業の種類・内容, 3 補助対象事業 */
describe('which kind of grant, and which frame', () => {
  const recommended = (prototype: boolean | undefined, infection: boolean | undefined) => {
    const { track, basis, alternatives, frame, missing } = aReadyProposer()
      .declaring('prototype', prototype)
      .declaring('infection-control-in-facilities', infection)
      .assessed().recommendation;
    return { track, basis, alternatives, frame, missing };
  };

  test('a prototype points to 事業化支援補助, none to 実証支援補助', () => {
    expect(recommended(true, false)).toEqual({
      track: 'business',
      basis: 'suits',
      alternatives: ['trial'],
      frame: 'general',
      missing: [],
    });
    expect(recommended(false, false)).toMatchObject({
      track: 'trial',
      basis: 'suits',
      alternatives: ['business'],
    });
  });

  test('infection control in facilities points to テーマ枠, in either kind', () => {
    expect(recommended(true, true)).toMatchObject({ track: 'business', frame: 'theme' });
    expect(recommended(false, true)).toMatchObject({ track: 'trial', frame: 'theme' });
  });

  test('what is not known is asked, and nothing is recommended meanwhile', () => {
    expect(recommended(undefined, true)).toEqual({
      track: null,
      basis: 'undecided',
      alternatives: ['trial', 'business'],
      frame: 'theme',
      missing: ['declared.prototype'],
    });
    expect(recommended(true, undefined)).toMatchObject({
      track: 'business',
      frame: null,
      missing: ['declared.infection-control-in-facilities'],
    });
  });

  test('with no kind open neither is asked', () => {
    const closed = aReadyProposer()
      .office('none')
      .declaring('prototype', undefined)
      .declaring('infection-control-in-facilities', undefined)
      .assessed();
    expect(closed.recommendation).toEqual({
      track: null,
      basis: 'none',
      alternatives: [],
      frame: null,
      missing: [],
    });
    expect([...missingFacts(closed)]).toEqual([]);
  });

  test('that the bigger grant can be decided as the smaller one is said in the terms', () => {
    expect(program.terms.map(({ id }) => id)).toContain('decided-as-trial');
  });
});

/** 9 提案書の記入について */
describe('papers', () => {
  test('are the same for both kinds; patents where there are any, earlier grants if one likes', () => {
    const papers = {
      proposal: 'yes',
      budget: 'yes',
      consent: 'yes',
      checklist: 'yes',
      profile: 'yes',
      accounts: 'yes',
      'tax-certificate': 'yes',
      patents: 'ifApplies',
      'earlier-grants': 'optional',
    };
    expect(aReadyProposer().papers()).toEqual(papers);
    expect(aReadyProposer().declaring('prototype', false).papers()).toEqual(papers);
  });

  test('by role in a consortium', () => {
    const of = (whose: string) =>
      program.documents.filter((document) => document.of === whose).map(({ id }) => id);
    expect(of('everyMember')).toEqual(['consent', 'profile', 'patents', 'earlier-grants']);
    expect(of('representative')).toEqual(['accounts', 'tax-certificate']);
  });

  test('figures: six pages, two periods, three months', () => {
    const figures = Object.fromEntries(
      program.documents.flatMap(({ id, figures }) => (figures ? [[id, figures]] : [])),
    );
    expect(figures).toEqual({
      proposal: { pages: 6 },
      accounts: { periods: 2 },
      'tax-certificate': { months: 3, phone: '582-2033' },
    });
  });
});

/** 8(1) 受付期間 */
test.each([
  ['2020-09-27T23:59:59+09:00', 'upcoming'],
  ['2020-09-28T00:00:00+09:00', 'open'],
  ['2020-10-16T16:59:59+09:00', 'open'],
  ['2020-10-16T17:00:00+09:00', 'open'],
  ['2020-10-16T17:00:01+09:00', 'closed'],
  ['2020-10-16T08:00:00Z', 'open'],
  ['2020-10-16T08:00:01Z', 'closed'],
])('as of %s the intake is %s', (asOf, status) => {
  expect(aReadyProposer().assessed(asOf).intake).toMatchObject({
    status,
    opens: '2020-09-28',
    closes: '2020-10-16T17:00:00+09:00',
  });
});

/** 5 補助率・補助期間, 7 */
test('the project runs for a year at most from the decision, and what follows has its figures', () => {
  expect(program.activityPeriod).toMatchObject({ from: 'decision', months: 12 });
  expect(program.activityPeriod.to).toBeUndefined();
  const figures = Object.fromEntries(
    program.terms.flatMap(({ id, figures }) => (figures ? [[id, figures]] : [])),
  );
  expect(figures).toEqual({ quotes: { limitYen: 200_000 }, report: { days: 10 }, 'follow-up': { years: 5 } });
});

describe('what is known of one area or tax says something of another', () => {
  const asked = (proposer: ReturnType<typeof aReadyProposer>) => [...missingFacts(proposer.assessed())];

  test('no office in the prefecture means none in the city', () => {
    const nowhere = aReadyProposer().office('none', 'fukuoka');
    expect(nowhere.finding('city-company')).toMatchObject({ status: 'unmet', reason: 'none' });
    expect(asked(nowhere)).not.toContain('offices.kitakyushu');
  });

  test.each(['existing', 'planned'] as const)(
    '%s in the prefecture leaves it open whether it is in the city',
    (office) => {
      expect(aReadyProposer().office(office, 'fukuoka').finding('city-company')).toMatchObject({
        status: 'unknown',
        missing: ['offices.kitakyushu'],
      });
    },
  );

  test('what is said of the city itself counts first', () => {
    const both = aReadyProposer().with({ offices: { fukuoka: 'existing', kitakyushu: 'none' } });
    expect(both.finding('city-company').status).toBe('unmet');
  });

  test('who owes no statutory dues owes no city tax', () => {
    const paid = aReadyProposer().with({ arrears: { statutory: false } });
    expect(paid.finding('city-tax').status).toBe('met');
    expect(asked(paid)).not.toContain('arrears.own-city-tax');
  });

  test('who owes some of them may owe another one', () => {
    expect(
      aReadyProposer()
        .with({ arrears: { statutory: true } })
        .finding('city-tax'),
    ).toMatchObject({ status: 'unknown', missing: ['arrears.own-city-tax'] });
  });

  test('the same holds for HAGUKUMI', () => {
    const group = (facts: Parameters<ReturnType<typeof aReadyProposer>['with']>[0]) =>
      aReadyProposer().with(facts).for('hagukumi-r7');
    expect(group({ offices: { fukuoka: 'none' } }).finding('office').status).toBe('unmet');
    expect(group({ offices: { fukuoka: 'existing' } }).finding('office').status).toBe('unknown');
    expect(group({ arrears: { statutory: false } }).finding('city-tax').status).toBe('met');
    expect(group({ arrears: { statutory: true } }).finding('city-tax').status).toBe('unknown');
  });

  test('a consortium of Fukuoka is not asked again for what it has told', () => {
    const consortium = aReadyConsortium().for('eport-r2');
    expect(['form', 'city-tax', 'organised-crime'].map((id) => consortium.finding(id).status)).toEqual([
      'met',
      'met',
      'met',
    ]);
    expect(consortium.track('trial').estimate.size).toEqual({ size: 'small', because: 'capital' });
  });
});

test('nothing known: everything is asked', () => {
  const { tracks, recommendation } = nothingKnown('eport-r2').assessed();
  const criteria = [
    'legalForm',
    'offices.kitakyushu',
    'proposer',
    'declared.leader-carries-main-part',
    'confirmed.eport-regulation-13',
    'insolvency',
    'arrears.own-city-tax',
    'organisedCrime',
    'declared.same-costs-funded',
    'declared.another-proposal',
    'declared.uses-it',
    'declared.of-use-to-others',
    'declared.in-business-within-three-years',
    'declared.rolls-out-itself',
    'expenses',
  ];
  for (const { missing } of tracks) expect(new Set(missing)).toEqual(new Set(criteria));
  expect(recommendation.missing).toEqual(['declared.prototype', 'declared.infection-control-in-facilities']);
});

test('everything that fails is told, not only the first', () => {
  const failing = aReadyProposer()
    .office('none')
    .with({ insolvency: 'bankruptcy', arrears: { 'kitakyushu-city-tax': true } })
    .declaring('uses-it', false);
  expect(failing.notMet()).toEqual({
    'city-company': 'unmet',
    solvent: 'unmet',
    'city-tax': 'unmet',
    technology: 'unmet',
  });
});

test('every finding names its section', () => {
  for (const { findings, estimate } of nothingKnown('eport-r2').assessed().tracks) {
    for (const { cite } of findings) expect(cite.length).toBeGreaterThan(0);
    expect(estimate.cite).toEqual(['4 補助事業の種類・内容', '5 補助率・補助期間', '6 補助対象経費について']);
  }
});
