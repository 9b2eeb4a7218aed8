import { asStored } from '../../domain/message.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  claim,
  inbound,
  lease,
  leasesFor,
  liveAfter,
  newId,
  newMessage,
  newReply,
  NOW,
  openPlace,
  openThread,
  queueReply,
  sendAccepted,
  settleSend,
  startSend,
  statusOf,
} from './world.js';

const ACCEPTED = { state: 'accepted', platformMid: 'mid-out', status: 'accepted' } as const;
const FAILED = { state: 'failed', failure: { code: 'window_closed', message: 'too late' }, requeue: false } as const;

export const sendCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a queued message is claimed once, with a durable attempt; the second claim sees it in flight',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const held = await lease(thread);
      const attempt = { id: newId(), createdAt: NOW };
      const claimed = await thread.tenant.claimSend({ leases: held, messageId: reply.id, attempt, owners: ['ai'] });
      const route = {
        channelId: thread.channel.id,
        recipient: (await thread.tenant.conversations.recipient(thread.conversation.id)) ?? null,
        lastInboundAt: thread.conversation.lastInboundAt,
      };
      ok(route.recipient !== null, 'there is somebody to send to');
      const message = asStored({ ...reply, status: 'sending' }, 2);
      equal(claimed, { outcome: 'claimed', message, attemptNumber: 1, route }, 'the claim');
      const row = {
        ...attempt,
        tenantId: thread.tenantId,
        messageId: reply.id,
        conversationId: thread.conversation.id,
        number: 1,
        state: 'sending',
      };
      equal(
        await thread.tenant.messages.attempts(reply.id),
        [{ ...row, platformMid: null, error: null, httpStatus: null, settledAt: null }],
        'the attempt',
      );
      equal(
        [(await thread.tenant.messages.attempt(attempt.id))?.messageId, await thread.tenant.messages.attempt('rf-elsewhere')],
        [reply.id, undefined],
        'the attempt by its id, and one of another installation',
      );
      const again = await thread.tenant.claimSend({
        leases: held,
        messageId: reply.id,
        attempt: { id: newId(), createdAt: NOW },
        owners: ['ai'],
      });
      equal([again.outcome, again.outcome === 'in_flight' && again.attempt.id], ['in_flight', attempt.id], 'the second claim');
      equal(await storage.jobs.renew(held, 5_000, NOW), [held[0]?.id], 'the lease: claiming does not finish the job');
    },
  },
  {
    name: 'what an outbound message carries comes back as it was given',
    async run(storage) {
      const { tenant, conversation } = await openThread(await openPlace(storage));
      const outgoing = {
        replyTo: 'mid-1',
        quickReplies: [{ title: 'Ja 👍', payload: 'Y' }],
        template: {
          name: 'n',
          language: 'de',
          components: [{ type: 'button', sub_type: 'url', index: 0, parameters: [{ type: 'text', text: 'x' }] }],
        },
        writtenBy: 'program',
      } as const;
      const message = { ...newReply(conversation, { senderType: 'agent' }), outgoing };
      const more = [newReply(conversation, { senderType: 'agent' })];
      const stored = await tenant.commitReply({ conversationId: conversation.id, message, more, patch: {} });
      equal(stored, asStored(message, 2), 'the answer');
      equal(await tenant.messages.after(conversation.id, 1, 10), [stored, ...more.map((one) => asStored(one, 3))], 'what is read');
      equal((await tenant.conversations.get(conversation.id))?.conversation.sequence, 3, 'the conversation');
    },
  },
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
    name: 'of many claims at once one wins',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const leases = await leasesFor(thread, 10);
      const claims = await Promise.all(
        leases.map((held) =>
          thread.tenant.claimSend({ leases: held, messageId: reply.id, attempt: { id: newId(), createdAt: NOW }, owners: ['ai'] }),
        ),
      );
      equal(claims.filter(({ outcome }) => outcome === 'claimed').length, 1, 'claims won');
      equal(claims.filter(({ outcome }) => outcome === 'in_flight').length, 9, 'claims that see it in flight');
    },
  },
  {
    name: 'a machine message that was under way when a person spoke is not tried again, whoever owns the conversation by then',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, conversation } = thread;
      const refused = { ...FAILED, requeue: true } as const;
      const claimAgain = async (messageId: string) =>
        (
          await tenant.claimSend({
            leases: await lease(thread),
            messageId,
            attempt: { id: newId(), createdAt: NOW },
            owners: ['ai', 'holding'],
          })
        ).outcome;
      const overtaken = await queueReply(thread);
      const attempt = await startSend(thread, overtaken.id);
      const word = newReply(conversation, { senderType: 'agent', senderId: 'user' });
      await tenant.commitReply({ conversationId: conversation.id, message: word, patch: { owner: 'human' } });
      await settleSend(thread, overtaken.id, attempt, refused);
      equal(await statusOf(thread, overtaken.id), 'queued', 'the refused message');
      await tenant.patchConversation(conversation.id, { owner: 'ai' }, {});
      equal(await claimAgain(overtaken.id), 'cancelled', 'another try after a person has spoken');
      const later = await queueReply(thread);
      await settleSend(thread, later.id, await startSend(thread, later.id), refused);
      await tenant.commitReply({
        conversationId: conversation.id,
        message: newReply(conversation, { senderType: 'agent', kind: 'note' }),
        patch: {},
      });
      equal(await claimAgain(later.id), 'claimed', 'another try after a note among the team');
    },
  },
  {
    name: 'a machine message whose conversation somebody else owns is cancelled at the last moment; a person’s goes out',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const byPerson = await queueReply(thread, { senderType: 'agent', senderId: 'user' });
      await thread.tenant.patchConversation(thread.conversation.id, { owner: 'human' }, {});
      const start = await storage.lastLiveEventId();
      const attempt = { id: newId(), createdAt: NOW };
      const claimed = await thread.tenant.claimSend({
        leases: await lease(thread),
        messageId: reply.id,
        attempt,
        owners: ['ai', 'holding'],
      });
      equal(claimed, { outcome: 'cancelled' }, 'the claim');
      equal([await statusOf(thread, reply.id), await thread.tenant.messages.attempts(reply.id)], ['cancelled', []], 'the message');
      equal(await liveAfter(thread, start), [`message.updated ${reply.id}`], 'live events');
      await startSend(thread, byPerson.id);
    },
  },
  {
    name: 'there is nothing to send for messages that are settled or gone, and nothing without the lease',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      await sendAccepted(thread, reply.id, 'mid-out');
      const command = { attempt: { id: newId(), createdAt: NOW }, owners: ['ai'] } as const;
      const claimOf = async (messageId: string) => thread.tenant.claimSend({ ...command, leases: await lease(thread), messageId });
      equal(await claimOf(reply.id), { outcome: 'settled', status: 'accepted' }, 'a message that was sent');
      equal(await claimOf(newId()), { outcome: 'settled', status: null }, 'a message that does not exist');
      const queued = await queueReply(thread);
      const leases = [{ id: newId(), fence: 1 }];
      equal(await thread.tenant.claimSend({ ...command, leases, messageId: queued.id }), { outcome: 'lease_lost' }, 'without the lease');
      equal(await statusOf(thread, queued.id), 'queued', 'the message claimed without the lease');
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
