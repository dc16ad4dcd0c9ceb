import { normalise } from './normalise.ts';
import { readYen } from './yen.ts';

/** Between figures; a comma only where it cannot be one inside a figure (800,000). */
const BETWEEN =
  / ?\band\b ?|[、;/・ ]+|,(?= )|(?<=[^0-9]),|,(?![0-9]{3}(?![0-9]))|(?<=[円万億])と(?=[0-9¥])/u;
const SPACE_BEFORE_UNIT =
  /(?<=[0-9]|million|thousand) (?=(?:円|万|億|千|yen\b|jpy\b|thousand\b|million\b))/gu;
/** A space that parts nothing. */
const NOT_BETWEEN = '\u00a0';
const SPACE_AFTER_SIGN = /(?<=¥) /gu;

/** Yen of figures in a row, exactly `count` of them and nothing besides: 「80万、90万」「800,000 900,000」. */
export function readFigureRow(text: string, count: number): number[] | undefined {
  const row = normalise(text).replace(SPACE_BEFORE_UNIT, NOT_BETWEEN).replace(SPACE_AFTER_SIGN, '');
  const parts = row.split(BETWEEN).filter((part) => part !== '');
  if (parts.length !== count) return undefined;
  const figures = parts.flatMap((part) => readYen(part)?.yen ?? []);
  return figures.length === count ? figures : undefined;
}
