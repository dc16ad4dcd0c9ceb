import type { Assessment } from '../../rules/assessment.ts';
import type { FactPath } from '../../rules/fact-path.ts';
import type { Program } from '../../rules/programs/program.ts';
import type { Question } from '../topics/question.ts';
import { canShutOut } from './can-shut-out.ts';

/**
 * Of open questions, those of the first kind that is there at all: what can close every track that is still open, what
 * else an outcome or the choice of the track depends on, what only changes the amount.
 */
export function foremost(
  program: Program,
  { tracks, recommendation }: Assessment,
  open: readonly Question[],
): readonly Question[] {
  const left = tracks.filter(({ outcome }) => outcome !== 'ineligible');
  const shuttingOut = new Set(
    program.criteria
      .filter(({ id }) => left.every(({ track }) => program.binding.get(track)?.has(id)))
      .filter((criterion) => canShutOut(program, criterion))
      .map(({ id }) => id),
  );
  const findings = left.flatMap((track) => track.findings);
  const closing = findings.filter(({ criterion }) => shuttingOut.has(criterion));
  const kinds: readonly (readonly FactPath[])[] = [
    closing.flatMap(({ missing }) => missing),
    [...findings.flatMap(({ missing }) => missing), ...recommendation.missing],
  ];
  for (const facts of kinds) {
    const asking = open.filter((question) => question.facts.some((fact) => facts.includes(fact)));
    if (asking.length > 0) return asking;
  }
  return open;
}
