import { describe, expect, it } from 'vitest';
import type { ConformanceCase } from './case.js';
import { casesFor } from './cases-for.js';

const run = async (): Promise<void> => undefined;
const all: readonly ConformanceCase<string, 'speed' | 'depth'>[] = [
  { name: 'plain', run },
  { name: 'fast', needs: 'speed', run },
  { name: 'deep', needs: 'depth', run },
];

describe('casesFor', () => {
  it('keeps the order, and tells what was left out and why', () => {
    const { cases, leftOut } = casesFor(all, { speed: 'it is a snail', depth: true });
    expect(cases.map(({ name }) => name)).toEqual(['plain', 'deep']);
    expect(leftOut).toEqual([{ name: 'fast', reason: 'it is a snail' }]);
  });

  it('asks everything of a subject that can do everything', () => {
    expect(casesFor(all, { speed: true, depth: true })).toEqual({ cases: all, leftOut: [] });
  });
});
