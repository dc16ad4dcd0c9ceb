import { describe, expect, test } from 'vitest';
import { missingFacts } from '../../rules/assess.ts';
import { type Facts, legalForms } from '../../rules/facts.ts';
import { aReadyConsortium, aReadyGroup, nothingKnown } from '../support/case.ts';
import { programOf } from '../support/context.ts';

const program = programOf('fukuoka-dx-r2');
const outcomes = (facts: Facts) =>
  aReadyConsortium()
    .with(facts)
    .assessed()
    .tracks.map(({ outcome }) => outcome);

test('a consortium with everything ready may apply for both', () => {
  expect(aReadyConsortium().notMet()).toEqual({});
  expect(outcomes({})).toEqual(['eligible', 'eligible']);
});

/** What the program asks in its own words: fulfilled by one answer, anything else shuts out or is to be done. */
describe.each([
  ['developer', 'has-developer', true, 'unmet', '6. 応募資格 1'],
  ['adopter', 'has-adopter', true, 'unmet', '6. 応募資格 1'],
  ['council', 'members-of-robot-system-council', true, 'pending', '6. 応募資格 ※4'],
  ['platform-system', 'general-dx-platform', true, 'unmet', '2. 支援の対象'],
  ['sound-finances', 'finances-very-unsound', false, 'unmet', '6. 応募資格 2'],
  ['no-overlap', 'same-research-elsewhere', false, 'unmet', '15. 他の研究開発事業との不合理な重複'],
] as const)('%s', (criterion, statement, must, otherwise, cite) => {
  test(`is met by ${must}, and ${otherwise} by ${!must}`, () => {
    expect(aReadyConsortium().declaring(statement, must).finding(criterion).status).toBe('met');
    const other = aReadyConsortium().declaring(statement, !must);
    expect(other.finding(criterion)).toMatchObject({ status: otherwise, reason: 'not' });
    expect(other.finding(criterion).cite).toContain(cite);
    const outcome = otherwise === 'pending' ? 'conditional' : 'ineligible';
    expect(other.assessed().tracks.map((track) => track.outcome)).toEqual([outcome, outcome]);
  });

  test('is open while nobody has said', () => {
    const open = aReadyConsortium().declaring(statement, undefined);
    expect(open.finding(criterion)).toMatchObject({
      status: 'unknown',
      missing: [`declared.${statement}`],
    });
    expect(open.track('normal').outcome).toBe('undetermined');
  });
});

/** 6. 応募資格 1 */
describe('the leader', () => {
  test('is a corporation', () => {
    for (const form of legalForms) {
      const alone = ['soleProprietor', 'individual', 'unincorporatedGroup'].includes(form);
      const company = ['stockCompany', 'limitedLiabilityCompany'].includes(form);
      expect(aReadyConsortium().ledBy(form).finding('corporation').status).toBe(
        alone ? 'unmet' : company ? 'met' : 'pending',
      );
    }
    expect(aReadyConsortium().ledBy('soleProprietor').finding('corporation').reason).toBe('individual');
    expect(aReadyConsortium().ledBy('unincorporatedGroup').finding('corporation').reason).toBe('group');
  });

  test.each([
    ['existing', 'met', 'met', 'eligible'],
    ['planned', 'pending', 'notYet', 'conditional'],
    ['none', 'unmet', 'none', 'ineligible'],
  ] as const)('has a base in the prefecture (%s): %s', (office, status, reason, outcome) => {
    const consortium = aReadyConsortium().office(office, 'fukuoka');
    expect(consortium.finding('base')).toMatchObject({ status, reason });
    expect(consortium.track('normal').outcome).toBe(outcome);
  });

  test('without a word of its base, that is asked', () => {
    expect(aReadyConsortium().without('offices').finding('base')).toMatchObject({
      status: 'unknown',
      missing: ['offices.fukuoka'],
    });
  });

  test('owes no statutory dues', () => {
    expect(
      aReadyConsortium()
        .with({ arrears: { statutory: true } })
        .finding('dues'),
    ).toMatchObject({
      status: 'unmet',
      reason: 'owes',
    });
    expect(aReadyConsortium().without('arrears').finding('dues').missing).toEqual(['arrears.statutory']);
  });

  test('has no ties to organised crime', () => {
    expect(aReadyConsortium().with({ organisedCrime: true }).finding('organised-crime').status).toBe('unmet');
    expect(aReadyConsortium().without('organisedCrime').finding('organised-crime').status).toBe('unknown');
  });
});

/** 2. 支援の対象: whether members from elsewhere may join is not said */
test('members from outside the prefecture are for the foundation to say', () => {
  const outside = aReadyConsortium().with({ outsideMembers: { fukuoka: true } });
  expect(outside.finding('prefecture-members')).toMatchObject({ status: 'pending', reason: 'outside' });
  expect(outside.track('normal').outcome).toBe('conditional');
  expect(aReadyConsortium().without('outsideMembers').finding('prefecture-members').missing).toEqual([
    'outsideMembers.fukuoka',
  ]);
});

test('a member from outside Kitakyushu may well be from the prefecture', () => {
  expect(
    aReadyConsortium()
      .with({ outsideMembers: { kitakyushu: true } })
      .finding('prefecture-members').status,
  ).toBe('unknown');
});

/** 6. 応募資格 3 */
describe('a large company is advised to take small ones along', () => {
  test('small: nothing to advise', () => {
    expect(aReadyConsortium().finding('small-partners').status).toBe('met');
  });

  test('large: advised, and still eligible', () => {
    const large = aReadyConsortium().with({ ownedByOneLarge: true });
    expect(large.finding('small-partners')).toMatchObject({ status: 'advised', reason: 'large' });
    expect(large.track('normal').outcome).toBe('eligible');
  });

  test('size unknown: told for the case that it is large, and nobody is asked', () => {
    const open = aReadyConsortium().without('industry', 'capitalYen', 'employees', 'ownedByOneLarge');
    expect(open.finding('small-partners')).toMatchObject({ status: 'advised', reason: 'ifLarge' });
    expect(open.track('normal').outcome).toBe('eligible');
    expect([...missingFacts(open.assessed())]).toEqual([]);
  });
});

/** 3. 事業期間、補助額、補助率、採択予定件数 ② (交付要綱第24条) */
describe('sales down by 15 %, for the special rate only', () => {
  const sales = (current: [number, number, number], yearBefore: [number, number, number]) =>
    aReadyConsortium()
      .without('salesDownLatestMonth', 'salesDownThreeMonths')
      .with({ monthlySales: { current, yearBefore } });
  const MILLION = 1_000_000;

  test.each<[string, [number, number, number], [number, number, number], string, string]>([
    ['exactly 15 %', [850_000, 850_000, 850_000], [MILLION, MILLION, MILLION], 'met', 'met'],
    [
      'one yen less in the latest month',
      [850_001, 849_999, 850_000],
      [MILLION, MILLION, MILLION],
      'unmet',
      'latestMonth',
    ],
    [
      'one yen less over the three months',
      [850_000, 850_000, 850_001],
      [MILLION, MILLION, MILLION],
      'unmet',
      'threeMonths',
    ],
    [
      'the next two months make up for one another',
      [850_000, MILLION, 700_000],
      [MILLION, MILLION, MILLION],
      'met',
      'met',
    ],
    [
      'recovering in the next two months',
      [500_000, MILLION, MILLION + 50_001],
      [MILLION, MILLION, MILLION],
      'unmet',
      'threeMonths',
    ],
    ['nothing sold any more', [0, 0, 0], [MILLION, MILLION, MILLION], 'met', 'met'],
    ['nothing the year before to compare with', [0, 0, 0], [0, 0, 0], 'pending', 'noYearBefore'],
    [
      'nothing in the same month a year before',
      [0, 850_000, 850_000],
      [0, MILLION, MILLION],
      'pending',
      'noYearBefore',
    ],
    ['only that month a year before', [1, 0, 0], [MILLION, 0, 0], 'met', 'met'],
    ['15 % of a few yen', [17, 17, 17], [20, 20, 20], 'met', 'met'],
    ['hardly less of a few yen', [18, 16, 17], [20, 20, 20], 'unmet', 'latestMonth'],
    [
      'the largest amounts, one yen less',
      [850_000_000_000, 850_000_000_000, 850_000_000_000],
      [999_999_999_999, 1_000_000_000_000, 1_000_000_000_000],
      'unmet',
      'latestMonth',
    ],
  ])('%s: %s', (_name, current, yearBefore, status, reason) => {
    const consortium = sales(current, yearBefore);
    expect(consortium.finding('sales-down')).toMatchObject({ status, reason, numbers: { percent: 15 } });
    const outcome = { met: 'eligible', pending: 'conditional', unmet: 'ineligible' }[status];
    expect(consortium.track('special').outcome).toBe(outcome);
    expect(consortium.track('normal').outcome).toBe('eligible');
  });

  test.each([
    [true, true, 'met', 'met'],
    [false, true, 'unmet', 'latestMonth'],
    [true, false, 'unmet', 'threeMonths'],
    [false, undefined, 'unmet', 'latestMonth'],
    [undefined, false, 'unmet', 'threeMonths'],
  ])('as told without figures: latest month %s, three months %s', (latest, three, status, reason) => {
    const told = aReadyConsortium()
      .without('salesDownLatestMonth', 'salesDownThreeMonths')
      .with({
        ...(latest !== undefined && { salesDownLatestMonth: latest }),
        ...(three !== undefined && { salesDownThreeMonths: three }),
      });
    expect(told.finding('sales-down')).toMatchObject({ status, reason });
  });

  test('the latest month is asked first, the three months next', () => {
    expect(aReadyConsortium().without('salesDownLatestMonth').finding('sales-down').missing).toEqual([
      'salesDownLatestMonth',
    ]);
    expect(aReadyConsortium().without('salesDownThreeMonths').finding('sales-down').missing).toEqual([
      'salesDownThreeMonths',
    ]);
  });

  test('figures win over what was told before', () => {
    const figures = sales([900_000, 1, 1], [MILLION, MILLION, MILLION]).with({ salesDownLatestMonth: true });
    expect(figures.finding('sales-down').status).toBe('unmet');
  });

  test('does not bind the normal rate', () => {
    expect(
      aReadyConsortium()
        .track('normal')
        .findings.map(({ criterion }) => criterion),
    ).not.toContain('sales-down');
  });
});

describe('which rate', () => {
  test('sales down: the special one, because it gives more', () => {
    expect(aReadyConsortium().assessed().recommendation).toEqual({
      track: 'special',
      basis: 'terms',
      alternatives: ['normal'],
      frame: null,
      missing: [],
    });
  });

  test('still the special one at the same amount, where its cap is the higher one', () => {
    for (const consortium of [aReadyConsortium().spending(), aReadyConsortium().spending(['travel', 1])])
      expect(consortium.assessed().recommendation).toMatchObject({ track: 'special', basis: 'terms' });
  });

  test('without known expenses the terms decide', () => {
    expect(aReadyConsortium().without('expenses').assessed().recommendation).toMatchObject({
      track: 'special',
      basis: 'terms',
    });
  });

  test('sales not down: only the normal one is left', () => {
    expect(aReadyConsortium().with({ salesDownLatestMonth: false }).assessed().recommendation).toMatchObject({
      track: 'normal',
      basis: 'onlyOpen',
      alternatives: [],
    });
  });

  test('sales unknown: the normal rate is settled, the special one stays open, and sales are asked', () => {
    const open = aReadyConsortium().without('salesDownLatestMonth', 'salesDownThreeMonths', 'monthlySales');
    const { recommendation, tracks } = open.assessed();
    expect(recommendation).toMatchObject({ track: 'normal', basis: 'terms', alternatives: ['special'] });
    expect(tracks[1]).toMatchObject({ outcome: 'undetermined', missing: ['salesDownLatestMonth'] });
  });
});

/** 8. 提案書類 */
describe('papers', () => {
  const always = { proposal: 'yes', accounts: 'yes', brochure: 'yes' };

  test('with the special rate: its application and the sales records too', () => {
    expect(aReadyConsortium().papers()).toEqual({
      ...always,
      'special-application': 'yes',
      'sales-records': 'yes',
    });
  });

  test('with the normal rate: neither', () => {
    expect(aReadyConsortium().with({ salesDownThreeMonths: false }).papers()).toEqual(always);
  });

  test('while that is open: perhaps', () => {
    expect(aReadyConsortium().without('salesDownThreeMonths').papers()).toEqual({
      ...always,
      'special-application': 'maybe',
      'sales-records': 'maybe',
    });
  });

  test('copies: two of each, one for the special rate', () => {
    expect(program.documents.map(({ id, copies }) => [id, copies])).toEqual([
      ['proposal', 2],
      ['accounts', 2],
      ['brochure', 2],
      ['special-application', 1],
      ['sales-records', 1],
    ]);
  });
});

/** 7. 募集期間, 9. 提案書類の提出方法及び提出期限 2 */
test.each([
  ['2020-09-24T23:59:59+09:00', 'upcoming'],
  ['2020-09-25T00:00:00+09:00', 'open'],
  ['2020-11-06T16:59:59+09:00', 'open'],
  ['2020-11-06T17:00:00+09:00', 'open'],
  ['2020-11-06T17:00:01+09:00', 'closed'],
  ['2020-11-06T08:00:00Z', 'open'],
  ['2020-11-06T08:00:01Z', 'closed'],
  ['2025-06-10T10:00:00+09:00', 'closed'],
])('as of %s the intake is %s', (asOf, status) => {
  expect(aReadyConsortium().assessed(asOf).intake).toMatchObject({ status, additionalRound: null });
});

/** 3. 事業期間、補助額、補助率、採択予定件数 ① */
test('the project runs from the decision to the end of February, a year longer at most', () => {
  expect(program.activityPeriod).toMatchObject({
    from: 'decision',
    to: '2021-02-28',
    extendedTo: '2022-02-28',
  });
  expect(program.adoptions?.about).toBe(3);
});

describe('what is known of one area or tax says something of another', () => {
  const asked = (consortium: ReturnType<typeof aReadyConsortium>) => [...missingFacts(consortium.assessed())];

  test('an office in Kitakyushu is one in the prefecture', () => {
    const there = aReadyConsortium().office('existing', 'kitakyushu');
    expect(there.finding('base').status).toBe('met');
    expect(asked(there)).not.toContain('offices.fukuoka');
  });

  test.each(['planned', 'none'] as const)(
    '%s in Kitakyushu leaves it open whether there is one elsewhere in the prefecture',
    (office) => {
      expect(aReadyConsortium().office(office, 'kitakyushu').finding('base')).toMatchObject({
        status: 'unknown',
        missing: ['offices.fukuoka'],
      });
    },
  );

  test('unpaid city tax is an unpaid statutory due', () => {
    const owing = aReadyConsortium().with({ arrears: { 'kitakyushu-city-tax': true } });
    expect(owing.finding('dues')).toMatchObject({ status: 'unmet', reason: 'owes' });
  });

  test('city tax that is paid says nothing of the other dues', () => {
    const paid = aReadyConsortium().with({ arrears: { 'kitakyushu-city-tax': false } });
    expect(paid.finding('dues')).toMatchObject({ status: 'unknown', missing: ['arrears.statutory'] });
  });

  test('a HAGUKUMI group is not asked again for what it has told', () => {
    const group = aReadyGroup().for('fukuoka-dx-r2');
    expect(['base', 'corporation', 'organised-crime'].map((id) => group.finding(id).status)).toEqual([
      'met',
      'met',
      'met',
    ]);
  });
});

test('nothing known: everything is asked, and nothing that only an amount or advice would need', () => {
  const { tracks } = nothingKnown('fukuoka-dx-r2').assessed();
  const both = [
    'declared.has-developer',
    'declared.has-adopter',
    'outsideMembers.fukuoka',
    'declared.members-of-robot-system-council',
    'legalForm',
    'offices.fukuoka',
    'declared.general-dx-platform',
    'declared.finances-very-unsound',
    'arrears.statutory',
    'organisedCrime',
    'declared.same-research-elsewhere',
    'expenses',
    'declared.academic-members',
  ];
  expect(new Set(tracks[0]?.missing)).toEqual(new Set(both));
  expect(new Set(tracks[1]?.missing)).toEqual(new Set([...both, 'salesDownLatestMonth']));
});

test('everything that fails is told, not only the first', () => {
  const failing = aReadyConsortium()
    .declaring('has-adopter', false)
    .office('none', 'fukuoka')
    .with({ arrears: { statutory: true } });
  expect(failing.notMet()).toEqual({ adopter: 'unmet', base: 'unmet', dues: 'unmet' });
});

test('every finding names its section', () => {
  for (const { findings, estimate } of nothingKnown('fukuoka-dx-r2').assessed().tracks) {
    for (const { cite } of findings) expect(cite.length).toBeGreaterThan(0);
    expect(estimate.cite).toEqual(['3. 事業期間、補助額、補助率、採択予定件数 ②']);
  }
});
