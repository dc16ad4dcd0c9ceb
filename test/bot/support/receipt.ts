import * as z from 'zod';

const headlineSchema = z.object({ kind: z.literal('headline'), notes: z.array(z.string()).min(1) });

/** The receipt number that the replies of a turn show, last in what stands under the headline. */
export function shownReceipt(replies: readonly unknown[]): string | undefined {
  const headline = replies
    .map((reply) => headlineSchema.safeParse(reply))
    .find(({ success }) => success)?.data;
  return /(?:控え番号:|Receipt number: )(\S{4}-[0-9A-Z]{4})/.exec(headline?.notes.at(-1) ?? '')?.[1];
}
