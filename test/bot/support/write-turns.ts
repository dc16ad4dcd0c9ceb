import { openSqlite } from '../../../bot/store/sqlite.ts';
import { newState } from '../../../dialogs/state.ts';

/** A process of its own that takes `count` turns in one conversation: `node write-turns.ts <file> <name> <count>`. */
const [path = '', name = '', count = '0'] = process.argv.slice(2);
const beginning = newState('begun', 'ja');
const at = new Date('2025-06-10T01:00:00Z');
const store = await openSqlite(path);
for (let turn = 0; turn < Number(count); turn++) {
  await store.hold({ channel: 'web', key: 'a' }, beginning, at, (conversation) =>
    conversation.save(beginning, {
      event: `${name}-${turn}`,
      said: null,
      replies: [],
      input: { kind: 'start' },
      at,
    }),
  );
}
await store.close();
