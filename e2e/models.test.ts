import { openAiStandIn, type OpenAiStandIn } from '@replyforce/adapters/testkit';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { eventually } from './support/eventually.js';
import { replyforce } from './support/run-command.js';
import { startDemo } from './support/demo-server.js';
import type { ServerProcess } from './support/server-process.js';
import { temporaryFolder } from './support/temporary-folder.js';

const KEY = 'sk-proj-a-key-of-the-tests-0123456789';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let service: OpenAiStandIn;
let server: ServerProcess;

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  service = await openAiStandIn({ apiKey: KEY, now: () => Date.UTC(2026, 10, 25) });
  const env = {
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: service.url,
    REPLYFORCE_MODEL_UNDERSTANDING: 'gpt-4o-mini',
    REPLYFORCE_MODEL_MODERATION: 'omni-moderation-latest',
    LOG_LEVEL: 'trace',
  };
  ({ server } = await startDemo({ data: folder.path, env }));
});
afterAll(async () => {
  await server.stop();
  await service.close();
  await folder.remove();
});

it('the server says which of its models end, asks them about messages, and never tells the key', async () => {
  await eventually(
    'the list of models',
    async () => server.stderr().includes('models: gpt-6-luna, gpt-4o-mini, omni-moderation-latest') || undefined,
  );
  expect(server.stderr()).toMatch(/the model gpt-4o-mini (?:is|was) shut down on 2027-01-14/);
  const text = 'Is the Fjell in stock in size M?';
  const simulated = await replyforce(['simulate', 'whatsapp', '--text', text, '--url', server.url, '--data', folder.path]);
  expect(simulated.code).toBe(0);
  // In the thread that works.
  expect(
    service
      .requests()
      .some(({ endpoint, body, status }) => endpoint === 'moderations' && status === 200 && (body as { input: unknown }).input === text),
  ).toBe(true);

  service.behave({ endpoint: 'moderations', outcome: { kind: 'insufficient_quota' } });
  expect((await replyforce(['simulate', 'whatsapp', '--text', 'And in size L?', '--url', server.url, '--data', folder.path])).code).toBe(0);
  expect(server.stderr() + server.stdout()).not.toContain(KEY.slice(0, 12));
});

it('analyze asks models within a limit of cost: nothing is asked beyond it, and the answer says so', async () => {
  const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: service.url };
  const knowledge = join(folder.path, 'knowledge');
  await mkdir(knowledge);
  await writeFile(join(knowledge, 'bikes.md'), '# Bikes\nThe Kestrel Cargo carries two riders, luggage and a dog. It costs €4,890.\n');
  const line = JSON.stringify({ text: 'We are two riders with a dog and quite a bit of luggage, which of your bikes would suit us best?' });
  const asked = () => service.requests().filter(({ endpoint }) => endpoint === 'chat').length;
  const analyze = async (...more: readonly string[]) => {
    const before = asked();
    const args = ['analyze', '--jsonl', '--tenant', 'demo', '--kb', knowledge, '--data', folder.path, ...more];
    // More than once: on a busy machine the first may be late for its model.
    const result = await replyforce(args, { stdin: `${line}\n`.repeat(3), env });
    expect(result.code).toBe(0);
    const analyses = result.lines<{ readonly stages: readonly { readonly degraded?: string }[] }>();
    const degraded = analyses.flatMap(({ stages }) => stages.flatMap((stage) => stage.degraded ?? []));
    return { calls: asked() - before, said: result.stderr, degraded: degraded.join('; ') };
  };
  expect((await analyze()).calls).toBeGreaterThan(0);
  const bounded = await analyze('--max-cost', '0');
  expect(bounded).toMatchObject({ calls: 0, said: expect.stringContaining('--max-cost') as string });
  expect(bounded.degraded).toContain('budget');
  expect((await replyforce(['analyze', 'Hello', '--max-cost', 'much'])).code).toBe(2);
  expect((await replyforce(['analyze', 'Hello'], { env: { ...env, REPLYFORCE_MAX_COST: 'much' } })).code).toBe(2);
});
