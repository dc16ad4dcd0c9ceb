import { remedyFor } from '../../rules/criteria.ts';
import { withFact, withFacts } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Program } from '../../rules/programs/program.ts';
import { possibleValues } from '../../rules/samples/possible-values.ts';
import { everyFinding, sampleCases, sampleExpenses } from '../../rules/samples/sample-cases.ts';
import { offerPrograms } from '../across/offer-programs.ts';
import { showOverview } from '../across/overview.ts';
import { greet } from '../asking.ts';
import { maybeProgramText, programText } from '../program-texts.ts';
import { howToFindOut } from '../repair/last-open.ts';
import { notUnderstood } from '../repair/not-understood.ts';
import { reasonFor } from '../repair/why.ts';
import { changeText, findingHeadline, findingItem, reviewItems } from '../result/findings.ts';
import { headlineReply } from '../result/headline.ts';
import { checklistReply, contactReply, scheduleReply } from '../result/next-steps.ts';
import { changesSince, showResult } from '../result/result.ts';
import { termsReply } from '../result/terms.ts';
import { sourceOf } from '../source.ts';
import { newState } from '../state.ts';
import { assessTalk, type Talk } from '../talk.ts';
import { vocabularyOf } from '../telling/vocabulary.ts';
import { everyQuestion } from '../topics/all.ts';
import { typedFor } from '../topics/answer.ts';
import { askQuestion } from '../topics/ask.ts';
import type { Question } from '../topics/question.ts';
import { answerText, categoryName, questionText } from '../topics/texts.ts';
import { namesAmongPrograms, namesOfTrack } from '../understanding/program-names.ts';
import type { Words } from '../words.ts';
import { recordingWords } from './recording-words.ts';

/** What a program's texts in one language lack, and what they have for nothing. */
export type TextsReport = {
  /** keys of texts that a consultation can need and that are not there, e.g. `programs/hagukumi-r7:name` */
  readonly missing: readonly string[];
  /** texts with a place, e.g. `{{count}}`, that the program file has nothing for */
  readonly unfilled: readonly { readonly key: string; readonly place: string }[];
  /** keys of the program's own texts that no consultation shows */
  readonly unused: readonly string[];
};

/**
 * Which texts a program can need in a language: everything that a consultation on it can say is said, by the code
 * that says it, and what is looked up is noted.
 * @param texts the program's own, as they stand in its file
 */
export function neededTexts(program: Program, words: Words, texts: object): TextsReport {
  const recording = recordingWords(words);
  // a program of its own: what is made once for each program is made anew, and noted
  sayEverything({ ...program }, recording.words);
  const has = (key: string) => recording.used.has(`programs/${program.id}:${key}`);
  return {
    missing: [...recording.missing],
    unfilled: [...recording.unfilled].map(([key, place]) => ({ key, place })),
    unused: [...new Set(textKeys(texts).map(({ key }) => withoutCount(key)))].filter((key) => !has(key)),
  };
}

/** Every text of a file by its key, e.g. `tracks.practice.name`; a value that is no text comes as it is. */
export function textKeys(texts: object, path = ''): { key: string; value: unknown }[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    const group = typeof value === 'object' && value !== null && !Array.isArray(value);
    return group ? textKeys(value, key) : [{ key, value }];
  });
}

/** English tells one from many in two texts of one key. */
const withoutCount = (key: string): string => key.replace(/_(one|other)$/, '');

function sayEverything(program: Program, words: Words): void {
  const talkWith = (facts: Facts, now = program.intake.closes): Talk => ({
    state: { ...newState(program.id, words.locale), facts },
    program,
    programs: new Map([[program.id, program]]),
    words,
    now,
    receipt: 'K7M2-9XQ4',
  });
  sayOfProgram(talkWith({}));
  for (const question of everyQuestion(program)) sayOfQuestion(talkWith({}), question);
  for (const criterion of program.criteria) {
    for (const { finding, facts } of everyFinding(criterion)) {
      findingItem(talkWith(facts), finding);
      findingHeadline(talkWith(facts), finding);
      if (finding.status !== 'unmet' || !remedyFor(facts, criterion)) continue;
      for (const wider of [false, true]) changeText(talkWith(facts), { finding, wider });
    }
  }
  const cases = sampleCases(program);
  for (const facts of cases) sayResult(talkWith(facts));
  for (const now of momentsOf(program)) {
    for (const facts of cases.slice(0, 2)) {
      greet(talkWith(facts, now));
      sayResult(talkWith(facts, now));
    }
  }
}

/** Before, at the beginning of, at the end of and after the intake. */
function momentsOf({ intakeOpens, intakeCloses }: Program): string[] {
  const day = 86_400_000;
  const moments = [intakeOpens - day, intakeOpens, intakeCloses, intakeCloses + day];
  return moments.map((moment) => new Date(moment).toISOString());
}

/** What is told of a program whatever the case. */
function sayOfProgram(talk: Talk): void {
  const { program, words } = talk;
  const own = (key: string) => programText(talk, key);
  for (const key of ['name', 'shortName', 'about', 'document', 'office', 'contact', 'howToApply']) own(key);
  for (const key of ['amountName', 'rateName']) own(key);
  // told beside programs that count corporations
  maybeProgramText(talk, 'corporations');
  for (const section of Object.keys(program.document.sections)) own(`sections.${section}`);
  for (const reading of program.readings) own(`readings.${reading}`);
  for (const { id } of program.tracks) {
    for (const key of ['name', 'purpose', 'speaksFor']) own(`tracks.${id}.${key}`);
  }
  for (const { id } of program.tracks) namesOfTrack(talk, id);
  namesAmongPrograms(talk);
  for (const { id } of program.frames ?? []) maybeProgramText(talk, `frames.${id}.text`);
  // what people call its expenses and its own questions
  vocabularyOf(talk);
  const { categories, notSupported } = program.expenses;
  for (const { id } of [...categories, ...notSupported]) categoryName(talk, id);
  for (const { hint } of categories) if (hint !== undefined) own(`hints.${hint}`);
  for (const topic of program.consultation) words.t(`questions:topics.${topic}`);
  sayDocuments(talk);
  reviewItems(talk);
  termsReply(talk);
  offerPrograms(talk);
  showOverview(talk);
  scheduleReply(talk);
  contactReply(talk);
  sourceOf(talk, program.intake.cite);
}

/** Every paper, whatever its note depends on. */
function sayDocuments(talk: Talk): void {
  const { program, state } = talk;
  const documents = program.documents.map(({ id, cite }) => ({
    document: id,
    needed: 'maybe' as const,
    cite,
  }));
  const facts = program.documents.flatMap(({ varies }): Facts[] =>
    varies === undefined ? [] : possibleValues(varies).map((value) => withFact({}, varies, value)),
  );
  for (const known of [{}, ...facts]) {
    const here = { ...talk, state: { ...state, facts: known } };
    checklistReply(here, { ...assessTalk(here), documents });
  }
}

function sayOfQuestion(talk: Talk, question: Question): void {
  for (const key of ['label', 'text', 'why', 'example']) questionText(question, talk, key);
  if (question.type === 'choice') typedFor(question, talk);
  askQuestion(talk, question);
  reasonFor(talk, question);
  notUnderstood(talk, question, '');
  howToFindOut(talk, question);
  for (const facts of answersTo(question, talk.program)) {
    const answered = { ...talk, state: { ...talk.state, facts } };
    answerText(question, facts, answered);
    askQuestion(answered, question);
  }
}

/** What can be known once a question is answered. */
function answersTo(question: Question, program: Program): Facts[] {
  switch (question.type) {
    case 'choice':
      return question.options.map(({ sets }) => withFacts({}, sets));
    case 'checks': {
      const none = question.options.reduce<Facts>(
        (facts, { fact }) => withFact(facts, fact, question.unticked),
        {},
      );
      return [none, ...question.options.map(({ fact }) => withFact(none, fact, question.ticked))];
    }
    case 'number':
      return [0, 1, 2].map((number) => withFact({}, question.fact, number));
    case 'amounts':
      return sampleExpenses(program).map((expenses) => ({ expenses }));
    case 'figures':
      return [withFacts({}, question.sets(question.fields.map(() => 1)))];
    default:
      return question satisfies never;
  }
}

function sayResult(talk: Talk): void {
  const assessment = assessTalk(talk);
  headlineReply(talk, assessment);
  const { state } = showResult(talk);
  const before = state.shown.map((each) => ({ ...each, outcome: 'ineligible' as const, amountYen: 1 }));
  changesSince({ ...talk, state: { ...state, shown: before } });
}
