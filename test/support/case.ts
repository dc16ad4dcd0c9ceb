import { assess } from '../../rules/assess.ts';
import type { Assessment, TrackAssessment } from '../../rules/assessment.ts';
import type { Expense, Facts, LegalForm } from '../../rules/facts.ts';
import type { Finding } from '../../rules/finding.ts';
import { inJapan } from '../../rules/japan.ts';
import type { Program } from '../../rules/programs/program.ts';
import { DURING_INTAKE, hagukumi, programOf } from './context.ts';

/** Builds the facts of a case for one program, a sentence at a time; every step gives a new case. */
export class Case {
  readonly facts: Facts;
  readonly program: Program;

  constructor(facts: Facts = {}, program: Program = hagukumi) {
    this.facts = facts;
    this.program = program;
  }

  with(facts: Facts): Case {
    return new Case({ ...this.facts, ...facts }, this.program);
  }

  without(...keys: (keyof Facts)[]): Case {
    const left = Object.entries(this.facts).filter(([key]) => !keys.includes(key as keyof Facts));
    return new Case(Object.fromEntries(left), this.program);
  }

  /** The same company, consulting on another program. */
  for(id: string): Case {
    return new Case(this.facts, programOf(id));
  }

  ledBy(legalForm: LegalForm): Case {
    return this.with({ legalForm });
  }

  office(status: 'existing' | 'planned' | 'none', area = 'kitakyushu'): Case {
    return this.with({ offices: { [area]: status } });
  }

  corporations(corporations: number, planningMembers = corporations): Case {
    return this.with({ corporations, planningMembers });
  }

  /** Answers one statement of the program's own; `undefined` for one that is not answered yet. */
  declaring(statement: string, answer: boolean | undefined): Case {
    const { [statement]: _before, ...others } = this.facts.declared ?? {};
    return this.with({ declared: answer === undefined ? others : { ...others, [statement]: answer } });
  }

  spending(...expenses: [category: string, yen: number][]): Case {
    return this.with({ expenses: expenses.map(([category, yen]): Expense => ({ category, yen })) });
  }

  assessed(asOf: string = duringIntake(this.program)): Assessment {
    return assess(this.program, this.facts, asOf);
  }

  track(id: string, asOf?: string): TrackAssessment {
    const track = this.assessed(asOf).tracks.find((candidate) => candidate.track === id);
    if (!track) throw new Error(`no track ${id}`);
    return track;
  }

  finding(criterion: string): Finding {
    const found = this.assessed()
      .tracks.flatMap(({ findings }) => findings)
      .find((finding) => finding.criterion === criterion);
    if (!found) throw new Error(`no finding for ${criterion}`);
    return found;
  }

  /** Criteria that are not met, with their status, over all tracks. */
  notMet(): Record<string, string> {
    const findings = this.assessed().tracks.flatMap((track) => track.findings);
    return Object.fromEntries(
      findings.filter(({ status }) => status !== 'met').map(({ criterion, status }) => [criterion, status]),
    );
  }

  /** The papers of this case, and whether each is needed. */
  papers(): Record<string, string> {
    return Object.fromEntries(this.assessed().documents.map(({ document, needed }) => [document, needed]));
  }
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** A moment at which a program takes applications, ISO 8601 with offset. */
export const duringIntake = (program: Program): string =>
  program === hagukumi ? DURING_INTAKE : inJapan(program.intakeOpens + DAY_MS);

export const nothingKnown = (program = 'hagukumi-r7'): Case => new Case({}, programOf(program));

/** Three corporations of Kitakyushu that already work together and have everything ready: every criterion is met. */
export const aReadyGroup = (): Case =>
  new Case({
    legalForm: 'stockCompany',
    offices: { kitakyushu: 'existing' },
    arrears: { 'kitakyushu-city-tax': false },
    corporations: 3,
    planningMembers: 3,
    partnerStage: 'practising',
    registered: { 'ktq-dx-platform': true },
    outsideMembers: { kitakyushu: false },
    charter: 'complete',
    activityPlan: 'ready',
    administration: 'ready',
    bankAccount: 'ready',
    continues: true,
    mainSite: { 'kitakyushu-region': true },
    digital: true,
    beyondOwnCompany: true,
    socialisingOnly: false,
    ownProductOnly: false,
    religiousOrPolitical: false,
    organisedCrime: false,
    otherPublicFunding: false,
    representsAnotherGroup: false,
    expenses: [{ category: 'travel', yen: 250_000 }],
  });

const aSmallSoftwareHouse = {
  industry: 'software',
  capitalYen: 10_000_000,
  employees: 20,
  ownedByOneLarge: false,
  ownedByLarges: false,
  directorsFromLarge: false,
  controlledByLarge: false,
} as const;

/** A developer and an adopter from Fukuoka, hit by the pandemic, small: every criterion of both tracks is met. */
export const aReadyConsortium = (): Case =>
  new Case(
    {
      legalForm: 'stockCompany',
      offices: { fukuoka: 'existing' },
      arrears: { statutory: false },
      outsideMembers: { fukuoka: false },
      organisedCrime: false,
      ...aSmallSoftwareHouse,
      salesDownLatestMonth: true,
      salesDownThreeMonths: true,
      declared: {
        'has-developer': true,
        'has-adopter': true,
        'academic-members': false,
        'members-of-robot-system-council': true,
        'general-dx-platform': true,
        'finances-very-unsound': false,
        'same-research-elsewhere': false,
      },
      expenses: [{ category: 'outsourcing', yen: 4_000_000 }],
    },
    programOf('fukuoka-dx-r2'),
  );

/** A small software house of Kitakyushu with a prototype, proposing alone: every criterion is met. */
export const aReadyProposer = (): Case =>
  new Case(
    {
      legalForm: 'stockCompany',
      offices: { kitakyushu: 'existing' },
      proposer: 'alone',
      insolvency: 'none',
      arrears: { 'own-city-tax': false },
      organisedCrime: false,
      confirmed: { 'eport-regulation-13': 'clear' },
      ...aSmallSoftwareHouse,
      declared: {
        'same-costs-funded': false,
        'another-proposal': false,
        'uses-it': true,
        'of-use-to-others': true,
        'in-business-within-three-years': true,
        'rolls-out-itself': true,
        prototype: true,
        'infection-control-in-facilities': false,
      },
      expenses: [{ category: 'labour', yen: 1_500_000 }],
    },
    programOf('eport-r2'),
  );
