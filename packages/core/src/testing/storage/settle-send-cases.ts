import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  claim,
  inbound,
  lease,
  liveAfter,
  newId,
  newMessage,
  newReply,
  NOW,
  openPlace,
  openThread,
  queueReply,
  settleSend,
  startSend,
  statusOf,
} from './world.js';

const ACCEPTED = { state: 'accepted', platformMid: 'mid-out', status: 'accepted' } as const;
const FAILED = { state: 'failed', failure: { code: 'window_closed', message: 'too late' }, requeue: false } as const;

/** What comes of a send: once, under its lease, with everything that follows from it. */
export const settleSendCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'what a refused send says of the customer’s wishes is kept with what came of it, and not by a second word on the same attempt',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, conversation, contact } = thread;
      const reply = await queueReply(thread);
      const attempt = { id: newId(), createdAt: NOW };
      await tenant.claimSend({ leases: await lease(thread), messageId: reply.id, attempt, owners: ['ai'] });
      const wish = (topic: string) => ({ contactId: contact.id, topic, allowed: false, at: NOW });
      const settle = async (topic: string) =>
        tenant.settleSend({
          leases: await lease(thread),
          conversationId: conversation.id,
          messageId: reply.id,
          attempt,
          result: FAILED,
          at: NOW,
          preferences: [wish(topic)],
        });
      equal([(await settle('marketing_messages')).outcome, (await settle('calls')).outcome], ['settled', 'stale'], 'both');
      equal((await tenant.contacts.get(contact.id))?.preferences, { marketing_messages: { allowed: false, at: NOW } }, 'the wishes');
    },
  },
  {
    name: 'a message given up for good takes the parts after it with it, and nothing else',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, conversation } = thread;
      const of = newId();
      const part = (number: number) => ({ outgoing: { part: { of, number, count: 3 } }, senderType: 'agent' as const });
      const message = { ...newReply(conversation, { id: of }), ...part(1) };
      const more = [2, 3].map((number) => ({ ...newReply(conversation), ...part(number) }));
      await tenant.commitReply({ conversationId: conversation.id, message, more, patch: {} });
      const other = newReply(conversation, { senderType: 'agent' });
      await tenant.commitReply({ conversationId: conversation.id, message: other, patch: {} });
      const before = await storage.lastLiveEventId();
      const attempt = { id: newId(), createdAt: NOW };
      await tenant.claimSend({ leases: await lease(thread), messageId: of, attempt, owners: ['ai'] });
      await tenant.settleSend({
        leases: await lease(thread),
        conversationId: conversation.id,
        messageId: of,
        attempt,
        result: FAILED,
        at: NOW,
        cancelPartsOf: of,
      });
      const statuses = (await tenant.messages.after(conversation.id, 1, 10)).map(({ status }) => status);
      equal(statuses, ['failed', 'cancelled', 'cancelled', 'queued'], 'the messages');
      const told = await liveAfter(thread, before);
      equal(
        more.map(({ id }) => told.includes(`message.updated ${id}`)),
        [true, true],
        'whether people are told',
      );
    },
  },
  {
    name: 'an accepted send keeps the platform’s id, finishes its job and may change the conversation',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const attemptId = await startSend(thread, reply.id);
      const live = [{ type: 'message.updated', messageId: reply.id } as const];
      const held = await lease(thread);
      equal(
        await settleSend(thread, reply.id, attemptId, ACCEPTED, { leases: held, patch: { disclosedAt: NOW }, live }),
        'settled',
        'outcome',
      );
      const message = await thread.tenant.messages.findByPlatformMid(thread.channel.id, 'mid-out');
      equal([message?.id, message?.status, message?.failure], [reply.id, 'accepted', null], 'the message by its platform id');
      const [attempt] = await thread.tenant.messages.attempts(reply.id);
      equal([attempt?.state, attempt?.platformMid, attempt?.settledAt], ['accepted', 'mid-out', NOW + 10], 'the attempt');
      equal((await thread.tenant.conversations.get(thread.conversation.id))?.conversation.disclosedAt, NOW, 'the conversation');
      equal(await storage.jobs.renew(held, 5_000, NOW), [], 'the finished job');
    },
  },
  {
    name: 'a failed send is final, or waits for the next attempt',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      equal(
        await settleSend(thread, reply.id, await startSend(thread, reply.id), { ...FAILED, requeue: true }),
        'settled',
        'the first failure',
      );
      equal(await statusOf(thread, reply.id), 'queued', 'a message that waits for another attempt');
      equal(await settleSend(thread, reply.id, await startSend(thread, reply.id), FAILED), 'settled', 'the second failure');
      const message = await thread.tenant.messages.get(reply.id);
      equal([message?.status, message?.failure], ['failed', FAILED.failure], 'the message');
      const attempts = await thread.tenant.messages.attempts(reply.id);
      equal(
        attempts.map(({ number, state }) => [number, state]),
        [
          [1, 'failed'],
          [2, 'failed'],
        ],
        'attempts',
      );
    },
  },
  {
    name: 'an uncertain send stays uncertain until the platform speaks',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const attemptId = await startSend(thread, reply.id);
      const reconcile = {
        id: newId(),
        tenantId: thread.tenantId,
        queue: 'outbound.messages',
        groupKey: 'r',
        payload: { type: 'reconcile', messageId: reply.id, attemptId },
        runAt: NOW,
      } as const;
      equal(
        await settleSend(thread, reply.id, attemptId, { state: 'uncertain', reason: 'cut off' }, { jobs: [reconcile] }),
        'settled',
        'outcome',
      );
      const [attempt] = await thread.tenant.messages.attempts(reply.id);
      equal(
        [await statusOf(thread, reply.id), attempt?.state, attempt?.error],
        ['uncertain', 'uncertain', 'cut off'],
        'message and attempt',
      );
      equal((await claim(storage, 'outbound.messages')).length, 1, 'reconcile jobs');
      const claimed = await thread.tenant.claimSend({
        leases: await lease(thread),
        messageId: reply.id,
        attempt: { id: newId(), createdAt: NOW },
        owners: ['ai'],
      });
      equal(claimed, { outcome: 'settled', status: 'uncertain' }, 'it is not sent again');
    },
  },
  {
    name: 'an attempt an echo settled first makes the settlement stale: only the job is finished',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const attemptId = await startSend(thread, reply.id);
      const statuses = [{ channelId: thread.channel.id, attemptId, platformMid: 'mid-out', status: 'sent', at: NOW } as const];
      await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), statuses });
      const start = await storage.lastLiveEventId();
      const held = await lease(thread);
      const late = {
        leases: held,
        live: [{ type: 'message.updated', messageId: 'late' } as const],
        patch: { status: 'needs_human' } as const,
      };
      equal(await settleSend(thread, reply.id, attemptId, { state: 'uncertain', reason: 'cut off' }, late), 'stale', 'outcome');
      const message = await thread.tenant.messages.get(reply.id);
      equal([message?.status, message?.platformMid], ['sent', 'mid-out'], 'the message');
      equal([await liveAfter(thread, start), await storage.jobs.renew(held, 5_000, NOW)], [[], []], 'live events and the job');
      equal((await thread.tenant.conversations.get(thread.conversation.id))?.conversation.status, 'open', 'the conversation');
    },
  },
  {
    name: 'a settlement without the lease is refused whole',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const attemptId = await startSend(thread, reply.id);
      equal(await settleSend(thread, reply.id, attemptId, ACCEPTED, { leases: [{ id: newId(), fence: 1 }] }), 'lease_lost', 'outcome');
      equal((await thread.tenant.messages.attempts(reply.id))[0]?.state, 'sending', 'the attempt');
    },
  },
  {
    name: 'a platform id that a message already holds does not lose the settlement',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const attemptId = await startSend(thread, reply.id);
      const echo = newMessage(thread.conversation, { senderType: 'agent', status: 'sent', platformMid: 'mid-out' });
      await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), messages: [echo] });
      equal(await settleSend(thread, reply.id, attemptId, ACCEPTED), 'settled', 'outcome');
      equal(await statusOf(thread, reply.id), 'accepted', 'the message');
      equal((await thread.tenant.messages.findByPlatformMid(thread.channel.id, 'mid-out'))?.id, echo.id, 'whom the platform id names');
    },
  },
];
