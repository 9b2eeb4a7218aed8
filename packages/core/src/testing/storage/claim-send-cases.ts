import { asStored } from '../../domain/message.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  lease,
  leasesFor,
  liveAfter,
  newId,
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

/** Who may begin a send: one at a time, and only while it is still wanted. */
export const claimSendCases: readonly ConformanceCase<Storage>[] = [
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
      const refused = { state: 'failed', failure: { code: 'window_closed', message: 'too late' }, requeue: true } as const;
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
];
