/** Chance that a seed decides. */
export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** A whole number of both ends included. */
  between(first: number, last: number): number;
  pick<T>(from: readonly T[]): T;
  /** A new list of the same items in another order. */
  shuffle<T>(items: readonly T[]): readonly T[];
  bytes(length: number): Uint8Array;
}

/** Small, fast and the same everywhere (mulberry32); good enough to choose faults, never for secrets. */
export function createRandom(seed: number): Random {
  // Neighbouring seeds must not begin alike.
  let state = Math.imul(seed ^ (seed >>> 16) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(Math.floor(seed / 2 ** 32) + 1, 0xc2b2ae35);

  function word(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  const next = () => word() / 2 ** 32;
  const below = (end: number) => Math.floor(next() * end);

  return {
    next,
    chance: (probability) => probability > 0 && next() < probability,
    below,
    between: (first, last) => first + below(last - first + 1),
    pick: (from) => {
      if (from.length === 0) throw new RangeError('There is nothing to pick from.');
      return from[below(from.length)] as (typeof from)[number];
    },
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => left.splice(below(left.length), 1)[0] as (typeof items)[number]);
    },
    bytes: (length) => {
      const words = new Uint32Array(Math.ceil(length / 4));
      for (let index = 0; index < words.length; index += 1) words[index] = word();
      return new Uint8Array(words.buffer, 0, length);
    },
  };
}
