import type { Locale } from '../../dialogs/locale.ts';
import type { CautionCode } from '../../rules/programs/caution.ts';

/** One thing that the check of the program files has found; texts for people are found by the code. */
export type Found = {
  /** `error`: cannot be used as it is · `warning`: probably a slip · `note`: only to be known */
  readonly severity: 'error' | 'warning' | 'note';
  readonly code:
    | CautionCode
    | 'schema'
    | 'texts'
    | 'textsFileMissing'
    | 'textsWithoutProgram'
    | 'textMissing'
    | 'textEmpty'
    | 'textUnfilled'
    | 'textUnused'
    | 'weekdayMisprint'
    | 'editionOver';
  /** its path as people are told it */
  readonly file: string;
  /** null where no line is to blame */
  readonly line: number | null;
  /** where in the file; an entry of a list is called by its id */
  readonly key: string;
  /** the language that a text is in */
  readonly locale?: Locale;
  /** what the text about it is filled with */
  readonly params: Readonly<Record<string, string | number>>;
};
