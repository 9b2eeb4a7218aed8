import { afterEach, expect, it } from 'vitest';
import type { JobPayloads, NewJob, QueueName } from './domain/job.js';
import { memoryStorage } from './memory/storage.js';
import { echoPipeline } from './pipeline/echo.js';
import type { Logger } from './ports/logger.js';
import { replyForce, type ReplyForce } from './reply-force.js';
import { manualRuntime } from './testing/manual-runtime.js';
import { plainChannel } from './testing/plain-channel.js';
import { plainCrm } from './testing/plain-crm.js';
import { plainVault } from './testing/plain-vault.js';

let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

/** An installation in which one tenant has a whole conversation, and a second tenant has nothing. */
async function begin() {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const channel = plainChannel();
  const crm = plainCrm();
  const errors: string[] = [];
  const log = (detail: object, message: string) => errors.push(`${message}: ${String(Object(detail).error)}`);
  const logger: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: log };
  rf = replyForce({
    runtime,
    storage,
    logger,
    vault: plainVault(),
    channels: [channel],
    crm: [{ adapter: crm.adapter, credentials: {} }],
    accounts: [{ type: 'facebook', accountId: 'page', name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
  });
  await rf.start();
  const event = { type: 'message', account: 'page', from: 'anna', at: runtime.now(), id: 'm1', text: 'Are you open on Sunday?' };
  await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
  await runtime.advance(1_000);
  const owner = storage.forTenant((await storage.tenants.find('default'))?.id ?? '');
  const other = '01890000-0000-7000-8000-000000000002';
  await storage.tenants.create({ ...(await storage.tenants.list())[0]!, id: other, slug: 'other' });
  return { runtime, storage, channel, crm, errors, owner, other, rf };
}

it('refuses and logs a job that is tagged with a foreign tenant, in every queue, and changes nothing of either', async () => {
  const { runtime, storage, channel, errors, owner, other } = await begin();
  const conversation = (await owner.conversations.list({ limit: 1 })).data[0]?.conversation;
  const message = (await owner.messages.list(conversation?.id ?? '', { limit: 10 })).data[0];
  const lead = (await owner.leads.list({ limit: 1 })).data[0];
  const event = (await owner.ingestLog({ limit: 1 })).data[0];
  const attempt = (await owner.messages.attempts(message?.id ?? ''))[0];
  expect([conversation, message, lead, event, attempt]).not.toContain(undefined);
  const snapshot = async () =>
    JSON.stringify([await owner.conversations.list({ limit: 9 }), await owner.messages.list(conversation?.id ?? '', { limit: 9 })]);
  const before = await snapshot();

  const jobs = (
    [
      ['inbound.messages', { eventId: event?.id ?? '' }],
      ['ai.process', { conversationId: conversation?.id ?? '' }],
      [
        'outbound.messages',
        { type: 'send', messageId: message?.id ?? '', channelType: 'facebook', channelId: conversation?.channelId ?? '' },
      ],
      ['outbound.messages', { type: 'reconcile', messageId: message?.id ?? '', attemptId: attempt?.id ?? '' }],
      ['crm.sync', { leadId: lead?.id ?? '' }],
      ['media.fetch', { messageId: message?.id ?? '', attachmentId: `${message?.id}.0` }],
      ['people.notify', { type: 'tell', kind: 'person_needed', key: 'k', conversationId: conversation?.id ?? '' }],
    ] satisfies readonly (readonly [QueueName, JobPayloads[QueueName]])[]
  ).map(([queue, payload], index) => ({ id: `job ${index}`, tenantId: other, queue, groupKey: `g${index}`, payload, runAt: 0 }) as NewJob);
  await storage.jobs.add(jobs);
  await runtime.advance(5_000);

  expect(errors.filter((line) => line.includes('The job was refused: its tenant has no such'))).toHaveLength(jobs.length);
  expect((await storage.jobs.status(runtime.now(), other)).map(({ dead }) => dead)).toEqual([1, 1, 2, 1, 1, 1]);
  expect(channel.sent).toHaveLength(1);
  expect(await snapshot()).toBe(before);
});
