import { afterEach, expect, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import type { ReplyForceOptions } from '../options.js';
import type { LanguageModel } from '../ports/models.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainVault } from '../testing/plain-vault.js';
import { createKnowledgeIndex } from '../knowledge/knowledge-index.js';
import { chunkDocument } from '../knowledge/chunk.js';
import { callBudget } from './call-budget.js';

const KNOWLEDGE = '# Boats\nA canoe costs €27 for two hours and carries three people.\n\n# Dogs\nDogs may come along in a canoe.\n';
const HARD = 'We are three friends with a dog and would love to spend some time on the water, which boat suits us?';
const OPERATOR = { type: 'cli', id: 'test' } as const;
const DAY = 24 * 60 * 60_000;
const running: ReplyForce[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

function world(options: ReplyForceOptions = {}) {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const calls = { made: 0 };
  const answer = { reply_text: 'A canoe carries three people.', confidence: 0.9, requires_human: false, suggested_actions: [] };
  const languageModel: LanguageModel = {
    id: 'm',
    generate: async () => {
      calls.made += 1;
      return { text: JSON.stringify(answer), finish: 'stop', usage: { inputTokens: 300, outputTokens: 40, cachedTokens: 0 } };
    },
  };
  const rf = replyForce({ runtime, storage, vault: plainVault(), models: { languageModel }, ...options });
  running.push(rf);
  return { rf, storage, runtime, calls };
}

const { passages } = chunkDocument({ name: 'boats.md', content: KNOWLEDGE, type: 'markdown' });
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'boats', position, title: 'Boats' })),
  1,
);
const whyNot = async (rf: ReplyForce, input: object = {}) =>
  (await rf.analyze({ id: '1', text: HARD, ...input })).stages.find(({ name }) => name === 'model_reply')?.degraded;

test('rf.analyze draws on the default tenant’s budget and stands in its ledger; used up, the fallback answers and says so', async () => {
  const { rf, storage, runtime, calls } = world({
    brand: { company: 'Lakeside' },
    knowledge: [{ name: 'boats.md', type: 'markdown', content: KNOWLEDGE }],
  });
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  expect(await whyNot(rf)).toBeUndefined();
  expect((await tenant.usage.calls()).data).toMatchObject([{ stage: 'model_reply', messageId: null, tokens: 340 }]);
  await tenant.settings.updateBudget({ dayTokens: 340 }, OPERATOR);
  runtime.skip(1_000);
  expect(await whyNot(rf)).toContain('budget');
  expect(calls.made).toBe(1);
  expect((await tenant.usage.now()).day).toMatchObject({ calls: 1, tokens: 340 });
});

test('without a tenant it has limits of its own each day, and a budget it is given wins', async () => {
  const { rf, runtime, calls } = world({ analyzeLimits: { unpricedTokens: 6_000 } });
  expect(await whyNot(rf, { knowledge })).toBeUndefined();
  let refused = 0;
  for (let turn = 0; turn < 40; turn += 1) if ((await whyNot(rf, { knowledge })) !== undefined) refused += 1;
  expect(refused).toBeGreaterThan(0);
  expect(await whyNot(rf, { knowledge })).toContain('budget');
  expect(calls.made * 340).toBeLessThanOrEqual(6_000);
  const made = calls.made;
  expect(await whyNot(rf, { knowledge, budget: callBudget({ usd: null, unpricedTokens: null }) })).toBeUndefined();
  expect(calls.made).toBe(made + 1);
  runtime.skip(DAY);
  expect(await whyNot(rf, { knowledge })).toBeUndefined();
  expect(await whyNot(world({ analyzeLimits: { unpricedTokens: 0 } }).rf, { knowledge })).toContain('budget');
});
