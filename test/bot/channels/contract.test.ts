import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '../../../bot/channels/terminal/render.ts';
import { type Locale, locales } from '../../../dialogs/locale.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { respond } from '../../../dialogs/respond.ts';
import { newState } from '../../../dialogs/state.ts';
import { contextAt, words } from '../../support/context.ts';
import { required } from '../../support/required-texts.ts';
import * as others from './other-replies.ts';
import * as samples from './replies.ts';

/** A channel, as far as its renderer goes: what a person sees of a reply, as one text. */
type Channel = {
  name: string;
  /** whether it has buttons to send with and fields with units */
  forms: boolean;
  shown: (reply: Reply, locale: Locale) => string;
};

/** The web page draws in a browser: its test holds it to the same texts. */
const channels: Channel[] = [
  { name: 'terminal', forms: false, shown: (reply, locale) => render(reply, words(locale)) },
];

/** What is required of the reply, and does not reach the person. */
const lost = ({ shown, forms }: Channel, reply: Reply, locale: Locale): string[] => {
  const seen = shown(reply, locale);
  return required(reply, forms).filter((text) => text !== undefined && !seen.includes(text)) as string[];
};

const kinds = {
  text: true,
  question: true,
  headline: true,
  comparison: true,
  findings: true,
  estimate: true,
  checklist: true,
  schedule: true,
  contact: true,
  points: true,
  facts: true,
  actions: true,
} satisfies Record<Reply['kind'], true>;

const ways = ['choice', 'checks', 'number', 'amounts'];
const asks = (reply: Reply): string | undefined =>
  reply.kind === 'question' ? reply.asking.type : undefined;

const nothingKnown: Reply = { ...samples.facts, items: [] };
const sampled: [string, Reply][] = [
  ...Object.entries({ ...samples, ...others }),
  ['nothingKnown', nothingKnown],
];

const asides: Record<Locale, readonly string[]> = {
  ja: ['変える', 'これまでの内容', '事務局', '使い方', '最初から'],
  en: ['change', 'status', 'contact', 'help', 'restart'],
};
const unreadable: Record<Locale, readonly string[]> = {
  ja: ['なぜ聞くの?', 'うーん', 'うーん'],
  en: ['why', 'hmm', 'hmm'],
};

/** Every reply of a talk that comes to its result, with asides and answers that cannot be read. */
function talk(locale: Locale): Reply[] {
  const script = readFileSync(
    new URL(`../../conversations/practice.${locale}.talk`, import.meta.url),
    'utf8',
  );
  const answered = [...script.matchAll(/^> (.*)$/gm)].map(([, line]) => line ?? '');
  const first = respond(newState('hagukumi-r7', locale), { kind: 'start' }, contextAt());
  let { state } = first;
  const replies = [...first.replies];
  for (const text of [...unreadable[locale], ...answered, ...asides[locale]]) {
    const turn = respond(state, { kind: 'text', text }, contextAt());
    state = turn.state;
    replies.push(...turn.replies);
  }
  return replies;
}

test('there is a sample of every kind of reply, and of every way to ask', () => {
  expect(new Set(sampled.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(kinds)));
  expect(new Set(sampled.map(([, reply]) => asks(reply)))).toEqual(new Set([undefined, ...ways]));
});

describe.each(channels)('in the $name', (channel) => {
  describe.each(locales)('in %s', (locale) => {
    test.each(sampled)('%s reaches the person whole', (_name, reply) => {
      expect(lost(channel, reply, locale)).toEqual([]);
    });

    test('every reply of a whole talk reaches the person whole', () => {
      const replies = talk(locale);
      expect(new Set(replies.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
      expect(new Set(replies.map(asks))).toEqual(new Set([undefined, ...ways]));
      expect(replies.flatMap((reply) => lost(channel, reply, locale))).toEqual([]);
    });
  });

  test('nothing is shown that is nothing', () => {
    for (const [, reply] of sampled)
      for (const locale of locales)
        expect(channel.shown(reply, locale)).not.toMatch(/undefined|null|\[object|\{\{|NaN/);
  });

  test('a paper that is needed for certain carries no mark, and every other one does', () => {
    const [item] = samples.checklist.items;
    const marked = (needed: 'yes' | 'ifApplies', neededLabel: string): Reply => ({
      ...samples.checklist,
      items: item ? [{ ...item, needed, neededLabel }] : [],
    });
    for (const locale of locales) {
      const needed = channel.shown(marked('yes', ''), locale);
      expect(channel.shown(marked('ifApplies', '該当する場合'), locale)).not.toBe(needed);
      expect(needed).not.toMatch(/[(（]\s*[)）]/);
    }
  });

  test('the recommended track is told from the other', () => {
    const turned: Reply = {
      ...samples.comparison,
      columns: samples.comparison.columns.map((column) => ({ ...column, recommended: !column.recommended })),
    };
    for (const locale of locales)
      expect(channel.shown(turned, locale)).not.toBe(channel.shown(samples.comparison, locale));
  });
});
