import type { StatusChange } from '../../ports/commands.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  inbound,
  lease,
  liveAfter,
  NOW,
  openPlace,
  openThread,
  queueReply,
  sendAccepted,
  settleSend,
  startSend,
  statusOf,
  type Thread,
} from './world.js';

async function apply(thread: Thread, ...statuses: readonly Omit<StatusChange, 'at'>[]): Promise<void> {
  await thread.tenant.commitInbound({
    ...inbound(await lease(thread), thread.conversation.id),
    statuses: statuses.map((status) => ({ at: NOW + 50, ...status })),
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
