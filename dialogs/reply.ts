import type { DocumentNeed } from '../rules/documents.ts';
import type { Status } from '../rules/finding.ts';
import type { Outcome } from '../rules/outcome.ts';
import type { Command } from './input.ts';
import type { Locale } from './locale.ts';

/** Where a statement comes from. Every finding, amount, paper and date carries one. */
export type Source = {
  /** the guideline, as people call it */
  document: string;
  /** the section in it, with the number of the paragraph where it has one */
  section: string;
  /** the fiscal year it is valid for, e.g. 令和7年度 */
  edition: string;
  /** a pointer for reading on, never the proof */
  url: string;
};

/** A finding's status, or that it is for the reviewers to judge. */
export type FindingStatus = Status | 'reviewers';

/** An outcome with the words for it: what is closed is never called open. */
export type OutcomeLabel = { outcome: Outcome; outcomeLabel: string };

/** A button that asks something of the talk itself (why, back, I don't know …). */
export type Action = { command: Command; argument?: string; label: string; hint?: string };

export type Option = { value: string; label: string; hint?: string };

/** How a question can be answered besides typing. */
export type Asking =
  | { type: 'choice'; options: Option[] }
  | { type: 'checks'; options: Option[]; none: string; submit: string }
  | {
      type: 'number';
      /** yen are typed in more ways than a count: 500万, 5,000,000 */
      quantity: 'count' | 'yen';
      unit: string;
      min: number;
      max: number;
      /** what can be tapped; empty where no figure is likelier than others */
      quick: number[];
      submit: string;
    }
  | {
      type: 'amounts';
      fields: (Option & { value: string; typed?: string; error?: string })[];
      /** unit of every field, e.g. 円 */
      unit: string;
      /** their sum means something */
      summed: boolean;
      submit: string;
    };

export type FindingItem = {
  criterion: string;
  status: FindingStatus;
  title: string;
  /** what was found, in a sentence */
  text: string;
  /** what to do about it */
  todo?: string;
  /** how a passage was read that the guideline leaves open */
  reading?: string;
  source: Source;
};

export type TrackEstimate = OutcomeLabel & {
  track: string;
  name: string;
  /** null while the expenses are unknown; the least, while it is open which rate holds */
  amountYen: number | null;
  /** the most, while it is open which rate holds; null otherwise */
  mostYen: number | null;
  capYen: number;
  /** the cap as it is told, e.g. 1,000万円程度 */
  cap: string;
  eligibleYen: number;
  excludedYen: number;
  /** the person's own share, all named expenses less the support; null while a category is not clear */
  own: string | null;
  amount: string;
  /** one step of the working a line, e.g. 対象経費 35万円 × 1/1 = 35万円 */
  working: string[];
  source: Source;
};

export type ScheduleItem = {
  id: string;
  label: string;
  when: string;
  /** first and last day, YYYY-MM-DD (JST); the same day for a single date, null where it depends on the grant */
  from: string | null;
  to: string | null;
  /** the guideline gives no exact day */
  approximate: boolean;
  /** how a passage was read that the guideline leaves open */
  note?: string;
  source: Source;
};

export type ChecklistItem = {
  text: string;
  note?: string;
  needed: DocumentNeed['needed'];
  /** e.g. 該当する場合; empty where it is needed for certain */
  neededLabel: string;
  source: Source;
};

/** One thing to know, with a word for it: a condition of the grant, a change that would help, another program. */
export type Point = { label: string; text: string; source: Source };

/**
 * What the bot says, free of any channel: text is final and in the person's language, structure is left to the
 * channel's renderer. Every channel renders every kind.
 */
export type Reply =
  | { kind: 'text'; text: string; tone: 'plain' | 'note' | 'problem'; source?: Source }
  | {
      kind: 'question';
      question: string;
      topic: string;
      text: string;
      hint?: string;
      /** the answer given before, when a question is asked again */
      current?: string;
      asking: Asking;
      actions: Action[];
      /** e.g. あと約4問 */
      progress: string;
    }
  | (OutcomeLabel & {
      kind: 'headline';
      /** the program that the result is for, with its edition */
      program: string;
      /** the moment that the result holds for, ISO 8601 with offset */
      asOf: string;
      title: string;
      text: string;
      notes: string[];
      source: Source;
    })
  | {
      kind: 'comparison';
      title: string;
      columns: (OutcomeLabel & { track: string; name: string; recommended: boolean })[];
      rows: { label: string; cells: string[] }[];
      sources: Source[];
      recommendedLabel: string;
    }
  | {
      kind: 'findings';
      title: string;
      groups: { status: FindingStatus; title: string; items: FindingItem[] }[];
    }
  | { kind: 'estimate'; title: string; tracks: TrackEstimate[]; notes: string[] }
  | {
      kind: 'checklist';
      title: string;
      items: ChecklistItem[];
    }
  | { kind: 'schedule'; title: string; today: string; items: ScheduleItem[] }
  | {
      kind: 'contact';
      title: string;
      office: string;
      address?: string;
      mail?: string;
      phone?: string;
      fax?: string;
      faxLabel: string;
      text: string;
      source: Source;
    }
  | { kind: 'points'; title: string; items: Point[] }
  | { kind: 'facts'; title: string; items: KnownFact[]; empty: string }
  | { kind: 'actions'; text: string; actions: Action[] };

/** An answer given so far, as the panel of what is known shows it; `question` is what `change` takes. */
export type KnownFact = { question: string; label: string; value: string };

/** What stands beside the log: always the newest state of the talk. */
export type View = {
  locale: Locale;
  program: string;
  edition: string;
  known: KnownFact[];
  /** e.g. あと約4問; empty at the result */
  progress: string;
  /** how far the talk is, 0 to 1 */
  share: number;
  /** the question that a typed line answers, if one is open */
  open: string | null;
};
