import { describe, expect, it } from 'vitest';
import { findViolation, simulate, type History } from '../simulate.js';
import { PLANTED } from './planted.js';
import { races } from './races.js';
import { createTally } from './tally.js';

const INTERLEAVINGS = 500;
const PART = 100;

/** Each of these happened at least so often in all interleavings together. */
const HAPPENED = {
  'a person replies': 100,
  'a conversation moves while a person types': 10,
  'writes in the app': 100,
  'returns it': 100,
  'changes the mode': 50,
  'a question after a return': 30,
  'a question to a person': 30,
  'a model answers': 200,
  'a model invents': 30,
  'a model declines': 10,
  'a model says no JSON': 10,
  'a model refuses for now': 10,
  'a model fails': 10,
  'a model never answers': 20,
  'a send is refused for now': 100,
  'a machine message ends cancelled': 20,
} as const;

/** The whole way there, for whoever has to find out why. */
async function tellOf({ seed }: History): Promise<string> {
  const { violation, trace } = await simulate(seed, { scenario: () => races(createTally()), trace: true });
  return [`seed ${seed}: ${violation?.invariant}: ${violation?.detail}`, ...trace].join('\n');
}

describe('people against a machine with models', () => {
  it(`in ${INTERLEAVINGS} interleavings nobody is answered twice, and no machine speaks over a person`, { timeout: 900_000 }, async () => {
    const tally = createTally();
    let redelivered = 0;
    for (let first = 1; first <= INTERLEAVINGS; first += PART) {
      const onHistory = ({ deliveries, requests }: History) => void (redelivered += Math.max(0, deliveries - requests));
      const found = await findViolation(first, PART, { scenario: () => races(tally), onHistory });
      if (found) throw new Error(await tellOf(found));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    // Where nothing raced, nothing was shown.
    const tooRare = Object.entries(HAPPENED).filter(([what, least]) => tally.of(what) < least);
    expect(tooRare.map(([what]) => `${what}: ${tally.of(what)}`)).toEqual([]);
    expect(redelivered).toBeGreaterThan(INTERLEAVINGS);
  });

  it('a seed plays the same interleaving each time', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const [first, second] = [
        await simulate(seed, { scenario: () => races(createTally()) }),
        await simulate(seed, { scenario: () => races(createTally()), trace: true }),
      ];
      expect(second.hash).toBe(first.hash);
    }
  });
});

describe('a bug planted on purpose is found among them, and its seed shows it again', () => {
  it.each(PLANTED)('$name', { timeout: 900_000 }, async ({ breaks, alter }) => {
    const scenario = () => races(createTally());
    const found = await findViolation(1, INTERLEAVINGS, { alter, scenario });
    expect(breaks).toContain(found?.violation?.invariant);
    const seed = found?.seed ?? 0;
    const again = await simulate(seed, { alter, scenario, trace: true });
    expect(again.hash).toBe(found?.hash);
    expect(again.violation).toEqual(found?.violation);
    expect((await simulate(seed, { scenario })).violation).toBeUndefined();
  });
});
