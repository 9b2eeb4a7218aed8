import { describe, expect, it } from 'vitest';
import { createBucketSet } from './bucket-set.js';

const itemsOf = (set: ReturnType<typeof createBucketSet>) => [...set.items().subarray(0, set.size())];

describe('a set of buckets', () => {
  it('holds each once, in the order in which they came', () => {
    const set = createBucketSet(4);
    for (const hashed of [5, 3, 5, 21, -1, 15]) set.add(hashed);
    expect(itemsOf(set)).toEqual([5, 3, 15]);
  });

  it('holds as many as there are, and begins anew as if there had been none', () => {
    const set = createBucketSet(14);
    for (let round = 0; round < 2; round += 1) {
      set.clear();
      for (let hashed = 20_000; hashed > 0; hashed -= 1) set.add(hashed * 7);
      expect(new Set(itemsOf(set)).size).toBe(2 ** 14);
      expect(set.size()).toBe(2 ** 14);
      set.clear();
      set.add(3);
      expect(itemsOf(set)).toEqual([3]);
    }
  });
});
