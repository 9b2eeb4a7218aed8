import { describe, expect, it } from 'vitest';
import { MUTATIONS } from './mutations.js';
import { findViolation, simulate } from './simulate.js';

/** A planted bug must show within this many histories. */
const WITHIN = 10_000;

describe('a bug planted on purpose is found, and its seed shows it again', () => {
  it.each(MUTATIONS)('$name', { timeout: 120_000 }, async ({ breaks, from = 1, alter }) => {
    const found = await findViolation(from, WITHIN, { alter });
    expect(breaks).toContain(found?.violation?.invariant);
    const seed = found?.seed ?? 0;
    const again = await simulate(seed, { alter, trace: true });
    expect(again.hash).toBe(found?.hash);
    expect(again.violation).toEqual(found?.violation);
    expect(again.trace.some((line) => line.startsWith('VIOLATION'))).toBe(true);
    expect((await simulate(seed)).violation).toBeUndefined();
  });
});
