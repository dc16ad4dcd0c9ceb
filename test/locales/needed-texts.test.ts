import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTexts, textFiles } from '../../bot/locales.ts';
import { statuses } from '../../bot/problem.ts';
import { neededTexts } from '../../dialogs/checking/needed-texts.ts';
import { commands } from '../../dialogs/input.ts';
import { type Locale, locales } from '../../dialogs/locale.ts';
import { why } from '../../dialogs/repair/why.ts';
import { findingItem, reviewItems } from '../../dialogs/result/findings.ts';
import { headlineReply } from '../../dialogs/result/headline.ts';
import { checklistReply, contactReply, scheduleReply } from '../../dialogs/result/next-steps.ts';
import { showResult } from '../../dialogs/result/result.ts';
import { termsReply } from '../../dialogs/result/terms.ts';
import { newState } from '../../dialogs/state.ts';
import { assessTalk, type Talk } from '../../dialogs/talk.ts';
import { everyQuestion } from '../../dialogs/topics/all.ts';
import { askQuestion } from '../../dialogs/topics/ask.ts';
import { questionText } from '../../dialogs/topics/texts.ts';
import type { Facts } from '../../rules/facts.ts';
import { type Program, topics } from '../../rules/programs/program.ts';
import { everyCase } from '../../rules/samples/possible-values.ts';
import { everyFinding, sampleCases } from '../../rules/samples/sample-cases.ts';
import { programs, words } from '../support/context.ts';
import { textsOf, withoutCount } from '../support/texts.ts';

const root = new URL('../../', import.meta.url);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A talk about a program with these facts known; an hour before the intake ends, unless told otherwise. */
const talkOf = (program: Program, locale: Locale, facts: Facts = {}, now?: number): Talk => ({
  state: { ...newState(program.id, locale), facts },
  program,
  programs,
  words: words(locale),
  now: new Date(now ?? program.intakeCloses - 60 * MINUTE).toISOString(),
});

/** Every text that stands somewhere in a value. */
const within = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // a paper that is needed for certain has nothing to say there
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'neededLabel' && inner === '' ? [] : within(inner),
  );
};

/** A missing text throws where it is looked up; this finds one that is empty, or not filled. */
function readable(value: unknown): void {
  const found = within(value);
  expect(found).not.toEqual([]);
  expect(found.filter((text) => text.trim() === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
}

const everyProgram = [...programs.values()].flatMap((program) =>
  locales.map((locale) => [program.id, locale, program] as const),
);

describe.each(everyProgram)('%s, %s: the texts', (id, locale, program) => {
  const talk = talkOf(program, locale);

  test('are all there, all filled, and all used', () => {
    const file = textFiles(locale).find(({ namespace }) => namespace === `programs/${id}`);
    expect(neededTexts(program, words(locale), file ? readTexts(file) : {})).toEqual({
      missing: [],
      unfilled: [],
      unused: [],
    });
  });

  test.each(program.criteria.map((criterion) => [criterion.id, criterion] as const))(
    'tell of the criterion %s, whatever comes of it',
    (_id, criterion) => {
      const found = everyFinding(criterion);
      const seen = new Set(found.map(({ finding }) => finding.status));
      expect(seen).toContain('met');
      expect(['unmet', 'pending', 'advised'].some((status) => seen.has(status as 'unmet'))).toBe(true);
      const items = found.map(({ finding, facts }) => findingItem(talkOf(program, locale, facts), finding));
      readable(items);
      for (const item of items) {
        expect(item.reading === undefined).toBe(criterion.reading === undefined);
        expect(item.source.section).not.toBe('');
        if (item.status === 'pending') expect(item.todo).toBeTruthy();
      }
      // what differs is told differently
      expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
    },
  );

  test.each(everyQuestion(program).map((question) => [question.id, question] as const))(
    'ask %s, and say why and how it is answered',
    (_id, question) => {
      const asked = askQuestion(talk, question);
      readable({ ...asked, progress: 'left out where nothing is left' });
      readable(why({ ...talk, state: { ...talk.state, open: question.id } }).replies);
      for (const key of ['label', 'text', 'why', 'example']) readable(questionText(question, talk, key));
    },
  );

  test('tell of reviewers, papers, dates, contact and what comes after, at any time', () => {
    expect(reviewItems(talk)).toHaveLength(program.review.length);
    readable([reviewItems(talk), termsReply(talk)]);
    const varying = program.documents.flatMap(({ varies, needed }) => [
      ...(varies === undefined ? [] : [varies]),
      ...(typeof needed === 'object' && 'fact' in needed ? [needed.fact] : []),
    ]);
    const { intakeOpens, intakeCloses } = program;
    for (const now of [intakeOpens - DAY, intakeOpens, intakeCloses, intakeCloses + DAY]) {
      for (const facts of everyCase([...new Set(varying)])) {
        const here = talkOf(program, locale, facts, now);
        const checklist = checklistReply(here, assessTalk(here));
        if (checklist.kind !== 'checklist') throw new Error('no checklist');
        readable(checklist.items.map(({ text, note }) => ({ text, note: note ?? '' })));
        readable(headlineReply(here, assessTalk(here)));
      }
      readable([scheduleReply(talkOf(program, locale, {}, now)), contactReply(talk)]);
    }
  });

  test('tell the result, wherever the talk stands', () => {
    for (const facts of sampleCases(program)) readable(showResult(talkOf(program, locale, facts)).replies);
  });
});

describe.each(locales)('%s has a text', (locale) => {
  const { t } = words(locale);

  test('for every topic, command, problem, and whatever the code names outright', () => {
    for (const topic of topics) readable(t(`questions:topics.${topic}`));
    for (const command of commands) readable(t(`talk:actions.${command}`));
    for (const code of Object.keys(statuses)) readable(t(`errors:${code}`));
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
