import { expect, test } from 'vitest';
import { differences } from '../../../bot/receipts/differences.ts';

const before = {
  intake: { status: 'open', closes: '2025-06-30' },
  tracks: [
    { track: 'preparation', missing: ['expenses'], eligible: [{ category: 'rent', yen: 1 }] },
    { track: 'practice', missing: [], eligible: [] },
  ],
};
const [preparation, practice] = before.tracks;

test('the same values have none, whatever the order of their keys', () => {
  expect(differences(before, structuredClone(before))).toEqual([]);
  const { intake, tracks } = before;
  const turned = { tracks, intake: { closes: intake.closes, status: intake.status } };
  expect(differences(before, turned)).toEqual([]);
});

test('each is told by its place, and things with a name by their name', () => {
  const now = {
    intake: { status: 'closed', closes: '2025-06-30' },
    tracks: [{ ...preparation, missing: [], eligible: [{ category: 'rent', yen: 2 }] }, practice],
  };
  expect(differences(before, now)).toEqual([
    { path: 'intake.status', before: 'open', now: 'closed' },
    { path: 'tracks.preparation.missing', before: ['expenses'], now: [] },
    { path: 'tracks.preparation.eligible.0.yen', before: 1, now: 2 },
  ]);
});

test('what is on one side only, does not make the rest look different', () => {
  const trial = { track: 'trial' };
  expect(differences(before, { ...before, tracks: [trial, ...before.tracks] })).toEqual([
    { path: 'tracks.trial', now: trial },
  ]);
  expect(differences({ a: 1, b: null }, { b: 0 })).toEqual([
    { path: 'a', before: 1 },
    { path: 'b', before: null, now: 0 },
  ]);
});

test('another order is a difference', () => {
  expect(differences(before, { ...before, tracks: [practice, preparation] })).toEqual([
    { path: 'tracks', before: ['preparation', 'practice'], now: ['practice', 'preparation'] },
  ]);
});

test('what could not be kept is told whole', () => {
  expect(differences(undefined, { a: 1 })).toEqual([{ path: '', now: { a: 1 } }]);
  expect(differences({ a: [] }, { a: {} })).toEqual([{ path: 'a', before: [], now: {} }]);
});
