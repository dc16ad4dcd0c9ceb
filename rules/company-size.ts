import type { FactPath } from './fact-path.ts';
import type { Facts, Industry } from './facts.ts';

/**
 * 中小企業者: `small` is one, `other` is not, `secretariat` is for the secretariat to judge. While facts are missing,
 * `unknown` with those that could settle it, the next one first.
 */
export type CompanySize =
  | { readonly size: 'small' | 'other' | 'secretariat'; readonly because: SizeReason }
  | { readonly size: 'unknown'; readonly missing: readonly FactPath[] };

/**
 * `cooperative`: 事業協同組合・企業組合 · `capital`, `employees`: within the bound of the industry · `both`: above both ·
 * `large`: みなし大企業 · `control`: a large company may control it (実質的に支配) · `form`: the table speaks of companies
 */
type SizeReason = 'cooperative' | 'capital' | 'employees' | 'both' | 'large' | 'control' | 'form';

type SizeBound = { readonly capitalYen: number; readonly employees: number };

/** Upper bounds by industry, both inclusive; one of the two is enough. Capital in yen. */
const sizeBounds: Readonly<Record<Industry, SizeBound>> = {
  manufacturing: { capitalYen: 300_000_000, employees: 300 },
  rubber: { capitalYen: 300_000_000, employees: 900 },
  wholesale: { capitalYen: 100_000_000, employees: 100 },
  services: { capitalYen: 50_000_000, employees: 100 },
  software: { capitalYen: 300_000_000, employees: 300 },
  lodging: { capitalYen: 50_000_000, employees: 200 },
  retail: { capitalYen: 50_000_000, employees: 50 },
};

/** Of capital in yen and of employees: each bound, and just above the last, so that every way to be counted is there. */
export const sizeSteps = {
  capitalYen: steps(({ capitalYen }) => capitalYen),
  employees: steps(({ employees }) => employees),
} as const;

function steps(of: (bound: SizeBound) => number): readonly number[] {
  const bounds = [...new Set(Object.values(sizeBounds).map(of))].sort((one, other) => one - other);
  return [...bounds, (bounds.at(-1) ?? 0) + 1];
}

/** Facts that make a company count as large (みなし大企業), whatever its size. */
const ownership = ['ownedByOneLarge', 'ownedByLarges', 'directorsFromLarge'] as const;

/** Every fact that the size can depend on, in the order in which it is best asked. */
export const sizeFacts: readonly FactPath[] = [
  'legalForm',
  'cooperativeKind',
  'industry',
  'capitalYen',
  'employees',
  ...ownership,
  'controlledByLarge',
];

/** 中小企業者か: e-PORT 令和2年度「5 補助率・補助期間」, which follows the law on SMEs (中小企業基本法). */
export function companySize(facts: Facts): CompanySize {
  const { legalForm } = facts;
  switch (legalForm) {
    case undefined:
      return unknown('legalForm');
    case 'cooperative':
      return cooperative(facts);
    case 'stockCompany':
    case 'limitedLiabilityCompany':
      return company(facts);
    case 'soleProprietor':
      // no capital, no shares: only the employees count
      return soleProprietor(facts);
    case 'npo':
    case 'generalAssociation':
    case 'university':
    case 'otherCorporation':
    case 'unincorporatedGroup':
    case 'individual':
      return { size: 'secretariat', because: 'form' };
    default:
      return legalForm satisfies never;
  }
}

const unknown = (...missing: FactPath[]): CompanySize => ({ size: 'unknown', missing });

function cooperative({ cooperativeKind }: Facts): CompanySize {
  if (cooperativeKind === undefined) return unknown('cooperativeKind');
  return cooperativeKind === 'other'
    ? { size: 'secretariat', because: 'form' }
    : { size: 'small', because: 'cooperative' };
}

function soleProprietor({ industry, employees }: Facts): CompanySize {
  const bounds = boundsOf(industry);
  if (employees !== undefined) {
    if (bounds.every((bound) => employees <= bound.employees)) return { size: 'small', because: 'employees' };
    if (bounds.every((bound) => employees > bound.employees)) return { size: 'other', because: 'employees' };
  }
  return unknown(...unknownOf({ industry, employees }));
}

function company(facts: Facts): CompanySize {
  if (ownership.some((fact) => facts[fact] === true)) return { size: 'other', because: 'large' };
  const bySize = withinBounds(facts);
  // above both bounds it is no SME, whoever owns it
  if (bySize === 'both') return { size: 'other', because: 'both' };
  const missing = typeof bySize === 'string' ? [] : [...bySize];
  missing.push(...ownership.filter((fact) => facts[fact] === undefined));
  if (facts.controlledByLarge === undefined) missing.push('controlledByLarge');
  if (missing.length > 0 || typeof bySize !== 'string') return unknown(...missing);
  return facts.controlledByLarge
    ? { size: 'secretariat', because: 'control' }
    : { size: 'small', because: bySize };
}

/** Which bound it keeps to, `both` when it is above both of them; while that is open, the facts that settle it. */
function withinBounds({
  industry,
  capitalYen,
  employees,
}: Facts): 'capital' | 'employees' | 'both' | FactPath[] {
  const bounds = boundsOf(industry);
  const fewYen = (bound: SizeBound) => capitalYen !== undefined && capitalYen <= bound.capitalYen;
  const fewPeople = (bound: SizeBound) => employees !== undefined && employees <= bound.employees;
  if (bounds.every(fewYen)) return 'capital';
  if (bounds.every(fewPeople)) return 'employees';
  const open = unknownOf({ industry, capitalYen, employees });
  const above = !open.includes('capitalYen') && !open.includes('employees');
  return above && !bounds.some((bound) => fewYen(bound) || fewPeople(bound)) ? 'both' : open;
}

/** The bounds that can hold: while the industry is unknown, those of every one. */
const boundsOf = (industry: Industry | undefined): readonly SizeBound[] =>
  industry === undefined ? Object.values(sizeBounds) : [sizeBounds[industry]];

const unknownOf = (facts: Partial<Record<'industry' | 'capitalYen' | 'employees', unknown>>) =>
  (['industry', 'capitalYen', 'employees'] as const).filter(
    (fact) => fact in facts && facts[fact] === undefined,
  );
