/**
 * `eligible`: every criterion is met · `conditional`: none is unmet or unknown, something is still to be done ·
 * `ineligible`: at least one is unmet · `undetermined`: none is unmet, but facts are missing
 */
export type Outcome = 'eligible' | 'conditional' | 'ineligible' | 'undetermined';
