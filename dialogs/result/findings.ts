import type { Finding } from '../../rules/finding.ts';
import type { Criterion } from '../../rules/programs/program.ts';
import type { Change } from '../../rules/what-if.ts';
import { maybeProgramText, nameOf, programText, told } from '../program-texts.ts';
import type { FindingItem } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';
import type { Params } from '../words.ts';
import { endOfActivity } from './activity-period.ts';

/** A finding told to a person: what was found, and what to do about it. */
export function findingItem(talk: Talk, finding: Finding): FindingItem {
  const { words } = talk;
  const criterion = criterionOf(talk, finding);
  const text = criterionTexts(talk, criterion, finding);
  const { reason } = finding;
  const shared = reason === 'unknown' || reason === 'notApplicable' ? `findings:${reason}` : undefined;
  const advice = maybeProgramText(talk, `advice.${criterion.id}.${reason}`);
  const steps = [shared ? undefined : text(`${reason}.todo`), advice].filter((step) => step !== undefined);
  // a text that there is not is missed where a program can put it
  const needed = (key: string) => text(key) ?? programText(talk, `criteria.${criterion.id}.${key}`);
  return {
    criterion: finding.criterion,
    status: finding.status,
    title: needed('title'),
    text: words.sentences([
      shared ? words.t(`${shared}.text`) : needed(`${reason}.text`),
      finding.numbers.latestYen === undefined ? '' : (text('figures') ?? ''),
    ]),
    ...(steps.length > 0 && { todo: words.sentences(steps) }),
    ...(criterion.reading !== undefined && { reading: programText(talk, `readings.${criterion.reading}`) }),
    source: sourceOf(talk, finding.cite),
  };
}

function criterionOf({ program }: Talk, finding: Finding): Criterion {
  const criterion = program.criteria.find(({ id }) => id === finding.criterion);
  if (!criterion) throw new Error(`a finding of ${finding.criterion}, which ${program.id} does not have`);
  return criterion;
}

/** Texts about a criterion: the program's own, or those that its rule has for all programs. */
function criterionTexts(
  talk: Talk,
  criterion: Criterion,
  finding: Finding,
  more: Params = {},
): (key: string) => string | undefined {
  const params = { ...namesIn(talk, criterion), ...told(talk.words, finding.numbers), ...more };
  const variant = variantOf(criterion);
  const entry = `findings:${criterion.rule}${variant === undefined ? '' : `.${variant}`}`;
  return (key) =>
    maybeProgramText(talk, `criteria.${criterion.id}.${key}`, params) ??
    talk.words.maybe(`${entry}.${key}`, params);
}

/** What stands above a result that this one finding decides; most findings have nothing special to say there. */
export const findingHeadline = (talk: Talk, finding: Finding): string | undefined =>
  criterionTexts(talk, criterionOf(talk, finding), finding)(`${finding.reason}.headline`);

/** What a company would change to fulfil it, to complete 「もし…と」; undefined where nobody has put it into words. */
export function changeText(
  talk: Talk,
  { finding, wider }: Pick<Change & { kind: 'fulfil' }, 'finding' | 'wider'>,
): string | undefined {
  // what is counted here is what is missing, not what there is
  const count = finding.numbers.short;
  const text = criterionTexts(
    talk,
    criterionOf(talk, finding),
    finding,
    count === undefined ? {} : { count },
  );
  return text(wider ? 'changeWider' : 'change');
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
  const names: Record<string, string | number> = { until: endOfActivity(talk) };
  if ('area' in criterion) names.area = nameOf(talk, `area.${criterion.area}`);
  if ('tax' in criterion) names.tax = nameOf(talk, `tax.${criterion.tax}`);
  if ('registry' in criterion) {
    names.registry = nameOf(talk, `registry.${criterion.registry}`);
    names.address = program.registries?.find(({ id }) => id === criterion.registry)?.url ?? '';
  }
  if ('minimum' in criterion) names.minimum = criterion.minimum;
  if ('percent' in criterion) names.percent = criterion.percent;
  if (criterion.rule === 'charter') {
    names.contents = words.list(criterion.contents.map((content) => nameOf(talk, `charter.${content}`)));
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
  talk.program.review.map(({ id, figures, cite }) => ({
    criterion: id,
    status: 'reviewers' as const,
    title: programText(talk, `review.${id}.title`),
    text: programText(talk, `review.${id}.text`, told(talk.words, figures)),
    source: sourceOf(talk, cite),
  }));
