import type { Assessment, Outcome } from '../../rules/assess.ts';
import { daysBetween } from '../format.ts';
import { programText } from '../program-texts.ts';
import type { Reply } from '../reply.ts';
import { editionOf, sourceOf } from '../source.ts';
import { openQuestions, type Talk } from '../talk.ts';
import { questionsFor } from '../topics/all.ts';
import { questionText } from '../topics/texts.ts';

/** The result in a sentence: which track, how it stands, and what the person should know first. */
export function headlineReply(talk: Talk, assessment: Assessment): Reply {
  const { words } = talk;
  const { outcome, key, count } = headline(talk, assessment);
  const track = assessment.recommendation.track;
  const params = {
    track: track === null ? '' : programText(talk, `tracks.${track}.name`),
    program: programText(talk, 'name'),
    count,
    ...stageNames(talk),
  };
  const basis = assessment.recommendation.basis;
  return {
    kind: 'headline',
    outcome,
    title: words.t(`result:headline.${key}.title`, params),
    text: words.sentences([
      words.t(`result:headline.${key}.text`, params),
      words.maybe(`result:basis.${basis}`, params) ?? '',
    ]),
    notes: [
      intakeText(talk, assessment),
      ...additionalRound(talk, assessment),
      ...missingNote(talk),
      words.t('result:notADecision'),
    ],
    source: sourceOf(talk, assessment.intake.cite),
  };
}

/** Names of the tracks by the stage that they are meant for. */
const stageNames = (talk: Talk): Record<string, string> =>
  Object.fromEntries(
    talk.program.tracks.map(({ id, suits }) => [suits, programText(talk, `tracks.${id}.name`)]),
  );

type Headline = { outcome: Outcome; key: string; count: number };

function headline(talk: Talk, { recommendation, tracks }: Assessment): Headline {
  const track = tracks.find((candidate) => candidate.track === recommendation.track);
  if (recommendation.basis === 'none') {
    const unmet = new Set(tracks.flatMap((each) => each.findings.filter(({ status }) => status === 'unmet')));
    return { outcome: 'ineligible', key: 'ineligible', count: unmet.size };
  }
  if (!track) {
    const settled = tracks.every(({ outcome }) => outcome !== 'undetermined');
    return {
      outcome: settled ? 'conditional' : 'undetermined',
      key: settled ? 'either' : 'eitherOpen',
      count: 0,
    };
  }
  const open = track.findings.filter(({ status }) => status === 'pending' || status === 'unknown');
  const unanswered = openQuestions({ ...talk, state: { ...talk.state, skipped: [] } });
  const count = track.outcome === 'undetermined' ? unanswered.length : open.length;
  return { outcome: track.outcome, key: track.outcome, count };
}

/** Whether applications are taken at this moment; a closed edition is never told as if it were open. */
export function intakeText(talk: Talk, { intake }: Pick<Assessment, 'intake'>): string {
  const { words, now } = talk;
  const params = {
    opens: words.day(intake.opens),
    closes: words.moment(intake.closes),
    edition: editionOf(talk),
    days: daysBetween(now, intake.closes),
  };
  const today = intake.status === 'open' && params.days === 0;
  return words.t(`result:intake.${today ? 'openToday' : intake.status}`, params);
}

/** The round that the guideline expects when places are left. */
function additionalRound({ words, program }: Talk, { intake }: Assessment): string[] {
  if (intake.additionalRound === null) return [];
  return [
    words.t(`result:intake.additionalRound.${intake.additionalRound}`, {
      adoptions: program.adoptions.about,
    }),
  ];
}

/** Questions passed over that can still change the result. */
function missingNote(talk: Talk): string[] {
  const open = openQuestions({ ...talk, state: { ...talk.state, skipped: [] } });
  if (open.length === 0) return [];
  const ids = new Set(open.map(({ id }) => id));
  const labels = questionsFor(talk.program)
    .filter(({ id }) => ids.has(id))
    .map((question) => questionText(question, talk.words, 'label'));
  return [talk.words.t('result:missing', { questions: talk.words.list(labels) })];
}
