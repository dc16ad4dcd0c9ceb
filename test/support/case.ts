import { assess } from '../../rules/assess.ts';
import type { Assessment, TrackAssessment } from '../../rules/assessment.ts';
import type { Expense, Facts, LegalForm } from '../../rules/facts.ts';
import type { Finding } from '../../rules/finding.ts';
import { DURING_INTAKE, hagukumi } from './context.ts';

/** Builds the facts of a case, a sentence at a time; every step gives a new case. */
export class Case {
  readonly facts: Facts;

  constructor(facts: Facts = {}) {
    this.facts = facts;
  }

  with(facts: Facts): Case {
    return new Case({ ...this.facts, ...facts });
  }

  without(...keys: (keyof Facts)[]): Case {
    return new Case(
      Object.fromEntries(Object.entries(this.facts).filter(([key]) => !keys.includes(key as keyof Facts))),
    );
  }

  ledBy(legalForm: LegalForm): Case {
    return this.with({ legalForm });
  }

  office(status: 'existing' | 'planned' | 'none'): Case {
    return this.with({ offices: { kitakyushu: status } });
  }

  corporations(corporations: number, planningMembers = corporations): Case {
    return this.with({ corporations, planningMembers });
  }

  spending(...expenses: [category: string, yen: number][]): Case {
    return this.with({ expenses: expenses.map(([category, yen]): Expense => ({ category, yen })) });
  }

  assessed(asOf: string = DURING_INTAKE): Assessment {
    return assess(hagukumi, this.facts, asOf);
  }

  track(id: 'preparation' | 'practice', asOf?: string): TrackAssessment {
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
}

export const nothingKnown = (): Case => new Case();

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
