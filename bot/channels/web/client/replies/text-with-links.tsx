import { pieces } from '../addresses.ts';
import { useTalk } from '../talk.ts';
import { Unbroken } from './unbroken.tsx';

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
          <Unbroken key={index} text={piece.text} />
        ),
      )}
    </>
  );
}
