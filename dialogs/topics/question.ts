import type { FactPath, Facts, FactValue } from '../../rules/facts.ts';
import type { Program, Topic } from '../../rules/programs/program.ts';

/** Facts that an answer sets. */
export type Patch = readonly (readonly [FactPath, FactValue])[];

type Base = {
  /** stable: names the question in states, buttons and test scripts */
  readonly id: string;
  readonly topic: Topic;
  /** entry in `locales/<language>/questions.json` */
  readonly texts: string;
  /** names to fill its texts with, as keys into `names.json`, e.g. {area: 'area.kitakyushu'} */
  readonly names: Readonly<Record<string, string>>;
  /** asked only to complete a half answer, never by itself */
  readonly followUp?: true;
  /** facts that it asks for */
  readonly facts: readonly FactPath[];
};

export type ChoiceQuestion = Base & {
  readonly type: 'choice';
  readonly options: readonly { readonly value: string; readonly sets: Patch }[];
  /** reads a typed answer as one of the values; undefined where it cannot be read for certain */
  readonly read: (text: string) => string | undefined;
  /** words that answer only half of it, and the question that asks for the rest */
  readonly half?: { readonly says: (text: string) => boolean; readonly rest: string };
};

export type ChecksQuestion = Base & {
  readonly type: 'checks';
  readonly options: readonly { readonly value: string; readonly fact: FactPath }[];
  readonly ticked: FactValue;
  readonly unticked: FactValue;
};

export type NumberQuestion = Base & {
  readonly type: 'number';
  readonly fact: FactPath;
  readonly min: number;
  readonly max: number;
  readonly quick: readonly number[];
  readonly read: (text: string, facts: Facts) => number | undefined;
};

export type AmountsQuestion = Base & { readonly type: 'amounts'; readonly categories: readonly string[] };

export type Question = ChoiceQuestion | ChecksQuestion | NumberQuestion | AmountsQuestion;

/** The questions of one topic, as far as the program needs them. */
export type TopicQuestions = (program: Program) => readonly Question[];
