import type { Assessment } from '../../rules/assessment.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Outcome } from '../../rules/outcome.ts';
import { daysBetween } from '../format.ts';
import { maybeProgramText, programText } from '../program-texts.ts';
import type { Reply } from '../reply.ts';
import { editionOf, sourceOf } from '../source.ts';
import { assessTalk, openQuestions, type Talk } from '../talk.ts';
import { questionText } from '../topics/texts.ts';
import { amountRange, capText } from './cap-text.ts';
import { findingHeadline } from './findings.ts';
import { outcomeLabel } from './outcome-label.ts';

/** The result in a sentence: which track, how it stands, and what the person should know first. */
export function headlineReply(talk: Talk, assessment: Assessment): Reply {
  const { words, program } = talk;
  const { recommendation, intake } = assessment;
  const { outcome, key, count } = headline(talk, assessment);
  const track = recommendation.track;
  const params = { track: track === null ? '' : programText(talk, `tracks.${track}.name`), count };
  // a closed edition is never told as if it could still be applied for
  const closed =
    intake.status === 'closed' ? words.maybe(`result:headline.${key}.closed`, params) : undefined;
  const only = key === 'ineligible' ? onlyReason(assessment) : undefined;
  return {
    kind: 'headline',
    ...outcomeLabel(talk, outcome),
    program: words.t('programs:choice', {
      program: programText(talk, 'shortName'),
      edition: editionOf(talk),
    }),
    asOf: talk.now,
    title: (only && findingHeadline(talk, only)) ?? closed ?? words.t(`result:headline.${key}.title`, params),
    text: words.sentences([
      words.t(`result:headline.${key}.text`, params),
      amountText(talk, assessment),
      ...whyThisTrack(talk, assessment),
    ]),
    notes: [
      intakeText(talk, assessment),
      ...additionalRound(talk, assessment),
      ...howToApply(talk, assessment, outcome),
      ...unanswered(talk),
      words.t('result:notADecision'),
      ...receiptNote(talk),
    ],
    source: sourceOf(talk, [
      ...intake.cite,
      ...((intake.additionalRound && program.intake.additionalRound?.cite) || []),
      ...program.contact.cite,
      ...program.tracks.flatMap(({ cite }) => cite),
    ]),
  };
}

const receiptNote = ({ words, receipt }: Talk): string[] =>
  receipt === undefined ? [] : [words.t('result:receipt', { receipt })];

/** What speaks for the track, or what decides between those that are open; and the kind of proposal that fits. */
function whyThisTrack(talk: Talk, assessment: Assessment): string[] {
  const { words } = talk;
  const { track, basis, frame } = assessment.recommendation;
  const general = words.maybe(`result:basis.${basis}`) ?? '';
  const own = (key: string) => maybeProgramText(talk, key) ?? '';
  return [
    basis === 'undecided' ? own('choice') : general,
    stillOpen(talk, assessment),
    basis === 'suits' && track !== null ? own(`tracks.${track}.because`) : '',
    track === null ? '' : own(`tracks.${track}.advice`),
    frame === null ? '' : own(`frames.${frame}.text`),
  ];
}

/** Tracks besides the recommended one that may still turn out to be open. */
function stillOpen(talk: Talk, { recommendation, tracks }: Assessment): string {
  if (recommendation.basis !== 'terms') return '';
  const open = tracks.filter(
    ({ track, outcome }) => outcome === 'undetermined' && recommendation.alternatives.includes(track),
  );
  if (open.length === 0) return '';
  const names = open.map(({ track }) => programText(talk, `tracks.${track}.name`));
  return talk.words.t('result:othersOpen', { tracks: talk.words.list(names) });
}

/** The amount for the recommended track, which most people look for first. */
function amountText(talk: Talk, { recommendation, tracks }: Assessment): string {
  const { words } = talk;
  const estimate = tracks.find(({ track }) => track === recommendation.track)?.estimate;
  if (!estimate) return '';
  const cap = capText(talk, estimate);
  const amountName = programText(talk, 'amountName');
  if (estimate.status === 'unknown') return words.t('result:headline.cap', { amountName, cap });
  return words.t('result:headline.amount', { amountName, amount: amountRange(talk, estimate), cap });
}

type Headline = { outcome: Outcome; key: string; count: number };

function headline(talk: Talk, { recommendation, tracks }: Assessment): Headline {
  if (recommendation.basis === 'none') return { outcome: 'ineligible', key: 'ineligible', count: 0 };
  const track = tracks.find((candidate) => candidate.track === recommendation.track);
  if (!track) {
    const settled = tracks.every(({ outcome }) => outcome !== 'undetermined');
    return {
      outcome: settled ? 'conditional' : 'undetermined',
      key: settled ? 'either' : 'eitherOpen',
      count: 0,
    };
  }
  const pending = track.findings.filter(({ status }) => status === 'pending');
  const count = track.outcome === 'undetermined' ? unansweredQuestions(talk).length : pending.length;
  return { outcome: track.outcome, key: track.outcome, count };
}

/** The one criterion that shuts the case out of every track, where it is just one. */
function onlyReason({ tracks }: Assessment): Finding | undefined {
  const unmet = new Map(
    tracks
      .flatMap(({ findings }) => findings.filter(({ status }) => status === 'unmet'))
      .map((f) => [f.criterion, f]),
  );
  return unmet.size === 1 ? [...unmet.values()][0] : undefined;
}

/** Whether applications are taken at this moment, with its source: what a talk about a program begins with. */
export function intakeReply(talk: Talk): Reply {
  const assessment = assessTalk(talk);
  const source = sourceOf(talk, assessment.intake.cite);
  return { kind: 'text', tone: 'note', text: intakeText(talk, assessment), source };
}

function intakeText(talk: Talk, { intake }: Pick<Assessment, 'intake'>): string {
  const { words, program, now } = talk;
  const days = daysBetween(now, intake.closes);
  const today = intake.status === 'open' && days === 0;
  const closes = words.moment(intake.closes);
  return words.t(`result:intake.${today ? 'openToday' : intake.status}`, {
    opens: words.day(intake.opens),
    closes: program.intake.mustArrive ? words.t('result:intake.mustArrive', { closes }) : closes,
    edition: editionOf(talk),
    count: days,
  });
}

/** The round that the guideline expects when places are left. */
function additionalRound({ words, program }: Talk, { intake }: Assessment): string[] {
  if (intake.additionalRound === null) return [];
  return [
    words.t(`result:intake.additionalRound.${intake.additionalRound}`, {
      adoptions: program.adoptions?.about ?? 0,
    }),
  ];
}

function howToApply(talk: Talk, { intake }: Assessment, outcome: Outcome): string[] {
  if (intake.status === 'closed' || outcome === 'ineligible') return [];
  return [programText(talk, 'howToApply')];
}

/** Questions passed over that can still change the result. */
function unanswered(talk: Talk): string[] {
  const labels = unansweredQuestions(talk).map((question) => questionText(question, talk, 'label'));
  return labels.length === 0 ? [] : [talk.words.t('result:missing', { questions: talk.words.list(labels) })];
}

/** Questions that can still change the result, passed over or not. */
export const unansweredQuestions = (talk: Talk) =>
  openQuestions({ ...talk, state: { ...talk.state, skipped: [], thorough: false } });

/** Questions about every criterion that is not known yet, whether or not it can change the result. */
export const remainingQuestions = (talk: Talk) =>
  openQuestions({ ...talk, state: { ...talk.state, skipped: [], thorough: true } });
