import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AllocationTerms, allocate, costForWish, type MemberCost } from '../../rules/allocation.ts';

const half = { numerator: 1, denominator: 2 };
const whole = { numerator: 1, denominator: 1 };
/** Fukuoka 令和2年度: 3. 事業期間、補助額、補助率、採択予定件数 ② and 補足 */
const normal: AllocationTerms = {
  rate: half,
  academicRate: whole,
  academicShare: half,
  capYen: 10_000_000,
  roundingYen: 1,
};
const special: AllocationTerms = {
  ...normal,
  rate: { numerator: 3, denominator: 4 },
  capYen: 15_000_000,
};

const company = (yen: number, member = '甲社'): MemberCost => ({ member, kind: 'company', yen });
const university = (yen: number, member = '丙大学'): MemberCost => ({ member, kind: 'academic', yen });

/** Total, companies together, universities together. */
const split = (terms: AllocationTerms, ...members: MemberCost[]) => {
  const { totalYen, companiesYen, academicYen } = allocate(members, terms);
  return [totalYen, companiesYen, academicYen];
};

describe('Fukuoka, the figures of the guideline', () => {
  test.each<[string, MemberCost[], number[]]>([
    ['companies 20,000,000', [company(20_000_000)], [10_000_000, 10_000_000, 0]],
    [
      'companies 10,000,000 and university 5,000,000',
      [company(10_000_000), university(5_000_000)],
      [10_000_000, 5_000_000, 5_000_000],
    ],
    [
      'companies 15,000,000 and university 2,500,000',
      [company(15_000_000), university(2_500_000)],
      [10_000_000, 7_500_000, 2_500_000],
    ],
    [
      'companies 4,000,000 and university 5,000,000',
      [company(4_000_000), university(5_000_000)],
      [4_000_000, 2_000_000, 2_000_000],
    ],
    ['one yen under 20,000,000', [company(19_999_999)], [9_999_999, 9_999_999, 0]],
    ['a university alone', [university(5_000_000)], [0, 0, 0]],
    ['nobody', [], [0, 0, 0]],
    ['nothing', [company(0), university(0)], [0, 0, 0]],
    [
      'several companies, each by its own cost',
      [company(10_000_001), company(9_999_999, '乙社')],
      [9_999_999, 9_999_999, 0],
    ],
    [
      'the cap, with more of both than needed',
      [company(40_000_000), university(30_000_000)],
      [10_000_000, 5_000_000, 5_000_000],
    ],
  ])('%s', (_name, members, expected) => expect(split(normal, ...members)).toEqual(expected));

  test('the special rate: a company with 20,000,000 gets 15,000,000', () => {
    expect(split(special, company(20_000_000))).toEqual([15_000_000, 15_000_000, 0]);
    expect(split(special, company(19_999_999))).toEqual([14_999_999, 14_999_999, 0]);
  });

  test('what limits it is told', () => {
    const limit = (...members: MemberCost[]) => allocate(members, normal).limit;
    expect(limit(company(20_000_000))).toBe('rate');
    expect(limit(company(20_000_002))).toBe('cap');
    expect(limit(company(4_000_000), university(5_000_000))).toBe('academicShare');
    expect(limit(company(4_000_000), university(2_000_000))).toBe('rate');
    expect(limit(company(30_000_000), university(20_000_000))).toBe('cap');
  });

  test("each member's part and its own burden, in the order of the members", () => {
    const { members } = allocate(
      [company(10_000_000), university(1_000_000), company(5_000_000, '乙社')],
      normal,
    );
    expect(members.map(({ member, supportYen, ownYen }) => [member, supportYen, ownYen])).toEqual([
      ['甲社', 5_000_000, 5_000_000],
      ['丙大学', 1_000_000, 0],
      ['乙社', 2_500_000, 2_500_000],
    ]);
  });

  test('rounded down to 1,000 yen, the parts still add up', () => {
    const rounded = { ...normal, roundingYen: 1_000 };
    expect(split(rounded, company(4_003_998))).toEqual([2_001_000, 2_001_000, 0]);
    expect(split(rounded, company(4_003_998), university(5_000_000))).toEqual([
      4_003_000, 2_001_500, 2_001_500,
    ]);
  });
});

describe('what the companies must spend for a wished subsidy', () => {
  test.each<[string, number, number, AllocationTerms, number | null]>([
    ['10,000,000 with companies only', 10_000_000, 0, normal, 20_000_000],
    ['10,000,000 beside a university with 5,000,000', 10_000_000, 5_000_000, normal, 10_000_000],
    ['10,000,000 beside a university with 2,500,000', 10_000_000, 2_500_000, normal, 15_000_000],
    ['10,000,000 beside a university with more than its half', 10_000_000, 9_000_000, normal, 10_000_000],
    ['an odd yen', 9_999_999, 0, normal, 19_999_998],
    ['15,000,000 at the special rate', 15_000_000, 0, special, 20_000_000],
    ['10,000,000 at the special rate', 10_000_000, 0, special, 13_333_334],
    ['nothing', 0, 0, normal, 0],
    ['more than the cap', 10_000_001, 0, normal, null],
    ['an amount that rounding passes over', 1_500_001, 0, { ...normal, roundingYen: 1_000 }, 3_002_000],
    [
      'an amount between the last round one and the cap',
      1_200,
      0,
      { ...normal, capYen: 1_500, roundingYen: 1_000 },
      null,
    ],
  ])('%s', (_name, wished, academicCost, terms, expected) => {
    expect(costForWish(wished, academicCost, terms)).toBe(expected);
  });
});

const rate = fc
  .integer({ min: 1, max: 5 })
  .chain((denominator) =>
    fc.integer({ min: 1, max: denominator }).map((numerator) => ({ numerator, denominator })),
  );
const smallTerms: fc.Arbitrary<AllocationTerms> = fc.record({
  rate,
  academicRate: fc.oneof(fc.constant(whole), rate),
  academicShare: fc.oneof(fc.constant(half), rate),
  capYen: fc.integer({ min: 1, max: 20 }),
  roundingYen: fc.integer({ min: 1, max: 4 }),
});
const membersUpTo = (yen: number, maxLength: number) =>
  fc.array(
    fc.record({
      member: fc.constantFrom('甲', '乙', '丙'),
      kind: fc.constantFrom('company' as const, 'academic' as const),
      yen: fc.integer({ min: 0, max: yen }),
    }),
    { maxLength },
  );

/** The most that a member may get by itself, in whole numbers only. */
const mostFor = ({ kind, yen }: MemberCost, terms: AllocationTerms) => {
  const { numerator, denominator } = kind === 'academic' ? terms.academicRate : terms.rate;
  return Math.floor((yen * numerator) / denominator);
};

/** Every way to give each member something, one after the other. */
function* allAllocations(members: readonly MemberCost[], terms: AllocationTerms): Generator<number[]> {
  const [first, ...others] = members;
  if (!first) {
    yield [];
    return;
  }
  for (let part = 0; part <= mostFor(first, terms); part += 1)
    for (const rest of allAllocations(others, terms)) yield [part, ...rest];
}

function allowed(parts: readonly number[], members: readonly MemberCost[], terms: AllocationTerms): boolean {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const academic = parts.reduce((sum, part, at) => (members[at]?.kind === 'academic' ? sum + part : sum), 0);
  const { numerator, denominator } = terms.academicShare;
  return (
    total <= terms.capYen && total % terms.roundingYen === 0 && academic * denominator <= total * numerator
  );
}

describe('for any members', () => {
  test('no allocation that is allowed gives more, tried one by one', () => {
    fc.assert(
      fc.property(membersUpTo(9, 4), smallTerms, (members, terms) => {
        let best = 0;
        for (const parts of allAllocations(members, terms)) {
          if (allowed(parts, members, terms))
            best = Math.max(
              best,
              parts.reduce((sum, part) => sum + part, 0),
            );
        }
        const found = allocate(members, terms);
        expect(found.totalYen).toBe(best);
        const parts = found.members.map(({ supportYen }) => supportYen);
        expect(allowed(parts, members, terms)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const realTerms = smallTerms.chain((terms) =>
    fc
      .record({
        capYen: fc.integer({ min: 1, max: 20_000_000 }),
        roundingYen: fc.constantFrom(1, 1_000),
      })
      .map((yen) => ({ ...terms, ...yen })),
  );

  test('the parts add up, nobody gets more than allowed, and no own burden is negative', () => {
    fc.assert(
      fc.property(membersUpTo(30_000_000, 6), realTerms, (members, terms) => {
        const found = allocate(members, terms);
        expect(found.members.map(({ member, kind, yen }) => ({ member, kind, yen }))).toEqual(members);
        const sum = (kind: MemberCost['kind']) =>
          found.members.reduce((total, each) => (each.kind === kind ? total + each.supportYen : total), 0);
        expect(sum('company')).toBe(found.companiesYen);
        expect(sum('academic')).toBe(found.academicYen);
        expect(found.companiesYen + found.academicYen).toBe(found.totalYen);
        for (const share of found.members) {
          expect(share.supportYen).toBeGreaterThanOrEqual(0);
          expect(share.supportYen).toBeLessThanOrEqual(mostFor(share, terms));
          expect(share.ownYen).toBeGreaterThanOrEqual(0);
          expect(share.supportYen + share.ownYen).toBe(share.yen);
        }
        expect(found.totalYen).toBeLessThanOrEqual(terms.capYen);
        expect(found.totalYen % terms.roundingYen).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('more cost of any member, or one member more, never lowers the total', () => {
    fc.assert(
      fc.property(
        membersUpTo(30_000_000, 5),
        realTerms,
        fc.nat(5_000_000),
        fc.nat(4),
        fc.constantFrom('company' as const, 'academic' as const),
        (members, terms, more, at, kind) => {
          const now = allocate(members, terms).totalYen;
          const then = members.map((member, index) =>
            index === at ? { ...member, yen: member.yen + more } : member,
          );
          expect(allocate(then, terms).totalYen).toBeGreaterThanOrEqual(now);
          expect(
            allocate([...members, { member: '丁', kind, yen: more }], terms).totalYen,
          ).toBeGreaterThanOrEqual(now);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the cost for a wish reaches it, and one yen less does not', () => {
    fc.assert(
      fc.property(fc.nat(12_000_000), fc.nat(12_000_000), realTerms, (wished, academicCost, terms) => {
        const reached = (cost: number) =>
          allocate([company(cost), university(academicCost)], terms).totalYen >= wished;
        const cost = costForWish(wished, academicCost, terms);
        if (cost === null) {
          expect(reached(1_000_000_000_000)).toBe(false);
          return;
        }
        expect(reached(cost)).toBe(true);
        if (cost > 0) expect(reached(cost - 1)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('the same with small numbers, where rounding bites', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), smallTerms, (wished, academicCost, terms) => {
        const reached = (cost: number) =>
          allocate([company(cost), university(academicCost)], terms).totalYen >= wished;
        const least = Array.from({ length: 200 }, (_, cost) => cost).find(reached) ?? null;
        expect(costForWish(wished, academicCost, terms)).toBe(least);
      }),
      { numRuns: 2_000 },
    );
  });
});
