import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetDrafts, keepDraftsOf, sessionDraftRecord } from './draft-record.js';

const HOUR = 3_600_000;
let held: Map<string, string>;

beforeEach(() => {
  held = new Map();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  vi.stubGlobal(
    'sessionStorage',
    new Proxy(storage, { ownKeys: () => [...held.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a draft is there after a reload, by conversation, for a day', () => {
  let now = 0;
  const before = sessionDraftRecord('a', () => now);
  before.write('c1', { draft: 'Dear', draftBase: 7 });
  now = 23 * HOUR;
  before.write('c2', { draft: 'Yes', draftBase: null });
  const after = sessionDraftRecord('a', () => now);
  expect(after.read()).toEqual({ c1: { draft: 'Dear', draftBase: 7 }, c2: { draft: 'Yes', draftBase: null } });
  expect(sessionDraftRecord('b', () => now).read()).toEqual({});
  now = 25 * HOUR;
  expect(after.read()).toEqual({ c2: { draft: 'Yes', draftBase: null } });
});

test('an empty one is forgotten, and all of them at a sign-out', () => {
  const record = sessionDraftRecord('a');
  record.write('c1', { draft: 'Dear', draftBase: 7 });
  record.write('c1', { draft: '', draftBase: null });
  expect([record.read(), held.size]).toEqual([{}, 0]);
  record.write('c1', { draft: 'Dear', draftBase: 7 });
  held.set('other', 'stays');
  forgetDrafts();
  expect([...held.keys()]).toEqual(['other']);
});

test('nobody sees what somebody else has begun', () => {
  const record = sessionDraftRecord('a');
  keepDraftsOf('ada');
  record.write('c1', { draft: 'Dear', draftBase: 7 });
  keepDraftsOf('ada');
  expect(Object.keys(record.read())).toEqual(['c1']);
  keepDraftsOf('ben');
  expect(record.read()).toEqual({});
});

test('what is damaged, or no storage at all, loses no more than itself', () => {
  held.set('replyforce.drafts.a', '{"c1":{"draft":3},"c2":null');
  expect(sessionDraftRecord('a').read()).toEqual({});
  vi.stubGlobal('sessionStorage', undefined);
  const record = sessionDraftRecord('a');
  record.write('c1', { draft: 'Dear', draftBase: 7 });
  expect(record.read()).toEqual({});
  expect(forgetDrafts).not.toThrow();
});
