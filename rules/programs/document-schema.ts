import * as z from 'zod';
import { citeSchema as cite } from '../cite.ts';
import { factIsSchema } from '../fact-is.ts';
import { factPathSchema as factPath } from '../fact-path.ts';
import { idSchema } from '../facts.ts';
import { figures } from './values.ts';

const documentNeed = z.union(
  [z.enum(['always', 'ifApplies', 'optional']), z.strictObject({ track: idSchema }), factIsSchema],
  {
    error:
      'always, ifApplies, optional, a track, e.g. {track: special}, or a fact and its value, e.g. {fact: offices.kitakyushu, is: planned}',
  },
);

/** 書類: a paper, when it is needed, and whose. */
export const documentSchema = z.strictObject({
  id: idSchema,
  needed: documentNeed,
  copies: z.int().min(1).max(20).optional().describe('number of copies (部)'),
  of: z.enum(['representative', 'everyMember']).optional().describe('whose, where several apply together'),
  varies: factPath.optional().describe('the fact by which the note about it differs'),
  figures,
  cite,
});
