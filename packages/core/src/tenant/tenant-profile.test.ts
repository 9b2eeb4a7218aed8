import { afterEach, expect, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import type { Encoder } from '../ports/models.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';

let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

/** An engine whose encoder breaks, or works, as it is told. */
async function engine() {
  const runtime = manualRuntime();
  const state = { fails: true };
  const encoder: Encoder = {
    id: 'e',
    dimensions: 2,
    encode: (text) => (state.fails ? Promise.reject(new TypeError('no weights')) : Float32Array.of(/\d/.test(text) ? 1 : 0, 1)),
  };
  const knowledge = [{ name: 'boats.md', type: 'markdown', content: '# Boats\n## Prices\nA boat costs €40 for a day.\n' }] as const;
  rf = replyForce({ runtime, models: { encoder }, knowledge, storage: memoryStorage({ now: runtime.now }) });
  await rf.start();
  return { rf, runtime, state };
}

test('knowledge whose meaning cannot be read answers by its words, says so with each answer and in the status, and is read again', async () => {
  const { rf: own, runtime, state } = await engine();
  const ask = async () => {
    const { reply, stages } = await own.analyze({ id: 'm', text: 'What does a boat cost for a day?' });
    return [reply?.text.includes('€40'), stages.find(({ name }) => name === 'reply')?.degraded];
  };
  await ask();
  await runtime.settle();
  expect(await ask()).toEqual([true, 'meaning: passages could not be read: no weights, no weights']);
  expect((await own.status()).withoutMeaning).toBe(1);
  state.fails = false;
  // What is left alone after failures may be asked again by then.
  await runtime.advance(60_000);
  await ask();
  await runtime.settle();
  expect(await ask()).toEqual([true, undefined]);
  expect((await own.status()).withoutMeaning).toBe(0);
});

test('knowledge of a business that nobody writes to is read again for whoever looks at the status', async () => {
  const { rf: own, runtime, state } = await engine();
  await own.analyze({ id: 'm', text: 'What does a boat cost for a day?' });
  await runtime.settle();
  expect((await own.status()).withoutMeaning).toBe(1);
  state.fails = false;
  await runtime.advance(60_000);
  await own.status();
  await runtime.settle();
  expect((await own.status()).withoutMeaning).toBe(0);
});
