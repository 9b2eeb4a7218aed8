import { afterEach, expect, it } from 'vitest';
import { QUEUE_TABLE } from '../dispatch/queue-table.js';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

const PERSON = { type: 'user', id: 'ada' } as const;

/** A message of a person whose attempts cannot even be begun: storage refuses that again and again. */
async function begin(isRefused: () => boolean) {
  const runtime = manualRuntime();
  const inner = memoryStorage({ now: runtime.now });
  const channel = plainChannel();
  rf = replyForce({
    runtime,
    storage: {
      ...inner,
      forTenant: (id) => {
        const tenant = inner.forTenant(id);
        return { ...tenant, claimSend: (command) => (isRefused() ? Promise.reject(new Error('refused')) : tenant.claimSend(command)) };
      },
    },
    vault: plainVault(),
    logger: silentLogger,
    channels: [channel],
    accounts: [{ type: 'facebook', accountId: 'page', name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
  });
  await rf.start();
  const event = { type: 'message', account: 'page', from: 'anna', id: 'm1', text: 'Are you open on Sunday?', at: runtime.now() };
  await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
  await runtime.advance(2_000);
  const tenantId = (await inner.tenants.find('default'))?.id ?? '';
  const tenant = rf.tenant(tenantId);
  const id = (await tenant.conversations.list()).data[0]?.id ?? '';
  const byPerson = async () => (await tenant.conversations.messages(id)).data.find(({ senderType }) => senderType === 'agent');
  const conversation = async () => (await tenant.conversations.list()).data[0];
  const audit = async () => (await inner.forTenant(tenantId).audit.list({ limit: 100 })).data.map(({ action }) => action);
  return { runtime, channel, tenant, id, byPerson, conversation, audit };
}

const triesMs = QUEUE_TABLE['outbound.messages'].backoffMs.reduce((sum, wait) => sum + wait, 0) + 10_000;

it('calls a person where a message could not even be tried, and leaves it to be sent later', async () => {
  let isDown = false;
  const { runtime, channel, tenant, id, byPerson, conversation, audit } = await begin(() => isDown);
  isDown = true;
  const before = channel.sent.length;
  await tenant.conversations.reply(id, { content: 'Yes, from ten.' }, PERSON);
  await runtime.advance(triesMs);
  expect([channel.sent.length, (await byPerson())?.status, (await conversation())?.status]).toEqual([before, 'queued', 'needs_human']);
  expect(await audit()).toContain('message.given_up');

  const [letter] = (await tenant.deadLetters.list()).data;
  expect(letter).toMatchObject({ queue: 'outbound.messages', reason: 'refused', permanent: false });
  isDown = false;
  await tenant.deadLetters.retry(letter?.id ?? '', PERSON);
  await runtime.advance(1_000);
  expect([channel.sent.length, (await byPerson())?.status]).toEqual([before + 1, 'sent']);
});
