import { applyRate, costFor, type Rate } from './yen.ts';

/** What one member spends on the eligible expenses, in yen. */
export type MemberCost = {
  readonly member: string;
  /** `academic`: a university or a public institute (大学・公設試) */
  readonly kind: 'company' | 'academic';
  readonly yen: number;
};

export type AllocationTerms = {
  /** of each company's own cost */
  readonly rate: Rate;
  /** of each university's or public institute's own cost */
  readonly academicRate: Rate;
  /** the most that those may get together, as a share of the whole subsidy */
  readonly academicShare: Rate;
  readonly capYen: number;
  /** the subsidy is a multiple of so many yen */
  readonly roundingYen: number;
};

/** The terms of one track, from what its program says of amounts and of universities. */
export const allocationTerms = (
  { capYen, roundingYen }: Pick<AllocationTerms, 'capYen' | 'roundingYen'>,
  academic: { readonly rate: Rate; readonly share: Rate },
  rate: Rate,
): AllocationTerms => ({
  rate,
  academicRate: academic.rate,
  academicShare: academic.share,
  capYen,
  roundingYen,
});

/**
 * `cap`: the most that the program gives · `academicShare`: the universities may not get more than their share ·
 * `rate`: the rates on what each member spends
 */
type AllocationLimit = 'cap' | 'academicShare' | 'rate';

type MemberShare = MemberCost & {
  readonly supportYen: number;
  /** its own burden: cost less support */
  readonly ownYen: number;
};

/** Amounts in whole yen. */
export type Allocation = {
  /** what the rates and shares come to, before the cap and before rounding */
  readonly beforeCapYen: number;
  readonly totalYen: number;
  readonly companiesYen: number;
  readonly academicYen: number;
  readonly limit: AllocationLimit;
  /** one way to reach the total, in the order of the members */
  readonly members: readonly MemberShare[];
};

/**
 * 補助額の配分: the largest subsidy for these members, and one allocation that reaches it. Where the cap leaves a
 * choice, universities and public institutes come first, because they need not pay anything themselves.
 */
export function allocate(members: readonly MemberCost[], terms: AllocationTerms): Allocation {
  const limits = members.map(({ kind, yen }) =>
    applyRate(yen, kind === 'academic' ? terms.academicRate : terms.rate),
  );
  const most = (kind: MemberCost['kind']) =>
    members.reduce((sum, member, at) => (member.kind === kind ? sum + (limits[at] ?? 0) : sum), 0);
  const companiesMost = most('company');
  const academicMost = most('academic');
  const academicBeside = Math.min(academicMost, besideCompanies(companiesMost, terms.academicShare));
  const beforeCapYen = companiesMost + academicBeside;
  const whole = Math.min(beforeCapYen, terms.capYen);
  const totalYen = whole - (whole % terms.roundingYen);
  const academicYen = Math.min(academicBeside, applyRate(totalYen, terms.academicShare));
  const companiesYen = totalYen - academicYen;
  const shares = {
    company: spread(companiesYen, companiesMost),
    academic: spread(academicYen, academicMost),
  };
  return {
    beforeCapYen,
    totalYen,
    companiesYen,
    academicYen,
    limit: beforeCapYen > terms.capYen ? 'cap' : academicMost > academicBeside ? 'academicShare' : 'rate',
    members: members.map((member, at) => {
      const supportYen = shares[member.kind](limits[at] ?? 0);
      return { ...member, supportYen, ownYen: member.yen - supportYen };
    }),
  };
}

/** What the universities can get at most beside so much for the companies, so that they keep to their share. */
function besideCompanies(companiesYen: number, { numerator, denominator }: Rate): number {
  if (numerator === denominator) return Number.MAX_SAFE_INTEGER;
  return applyRate(companiesYen, { numerator, denominator: denominator - numerator });
}

/** Gives each its part of `yen` in proportion to its limit, to the last yen and never above the limit. */
function spread(yen: number, limitsYen: number): (limit: number) => number {
  let givenYen = 0;
  let seenYen = 0;
  return (limit) => {
    seenYen += limit;
    const upToHere = limitsYen === 0 ? 0 : applyRate(seenYen, { numerator: yen, denominator: limitsYen });
    const part = upToHere - givenYen;
    givenYen = upToHere;
    return part;
  };
}

/**
 * What the companies together must spend at least for a wished subsidy, given what the universities and public
 * institutes spend, in yen; null where the program never gives so much. Told for one company: several lose less
 * than a yen each to rounding.
 */
export function costForWish(
  wishedYen: number,
  academicCostYen: number,
  terms: AllocationTerms,
): number | null {
  // rounding down passes over everything between two multiples
  const totalYen = Math.ceil(wishedYen / terms.roundingYen) * terms.roundingYen;
  if (totalYen > terms.capYen) return null;
  const academicYen = Math.min(
    applyRate(academicCostYen, terms.academicRate),
    applyRate(totalYen, terms.academicShare),
  );
  return costFor(totalYen - academicYen, terms.rate);
}
