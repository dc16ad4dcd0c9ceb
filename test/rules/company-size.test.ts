import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companySize } from '../../rules/company-size.ts';
import type { FactPath } from '../../rules/fact-path.ts';
import { type Facts, type Industry, industries, type LegalForm } from '../../rules/facts.ts';

/** A stock company that no large company owns, staffs or controls. */
const independent: Facts = {
  legalForm: 'stockCompany',
  ownedByOneLarge: false,
  ownedByLarges: false,
  directorsFromLarge: false,
  controlledByLarge: false,
};
const sized = (industry: Industry, capitalYen: number, employees: number, more: Facts = {}) =>
  companySize({ ...independent, industry, capitalYen, employees, ...more });

const MUCH = 1_000_000_000;
const MANY = 10_000;

/** 5 補助率・補助期間 */
describe('the table of industries: capital or employees, each bound inclusive', () => {
  test.each<[Industry, number, number]>([
    ['manufacturing', 300_000_000, 300],
    ['rubber', 300_000_000, 900],
    ['wholesale', 100_000_000, 100],
    ['services', 50_000_000, 100],
    ['software', 300_000_000, 300],
    ['lodging', 50_000_000, 200],
    ['retail', 50_000_000, 50],
  ])('%s: %i yen or %i employees', (industry, capitalYen, employees) => {
    expect(sized(industry, capitalYen, MANY)).toEqual({ size: 'small', because: 'capital' });
    expect(sized(industry, MUCH, employees)).toEqual({ size: 'small', because: 'employees' });
    expect(sized(industry, capitalYen + 1, employees)).toEqual({ size: 'small', because: 'employees' });
    expect(sized(industry, capitalYen, employees + 1)).toEqual({ size: 'small', because: 'capital' });
    expect(sized(industry, capitalYen + 1, employees + 1)).toEqual({ size: 'other', because: 'both' });
  });

  test('retail, capital 60,000,000: small with 50 employees, not with 51', () => {
    expect(sized('retail', 60_000_000, 50).size).toBe('small');
    expect(sized('retail', 60_000_000, 51).size).toBe('other');
  });

  test('software, capital 500,000,000: small with 300 employees', () => {
    expect(sized('software', 500_000_000, 300).size).toBe('small');
    expect(sized('software', 500_000_000, 301).size).toBe('other');
  });

  test('a limited liability company is counted like a stock company', () => {
    expect(sized('retail', 60_000_000, 50, { legalForm: 'limitedLiabilityCompany' }).size).toBe('small');
    expect(sized('retail', 60_000_000, 51, { legalForm: 'limitedLiabilityCompany' }).size).toBe('other');
  });
});

describe('companies that count as large (みなし大企業)', () => {
  test.each(['ownedByOneLarge', 'ownedByLarges', 'directorsFromLarge'] as const)(
    '%s: large, however small it is',
    (fact) => {
      expect(sized('retail', 1, 1, { [fact]: true })).toEqual({ size: 'other', because: 'large' });
      expect(companySize({ legalForm: 'stockCompany', [fact]: true })).toEqual({
        size: 'other',
        because: 'large',
      });
    },
  );

  test('control in fact is for the secretariat to judge', () => {
    expect(sized('retail', 1, 1, { controlledByLarge: true })).toEqual({
      size: 'secretariat',
      because: 'control',
    });
  });

  test('above both bounds nobody asks who controls it', () => {
    expect(sized('retail', MUCH, MANY, { controlledByLarge: true }).size).toBe('other');
    expect(
      companySize({ legalForm: 'stockCompany', industry: 'retail', capitalYen: MUCH, employees: MANY }),
    ).toEqual({ size: 'other', because: 'both' });
  });
});

describe('other forms', () => {
  test.each([
    ['business', { size: 'small', because: 'cooperative' }],
    ['enterprise', { size: 'small', because: 'cooperative' }],
    ['other', { size: 'secretariat', because: 'form' }],
    [undefined, { size: 'unknown', missing: ['cooperativeKind'] }],
  ] as const)('cooperative of kind %s', (cooperativeKind, expected) => {
    expect(companySize({ legalForm: 'cooperative', ...(cooperativeKind && { cooperativeKind }) })).toEqual(
      expected,
    );
  });

  test('a sole proprietor is counted by employees only', () => {
    const alone = (employees: number) =>
      companySize({ legalForm: 'soleProprietor', industry: 'services', employees });
    expect(alone(100)).toEqual({ size: 'small', because: 'employees' });
    expect(alone(101)).toEqual({ size: 'other', because: 'employees' });
  });

  test.each<[LegalForm]>([
    ['npo'],
    ['generalAssociation'],
    ['university'],
    ['otherCorporation'],
    ['unincorporatedGroup'],
    ['individual'],
  ])('%s: the table does not speak of it, the secretariat has to say', (legalForm) => {
    expect(companySize({ ...independent, legalForm })).toEqual({ size: 'secretariat', because: 'form' });
  });
});

describe('what is not known yet', () => {
  const missing = (facts: Facts) => {
    const size = companySize(facts);
    return size.size === 'unknown' ? size.missing : size.size;
  };

  test('without the legal form nothing can be told', () => {
    expect(missing({})).toEqual(['legalForm']);
  });

  test('employees do not matter with little capital, nor capital with few employees', () => {
    expect(missing({ ...independent, industry: 'retail', capitalYen: 50_000_000 })).toBe('small');
    expect(missing({ ...independent, industry: 'retail', employees: 50 })).toBe('small');
    expect(missing({ ...independent, industry: 'retail', capitalYen: 50_000_001 })).toEqual(['employees']);
    expect(missing({ ...independent, industry: 'retail', employees: 51 })).toEqual(['capitalYen']);
  });

  test('the industry does not matter where all of them say the same', () => {
    expect(missing({ ...independent, capitalYen: 50_000_000 })).toBe('small');
    expect(missing({ ...independent, employees: 50 })).toBe('small');
    expect(missing({ ...independent, capitalYen: 300_000_001, employees: 901 })).toBe('other');
    expect(missing({ ...independent, capitalYen: 50_000_001, employees: 51 })).toEqual(['industry']);
    expect(missing({ legalForm: 'soleProprietor', employees: 50 })).toBe('small');
    expect(missing({ legalForm: 'soleProprietor', employees: 901 })).toBe('other');
  });

  test('who owns it matters only as long as it could be small', () => {
    expect(missing({ legalForm: 'stockCompany', industry: 'retail', capitalYen: 1 })).toEqual([
      'ownedByOneLarge',
      'ownedByLarges',
      'directorsFromLarge',
      'controlledByLarge',
    ]);
    expect(
      missing({ legalForm: 'stockCompany', industry: 'retail', capitalYen: MUCH, employees: MANY }),
    ).toBe('other');
  });

  const capitals = [50_000_000, 50_000_001, 100_000_000, 100_000_001, 300_000_000, 300_000_001];
  const staffs = [50, 51, 100, 101, 200, 201, 300, 301, 900, 901];
  const flags = [false, true];
  const possible = {
    industry: industries,
    capitalYen: capitals,
    employees: staffs,
    ownedByOneLarge: flags,
    ownedByLarges: flags,
    directorsFromLarge: flags,
    controlledByLarge: flags,
  };
  type Sizing = keyof typeof possible;
  const sizing = Object.keys(possible) as Sizing[];

  /** Every case that the facts leave open, one for each value of what is not known. */
  const completions = (facts: Facts, open: readonly Sizing[]): Facts[] =>
    open.reduce<Facts[]>(
      (cases, fact) => cases.flatMap((known) => possible[fact].map((value) => ({ ...known, [fact]: value }))),
      [facts],
    );

  const someKnown = fc
    .record(
      {
        industry: fc.constantFrom(...industries),
        capitalYen: fc.constantFrom(...capitals),
        employees: fc.constantFrom(...staffs),
        ownedByOneLarge: fc.boolean(),
        ownedByLarges: fc.boolean(),
        directorsFromLarge: fc.boolean(),
        controlledByLarge: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .chain((facts) =>
      fc
        .constantFrom('stockCompany' as const, 'soleProprietor' as const)
        .map((legalForm): Facts => ({ ...facts, legalForm })),
    );

  test('it is open exactly as long as the size could still be another, and asks for exactly what decides', () => {
    fc.assert(
      fc.property(someKnown, (facts) => {
        const open = sizing.filter((fact) => facts[fact] === undefined);
        const sizes = new Set(completions(facts, open).map((known) => companySize(known).size));
        const found = companySize(facts);
        if (found.size !== 'unknown') {
          expect([...sizes]).toEqual([found.size]);
          return;
        }
        expect(sizes.size).toBeGreaterThan(1);
        const deciding = open.filter((fact) =>
          completions(
            facts,
            open.filter((other) => other !== fact),
          ).some(
            (known) => new Set(completions(known, [fact]).map((each) => companySize(each).size)).size > 1,
          ),
        );
        expect(new Set<FactPath>(found.missing)).toEqual(new Set<FactPath>(deciding));
      }),
      { numRuns: 200 },
    );
  });
});
