import { afterEach, expect, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import type { LanguageModel } from '../ports/models.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const KNOWLEDGE = '# Boats\nA canoe costs €27 for two hours and carries three people.\n\n# Dogs\nDogs may come along in a canoe.\n';
const HARD = 'Three friends and a dog would love to spend some time on the water, which boat suits them?';
const REPLY = 'A canoe carries three people, and dogs may come along in it. It costs €27 for two hours.';
const OPERATOR = { type: 'cli', id: 'test' } as const;
const running: ReplyForce[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

test('what looking for a kept reply came to is counted, for each tenant by day and for the process', async () => {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const answer = { reply_text: REPLY, confidence: 0.9, requires_human: false, suggested_actions: [] };
  let asked = 0;
  const languageModel: LanguageModel = {
    id: 'm',
    generate: async () => {
      asked += 1;
      return { text: JSON.stringify(answer), finish: 'stop', usage: { inputTokens: 300, outputTokens: 40, cachedTokens: 0 } };
    },
  };
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [plainChannel()],
    models: { languageModel },
    accounts: [{ type: 'facebook', accountId: 'page', name: 'Page', credentials: { access_token: 'token' } }],
    knowledge: [{ name: 'boats.md', type: 'markdown', content: KNOWLEDGE }],
    brand: { company: 'Lakeside' },
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  let customers = 0;
  const ask = async (text: string) => {
    customers += 1;
    const body = [{ type: 'message', account: 'page', from: `customer-${customers}`, at: runtime.now(), id: `m${customers}`, text }];
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify(body)), {});
    await runtime.advance(5_000);
  };

  await ask(HARD);
  await ask(HARD);
  await ask(`${HARD.toLowerCase()}`);
  expect(asked).toBe(1);
  // The guard knows more of the policy than when the reply was kept.
  await tenant.settings.updatePolicy({ forbidden: ['dogs may come'] }, OPERATOR);
  await runtime.advance(1_000);
  await ask(HARD);
  // Nobody looks for a reply to this one.
  await ask('What does a canoe cost for two hours?');
  const counted = { exact: 2, semantic: 0, miss: 1, refused: 1 };
  const { day, month } = await tenant.usage.now();
  expect([day.cache, month.cache]).toEqual([counted, counted]);
  expect((await rf.status()).replyCache).toEqual(counted);

  runtime.skip(24 * 60 * 60_000);
  const next = await tenant.usage.now();
  expect([next.day.cache, next.month.cache]).toEqual([{ exact: 0, semantic: 0, miss: 0, refused: 0 }, counted]);
});
