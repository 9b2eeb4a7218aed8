import { afterEach, expect, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import type { Encoder } from '../ports/models.js';
import type { Storage } from '../ports/storage.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';

let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

/** A storage that keeps no vectors of lines, as those of others may be. */
function withoutVectors(storage: Storage): Storage {
  return {
    ...storage,
    forTenant(tenantId) {
      const { lineVectors: _, ...tenant } = storage.forTenant(tenantId);
      return tenant;
    },
  };
}

/** An engine whose encoder breaks, or works, as it is told. */
async function engine() {
  const runtime = manualRuntime();
  const state = { fails: true };
  const encoder: Encoder = {
    id: 'e',
    dimensions: 2,
    encode: (text) => (state.fails ? Promise.reject(new TypeError('no weights')) : Float32Array.of(/\d/.test(text) ? 1 : 0, 1)),
  };
  const storage = withoutVectors(memoryStorage({ now: runtime.now }));
  const knowledge = [{ name: 'boats.md', type: 'markdown', content: '# Boats\n## Prices\nA boat costs €40 for a day.\n' }] as const;
  rf = replyForce({ runtime, models: { encoder }, knowledge, storage });
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

test('an engine that starts encodes no line that another has encoded for the same tenant', async () => {
  const storage = memoryStorage();
  const startOn = async () => {
    const encoded: string[] = [];
    const encode = (text: string) => {
      if (text.startsWith('Prices: ')) encoded.push(text);
      return Float32Array.of(/\d/.test(text) ? 1 : 0, 1);
    };
    const knowledge = [{ name: 'boats.md', type: 'markdown', content: '# Boats\n## Prices\nA boat costs €40 for a day.\n' }] as const;
    rf = replyForce({ models: { encoder: { id: 'e', dimensions: 2, encode } }, knowledge, storage });
    await rf.start();
    const ask = async () =>
      (await rf?.analyze({ id: 'm', text: 'What does a boat cost for a day?' }))?.stages.find(({ name }) => name === 'reply')?.degraded;
    await expect.poll(ask).toBeUndefined();
    await rf.stop();
    return encoded;
  };
  expect(await startOn()).toEqual(['Prices: A boat costs €40 for a day.']);
  expect(await startOn()).toEqual([]);
});
