import { afterEach, expect, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import type { Policy } from '../domain/policy.js';
import type { AutoReplySettings } from '../domain/settings.js';
import type { LanguageModel } from '../ports/models.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const ACCOUNT = 'page-1';
const KNOWLEDGE = '# Boats\nA canoe costs €27 for two hours and carries three people.\n\n# Dogs\nDogs may come along in a canoe.\n';
const HARD = 'We are three friends with a dog and would love to spend some time on the water, which boat suits us?';
const REPLY = 'A canoe carries three people, and dogs may come along in it. It costs €27 for two hours.';
const running: ReplyForce[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

async function turnWith(autoReply: Partial<AutoReplySettings>, text = HARD, dayTokens: number | null = null, policy: Partial<Policy> = {}) {
  const runtime = manualRuntime();
  const channel = plainChannel();
  const storage = memoryStorage({ now: runtime.now });
  let asked = 0;
  const languageModel: LanguageModel = {
    id: 'm',
    generate: async () => {
      asked += 1;
      const answer = { reply_text: REPLY, confidence: 0.9, requires_human: false, suggested_actions: [] };
      return { text: JSON.stringify(answer), finish: 'stop', usage: { inputTokens: 300, outputTokens: 40, cachedTokens: 0 } };
    },
  };
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [channel],
    accounts: [{ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } }],
    knowledge: [{ name: 'boats.md', type: 'markdown', content: KNOWLEDGE }],
    brand: { company: 'Lakeside' },
    autoReply,
    models: { languageModel },
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  if (dayTokens !== null) await tenant.settings.updateBudget({ dayTokens }, { type: 'cli', id: 'test' });
  await tenant.settings.updatePolicy(policy, { type: 'cli', id: 'test' });
  const body = [{ type: 'message', account: ACCOUNT, from: 'anna', at: runtime.now(), id: 'm1', text }];
  await rf.receive('facebook', new TextEncoder().encode(JSON.stringify(body)), {});
  await runtime.advance(5_000);
  const conversation = (await tenant.conversations.list()).data[0];
  const messagesNow = async () => (conversation ? (await tenant.conversations.messages(conversation.id)).data.toReversed() : []);
  const messages = await messagesNow();
  return { tenant, runtime, conversation, messages, messagesNow, asked, analysis: messages[0]?.analysis };
}

test('auto sends what the model wrote, and the ledger holds what it took', async () => {
  const { messages, tenant } = await turnWith({});
  expect(messages.map(({ senderType }) => senderType)).toEqual(['customer', 'ai']);
  expect(messages[1]?.content).toContain(REPLY);
  expect(await tenant.usage.now()).toMatchObject({ day: { calls: 1, tokens: 340 } });
  expect((await tenant.usage.calls()).data).toMatchObject([
    { stage: 'model_reply', model: 'm', messageId: messages[0]?.id, inputTokens: 300 },
  ]);
});

test.each(['draft', 'shadow'] as const)('%s makes the reply and sends nothing: a person sees it with the message', async (mode) => {
  const { messages, conversation, analysis, asked } = await turnWith({ mode });
  expect(messages.map(({ senderType }) => senderType)).toEqual(['customer']);
  expect(conversation).toMatchObject({ status: 'needs_human', owner: 'holding' });
  expect([analysis?.reply?.text, asked]).toEqual([REPLY, 1]);
});

test('off makes none that would cost anything', async () => {
  for (const autoReply of [{ mode: 'off' }, { enabled: false }] as const) {
    const { messages, conversation, asked } = await turnWith(autoReply);
    expect([messages.length, conversation?.status, asked]).toEqual([1, 'needs_human', 0]);
  }
});

test('a topic or a kind of channel may be kept from the machine', async () => {
  const price = 'What does a canoe cost for two hours?';
  expect((await turnWith({ topicModes: { pricing: 'draft' } }, price)).messages).toHaveLength(1);
  expect((await turnWith({ topicModes: { complaint: 'draft' } }, price)).messages).toHaveLength(2);
  expect((await turnWith({ channelModes: { facebook: 'shadow' } }, price)).messages).toHaveLength(1);
  expect((await turnWith({ channelModes: { whatsapp: 'shadow' } }, price)).messages).toHaveLength(2);
});

test('a budget that is used up: the customer is answered without a model, and a person is called', async () => {
  const { messages, conversation, asked, tenant, analysis } = await turnWith({}, HARD, 10);
  expect(asked).toBe(0);
  expect(messages).toHaveLength(2);
  expect(conversation?.status).toBe('needs_human');
  expect(analysis?.handoff.triggers).toContain('model_unavailable');
  expect(await tenant.usage.now()).toMatchObject({ day: { calls: 0, tokens: 0, limit: { tokens: 10 }, hard: true } });
});

test('a topic of people is handed to them unanswered by the knowledge; at quiet hours nothing is sent', async () => {
  const price = 'What does a canoe cost for two hours?';
  const handed = await turnWith({}, price, null, { personTopics: ['canoe'], disclosure: { en: 'A robot of {company} writes.' } });
  expect(handed.conversation).toMatchObject({ status: 'needs_human', handoffReason: 'policy' });
  expect(handed.messages[1]?.content).toMatch(/^A robot of Lakeside writes\./);
  expect(handed.messages[1]?.content).not.toContain('27');
  expect((await turnWith({}, price, null, { quietHours: ['00:00-24:00'] })).messages).toHaveLength(1);
  expect((await turnWith({}, price, null, { quietHours: ['00:00-00:00'], businessHours: {} })).messages).toHaveLength(1);
});

test('what the model says against the policy is not sent', async () => {
  const { messages, analysis } = await turnWith({}, HARD, null, { forbidden: ['dogs may come'] });
  expect(messages[1]?.content).not.toContain(REPLY);
  expect(analysis?.stages.find(({ name }) => name === 'model_reply')?.degraded).toContain('forbidden promise');
});

test('what waits is not sent when the machine is switched off meanwhile: a person is called', async () => {
  const { runtime, messagesNow, tenant } = await turnWith({}, 'What does a canoe cost for two hours?', null, { replyDelayMs: 20_000 });
  await tenant.settings.updateAutoReply({ enabled: false }, { type: 'cli', id: 'test' });
  await runtime.advance(30_000);
  expect((await messagesNow()).map(({ status, failure }) => [status, failure?.code ?? null])).toEqual([
    ['received', null],
    ['failed', 'machine_off'],
  ]);
  expect((await tenant.conversations.list()).data[0]?.status).toBe('needs_human');
});

test('an answer waits as long as the business lets it', async () => {
  const { runtime, messagesNow } = await turnWith({}, 'What does a canoe cost for two hours?', null, { replyDelayMs: 20_000 });
  expect((await messagesNow()).map(({ status }) => status)).toEqual(['received', 'queued']);
  await runtime.advance(20_000);
  expect((await messagesNow()).map(({ status }) => status)).toEqual(['received', 'sent']);
});
