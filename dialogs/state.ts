import * as z from 'zod';
import { factsSchema } from '../rules/facts.ts';
import { commands, localeSchema } from './input.ts';
import type { Locale } from './locale.ts';

/** A button that was offered outside a question; its label can be typed as well as tapped. */
const offerSchema = z.strictObject({
  command: z.enum(commands),
  argument: z.string().exactOptional(),
  label: z.string(),
  hint: z.string().exactOptional(),
});

/** How things stood when the result was last shown, to tell what a change did. */
const shownSchema = z.strictObject({
  track: z.string(),
  outcome: z.enum(['eligible', 'conditional', 'ineligible', 'undetermined']),
  amountYen: z.number().nullable(),
});

/** The number of the receipt of the result that was last shown, and what that result was worked out from. */
const receiptSchema = z.strictObject({ number: z.string(), key: z.string() });

/** A conversation between two turns: plain JSON, so that it survives a restart. */
export const stateSchema = z.strictObject({
  version: z.literal(1),
  locale: localeSchema,
  program: z.string(),
  /** the person has chosen the program, or there was nothing to choose */
  chosen: z.boolean().default(true),
  /** asks what several programs need, before one is chosen */
  comparing: z.boolean().default(false),
  facts: factsSchema,
  phase: z.enum(['new', 'asking', 'result', 'offering']),
  /** id of the question that a typed line answers */
  open: z.string().nullable(),
  /** questions answered or skipped so far, the latest last */
  trail: z.array(z.string()),
  /** questions answered with 「分からない」 */
  skipped: z.array(z.string()),
  /** questions that were asked once more before the result, because nothing else was left to decide it */
  askedTwice: z.array(z.string()).default([]),
  // what only stands on the screen may be lost in an upgrade; the facts may not
  offers: z.array(offerSchema).catch([]),
  /** what stands in a form that could not be read, so that it is there again after an aside */
  typed: z.record(z.string(), z.string()).catch({}),
  /** answers to the open question that could not be read, in a row */
  misses: z.int(),
  /** asks on although no answer can change the outcome: the person wants to see every criterion */
  thorough: z.boolean(),
  shown: z.array(shownSchema).catch([]),
  receipt: receiptSchema.nullable().catch(null),
});

export type State = z.infer<typeof stateSchema>;

export const newState = (program: string, locale: Locale): State => ({
  version: 1,
  locale,
  program,
  chosen: true,
  comparing: false,
  facts: {},
  phase: 'new',
  open: null,
  trail: [],
  skipped: [],
  askedTwice: [],
  offers: [],
  typed: {},
  misses: 0,
  thorough: false,
  shown: [],
  receipt: null,
});

const keepable = z.looseObject({ facts: factsSchema, locale: localeSchema });

/** A beginning with the facts of a state that this version cannot go on from, as far as they can be read. */
export function withFactsOf(old: unknown, beginning: State): State {
  const kept = keepable.safeParse(old);
  return kept.success ? { ...beginning, facts: kept.data.facts, locale: kept.data.locale } : beginning;
}
