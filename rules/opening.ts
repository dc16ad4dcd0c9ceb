import { assess } from './assess.ts';
import type { Assessment, TrackAssessment } from './assessment.ts';
import { remedyFor, widerRemedyFor } from './criteria.ts';
import { withFacts } from './fact-path.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Program } from './programs/program.ts';

/**
 * A criterion that a company can really come to fulfil. `finding`: as it is now, before any change; `wider`: fulfilled
 * in a way that helps with another criterion too.
 */
export type Fulfilment = { readonly kind: 'fulfil'; readonly finding: Finding; readonly wider: boolean };

/** More than this nobody changes to get a grant. */
const MOST_CHANGES = 2;

/** A track as it then is, and what has opened it. */
type Opened = { readonly opened: TrackAssessment; readonly changes: readonly Fulfilment[] };

/** What opens a closed track: each criterion by itself, or where fewer changes do it then, one that helps with another. */
export function opening(program: Program, facts: Facts, now: Assessment, track: string): Opened | undefined {
  const plain = fulfilling(program, facts, now, track, false);
  const wider = plain?.changes.length === 1 ? undefined : fulfilling(program, facts, now, track, true);
  return wider && wider.changes.length < (plain?.changes.length ?? Infinity) ? wider : plain;
}

/** Fulfils the unmet criteria of a closed track, one after the other, as long as few changes do it. */
function fulfilling(
  program: Program,
  facts: Facts,
  now: Assessment,
  track: string,
  wide: boolean,
): Opened | undefined {
  const unmetIn = ({ tracks }: Assessment) =>
    tracks.find((each) => each.track === track)?.findings.filter(({ status }) => status === 'unmet') ?? [];
  const unmetNow = unmetIn(now);
  const changes = new Map<string, Fulfilment>();
  let changed = facts;
  let then = now;
  for (;;) {
    const [unmet] = unmetIn(then);
    if (!unmet) break;
    const remedy = changes.size < MOST_CHANGES ? remedyOf(program, changed, unmet, wide) : undefined;
    // what the remedy itself leaves unmet cannot be mended by doing it again
    if (!remedy || changes.has(unmet.criterion)) return undefined;
    const finding = unmetNow.find(({ criterion }) => criterion === unmet.criterion) ?? unmet;
    changes.set(unmet.criterion, { kind: 'fulfil', finding, wider: remedy.wider });
    changed = withFacts(changed, remedy.patch);
    then = assess(program, changed, now.asOf);
  }
  const opened = then.tracks.find((each) => each.track === track);
  return opened && { opened, changes: [...changes.values()] };
}

function remedyOf({ criteria }: Program, facts: Facts, finding: Finding, wide: boolean) {
  const criterion = criteria.find(({ id }) => id === finding.criterion);
  const wider = criterion && wide ? widerRemedyFor(facts, criterion) : undefined;
  const patch = wider ?? (criterion && remedyFor(facts, criterion));
  return patch && { patch, wider: wider !== undefined };
}
