import type { Assessment } from '../rules/assessment.ts';
import { inOrder, statusOf } from './across/beginning.ts';
import { ask, askNext } from './asking.ts';
import type { AnswerValue } from './input.ts';
import { programText } from './program-texts.ts';
import { askedBack } from './repair/asked-back.ts';
import { notUnderstood } from './repair/not-understood.ts';
import type { Reply } from './reply.ts';
import { findingItem, onlyTrack } from './result/findings.ts';
import { sourceOf } from './source.ts';
import { after, type Step, say } from './step.ts';
import { about, assessTalk, type Talk, withState } from './talk.ts';
import { questionOf } from './topics/all.ts';
import { readAnswer } from './topics/answer.ts';
import type { Question } from './topics/question.ts';
import { answerText, categoryName, questionText } from './topics/texts.ts';
import { isQuestion, spoken } from './understanding/phrases.ts';

/** What became of an answer: the talk goes on, or the same question is asked again. `said` is what the person said. */
export function answer(
  talk: Talk,
  question: Question,
  value: AnswerValue,
): Step & { said: string; read: boolean } {
  const reading = readAnswer(talk, question, value);
  const rest =
    reading.read || reading.rest === undefined ? undefined : questionOf(talk.program, reading.rest);
  if (rest) {
    const facts = !reading.read && reading.facts ? reading.facts : talk.state.facts;
    return { said: reading.said, read: true, ...ask(withState(talk, { facts }), rest) };
  }
  if (!reading.read && isQuestion(spoken(reading.said)))
    return { said: reading.said, read: false, ...askedBack(talk, question) };
  if (!reading.read)
    return { said: reading.said, read: false, ...notUnderstood(talk, question, reading.said, reading.echo) };
  const { state } = talk;
  const answered = withState(talk, {
    facts: reading.facts,
    trail: [...state.trail.filter((id) => id !== question.id), question.id],
    skipped: state.skipped.filter((id) => id !== question.id),
    open: null,
    misses: 0,
    ...(question.type === 'amounts' && { typed: {} }),
  });
  return {
    said: reading.said,
    read: true,
    ...after(acknowledge(talk, answered, question), askNext(answered)),
  };
}

/** Repeats what was understood, and says at once what it means for the application. */
function acknowledge(before: Talk, now: Talk, question: Question): Reply[] {
  const { words } = now;
  const understood = words.t('talk:understood', {
    label: questionText(question, now, 'label'),
    answer: answerText(question, now.state.facts, now) ?? '',
  });
  return [say(understood), ...strayCategories(now, question), ...whatItMeans(before, now)];
}

/** What has just been ruled out, or is left to be done, because of what was said last. */
export const whatItMeans = (before: Talk, now: Talk): Reply[] =>
  now.state.comparing
    ? consequencesAnywhere(before, now)
    : now.state.chosen
      ? consequences(now, assessTalk(before), assessTalk(now))
      : [];

/** While programs are compared: what an answer has ruled out, and in which of them. */
function consequencesAnywhere(before: Talk, now: Talk): Reply[] {
  const { words } = now;
  return inOrder(now.programs, now.now).flatMap((program) => {
    const there = about(now, program);
    const assessment = assessTalk(there);
    if (assessment.tracks.some(({ outcome }) => outcome !== 'ineligible')) return [];
    const name = programText(there, 'shortName');
    return consequences(there, assessTalk(about(before, program)), assessment).flatMap((reply): Reply[] =>
      reply.kind === 'text' && reply.tone === 'problem'
        ? [{ ...reply, text: words.t('programs:inProgram', { program: name, text: reply.text }) }]
        : [],
    );
  });
}

/** Criteria that an answer has just made fail, or left with something to do. */
function consequences(talk: Talk, before: Assessment, now: Assessment): Reply[] {
  const findings = ({ tracks }: Assessment) => tracks.flatMap((track) => track.findings);
  const earlier = new Map(findings(before).map(({ criterion, status }) => [criterion, status]));
  const changed = new Map(
    findings(now)
      .filter(({ status }) => status === 'unmet' || status === 'pending')
      .filter(({ criterion, status }) => earlier.get(criterion) !== status)
      .map((finding) => [finding.criterion, finding]),
  );
  const shutOut = now.tracks.every(({ outcome }) => outcome === 'ineligible');
  return [...changed.values()].map((finding): Reply => {
    const { words } = talk;
    const { text, todo, source } = findingItem(talk, finding);
    const track = onlyTrack(talk, finding);
    const said = track === undefined ? text : words.t('talk:aboutTrack', { track, text });
    const tone = shutOut && finding.status === 'unmet' ? 'problem' : 'note';
    // in an edition that is over nobody is told to do something, nor before a program is chosen
    const quiet = talk.state.comparing || statusOf(talk.program, talk.now) === 'closed';
    return { kind: 'text', text: words.sentences([said, quiet ? '' : (todo ?? '')]), tone, source };
  });
}

/** Words for expenses that are none of the program's categories: left out for now, and told how to mend it. */
function strayCategories(talk: Talk, question: Question): Reply[] {
  if (question.type !== 'amounts') return [];
  const stray = (talk.state.facts.expenses ?? [])
    .map(({ category }) => category)
    .filter((category) => ![...question.categories, ...question.notSupported].includes(category))
    .map((category) => categoryName(talk, category));
  if (stray.length === 0) return [];
  const text = talk.words.t('questions:expenses.stray', { words: talk.words.list([...new Set(stray)]) });
  return [{ kind: 'text', text, tone: 'note', source: sourceOf(talk, talk.program.expenses.cite) }];
}
