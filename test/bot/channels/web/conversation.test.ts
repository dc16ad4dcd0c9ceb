import { describe, expect, it } from 'vitest';
import {
  type Conversation,
  emptyConversation,
  liveQuestion,
  newestResult,
  next,
  resultRange,
  type Turn,
} from '../../../../bot/channels/web/client/conversation.ts';
import type { Reply, View } from '../../../../dialogs/reply.ts';
import * as replies from '../replies.ts';

const viewWith = (open: string | null): View => ({
  locale: 'ja',
  program: 'HAGUKUMI',
  edition: '令和7年度',
  known: [],
  progress: 'あと約4問',
  share: 0.5,
  open,
});
const turn = (id: string, ...given: Reply[]): Turn => ({ id, said: id, replies: given });
const withTurns = (turns: Turn[], open: string | null): Conversation => ({
  ...emptyConversation('ja'),
  phase: 'ready',
  turns,
  view: viewWith(open),
});
const unsent = { id: 'b', input: { kind: 'text', text: '3社' }, said: '3社' } as const;

describe('the conversation as the page keeps it', () => {
  it('shows an answer that comes twice once', () => {
    const once = next(withTurns([], null), {
      kind: 'answered',
      turn: turn('a', replies.text),
      view: viewWith(null),
    });
    const twice = next(once, { kind: 'answered', turn: turn('a', replies.text), view: viewWith(null) });
    expect(twice.turns).toEqual([turn('a', replies.text)]);
  });

  it('keeps what could not be sent, with the reason, until it is answered', () => {
    const sending = next(withTurns([turn('a', replies.text)], null), { kind: 'sending', unsent });
    const failed = next(sending, { kind: 'failed', problem: '送れませんでした' });
    expect(failed).toMatchObject({ unsent, problem: '送れませんでした' });
    const answered = next(failed, { kind: 'answered', turn: turn('b', replies.note), view: viewWith(null) });
    expect(answered).toMatchObject({ unsent: null, problem: null, arrived: 'b' });
  });

  it('offers a turn lost in a reload again, unless the server had it', () => {
    const loaded = { kind: 'loaded', locale: 'ja', view: viewWith(null), unsent, problem: '?' } as const;
    const lost = next(emptyConversation('ja'), { ...loaded, turns: [turn('a', replies.text)] });
    expect(lost).toMatchObject({ unsent, problem: '?' });
    const known = next(emptyConversation('ja'), { ...loaded, turns: [turn('b', replies.text)] });
    expect(known).toMatchObject({ unsent: null, problem: null });
  });

  it('speaks the language of the newest answer', () => {
    const english: View = { ...viewWith(null), locale: 'en' };
    const answered = next(withTurns([], null), { kind: 'answered', turn: turn('a'), view: english });
    expect(answered.locale).toBe('en');
  });
});

describe('the live question', () => {
  const asked = [
    turn('a', replies.text, replies.choiceQuestion),
    turn('b', replies.note, replies.numberQuestion),
  ];

  it('is the newest one only', () => {
    expect(liveQuestion(withTurns(asked, 'corporations'))).toEqual({ turn: 'b', index: 1 });
  });

  it('stays live while something else is talked about', () => {
    const later = [...asked, turn('c', replies.contact)];
    expect(liveQuestion(withTurns(later, 'corporations'))).toEqual({ turn: 'b', index: 1 });
  });

  it('is none once the talk no longer waits for it', () => {
    const later = [...asked, turn('c', replies.headline)];
    expect(liveQuestion(withTurns(later, null))).toBeNull();
  });
});

describe('the result', () => {
  it('reaches from its headline to its last part, without the talk around it', () => {
    const given = [replies.text, replies.headline, replies.comparison, replies.contact, replies.actions];
    expect(resultRange(given)).toEqual({ start: 1, end: 4 });
    expect(resultRange([replies.contact])).toBeNull();
  });

  it('is printed from the newest turn that has one', () => {
    const turns = [turn('a', replies.headline), turn('b', replies.headline), turn('c', replies.contact)];
    expect(newestResult(turns)).toBe('b');
    expect(newestResult([turn('c', replies.contact)])).toBeNull();
  });
});
