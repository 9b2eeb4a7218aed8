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

const many = (count: number, time = 0) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, time + index]));

test('of too many the ones looked at longest ago are forgotten, however old their messages are', () => {
  const record = localSeenRecord('');
  record.write(many(2000, 1_000));
  record.write({ ...many(2000, 1_000), c0: 9_000 });
  record.write({ ...many(2000, 1_000), c0: 9_000, old: 3 });
  const seen = record.read();
  expect(Object.keys(seen)).toHaveLength(2000);
  expect(seen).toMatchObject({ c0: 9_000, old: 3 });
  expect(seen).not.toHaveProperty('c1');
});

test('what this tab alone still knows does not push out what another one has looked at since', () => {
  const [one, other] = [localSeenRecord(''), localSeenRecord('')];
  one.write(many(2000));
  for (let index = 0; index < 10; index += 1) other.write({ [`new${index}`]: 1 });
  one.write({ ...many(2000), last: 1 });
  const seen = localSeenRecord('').read();
  expect(Object.keys(seen)).toHaveLength(2000);
  expect(Object.keys(seen).slice(-11)).toEqual([...Array.from({ length: 10 }, (_, index) => `new${index}`), 'last']);
  expect(seen).not.toHaveProperty('c10');
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
