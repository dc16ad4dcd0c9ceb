import type { FactPath, FactValue, Patch } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Program, Topic } from '../../rules/programs/program.ts';

type Base = {
  /** stable: names the question in states, buttons and test scripts */
  readonly id: string;
  readonly topic: Topic;
  /** entry in `locales/<language>/questions.json`, or in the program's own texts */
  readonly texts: string;
  /** names to fill its texts with, as keys into `names.json`, e.g. {area: 'area.kitakyushu'} */
  readonly names: Readonly<Record<string, string>>;
  /** figures of the program to fill its texts with */
  readonly figures?: Readonly<Record<string, number>>;
  /** asked only to complete a half answer, never by itself */
  readonly followUp?: true;
  /** facts that it asks for */
  readonly facts: readonly FactPath[];
};

export type ChoiceOption = {
  readonly value: string;
  readonly sets: Patch;
  /** it is no answer yet, but leads to the question that asks for it; it stands for the answer once `knownBy` is known */
  readonly rest?: string;
  readonly knownBy?: FactPath;
};

/** How a question was put, in the language of the talk: an answer takes up its words. */
export type Asked = {
  readonly text: string;
  /** the names that its texts are filled with, e.g. {area: '北九州市'} */
  readonly names: Readonly<Record<string, string>>;
  /** of its options, by value */
  readonly labels: Readonly<Record<string, string>>;
};

export type ChoiceQuestion = Base & {
  readonly type: 'choice';
  readonly options: readonly ChoiceOption[];
  /** reads a typed answer as one of the values; undefined where it cannot be read for certain */
  readonly read: (text: string, asked: Asked) => string | undefined;
  /** words that answer only half of it, and the question that asks for the rest */
  readonly half?: {
    readonly says: (text: string, asked: Asked) => boolean;
    readonly rest: string;
    /** the facts, with what the half answer says of those that other questions ask for */
    readonly besides?: (facts: Facts, text: string, asked: Asked) => Facts;
  };
  /** the facts, with what an answer that was read as `value` says of those that other questions ask for */
  readonly besides?: (facts: Facts, value: string, text: string, asked: Asked) => Facts;
};

export type ChecksQuestion = Base & {
  readonly type: 'checks';
  readonly options: readonly { readonly value: string; readonly fact: FactPath }[];
  readonly ticked: FactValue;
  readonly unticked: FactValue;
  /** reads a typed answer as the ticked values, where the labels do not tell enough */
  readonly read?: (text: string) => readonly string[] | undefined;
};

export type NumberQuestion = Base & {
  readonly type: 'number';
  readonly fact: FactPath;
  readonly unit: 'count' | 'yen';
  readonly min: number;
  readonly max: number;
  readonly quick: readonly number[];
  readonly read: (text: string, facts: Facts) => number | undefined;
};

/** Expenses by category. */
export type AmountsQuestion = Base & {
  readonly type: 'amounts';
  readonly categories: readonly string[];
  /** understood when typed, but no field of the form: what the guideline names as not supported */
  readonly notSupported: readonly string[];
};

/** Several amounts in yen that belong together; all of them are needed. */
export type FiguresQuestion = Base & {
  readonly type: 'figures';
  readonly fields: readonly string[];
  readonly sets: (yen: readonly number[]) => Patch;
  readonly known: (facts: Facts) => readonly number[] | undefined;
};

export type Question = ChoiceQuestion | ChecksQuestion | NumberQuestion | AmountsQuestion | FiguresQuestion;

/** The questions of one topic, as far as the program needs them. */
export type TopicQuestions = (program: Program) => readonly Question[];
