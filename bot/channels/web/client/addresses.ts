export type Piece = { text: string; address: boolean };

/** An address ends before Japanese text and before the punctuation that closes a sentence. */
const ADDRESS = /https?:\/\/[\w\-./?%&=+#~:@!$*;,]*[\w\-/?%&=+#~@$*]/g;

/** Splits a text into plain pieces and web addresses. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), address: false });
    found.push({ text: match[0], address: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), address: false });
  return found;
}
