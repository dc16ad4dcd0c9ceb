/** Something in a program file that can be read, and is still to be looked at; texts for people are found by the code. */
export type Caution = {
  /** `error`: a consultation would go wrong · `warning`: probably a slip */
  readonly severity: 'error' | 'warning';
  readonly code: CautionCode;
  readonly path: readonly (string | number)[];
  /** what the text about it is filled with */
  readonly params: Readonly<Record<string, string | number>>;
};

export type CautionCode =
  | 'capNotRounded'
  | 'capOutOfReach'
  | 'tracksAlike'
  | 'sectionUnused'
  | 'readingUnused'
  | 'registryUnused'
  | 'questionFactUnused'
  | 'documentFactUnused'
  | 'roundWithoutAdoptions'
  | 'noContact'
  | 'dateOld'
  | 'factWithoutTopic'
  | 'factWithoutQuestion'
  | 'questionIdTaken'
  | 'topicEmpty';
