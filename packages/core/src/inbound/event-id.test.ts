import { expect, test } from 'vitest';
import { eventIdOf } from './event-id.js';

const DIGEST = 'q83vEjRWeJCrze8SNFZ4kA';
const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

test('the id is a UUID of version 7 whose time is the platform’s', () => {
  const id = eventIdOf(1_790_000_000_000, DIGEST);
  expect(id).toMatch(UUID_7);
  expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(1_790_000_000_000);
});

test('the same event has the same id; another time or another key makes another', () => {
  const id = eventIdOf(5, DIGEST);
  expect(eventIdOf(5, DIGEST)).toBe(id);
  expect(eventIdOf(6, DIGEST)).not.toBe(id);
  for (let at = 0; at < 12; at += 1) {
    const changed = `${DIGEST.slice(0, at)}${DIGEST[at] === 'A' ? 'z' : 'A'}${DIGEST.slice(at + 1)}`;
    // Of the second pair two bits are used: beside the version there is room for no more.
    if (at !== 2 && at !== 3) expect(eventIdOf(5, changed), String(at)).not.toBe(id);
  }
});

test.each([null, -5, Number.MAX_SAFE_INTEGER, 1.5, 0])('any time a platform may claim gives a valid id: %s', (time) => {
  expect(eventIdOf(time, DIGEST)).toMatch(UUID_7);
});

test('different hashes make different ids', () => {
  const seen = new Set(Array.from({ length: 4_096 }, (_, n) => eventIdOf(1, `AAAA${n.toString(36).padStart(3, 'A').padEnd(18, 'B')}`)));
  expect(seen.size).toBe(4_096);
});
