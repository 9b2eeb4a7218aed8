import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localSeenRecord } from './seen-record.js';

const held = new Map<string, string>();
beforeEach(() => {
  held.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was read in one tab stays read when another one, opened before, writes its own', () => {
  const [one, other] = [localSeenRecord(''), localSeenRecord('')];
  one.write({ a: 5, b: 9 });
  other.write({ b: 2, c: 1 });
  expect(one.read()).toEqual({ a: 5, b: 9, c: 1 });
});

test('of too many the ones read longest ago are forgotten, wherever they stand', () => {
  const record = localSeenRecord('');
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`c${index}`, index]));
  record.write({ ...many, c0: 9_000, newest: 8_000 });
  const seen = record.read();
  expect(Object.keys(seen)).toHaveLength(2000);
  expect(seen).toMatchObject({ c0: 9_000, newest: 8_000 });
  expect(seen).not.toHaveProperty('c1');
});

test('a record that is none is taken for empty; blocked storage keeps nothing and breaks nothing', () => {
  const record = localSeenRecord('x');
  for (const text of ['[1]', 'null', '{', '{"a":"soon","b":3}']) {
    held.set('replyforce.seen.x', text);
    expect(record.read()).toEqual(text.startsWith('{"') ? { b: 3 } : {});
  }
  vi.stubGlobal('localStorage', undefined);
  record.write({ a: 1 });
  expect(record.read()).toEqual({});
});
