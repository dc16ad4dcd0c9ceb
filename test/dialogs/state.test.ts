import { expect, test } from 'vitest';
import { newState, stateSchema } from '../../dialogs/state.ts';

test('a state that was kept before receipts had a place in it goes on as it is', () => {
  const { receipt: _new, ...old } = newState('hagukumi-r7', 'ja');
  expect(stateSchema.parse(old)).toEqual({ ...old, receipt: null });
});
