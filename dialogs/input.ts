import * as z from 'zod';
import { MAX_ARGUMENT, MAX_TEXT } from './limits.ts';
import { locales } from './locale.ts';

export const localeSchema = z.enum(locales);

/** What a person can ask of the talk itself, at any moment; typed words and buttons lead to the same. */
export const commands = [
  'unknown',
  'why',
  'back',
  'known',
  'change',
  'repeat',
  'result',
  'resume',
  'contact',
  'programs',
  'compare',
  'terms',
  'help',
  'restart',
  'locale',
  'note',
] as const;
export type Command = (typeof commands)[number];

/**
 * One thing that a person does. A tapped choice, a ticked list, a filled form and a typed line are all
 * input of the same talk; `answer` names the question it belongs to, so that a late tap can never answer another one.
 */
export const inputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('answer'),
    question: z.string().max(100),
    /** a choice's value or a typed line · the ticked values · what stands in each field of a form */
    value: z.union([
      z.string().max(MAX_TEXT),
      z.array(z.string().max(100)).max(50),
      z.record(z.string().max(100), z.string().max(100)),
    ]),
  }),
  z.strictObject({
    kind: z.literal('command'),
    command: z.enum(commands),
    /**
     * `unknown`, `why`: the question that the button belongs to; `back`: how many questions, or `first`;
     * `change`: the question to ask again; `programs`: the program to go on with, or `all`; `compare`: tracks as
     * `program.track`, joined by commas; `locale`: the language to go on in; `restart`:
     * `yes` or `no` once asked; `note`: facts by their path, as JSON
     */
    argument: z.string().max(MAX_ARGUMENT).exactOptional(),
  }),
]);
export type Input = z.infer<typeof inputSchema>;
export type AnswerValue = Extract<Input, { kind: 'answer' }>['value'];
