import type { Facts } from '../rules/facts.ts';

/** What a turn does besides answering. The talk only says so; whoever runs it carries it out. */
export type Effect = {
  /** a result was shown that was not shown just before, and is to be kept */
  readonly kind: 'assessed';
  readonly program: string;
  readonly facts: Facts;
  /** the moment it holds for, ISO 8601 with offset */
  readonly asOf: string;
};
