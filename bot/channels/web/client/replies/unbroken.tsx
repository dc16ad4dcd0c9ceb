/** An amount in yen, an edition: no line may end within it. A range of two amounts may break between them. */
const UNBROKEN = /(\d[\d,]*(?:億[\d,]*)?(?:万[\d,]*)?円(?:程度)?|令和\d+年度|Reiwa \d+)/u;
const BREAK_AFTER = '〜';

/** A text whose amounts and editions stay whole. */
export function Unbroken({ text }: { text: string }) {
  return (
    <>
      {text.split(UNBROKEN).map((piece, index) => {
        if (index % 2 === 1)
          return (
            <span key={index} class="unbroken">
              {piece}
            </span>
          );
        return piece.endsWith(BREAK_AFTER) ? [piece, <wbr key={index} />] : piece;
      })}
    </>
  );
}
