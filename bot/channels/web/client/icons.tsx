import type { FindingStatus } from '../../../../dialogs/reply.ts';
import type { Outcome } from '../../../../rules/outcome.ts';

/** Line drawings on a grid of 24; they always stand beside the words they illustrate. */
const drawings = {
  check: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.2 2.8 2.8L16 9.6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.2 2.4',
  cross: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-3.2 5.8 6.4 6.4m0-6.4-6.4 6.4',
  question:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-2.6 6.6c.1-1.5 1.2-2.4 2.6-2.400s2.6 1 2.6 2.300c0 1.9-2.6 2.1-2.6 4M12 16.700v.1',
  people:
    'M9 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 8c0-3.3 2.9-5.5 6.5-5.500s6.5 2.2 6.5 5.500M16 4.800a3.5 3.5 0 0 1 0 6.400m2 3.200c2.1.7 3.5 2.5 3.5 5.1',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5.500M12 7.600v.1',
  warning: 'M12 3.5 2.5 20h19L12 3.500ZM12 10v4.500m0 2.600v.1',
  bulb: 'M9 17.500v-1.600a6 6 0 1 1 6 0v1.600H9Zm.7 3.500h4.600',
  menu: 'M4 7h16M4 12h16M4 17h16',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1',
  send: 'M12 20V4m0 0-6.5 6.500M12 4l6.5 6.5',
  close: 'm6 6 12 12M18 6 6 18',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7v-6Z',
  away: 'M9 5H5v14h14v-4M13 5h6v6m0-6-8 8',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}

export const outcomeIcons: Record<Outcome, IconName> = {
  eligible: 'check',
  conditional: 'clock',
  ineligible: 'cross',
  undetermined: 'question',
};

export const statusIcons: Record<FindingStatus, IconName> = {
  met: 'check',
  pending: 'clock',
  unmet: 'cross',
  advised: 'bulb',
  unknown: 'question',
  reviewers: 'people',
};

/** The mark of the page: circles that overlap, for 共創. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="12" cy="12.5" r="7" class="mark-1" />
      <circle cx="20" cy="12.5" r="7" class="mark-2" />
      <circle cx="16" cy="19.5" r="7" class="mark-3" />
    </svg>
  );
}
