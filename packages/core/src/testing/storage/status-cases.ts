import type { FailedSend } from '../../domain/failed-send.js';
import type { FailureEffects, StatusChange } from '../../ports/commands.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  audit,
  claim,
  inbound,
  lease,
  liveAfter,
  newChannel,
  newId,
  newReply,
  NOW,
  openPlace,
  openThread,
  queueReply,
  sealed,
  sendAccepted,
  settleSend,
  startSend,
  statusOf,
  type Thread,
} from './world.js';

async function apply(thread: Thread, ...statuses: readonly Omit<StatusChange, 'at' | 'channelId'>[]): Promise<void> {
  await thread.tenant.commitInbound({
    ...inbound(await lease(thread), thread.conversation.id),
    statuses: statuses.map((status) => ({ at: NOW + 50, channelId: thread.channel.id, ...status })),
  });
}

async function receive(thread: Thread, status: 'delivered' | 'read', watermark: number): Promise<void> {
  await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), receipts: [{ status, watermark }] });
}

export const statusCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'delivery only climbs, whatever order statuses come in, and each step is told once',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      await sendAccepted(thread, reply.id, 'mid');
      const start = await storage.lastLiveEventId();
      await apply(
        thread,
        { platformMid: 'mid', status: 'delivered' },
        { platformMid: 'mid', status: 'sent' },
        { platformMid: 'mid', status: 'delivered' },
      );
      equal(await statusOf(thread, reply.id), 'delivered', 'after delivered, sent, delivered');
      await apply(
        thread,
        { platformMid: 'mid', status: 'failed', failure: { code: 'x', message: 'late' } },
        { platformMid: 'mid', status: 'read' },
      );
      equal(await statusOf(thread, reply.id), 'read', 'after a failure that came too late, and read');
      equal(await liveAfter(thread, start), [`message.updated ${reply.id}`, `message.updated ${reply.id}`], 'live events');
    },
  },
  {
    name: 'a failure the platform reports later is kept with its reason and is final',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      await sendAccepted(thread, reply.id, 'mid');
      const failure = { code: '131047', message: 'window' };
      await apply(thread, { platformMid: 'mid', status: 'failed', failure }, { platformMid: 'mid', status: 'delivered' });
      const message = await thread.tenant.messages.get(reply.id);
      equal([message?.status, message?.failure], ['failed', failure], 'the message');
    },
  },
  {
    name: 'what follows from a failure is done where a status is the first to say so, once, and never after the customer has it',
    async run(storage) {
      const place = await openPlace(storage);
      const [thread, other] = [await openThread(place, 'thread-1'), await openThread(place, 'thread-2')];
      const { tenant, conversation } = thread;
      const part = (of: string, number: number) => ({ outgoing: { part: { of, number, count: 2 } } });
      const first = newReply(conversation, { disclosure: true });
      const reply = await queueReply(thread, { ...first, ...part(first.id, 1) });
      const rest = await queueReply(thread, part(first.id, 2));
      const next = await queueReply(thread);
      const arrived = await queueReply(other);
      const byPerson = await queueReply(other, { senderType: 'agent' });
      const waiting = await queueReply(other);
      await sendAccepted(thread, reply.id, 'mid');
      await sendAccepted(other, arrived.id, 'mid-2');
      await sendAccepted(other, byPerson.id, 'mid-3');
      await tenant.patchConversation(conversation.id, { disclosedAt: NOW }, {});
      const asked: FailedSend[] = [];
      const byStatus: string[] = [];
      const sendFailed = (message: FailedSend, { platformMid }: StatusChange): FailureEffects => {
        const { id, conversationId, senderType, partOf } = message;
        asked.push(message);
        byStatus.push(platformMid ?? '');
        return {
          patch: { status: 'needs_human', disclosedAt: null },
          jobs: [{ id: newId(), tenantId: place.tenantId, queue: 'crm.sync', groupKey: id, payload: { leadId: id }, runAt: NOW }],
          live: [{ type: 'conversation.updated', conversationId }],
          cancelQueued: senderType === 'ai',
          ...(partOf !== null && { cancelPartsOf: partOf }),
        };
      };
      const hear = async (of: Thread, ...statuses: readonly Pick<StatusChange, 'platformMid' | 'status'>[]) => {
        const failure = { code: 'x', message: 'not there' };
        const outcome = await tenant.commitInbound({
          ...inbound(await lease(of), of.conversation.id),
          statuses: statuses.map((one) => ({
            channelId: of.channel.id,
            at: NOW + 50,
            ...(one.status === 'failed' && { failure }),
            ...one,
          })),
          sendFailed,
        });
        return outcome.outcome === 'committed' && outcome.failed?.map(({ message, change }) => [message.id, change.failure]);
      };
      const failed = { code: 'x', message: 'not there' };
      const standing = async ({ conversation: { id } }: Thread) => {
        const { status, disclosedAt } = (await tenant.conversations.get(id))?.conversation ?? {};
        return [status, disclosedAt];
      };
      const start = await storage.lastLiveEventId();
      equal(await hear(thread, { platformMid: 'mid', status: 'failed' }), [[reply.id, failed]], 'what failed');
      const said = { id: reply.id, conversationId: conversation.id, senderType: 'ai', disclosure: true, partOf: reply.id };
      equal([asked[0], byStatus[0]], [said, 'mid'], 'what the command was asked about');
      equal(await standing(thread), ['needs_human', null], 'the conversation');
      equal([await statusOf(thread, rest.id), await statusOf(thread, next.id)], ['cancelled', 'cancelled'], 'what was queued after it');
      equal(
        (await claim(storage, 'crm.sync')).map(({ groupKey }) => groupKey),
        [reply.id],
        'the job',
      );
      equal((await liveAfter(thread, start)).includes('conversation.updated'), true, 'the live event');
      await tenant.patchConversation(conversation.id, { status: 'open' }, {});
      equal(await hear(thread, { platformMid: 'mid', status: 'failed' }), undefined, 'said again');
      await hear(other, { platformMid: 'mid-2', status: 'delivered' }, { platformMid: 'mid-2', status: 'failed' });
      equal(
        [await standing(thread), await standing(other)],
        [
          ['open', null],
          ['open', null],
        ],
        'after a repetition, and a failure of what arrived',
      );
      equal([asked.length, (await claim(storage, 'crm.sync')).length], [1, 0], 'questions and jobs after that');
      equal(await hear(other, { platformMid: 'mid-3', status: 'failed' }), [[byPerson.id, failed]], 'a person’s message');
      equal([await standing(other), await statusOf(other, waiting.id)], [['needs_human', null], 'queued'], 'what follows from that');
    },
  },
  {
    name: 'a platform’s id names a message on its own account alone',
    async run(storage) {
      const place = await openPlace(storage);
      const channel = newChannel(place.tenantId, 'page-2');
      await place.tenant.channels.save(channel, sealed('credentials'), audit(place.tenantId, 'channel.connected'));
      const [here, there] = [await openThread(place, 'thread-1'), await openThread({ ...place, channel }, 'thread-2')];
      const [ours, theirs] = [await queueReply(here), await queueReply(there)];
      await sendAccepted(here, ours.id, 'mid');
      await sendAccepted(there, theirs.id, 'mid');
      const mids = await Promise.all([ours, theirs].map(async ({ id }) => (await place.tenant.messages.get(id))?.platformMid));
      equal(mids, ['mid', 'mid'], 'ids');
      await apply(there, { platformMid: 'mid', status: 'delivered' });
      equal([await statusOf(here, ours.id), await statusOf(there, theirs.id)], ['accepted', 'delivered'], 'after a word about one of them');
      const late = await queueReply(there);
      const attemptId = await startSend(there, late.id);
      await sendAccepted(here, (await queueReply(here)).id, 'mid-2');
      await apply(there, { attemptId, platformMid: 'mid-2', status: 'sent' });
      equal((await place.tenant.messages.get(late.id))?.platformMid, 'mid-2', 'an id that a status brings');
    },
  },
  {
    name: 'a status names its message by the attempt, and settles it',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const [sending, uncertain] = [await queueReply(thread), await queueReply(thread)];
      const first = await startSend(thread, sending.id);
      const second = await startSend(thread, uncertain.id);
      const result = { state: 'uncertain', reason: 'cut off' } as const;
      await settleSend(thread, uncertain.id, second, result);
      await apply(
        thread,
        { attemptId: first, platformMid: 'mid-1', status: 'sent' },
        { attemptId: second, platformMid: 'mid-2', status: 'failed', failure: { code: 'x', message: 'refused' } },
        { attemptId: 'unknown', platformMid: 'unknown', status: 'sent' },
      );
      const messages = await Promise.all([sending, uncertain].map(({ id }) => thread.tenant.messages.get(id)));
      equal(
        messages.map((message) => [message?.status, message?.platformMid]),
        [
          ['sent', 'mid-1'],
          ['failed', 'mid-2'],
        ],
        'messages',
      );
      const attempts = (await Promise.all([sending, uncertain].map(({ id }) => thread.tenant.messages.attempts(id)))).flat();
      equal(
        attempts.map(({ state, settledAt }) => [state, settledAt]),
        [
          ['accepted', NOW + 50],
          ['failed', NOW + 50],
        ],
        'attempts',
      );
    },
  },
  {
    name: 'a message waiting for another attempt is not sent again once the platform says it has it',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      const attemptId = await startSend(thread, reply.id);
      const result = { state: 'failed', failure: { code: 'x', message: 'x' }, requeue: true } as const;
      await settleSend(thread, reply.id, attemptId, result);
      await apply(thread, { attemptId, platformMid: 'mid', status: 'failed' });
      equal(await statusOf(thread, reply.id), 'queued', 'after hearing of the known failure');
      await apply(thread, { attemptId, platformMid: 'mid', status: 'sent' });
      equal(await statusOf(thread, reply.id), 'sent', 'after hearing that it was sent');
    },
  },
  {
    name: 'a status never touches what the customer wrote',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      await apply(thread, { platformMid: thread.messages[0]?.platformMid ?? '', status: 'read' });
      equal(await statusOf(thread, thread.messages[0]?.id ?? ''), 'received', 'the customer’s message');
    },
  },
  {
    name: 'a receipt moves everything sent up to its moment, and nothing that is later, unsent or uncertain',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const [early, late, unsent, unclear] = [
        await queueReply(thread),
        await queueReply(thread),
        await queueReply(thread),
        await queueReply(thread),
      ];
      await sendAccepted(thread, early.id, 'mid-1', NOW);
      await sendAccepted(thread, late.id, 'mid-2', NOW + 2_000);
      const attemptId = await startSend(thread, unclear.id);
      const result = { state: 'uncertain', reason: 'cut off' } as const;
      await settleSend(thread, unclear.id, attemptId, result);
      const states = () => Promise.all([early, late, unsent, unclear].map(({ id }) => statusOf(thread, id)));
      const start = await storage.lastLiveEventId();
      await receive(thread, 'delivered', NOW + 1_000);
      equal(await states(), ['delivered', 'accepted', 'queued', 'uncertain'], 'after the first receipt');
      await receive(thread, 'read', NOW + 3_000);
      await receive(thread, 'delivered', NOW + 3_000);
      equal(await states(), ['read', 'read', 'queued', 'uncertain'], 'after read, and a late delivered');
      equal(
        await liveAfter(thread, start),
        [early, early, late].map(({ id }) => `message.updated ${id}`),
        'live events',
      );
    },
  },
];
