import { replyForce, webRuntime, type Storage } from '@replyforce/core';
import { memoryVault } from '@replyforce/core/memory';
import { expect } from 'vitest';

const LINES = 700;
const CONTENT = `# Chairs\n\n${Array.from({ length: LINES }, (_, at) => `- Chair ${at} costs ${at} euro.`).join('\n')}\n`;
const QUESTION = 'What does chair 7 cost?';
/** On a busy machine. */
const SOON = { timeout: 15_000 };
const ENCODER_ID = 'toy-1';

/** An engine on a storage of its own, as another process has it; `encoded` are the lines that it had to encode. */
async function startEngine(storage: Storage) {
  const encoded: string[] = [];
  const runtime = webRuntime();
  const encode = async (text: string) => {
    if (text !== QUESTION) encoded.push(text);
    return Float32Array.from({ length: 512 }, (_, part) => Math.sin(part + text.length));
  };
  const encoder = { id: ENCODER_ID, dimensions: 512, encode };
  const rf = replyForce({ storage, vault: memoryVault({ runtime, keys: storage }), role: 'api', brand: {}, models: { encoder } });
  await rf.start();
  const tenantId = (await storage.tenants.find('default'))?.id ?? '';
  const lines = storage.forTenant(tenantId).lineVectors;
  return {
    encoded,
    knowledge: rf.tenant(tenantId).knowledge,
    kept: async () => (await lines?.digests(ENCODER_ID, undefined, 10_000))?.length,
    stop: rf.stop,
  };
}

/** Two engines that read the same knowledge at once, and one that starts after them. */
export async function readLinesAmongProcesses(open: () => Storage): Promise<void> {
  const first = await startEngine(open());
  await first.knowledge.add({ name: 'chairs.md', type: 'markdown', content: CONTENT });
  const second = await startEngine(open());
  const ask = ({ knowledge }: typeof first) => knowledge.search(QUESTION);
  await Promise.all([ask(first), ask(second)]);
  await expect.poll(first.kept, SOON).toBe(LINES);
  const before = await ask(first);
  await Promise.all([first.stop(), second.stop()]);

  const third = await startEngine(open());
  await ask(third);
  await expect.poll(async () => (await ask(third)).map(({ score }) => score), SOON).toEqual(before.map(({ score }) => score));
  expect(third.encoded).toEqual([]);
  const [source] = await third.knowledge.list();
  await third.knowledge.remove(source?.id ?? '');
  await expect
    .poll(async () => {
      await ask(third);
      return third.kept();
    }, SOON)
    .toBe(0);
  await third.stop();
}
