import { describe, expect, test } from 'vitest';
import { legalForms } from '../../rules/facts.ts';
import { aReadyGroup, nothingKnown } from '../support/case.ts';
import { hagukumi } from '../support/context.ts';

/** 対象となる団体について 1 */
describe('the representative', () => {
  test.each([
    'stockCompany',
    'limitedLiabilityCompany',
    'npo',
    'generalAssociation',
    'cooperative',
    'university',
    'otherCorporation',
  ] as const)('may be a corporation: %s', (form) =>
    expect(aReadyGroup().ledBy(form).finding('corporation').status).toBe('met'),
  );

  test.each(['soleProprietor', 'individual'] as const)('may not be one person: %s', (form) => {
    const alone = aReadyGroup().ledBy(form);
    expect(alone.finding('corporation')).toMatchObject({
      status: 'unmet',
      reason: 'individual',
      cite: ['対象となる団体について 1', 'Q&A 3'],
    });
    expect(alone.track('preparation').outcome).toBe('ineligible');
    expect(alone.track('practice').outcome).toBe('ineligible');
  });

  test('may not be a group without legal personality', () => {
    expect(aReadyGroup().ledBy('unincorporatedGroup').finding('corporation')).toMatchObject({
      status: 'unmet',
      reason: 'group',
    });
  });

  test('every legal form is either a corporation or not', () => {
    for (const form of legalForms)
      expect(['met', 'unmet']).toContain(aReadyGroup().ledBy(form).finding('corporation').status);
  });

  test.each([
    ['existing', 'met', 'eligible'],
    ['planned', 'pending', 'conditional'],
    ['none', 'unmet', 'ineligible'],
  ] as const)('office in Kitakyushu %s: %s', (office, status, outcome) => {
    const group = aReadyGroup().office(office);
    expect(group.finding('office').status).toBe(status);
    expect(group.track('preparation').outcome).toBe(outcome);
    expect(group.track('practice').outcome).toBe(outcome);
  });

  test('a planned office needs the written pledge, an existing one does not', () => {
    const papers = (office: 'existing' | 'planned') =>
      aReadyGroup()
        .office(office)
        .assessed()
        .documents.map(({ document }) => document);
    expect(papers('planned')).toEqual(['application-forms', 'charter', 'pledge']);
    expect(papers('existing')).toEqual(['application-forms', 'charter']);
    expect(aReadyGroup().without('offices').assessed().documents).toContainEqual(
      expect.objectContaining({ document: 'pledge', needed: 'maybe' }),
    );
  });

  test('an office elsewhere says nothing about Kitakyushu', () => {
    expect(
      aReadyGroup()
        .with({ offices: { fukuoka: 'existing' } })
        .finding('office').status,
    ).toBe('unknown');
  });

  test('may not owe city tax', () => {
    expect(
      aReadyGroup()
        .with({ arrears: { 'kitakyushu-city-tax': true } })
        .finding('city-tax').status,
    ).toBe('unmet');
    expect(aReadyGroup().finding('city-tax').status).toBe('met');
  });

  test('has to be registered, and still can before applying', () => {
    expect(
      aReadyGroup()
        .with({ registered: { 'ktq-dx-platform': false } })
        .finding('platform'),
    ).toMatchObject({ status: 'pending', reason: 'notYet' });
    expect(aReadyGroup().finding('platform').status).toBe('met');
  });

  test('may represent this one group only', () => {
    expect(aReadyGroup().with({ representsAnotherGroup: true }).finding('one-application').status).toBe(
      'unmet',
    );
  });
});

/** 対象となる団体について 2 */
describe('three corporations, three who plan and run it', () => {
  test.each([
    [0, 'unmet', 3],
    [1, 'unmet', 2],
    [2, 'unmet', 1],
    [3, 'met', undefined],
    [4, 'met', undefined],
  ])('%i corporations: %s for 実践枠', (count, status, short) => {
    const finding = aReadyGroup().corporations(count, 3).finding('three-corporations');
    expect(finding.status).toBe(status);
    expect(finding.numbers.short).toBe(short);
  });

  test.each([
    [2, 'unmet'],
    [3, 'met'],
  ])('%i who plan and run it: %s for 実践枠', (count, status) => {
    expect(aReadyGroup().corporations(3, count).finding('three-planning-members').status).toBe(status);
  });

  test('準備枠 does not ask for either', () => {
    for (const count of [0, 1, 2])
      expect(aReadyGroup().corporations(count).track('preparation').outcome).toBe('eligible');
    expect(
      aReadyGroup()
        .track('preparation')
        .findings.map(({ criterion }) => criterion),
    ).not.toContain('three-corporations');
  });
});

/** 対象となる団体について 3 */
describe('active members from outside the city', () => {
  const withOutside = aReadyGroup().with({ outsideMembers: { kitakyushu: true } });
  test('have to be registered too', () => {
    expect(withOutside.finding('platform-outside-members')).toMatchObject({
      status: 'unknown',
      missing: ['outsideMembersRegistered.ktq-dx-platform'],
    });
    expect(
      withOutside
        .with({ outsideMembersRegistered: { 'ktq-dx-platform': false } })
        .finding('platform-outside-members').status,
    ).toBe('pending');
    expect(
      withOutside
        .with({ outsideMembersRegistered: { 'ktq-dx-platform': true } })
        .finding('platform-outside-members').status,
    ).toBe('met');
  });

  test('do not matter where there are none, or where the representative is alone', () => {
    expect(aReadyGroup().finding('platform-outside-members')).toMatchObject({
      status: 'met',
      reason: 'none',
    });
    expect(
      aReadyGroup().without('outsideMembers').corporations(1).finding('platform-outside-members').status,
    ).toBe('met');
    expect(
      aReadyGroup().without('outsideMembers').corporations(2).finding('platform-outside-members').status,
    ).toBe('unknown');
  });
});

/** 対象となる団体について 4, Q&A 6 */
describe('the charter', () => {
  test.each([
    ['complete', 'met'],
    ['draft', 'pending'],
    ['none', 'pending'],
  ] as const)('%s: %s', (charter, status) => {
    expect(aReadyGroup().with({ charter }).finding('charter').status).toBe(status);
  });

  test('has six contents', () => {
    const charter = hagukumi.criteria.find((criterion) => criterion.rule === 'charter');
    expect(charter?.contents).toEqual(['name', 'purpose', 'activities', 'election', 'roles', 'accounts']);
  });
});

/** 対象となる団体について 5 */
test.each(['activityPlan', 'administration', 'bankAccount'] as const)(
  '%s: ready is met, not yet is pending, cannot is unmet',
  (aspect) => {
    const criterion = { activityPlan: 'plan', administration: 'administration', bankAccount: 'bank-account' }[
      aspect
    ];
    const status = (readiness: 'ready' | 'notYet' | 'cannot') =>
      aReadyGroup()
        .with({ [aspect]: readiness })
        .finding(criterion).status;
    expect([status('ready'), status('notYet'), status('cannot')]).toEqual(['met', 'pending', 'unmet']);
  },
);

/** 対象となる団体について, 対象となる活動・事業について, 審査基準, Q&A 1 */
test.each([
  ['continues', 'continues', true],
  ['digital', 'digital', true],
  ['beyondOwnCompany', 'cocreation', true],
  ['socialisingOnly', 'not-socialising', false],
  ['ownProductOnly', 'not-own-product', false],
  ['religiousOrPolitical', 'purpose', false],
  ['organisedCrime', 'organised-crime', false],
  ['otherPublicFunding', 'other-funding', false],
] as const)('%s is asked by %s: only %s will do', (fact, criterion, wanted) => {
  expect(
    aReadyGroup()
      .with({ [fact]: wanted })
      .finding(criterion).status,
  ).toBe('met');
  expect(
    aReadyGroup()
      .with({ [fact]: !wanted })
      .finding(criterion).status,
  ).toBe('unmet');
  expect(aReadyGroup().without(fact).finding(criterion)).toMatchObject({
    status: 'unknown',
    missing: [fact],
  });
});

test('the activity has to take place mainly in the Kitakyushu area', () => {
  expect(
    aReadyGroup()
      .with({ mainSite: { 'kitakyushu-region': false } })
      .finding('site').status,
  ).toBe('unmet');
  expect(aReadyGroup().finding('site').status).toBe('met');
});

test('nothing known: both tracks are undetermined, with every missing fact', () => {
  const { tracks } = nothingKnown().assessed();
  expect(tracks.map(({ outcome }) => outcome)).toEqual(['undetermined', 'undetermined']);
  const both = [
    'legalForm',
    'offices.kitakyushu',
    'arrears.kitakyushu-city-tax',
    'registered.ktq-dx-platform',
    'outsideMembers.kitakyushu',
    'charter',
    'activityPlan',
    'administration',
    'bankAccount',
    'continues',
    'religiousOrPolitical',
    'organisedCrime',
    'otherPublicFunding',
    'representsAnotherGroup',
    'mainSite.kitakyushu-region',
    'digital',
    'beyondOwnCompany',
    'socialisingOnly',
    'ownProductOnly',
    'expenses',
  ];
  expect(new Set(tracks[0]?.missing)).toEqual(new Set(both));
  expect(new Set(tracks[1]?.missing)).toEqual(new Set([...both, 'corporations', 'planningMembers']));
});

test('arrears and everything else that fails are all told, not only the first', () => {
  const group = aReadyGroup()
    .with({
      arrears: { 'kitakyushu-city-tax': true },
      otherPublicFunding: true,
      representsAnotherGroup: true,
    })
    .office('none')
    .corporations(2);
  const reasons = (track: 'preparation' | 'practice') =>
    group
      .track(track)
      .findings.filter(({ status }) => status === 'unmet')
      .map(({ criterion }) => criterion);
  expect(reasons('preparation')).toEqual(['office', 'city-tax', 'other-funding', 'one-application']);
  expect(reasons('practice')).toEqual([
    'office',
    'city-tax',
    'three-corporations',
    'three-planning-members',
    'other-funding',
    'one-application',
  ]);
  expect(group.track('practice').missing).toEqual([]);
});

test('every finding names its section', () => {
  for (const { findings, estimate } of nothingKnown().assessed().tracks) {
    for (const { cite } of findings) expect(cite.length).toBeGreaterThan(0);
    expect(estimate.cite).toEqual(['活動種別・資金支援について']);
  }
});
