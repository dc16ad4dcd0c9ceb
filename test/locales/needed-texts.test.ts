import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../bot/problem.ts';
import { commands } from '../../dialogs/input.ts';
import { type Locale, locales } from '../../dialogs/locale.ts';
import { maybeProgramText, programText } from '../../dialogs/program-texts.ts';
import { why } from '../../dialogs/repair/why.ts';
import { findingItem, reviewItems } from '../../dialogs/result/findings.ts';
import { headlineReply } from '../../dialogs/result/headline.ts';
import { checklistReply, contactReply, scheduleReply } from '../../dialogs/result/next-steps.ts';
import { showResult } from '../../dialogs/result/result.ts';
import { newState } from '../../dialogs/state.ts';
import { assessTalk, type Talk } from '../../dialogs/talk.ts';
import { questionsFor } from '../../dialogs/topics/all.ts';
import { askQuestion } from '../../dialogs/topics/ask.ts';
import { answerText, categoryName, questionText } from '../../dialogs/topics/texts.ts';
import { factsOf, judge } from '../../rules/criteria.ts';
import { type Facts, withFact } from '../../rules/facts.ts';
import { topics } from '../../rules/programs/program.ts';
import { aReadyGroup } from '../support/case.ts';
import { DURING_INTAKE, hagukumi, programs, words } from '../support/context.ts';
import { possibleValues } from '../support/possible-values.ts';
import { textsOf, withoutCount } from '../support/texts.ts';

const root = new URL('../../', import.meta.url);
const LAST_DAY = '2025-06-30T10:00:00+09:00';

/** A talk about HAGUKUMI with these facts known. */
const talkOf = (locale: Locale, facts: Facts = {}, now = DURING_INTAKE): Talk => ({
  state: { ...newState('hagukumi-r7', locale), facts },
  program: hagukumi,
  words: words(locale),
  now,
});

/** Every combination of what can be known of these facts. */
const casesOf = (facts: Parameters<typeof possibleValues>[0][]): Facts[] =>
  facts.reduce<Facts[]>(
    (cases, fact) =>
      cases.flatMap((known) => possibleValues(fact).map((value) => withFact(known, fact, value))),
    [{}],
  );

/** Every text that stands somewhere in a value. */
const within = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(within) : [];
};

/** A missing text throws where it is looked up; this finds one that is empty, or not filled. */
function readable(value: unknown): void {
  const found = within(value);
  expect(found).not.toEqual([]);
  expect(found.filter((text) => text.trim() === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
}

describe.each(locales)('%s has every text that HAGUKUMI can need:', (locale) => {
  const talk = talkOf(locale);

  test.each(hagukumi.criteria.map((criterion) => [criterion.id, criterion] as const))(
    'the criterion %s, whatever comes of it',
    (_id, criterion) => {
      const findings = casesOf([...factsOf(criterion)]).map((facts) => judge(facts, criterion));
      const found = new Map(findings.map((finding) => [`${finding.status} ${finding.reason}`, finding]));
      const seen = new Set([...found.values()].map(({ status }) => status));
      expect([...seen]).toEqual(expect.arrayContaining(['met', 'unknown']));
      expect(seen.has('unmet') || seen.has('pending')).toBe(true);
      for (const finding of found.values()) {
        const item = findingItem(talk, finding);
        readable(item);
        expect(item.reading === undefined).toBe(criterion.reading === undefined);
        expect(item.source.section).not.toBe('');
        if (finding.status === 'pending') expect(item.todo).toBeTruthy();
      }
      // what differs is told differently
      const told = [...found.values()].map((finding) => findingItem(talk, finding).text);
      expect(new Set(told).size).toBe(found.size);
    },
  );

  test.each(questionsFor(hagukumi).map((question) => [question.id, question] as const))(
    'the question %s with its answers',
    (id, question) => {
      readable(askQuestion(talk, question));
      readable(why({ ...talk, state: { ...talk.state, open: id } }).replies);
      for (const key of ['label', 'text', 'why', 'example'])
        readable(questionText(question, talk.words, key));
      for (const facts of casesOf([...question.facts]))
        readable({ answer: answerText(question, facts, talk) ?? 'none' });
    },
  );

  test('topics, sections, readings, categories, hints, reviewers, names of tracks', () => {
    for (const topic of topics) readable(talk.words.t(`questions:topics.${topic}`));
    for (const section of Object.keys(hagukumi.document.sections))
      readable(programText(talk, `sections.${section}`));
    for (const reading of hagukumi.readings) readable(programText(talk, `readings.${reading}`));
    for (const { id, hint } of hagukumi.expenses.categories) {
      expect(categoryName(talk, id)).not.toBe(id);
      if (hint !== undefined) readable(programText(talk, `hints.${hint}`));
    }
    for (const other of ['unsorted', 'unlisted']) expect(categoryName(talk, other)).not.toBe(other);
    for (const { id } of hagukumi.tracks)
      for (const key of ['name', 'purpose', 'speaksFor']) readable(programText(talk, `tracks.${id}.${key}`));
    expect(reviewItems(talk)).toHaveLength(hagukumi.review.length);
    readable(reviewItems(talk));
    for (const key of ['name', 'shortName', 'document', 'office', 'contact'])
      readable(programText(talk, key));
  });

  test('papers, dates and contact, before, during and after the intake', () => {
    for (const now of ['2025-05-01T10:00:00+09:00', DURING_INTAKE, LAST_DAY, '2025-08-01T10:00:00+09:00']) {
      for (const facts of casesOf(['charter', 'offices.kitakyushu'])) {
        const here = talkOf(locale, facts, now);
        const checklist = checklistReply(here, assessTalk(here));
        readable([checklist, headlineReply(here, assessTalk(here))]);
        if (checklist.kind === 'checklist') for (const { note } of checklist.items) expect(note).toBeTruthy();
      }
      readable([scheduleReply(talkOf(locale, {}, now)), contactReply(talkOf(locale, {}, now))]);
    }
  });

  test('the result, wherever the talk stands', () => {
    const groups: Facts[] = [
      {},
      aReadyGroup().facts,
      aReadyGroup().with({ charter: 'draft' }).facts,
      aReadyGroup().with({ partnerStage: 'seeking' }).facts,
      aReadyGroup().without('partnerStage').facts,
      aReadyGroup().without('charter').facts,
      aReadyGroup().corporations(2).facts,
      aReadyGroup().ledBy('soleProprietor').facts,
      ...casesOf(['expenses']).map(({ expenses = [] }) => aReadyGroup().with({ expenses }).facts),
    ];
    for (const facts of groups) readable(showResult(talkOf(locale, facts)).replies);
  });

  test('every command, problem, and whatever the code names outright', () => {
    for (const command of commands) readable(talk.words.t(`talk:actions.${command}`));
    for (const code of Object.keys(statuses)) readable(talk.words.t(`errors:${code}`));
    const keys = new Set([...textsOf(locale).keys()].map(withoutCount));
    const named = namedInCode();
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });
});

/** Keys that stand in the code as they are, e.g. t('talk:hello'). */
function namedInCode(): string[] {
  const files = ['dialogs', 'bot'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('channels/web/dist'))
      .map((file) => readFileSync(new URL(posix.join(folder, file), root), 'utf8')),
  );
  return files.flatMap((code) =>
    [...code.matchAll(/\b(?:t|maybe)\(\s*'(\w+:[\w.-]+)'/g)].map(([, key]) => key ?? ''),
  );
}

test.each([...programs.values()].map((program) => [program.id, program] as const))(
  'advice of %s is given only where there is a criterion, and a reason, for it',
  (id, program) => {
    const reasons = program.criteria.flatMap((criterion) =>
      casesOf([...factsOf(criterion)]).map((facts) => `${criterion.id}.${judge(facts, criterion).reason}`),
    );
    for (const locale of locales) {
      const start = `programs/${id}:advice.`;
      const advised = [...textsOf(locale).keys()].filter((key) => key.startsWith(start));
      for (const key of advised.map((each) => each.slice(start.length))) {
        expect(reasons).toContain(key);
        readable(maybeProgramText({ words: words(locale), program }, `advice.${key}`));
      }
    }
  },
);
