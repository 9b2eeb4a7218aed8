import { expect, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import type { ReplyForceOptions } from '../options.js';
import { replyForce } from '../reply-force.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainVault } from '../testing/plain-vault.js';

const source = (name: string, words: string) => ({ name, type: 'markdown', content: `# ${name}\n\n${words}\n` }) as const;
const PRICES = source('prices.md', 'A canoe costs €27.');
const HOURS = source('hours.md', 'We are open from nine to five.');

function place() {
  const runtime = manualRuntime();
  const inner = memoryStorage({ now: runtime.now });
  const storage = { ...inner, close: async () => undefined };
  return async (
    knowledge: ReplyForceOptions['knowledge'],
    meanwhile?: (tenant: ReturnType<ReturnType<typeof replyForce>['tenant']>) => Promise<unknown>,
  ) => {
    const rf = replyForce({
      runtime,
      storage,
      vault: plainVault(),
      logger: silentLogger,
      brand: { company: 'Lakeside' },
      ...(knowledge && { knowledge }),
    });
    await rf.start();
    const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
    await meanwhile?.(tenant);
    const names = (await tenant.knowledge.list()).map((one) => one.source).sort();
    const { reply } = await rf.analyze({ id: '1', text: 'How much is a canoe?' });
    await rf.stop();
    return { names, answers: reply?.text.includes('€27') ?? false };
  };
}

test('a source that the options hold no more answers no more', async () => {
  const start = place();
  expect(await start([PRICES, HOURS])).toEqual({ names: ['hours.md', 'prices.md'], answers: true });
  expect(await start([HOURS])).toEqual({ names: ['hours.md'], answers: false });
  expect(await start([HOURS, PRICES])).toEqual({ names: ['hours.md', 'prices.md'], answers: true });
  expect(await start([])).toMatchObject({ names: [] });
});

test('without the option nothing changes', async () => {
  const start = place();
  await start([PRICES]);
  expect(await start(undefined)).toMatchObject({ names: ['prices.md'] });
});

test('what came another way stays, and so does what somebody wrote anew', async () => {
  const start = place();
  const ann = { type: 'user', id: 'ann' } as const;
  await start([PRICES, HOURS], async ({ knowledge }) => {
    await knowledge.add(source('boats.md', 'We hire canoes.'));
    await knowledge.add({ ...HOURS, content: '# Hours\n\nWe are open from ten.\n' }, ann);
  });
  expect((await start([])).names).toEqual(['boats.md', 'hours.md']);
});
