import { describe, expect, it } from 'vitest';
import type { OpenQuestion } from '../domain/knowledge-gap.js';
import type { EngineContext } from '../engine-context.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { likenessOf } from './same-question.js';
import { SORTED, sortIn } from './sort-in.js';

/** What one turn of the event loop may take, ms: wide, for busy machines. Comparing each with all took 19 s. */
const MOST_BLOCKED_MS = 500;

/** An engine with questions in the place of a database, each its own words. */
function engineOf(texts: readonly string[]) {
  const kept = new Map<string, OpenQuestion>(
    texts.map((text, at) => [
      `q${at}`,
      {
        id: `q${at}`,
        gapId: null,
        language: 'en',
        text,
        askedAt: at,
        conversationId: 'c',
        firstSequence: 1,
        sequence: 1,
      } as unknown as OpenQuestion,
    ]),
  );
  const questions = {
    list: async () => [...kept.values()],
    assign: async (assignments: readonly { readonly questionId: string; readonly gapId: string }[]) => {
      for (const { questionId, gapId } of assignments) kept.set(questionId, { ...(kept.get(questionId) as OpenQuestion), gapId });
    },
    answered: async () => [],
  };
  const engine = {
    storage: { forTenant: () => ({ questions }) },
    vault: { open: async (text: unknown) => text },
    runtime: webRuntime(),
  } as unknown as EngineContext;
  return { engine, kept };
}

/** Words that nobody knows, the same each time. */
function inventor(): () => string {
  let seed = 42;
  const one = (letters: string): string => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return letters[(seed >> 8) % letters.length] ?? '';
  };
  return () => Array.from({ length: 7 }, (_, at) => one(at % 2 === 0 ? 'bcdfghjklmnpqrstvwxz' : 'aeiou')).join('');
}

describe('sorting questions in', () => {
  it('leaves the event loop its turns, and puts off what is too much at once', { timeout: 60_000 }, async () => {
    const word = inventor();
    const { engine, kept } = engineOf(Array.from({ length: 1_500 }, () => `Do you sell ${word()} ${word()} for ${word()} ${word()}?`));
    let [worst, last] = [0, performance.now()];
    const timer = setInterval(() => {
      worst = Math.max(worst, performance.now() - last);
      last = performance.now();
    }, 5);
    expect(await sortIn(engine, 't')).toHaveLength(SORTED.whereSomebodyWaits);
    for (const done of [550, 1_050, 1_500]) {
      await sortIn(engine, 't', SORTED.inTheBackground);
      expect([...kept.values()].filter(({ gapId }) => gapId !== null)).toHaveLength(done);
    }
    worst = Math.max(worst, performance.now() - last);
    clearInterval(timer);
    expect(worst).toBeLessThan(MOST_BLOCKED_MS);
  });

  it('finds by shared words what comparing each with all finds', async () => {
    const texts = [
      'Do you rent kayaks?',
      'Is there parking?',
      'can I rent a kayak?',
      'do you rent kayacks',
      'Where can I park my car?',
      'Do you have vegan options?',
      'Is there anything vegan on the menu?',
      'Is room 12 free?',
      'Is room 13 free?',
      '?!',
      'Do you offer student discounts?',
      '?!',
      'Is there a discount for students?',
      'do you rent kayks?',
    ];
    const leaders = new Map<string, string>();
    const expected = texts.map((text, at) => {
      let best = { id: `q${at}`, score: 0 };
      for (const [id, other] of leaders) {
        const score = likenessOf(other, text);
        if (score > best.score) best = { id, score };
      }
      if (!leaders.has(best.id)) leaders.set(best.id, text);
      return best.id;
    });
    expect(new Set(expected).size).toBeLessThan(texts.length - 4);
    expect((await sortIn(engineOf(texts).engine, 't')).map(({ gapId }) => gapId)).toEqual(expected);
  });
});
