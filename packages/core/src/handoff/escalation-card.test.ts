import { afterEach, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const KNOWLEDGE = '# Boats\nA canoe costs €27 for two hours and carries three people.\n\n# Dogs\nDogs may come along in a canoe.\n';
const ADA = { type: 'user', id: 'ada' } as const;
let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

async function begin() {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [plainChannel()],
    accounts: [{ type: 'facebook', accountId: 'page', name: 'Page', credentials: { access_token: 'token' } }],
    knowledge: [{ name: 'boats.md', type: 'markdown', content: KNOWLEDGE }],
    brand: { company: 'Lakeside' },
  });
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  let number = 0;
  const say = async (text: string) => {
    number += 1;
    const event = { type: 'message', account: 'page', from: 'anna', at: runtime.now(), id: `m${number}`, text };
    await rf?.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
    await runtime.advance(5_000);
  };
  const id = async () => (await tenant.conversations.list()).data[0]?.id ?? '';
  const card = async () => tenant.conversations.escalation(await id());
  return { runtime, tenant, say, id, card };
}

it('tells why, what is wanted and since when, what was said, and what was near', async () => {
  const { say, card, runtime } = await begin();
  await say('What does a canoe cost for two hours?');
  expect(await card()).toMatchObject({ isNeeded: false, waitingSince: null, why: [], wants: [], passages: [] });
  const before = runtime.now();
  await say('My lawyer will contact you about the canoe, I will take you to court!');
  await say('Which colour has the canoe?');
  const found = await card();
  expect(found.isNeeded).toBe(true);
  expect(found.why[0]).toMatchObject({ trigger: 'legal', evidence: expect.stringContaining('my lawyer') });
  expect(found.wants.map(({ text }) => text)).toEqual([
    'My lawyer will contact you about the canoe, I will take you to court!',
    'Which colour has the canoe?',
  ]);
  expect(found.wants[1]?.isQuestion).toBe(true);
  expect(found.waitingSince).toBe(before);
  expect(found.said.length).toBeGreaterThan(0);
  expect(found.said[0]?.text).toContain('€27');
  expect(found.passages.map(({ passage }) => passage).join()).toContain('canoe');
  expect(found.summary.length).toBeGreaterThan(0);
  expect(found.sentiment).not.toBeNull();
  expect(found.lead?.ledger.length).toBeLessThanOrEqual(3);
});

it('is empty once a person has answered, and fills again where the customer writes to them', async () => {
  const { say, card, tenant, id } = await begin();
  await say('I want to talk to a human.');
  expect((await card()).why[0]).toMatchObject({ trigger: 'human_requested' });
  await tenant.conversations.reply(await id(), { content: 'Here I am.' }, ADA);
  expect(await card()).toMatchObject({ isNeeded: false, wants: [], waitingSince: null });
  await say('What does a canoe cost for two hours?');
  const found = await card();
  expect(found.wants.map(({ text }) => text)).toEqual(['What does a canoe cost for two hours?']);
  expect(found.isNeeded).toBe(true);
  expect(found.suggestion?.text).toContain('€27');
});

it('is nobody’s where there is no such conversation', async () => {
  const { tenant } = await begin();
  await expect(tenant.conversations.escalation('01990000-0000-7000-8000-000000000001')).rejects.toMatchObject({ code: 'not_found' });
});
