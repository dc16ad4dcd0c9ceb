import type { FactPath, Facts, Industry } from './facts.ts';

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
export type SizeReason = 'cooperative' | 'capital' | 'employees' | 'both' | 'large' | 'control' | 'form';

/** Upper bounds by industry, both inclusive; one of the two is enough. Capital in yen. */
export const sizeBounds: Readonly<
  Record<Industry, { readonly capitalYen: number; readonly employees: number }>
> = {
  manufacturing: { capitalYen: 300_000_000, employees: 300 },
  rubber: { capitalYen: 300_000_000, employees: 900 },
  wholesale: { capitalYen: 100_000_000, employees: 100 },
  services: { capitalYen: 50_000_000, employees: 100 },
  software: { capitalYen: 300_000_000, employees: 300 },
  lodging: { capitalYen: 50_000_000, employees: 200 },
  retail: { capitalYen: 50_000_000, employees: 50 },
};

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
  const missing: FactPath[] = [];
  if (industry === undefined) missing.push('industry');
  if (employees === undefined) missing.push('employees');
  if (industry === undefined || employees === undefined) return unknown(...missing);
  return employees <= sizeBounds[industry].employees
    ? { size: 'small', because: 'employees' }
    : { size: 'other', because: 'employees' };
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
  const open: FactPath[] = [];
  if (industry === undefined) open.push('industry');
  if (capitalYen === undefined) open.push('capitalYen');
  if (industry !== undefined) {
    const bounds = sizeBounds[industry];
    if (capitalYen !== undefined && capitalYen <= bounds.capitalYen) return 'capital';
    if (employees !== undefined && employees <= bounds.employees) return 'employees';
    if (capitalYen !== undefined && employees !== undefined) return 'both';
  }
  // with little capital nobody needs to count the employees
  if (employees === undefined && (open.length === 0 || capitalYen === undefined)) open.push('employees');
  return open;
}
