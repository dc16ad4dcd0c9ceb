import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Receipt } from '../../../bot/receipts/receipt.ts';
import type { Address, KeptTurn, Store, StoredTurn } from '../../../bot/store/store.ts';
import { newState, type State } from '../../../dialogs/state.ts';

/** One store in a place of its own; `reopen` closes it and opens the same place again. */
export type Opened = { store: Store; reopen(): Promise<Store>; dispose(): Promise<void> };

const address: Address = { channel: 'web', key: 'a' };
const other: Address = { channel: 'web', key: 'b' };
const at = new Date('2025-06-10T01:00:00Z');
const beginning: State = newState('begun', 'ja');
const programOf = (state: unknown) => z.object({ program: z.string() }).parse(state).program;

/** A turn that marks the state with its event, so that lost and repeated turns show. */
async function take(store: Store, event: string, where = address, when = at): Promise<KeptTurn> {
  return store.hold(where, beginning, when, async (conversation) => {
    const earlier = await conversation.turnOf(event);
    if (earlier) return earlier;
    const program = `${programOf(conversation.state)} ${event}`;
    const turn: StoredTurn = {
      event,
      said: `said ${event}`,
      replies: [{ kind: 'text', tone: 'plain', text: program }],
    };
    await conversation.save({ ...beginning, program }, { ...turn, input: { kind: 'start' }, at: when });
    return turn;
  });
}

const receipt: Receipt = {
  id: 'K7M2-9XQ4',
  program: 'hagukumi-r7',
  fiscalYear: 2025,
  programHash: 'a hash',
  facts: { corporations: 3, expenses: [{ category: '会場費 "A"', yen: 1_000 }] },
  asOf: '2025-06-10T10:00:00+09:00',
  assessment: { tracks: [{ track: 'practice', amountYen: null }] },
  at,
};

/** A turn that shows a result, once an event. */
const show = (store: Store, kept: Receipt, where = address): Promise<void> =>
  store.hold(where, beginning, at, async (conversation) => {
    if (await conversation.turnOf(kept.id)) return;
    await conversation.save(beginning, {
      event: kept.id,
      said: null,
      replies: [],
      input: { kind: 'start' },
      at,
    });
    await conversation.keep(kept);
  });

const events = (turns: KeptTurn[] | undefined) => turns?.map(({ event }) => event);

/** What every store promises, whatever database is behind it. */
export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(`${name} store`, () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    test('knows nothing of a conversation that was never held', async () => {
      expect(await store.read(address)).toBeNull();
      expect(await store.stateOf(address)).toBeNull();
    });

    test('gives back turns in order, as they were, and the newest state, also after reopening', async () => {
      const turns = [await take(store, 'one'), await take(store, 'two'), await take(store, 'three')];
      store = await opened.reopen();
      expect(await store.read(address)).toEqual({
        state: { ...beginning, program: 'begun one two three' },
        turns,
      });
      expect(programOf((await store.stateOf(address))?.state)).toBe('begun one two three');
    });

    test('keeps every letter: emoji, rare kanji, quotes, line ends', async () => {
      const said = '𠮟られた👩‍💻 "引用" \'x\' \\ \n\r\n㈱　—';
      await store.hold(address, beginning, at, (conversation) =>
        conversation.save(beginning, {
          event: 'e',
          said,
          replies: [{ kind: 'text', tone: 'note', text: said }],
          input: { kind: 'text', text: said },
          at,
        }),
      );
      const read = await store.read(address);
      expect(read?.turns).toEqual([
        { event: 'e', said, replies: [{ kind: 'text', tone: 'note', text: said }] },
      ]);
    });

    test('tells that an event was seen, within its conversation only', async () => {
      const first = await take(store, 'one');
      await take(store, 'two');
      expect(await take(store, 'one')).toEqual(first);
      await take(store, 'one', other);
      expect(events((await store.read(address))?.turns)).toEqual(['one', 'two']);
      expect(events((await store.read(other))?.turns)).toEqual(['one']);
    });

    test('keeps the same key apart in two channels', async () => {
      await take(store, 'one', { channel: 'web', key: 'same' });
      expect(await store.read({ channel: 'slack', key: 'same' })).toBeNull();
    });

    test('leaves no trace of a turn that failed', async () => {
      await take(store, 'one');
      const failed = store.hold(address, beginning, at, async (conversation) => {
        await conversation.save(
          { ...beginning, program: 'never' },
          { event: 'x', said: 'x', replies: [], input: { kind: 'start' }, at },
        );
        throw new Error('half-way');
      });
      await expect(failed).rejects.toThrow('half-way');
      expect(events((await store.read(address))?.turns)).toEqual(['one']);
      expect(programOf((await store.stateOf(address))?.state)).toBe('begun one');
      await expect(
        store.hold(other, beginning, at, () => Promise.reject(new Error('at once'))),
      ).rejects.toThrow();
      expect(await store.read(other)).toBeNull();
    });

    test('takes fifty turns at once one after the other', async () => {
      const names = Array.from({ length: 50 }, (_, index) => `t${index}`);
      await Promise.all(names.map((event) => take(store, event)));
      const read = await store.read(address);
      expect(events(read?.turns)?.toSorted()).toEqual(names.toSorted());
      expect(programOf(read?.state)).toBe(['begun', ...(events(read?.turns) ?? [])].join(' '));
    });

    test('takes an event once, also when it arrives ten times at once', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => take(store, 'same')));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(events((await store.read(address))?.turns)).toEqual(['same']);
    });

    test('forgets a conversation with all its turns, and no other', async () => {
      await take(store, 'one');
      await take(store, 'one', other);
      await store.forget(address);
      expect(await store.read(address)).toBeNull();
      expect(events((await store.read(other))?.turns)).toEqual(['one']);
      await take(store, 'new');
      expect(events((await store.read(address))?.turns)).toEqual(['new']);
    });

    test('forgets what was not touched since a moment, by the last turn', async () => {
      const later = new Date(at.getTime() + 1);
      await take(store, 'one');
      await take(store, 'one', other);
      await take(store, 'two', other, later);
      expect(await store.forgetUntouchedSince(later)).toBe(1);
      expect(await store.read(address)).toBeNull();
      expect(events((await store.read(other))?.turns)).toEqual(['one', 'two']);
    });

    test('gives back a receipt as it was, also after reopening', async () => {
      await show(store, receipt);
      store = await opened.reopen();
      expect(await store.receipt(receipt.id)).toEqual(receipt);
      expect(await store.receipt('ZZZZ-ZZZZ')).toBeNull();
    });

    test('keeps no receipt of a turn that failed, and never one in place of another', async () => {
      const failed = store.hold(address, beginning, at, async (conversation) => {
        await conversation.keep(receipt);
        throw new Error('half-way');
      });
      await expect(failed).rejects.toThrow('half-way');
      expect(await store.receipt(receipt.id)).toBeNull();

      await show(store, receipt);
      await expect(show(store, { ...receipt, program: 'another' }, other)).rejects.toThrow();
      expect((await store.receipt(receipt.id))?.program).toBe('hagukumi-r7');
      expect(await store.read(other)).toBeNull();
    });

    test('forgets the receipts of a conversation with it, and no others', async () => {
      const [first, second] = [receipt, { ...receipt, id: 'AAAA-0001' }];
      const others = { ...receipt, id: 'BBBB-0001' };
      await show(store, first);
      await show(store, second);
      await show(store, others, other);
      await store.forget(address);
      expect(await store.receipt(first.id)).toBeNull();
      expect(await store.receipt(second.id)).toBeNull();
      expect(await store.receipt(others.id)).toEqual(others);
      await store.forgetUntouchedSince(new Date(at.getTime() + 1));
      expect(await store.receipt(others.id)).toBeNull();
    });

    test('says whether it answers', async () => {
      await expect(store.check()).resolves.toBeUndefined();
      await store.close();
      await expect(store.check()).rejects.toThrow();
    });
  });
}
