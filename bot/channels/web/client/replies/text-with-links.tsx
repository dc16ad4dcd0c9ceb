import { pieces } from '../addresses.ts';
import { useTalk } from '../talk.ts';

/** A text with its web addresses as links. */
export function TextWithLinks({ text }: { text: string }) {
  const { words } = useTalk();
  return (
    <>
      {pieces(text).map((piece, index) =>
        piece.address ? (
          <a key={index} href={piece.text} target="_blank" rel="noopener noreferrer">
            {piece.text}
            <span class="unseen"> ({words.source.newTab})</span>
          </a>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
