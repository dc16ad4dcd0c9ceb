import type { Finding } from '../../rules/finding.ts';
import type { Criterion } from '../../rules/programs/program.ts';
import { maybeProgramText, programText } from '../program-texts.ts';
import type { FindingItem } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';
import type { Params } from '../words.ts';

/** A finding told to a person: what was found, and what to do about it. */
export function findingItem(talk: Talk, finding: Finding): FindingItem {
  const { words, program } = talk;
  const criterion = program.criteria.find(({ id }) => id === finding.criterion);
  if (!criterion) throw new Error(`a finding of ${finding.criterion}, which ${program.id} does not have`);
  const params = { ...namesIn(talk, criterion), ...finding.numbers };
  const entry = entryOf(criterion);
  const reason = finding.status === 'unknown' ? 'findings:unknown' : `${entry}.${finding.reason}`;
  const advice = maybeProgramText(talk, `advice.${criterion.id}.${finding.reason}`);
  const steps = [words.maybe(`${reason}.todo`, params), advice].filter((step) => step !== undefined);
  return {
    criterion: finding.criterion,
    status: finding.status,
    title: words.t(`${entry}.title`, params),
    text: words.t(`${reason}.text`, params),
    ...(steps.length > 0 && { todo: words.sentences(steps) }),
    ...(criterion.reading !== undefined && { reading: programText(talk, `readings.${criterion.reading}`) }),
    source: sourceOf(talk, finding.cite),
  };
}

/** What stands above a result that this one finding decides; most findings have nothing special to say there. */
export function findingHeadline({ words, program }: Talk, finding: Finding): string | undefined {
  const criterion = program.criteria.find(({ id }) => id === finding.criterion);
  return criterion && words.maybe(`${entryOf(criterion)}.${finding.reason}.headline`);
}

function entryOf(criterion: Criterion): string {
  const variant = variantOf(criterion);
  return `findings:${criterion.rule}${variant === undefined ? '' : `.${variant}`}`;
}

/** Some rules judge one of several things (a plan, the accounts …); each has texts of its own. */
function variantOf(criterion: Criterion): string | undefined {
  if ('aspect' in criterion) return criterion.aspect;
  if ('trait' in criterion) return criterion.trait;
  if ('ground' in criterion) return criterion.ground;
  return undefined;
}

function namesIn(talk: Talk, criterion: Criterion): Params {
  const { words, program } = talk;
  const names: Record<string, string | number> = { until: words.day(program.activityPeriod.to) };
  if ('area' in criterion) names.area = words.t(`names:area.${criterion.area}`);
  if ('tax' in criterion) names.tax = words.t(`names:tax.${criterion.tax}`);
  if ('registry' in criterion) {
    names.registry = words.t(`names:registry.${criterion.registry}`);
    names.address = program.registries?.find(({ id }) => id === criterion.registry)?.url ?? '';
  }
  if ('minimum' in criterion) names.minimum = criterion.minimum;
  if (criterion.rule === 'charter') {
    names.contents = words.list(criterion.contents.map((content) => words.t(`names:charter.${content}`)));
  }
  return names;
}

/** The track that a finding is about, where it is not about all of them. */
export function onlyTrack({ program, words }: Talk, { criterion }: Finding): string | undefined {
  const tracks = program.criteria.find(({ id }) => id === criterion)?.tracks;
  if (!tracks || tracks.length === program.tracks.length) return undefined;
  return words.list(tracks.map((track) => programText({ program, words }, `tracks.${track}.name`)));
}

/** Whether a finding binds this track and no other. */
export function bindsOnly({ program }: Talk, { criterion }: Finding, track: string): boolean {
  const tracks = program.criteria.find(({ id }) => id === criterion)?.tracks;
  return tracks?.length === 1 && tracks[0] === track;
}

/** What the guideline leaves to the reviewers: named, never judged. */
export const reviewItems = (talk: Talk): FindingItem[] =>
  talk.program.review.map(({ id, cite }) => ({
    criterion: id,
    status: 'reviewers' as const,
    title: programText(talk, `review.${id}.title`),
    text: programText(talk, `review.${id}.text`),
    source: sourceOf(talk, cite),
  }));
