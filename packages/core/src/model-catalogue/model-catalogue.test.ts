import { describe, expect, it } from 'vitest';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { MODEL_CATALOGUE } from './catalogue.js';
import { costOf } from './cost.js';
import { readModelFacts, withModelFacts } from './read-model-facts.js';
import { shutdownWarnings } from './shutdown.js';

const usage = { inputTokens: 1_000_000, outputTokens: 100_000, cachedTokens: 400_000 };

describe('costOf', () => {
  it('counts cached input at its own price', () => {
    // 0.6 · 0.10 + 0.4 · 0.01 + 0.1 · 0.50
    expect(costOf('gpt-6-luna', usage)).toBeCloseTo(0.114, 10);
    expect(costOf('gpt-4o-mini', usage)).toBeCloseTo(0.09 + 0.03 + 0.06, 10);
  });

  it('counts what is written to the cache at its own price', () => {
    // 0.3 · 0.10 + 0.4 · 0.01 + 0.3 · 0.125 + 0.1 · 0.50
    expect(costOf('gpt-6-luna', { ...usage, cacheWriteTokens: 300_000 })).toBeCloseTo(0.1215, 10);
    expect(costOf('gpt-4o-mini', { ...usage, cacheWriteTokens: 300_000 })).toBe(costOf('gpt-4o-mini', usage));
    expect(costOf('gpt-6-luna', { ...usage, cacheWriteTokens: 9_000_000 })).toBeCloseTo(0.004 + 0.075 + 0.05, 10);
  });

  it('does not know what an unknown model costs, which is not nothing', () => {
    expect(costOf('llama3.2', usage)).toBeNull();
    expect(costOf('gpt-6.1-sol', usage)).toBeNull();
    expect(costOf('constructor', usage)).toBeNull();
    expect(costOf('omni-moderation-latest', usage)).toBe(0);
  });

  it('never counts more cached tokens than there was input', () => {
    expect(costOf('gpt-6-luna', { inputTokens: 10, outputTokens: 0, cachedTokens: 99 })).toBeCloseTo(10 * 0.01e-6, 15);
  });

  it('goes by what the operator says', () => {
    const catalogue = withModelFacts(readModelFacts({ 'llama3.2': { input: 0, output: 0 }, 'gpt-4o': { input: 2, output: 8 } }));
    expect(costOf('llama3.2', usage, catalogue)).toBe(0);
    expect(costOf('gpt-4o', usage, catalogue)).toBeCloseTo(2 + 0.8, 10);
    expect(catalogue['gpt-4o']?.shutdown).toBe('2027-01-14');
    expect(costOf('gpt-4o', usage)).toBeCloseTo(1.5 + 0.5 + 1, 10);
  });
});

describe('shutdownWarnings', () => {
  const now = Date.UTC(2026, 10, 25, 12);

  it('tells what ends, soonest first, each once', () => {
    const warnings = shutdownWarnings(['gpt-4o-mini', 'gpt-6-luna', 'gpt-5', 'gpt-4o-mini', 'llama3.2'], now);
    expect(warnings.map(({ model, shutdown, days }) => [model, shutdown, days])).toEqual([
      ['gpt-5', '2026-12-11', 16],
      ['gpt-4o-mini', '2027-01-14', 50],
    ]);
    expect(warnings[1]?.message).toBe(
      'the model gpt-4o-mini is shut down on 2027-01-14, in 50 days: name another one, for example gpt-6-luna',
    );
  });

  it('knows every model that OpenAI ends on 14 January 2027', () => {
    const ends = shutdownWarnings(['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini'], now).map(({ model, shutdown }) => [
      model,
      shutdown,
    ]);
    expect(ends).toHaveLength(4);
    expect(new Set(ends.map(([, shutdown]) => shutdown))).toEqual(new Set(['2027-01-14']));
  });

  it('says so of what has ended', () => {
    expect(shutdownWarnings(['o3'], Date.UTC(2026, 11, 11))[0]).toMatchObject({
      days: 0,
      message: expect.stringContaining('was shut down'),
    });
  });
});

describe('readModelFacts', () => {
  it('tells every fault at once', () => {
    const paths = (value: unknown) => {
      try {
        readModelFacts(value);
        return [];
      } catch (error) {
        if (!ReplyForceError.is(error) || error.code !== 'validation_failed') throw error;
        return (error.errors ?? []).map(({ path }) => path);
      }
    };
    expect(paths([])).toEqual(['']);
    expect(paths({ a: 1, b: { input: -1, output: 1 }, c: { input: 1 }, d: { inptu: 1 }, e: { shutdown: 'soon' } })).toEqual([
      'a',
      'b.input',
      'c.output',
      'd.inptu',
      'e.shutdown',
    ]);
    expect(paths({ a: { input: 1, output: 1, cached: 'x' } })).toEqual(['a.cached']);
    expect(paths({ a: { input: 1, output: 1, cache_write: -1 } })).toEqual(['a.cache_write']);
    expect(readModelFacts({ a: { input: 1, output: 1, cache_write: 2 } })).toEqual({
      a: { prices: { input: 1, output: 1, cacheWrite: 2 } },
    });
  });
});

it('every model of the catalogue has sensible facts', () => {
  for (const [model, { prices, shutdown, replacement }] of Object.entries(MODEL_CATALOGUE)) {
    if (prices?.cached !== undefined) expect(prices.cached, model).toBeLessThan(prices.input);
    if (prices?.cacheWrite !== undefined) expect(prices.cacheWrite, model).toBeGreaterThan(prices.input);
    if (shutdown !== undefined) expect(Number.isNaN(Date.parse(shutdown)), model).toBe(false);
    if (replacement !== undefined) expect(MODEL_CATALOGUE[replacement]?.prices, model).toBeDefined();
  }
});
