import type { Assessment } from '../rules/assessment.ts';
import type { Finding } from '../rules/finding.ts';

/** Text, or bytes of UTF-8 that are copied as they are. */
export type Piece = string | Uint8Array;

/** Most findings are the same objects again and again, and most of an assessment is findings. */
const written = new WeakMap<Finding, Uint8Array>();

function findingJson(finding: Finding): Uint8Array {
  let json = written.get(finding);
  if (json === undefined) {
    json = Buffer.from(JSON.stringify(finding));
    written.set(finding, json);
  }
  return json;
}

/** The same as `JSON.stringify(assessment)`, in pieces and in a fraction of the time. */
export function assessmentJson({ tracks, program, fiscalYear, asOf, ...rest }: Assessment): Piece[] {
  const pieces: Piece[] = [JSON.stringify({ program, fiscalYear, asOf }).slice(0, -1)];
  let before = ',"tracks":[';
  for (const { track, outcome, findings, ...amount } of tracks) {
    pieces.push(`${before}{"track":${JSON.stringify(track)},"outcome":"${outcome}","findings":`);
    let between = '[';
    for (const finding of findings) {
      pieces.push(between, findingJson(finding));
      between = ',';
    }
    pieces.push(`${findings.length === 0 ? '[' : ''}],${JSON.stringify(amount).slice(1)}`);
    before = ',';
  }
  pieces.push(`],${JSON.stringify(rest).slice(1)}`);
  return pieces;
}
