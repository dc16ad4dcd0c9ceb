import { expect, test } from 'vitest';
import { render } from '../../../bot/channels/terminal/render.ts';
import { todaysReply } from '../../../bot/store/stored-reply.ts';
import { locales } from '../../../dialogs/locale.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { words } from '../../support/context.ts';
import * as others from '../channels/other-replies.ts';
import * as samples from '../channels/replies.ts';
// as they were told when there was one program: a result, and the questions of a number and of expenses
import old from './replies-of-one-program.json' with { type: 'json' };

const today = (kept: unknown) => todaysReply(kept, words);
const ofKind = <K extends Reply['kind']>(replies: readonly unknown[], kind: K) =>
  replies.map(today).find((reply): reply is Extract<Reply, { kind: K }> => reply.kind === kind);

test.each(locales)('replies of the first version are shown again whole, in %s', (locale) => {
  for (const kept of old[locale]) {
    const reply = today(kept);
    // what it says stays
    const { ownYen: _own, ...untouched } = { ownYen: null, ...kept };
    expect(reply).toMatchObject(
      JSON.parse(JSON.stringify(untouched, (key, value: unknown) => (key === 'ownYen' ? undefined : value))),
    );
    expect(render(reply, words(locale))).not.toContain('undefined');
  }
});

test.each([
  ['ja', ['30万円', '5万円', '必要になるかもしれません']],
  ['en', ['¥300,000', '¥50,000', 'may be needed']],
] as const)('what they lacked is told in their own language, %s', (locale, [cap, own, mark]) => {
  const kept = old[locale];
  const practice = ofKind(kept, 'estimate')?.tracks.find(({ track }) => track === 'practice');
  expect(practice).toMatchObject({ mostYen: null, cap, own });
  expect(practice).not.toHaveProperty('ownYen');
  const labels = ofKind(kept, 'checklist')?.items.map(({ neededLabel }) => neededLabel);
  expect(labels).toEqual(['', '', mark]);
  const asked = kept.map(today).flatMap((reply) => (reply.kind === 'question' ? [reply.asking] : []));
  expect(asked).toMatchObject([
    { type: 'number', quantity: 'count' },
    { type: 'amounts', summed: true },
  ]);
});

test('replies of today are shown again as they are', () => {
  for (const reply of Object.values({ ...samples, ...others })) expect(today(reply)).toEqual(reply);
});
