import { shortened } from '../repair/not-understood.ts';
import { asTyped } from '../understanding/as-typed.ts';
import { saysNothingToRead, takesBackOnly } from '../understanding/sentence/nothing-to-read.ts';
import { namesPlace } from '../understanding/sentence/unclear-place.ts';
import type { Heard } from './hear.ts';

/** At most so many pieces are said back. */
const MOST = 2;

/** Pieces of which nothing was understood, to be said back; what is asked, supposed, past or of others is no such piece. */
export function unreadPieces(
  { clauses, mentions, answeredAt, text: typed }: Heard,
  area?: { id: string; name: string },
): string[] {
  return clauses
    .filter(({ asks, supposes, ofThePast, ofOthers }) => !(asks || supposes || ofThePast || ofOthers))
    .filter(({ start, text }) => {
      const end = start + text.length;
      return (
        !answeredAt.includes(start) && !mentions.some((mention) => mention.start < end && mention.end > start)
      );
    })
    .filter(({ text }) => area === undefined || !namesPlace(text, area.id, area.name))
    .map(({ text }) => text.replace(/[、。,.!;\s]+$/u, ''))
    .filter((text) => [...text].length > 3 && !saysNothingToRead(text) && !takesBackOnly(text))
    .slice(0, MOST)
    .map((piece) => shortened(asTyped(piece, typed)));
}
