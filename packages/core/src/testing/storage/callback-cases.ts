import type { Message } from '../../domain/message.js';
import type { Storage } from '../../ports/storage.js';
import { equal, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  audit,
  inbound,
  lease,
  liveAfter,
  newAlias,
  newId,
  NOW,
  openPlace,
  openThread,
  queueReply,
  settleSend,
  startSend,
  type Thread,
} from './world.js';

const REFUSED = { state: 'failed', failure: { code: 'callback_422', message: 'refused' }, requeue: false } as const;
const TAKEN = (platformMid: string) => ({ state: 'accepted', platformMid, status: 'sent' }) as const;

/** A thread of a program, whose customers are named by it. */
async function openProgram(storage: Storage): Promise<Thread> {
  const thread = await openThread(await openPlace(storage, 'acme', 'app-1', 'api'));
  await thread.tenant.commitInbound({
    ...inbound(await lease(thread), null),
    contact: { record: thread.contact, aliases: [newAlias(thread.channel.id, 'visitor', { kind: 'external' })] },
  });
  return thread;
}

const requeue = (thread: Thread, messageId: string, owners: readonly ('ai' | 'holding' | 'human')[] = ['ai', 'holding']) => {
  const payload = { type: 'send', messageId, channelType: 'api', channelId: thread.channel.id } as const;
  const { tenantId } = thread;
  const job = { id: newId(), tenantId, queue: 'outbound.messages', groupKey: thread.conversation.id, payload, runAt: NOW } as const;
  return thread.tenant.messages.requeue({ messageId, now: NOW, owners, jobs: [job], audit: [audit(tenantId, 'callback.retried')] });
};

async function waiting({ storage, tenantId }: Thread): Promise<number> {
  return (await storage.jobs.status(NOW, tenantId)).find(({ queue }) => queue === 'outbound.messages')?.waiting ?? 0;
}

export const callbackCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'callbacks: tries of a program are listed, the newest first, with what was answered; those of platforms are in no log',
    async run(storage) {
      const thread = await openProgram(storage);
      const { tenant, channel, conversation } = thread;
      const reply = await queueReply(thread);
      const first = await startSend(thread, reply.id);
      await settleSend(thread, reply.id, first, { ...REFUSED, requeue: true }, { httpStatus: 503 });
      const second = await startSend(thread, reply.id);
      await settleSend(thread, reply.id, second, TAKEN('taken'), { httpStatus: 202 });
      const other = await queueReply(thread);
      const third = await startSend(thread, other.id);
      const page = await tenant.messages.callbacks(channel.id, { limit: 2 });
      const shown = (all: typeof page.data) =>
        all.map(({ id, state, httpStatus, messageStatus }) => [id, state, httpStatus, messageStatus]);
      const accepted = { conversationId: conversation.id, messageId: reply.id, number: 2, platformMid: 'taken', error: null };
      equal(
        shown(page.data),
        [
          [third, 'sending', null, 'sending'],
          [second, 'accepted', 202, 'sent'],
        ],
        'the first page',
      );
      equal(
        page.data[1],
        {
          ...accepted,
          id: second,
          tenantId: thread.tenantId,
          state: 'accepted',
          httpStatus: 202,
          messageStatus: 'sent',
          createdAt: NOW,
          settledAt: page.data[1]?.settledAt,
        },
        'a try',
      );
      const rest = await tenant.messages.callbacks(channel.id, { limit: 2, cursor: page.nextCursor ?? '' });
      equal([shown(rest.data), rest.nextCursor], [[[first, 'failed', 503, 'sent']], null], 'the second page');
      const platform = await openThread(await openPlace(storage, 'other', 'page-2'));
      await startSend(platform, (await queueReply(platform)).id);
      equal((await platform.tenant.messages.callbacks(platform.channel.id, {})).data, [], 'those of a platform');
      equal((await platform.tenant.messages.callbacks(channel.id, {})).data, [], 'those of another tenant');
    },
  },
  {
    name: 'a message that failed is queued again with a job of its own; one that did not fail is left, and nothing is written',
    async run(storage) {
      const thread = await openProgram(storage);
      const reply = await queueReply(thread);
      const statusOf = async (): Promise<Message['status'] | undefined> => (await thread.tenant.messages.get(reply.id))?.status;
      equal((await requeue(thread, reply.id)).outcome, 'settled', 'one that waits');
      await settleSend(thread, reply.id, await startSend(thread, reply.id), REFUSED);
      const start = await storage.lastLiveEventId();
      const before = await waiting(thread);
      equal(await requeue(thread, reply.id), { outcome: 'requeued' }, 'one that failed');
      equal([await statusOf(), (await waiting(thread)) - before], ['queued', 1], 'message and job');
      equal(await liveAfter(thread, start), [`message.updated ${reply.id}`], 'live events');
      await settleSend(thread, reply.id, await startSend(thread, reply.id), TAKEN('taken'));
      equal([await requeue(thread, reply.id), await statusOf()], [{ outcome: 'settled' }, 'sent'], 'one that was taken');
      equal(await requeue(thread, newId()), { outcome: 'settled' }, 'none');
    },
  },
  {
    name: 'a message of the machine is not queued again where a person owns the conversation',
    async run(storage) {
      const thread = await openProgram(storage);
      const reply = await queueReply(thread);
      await settleSend(thread, reply.id, await startSend(thread, reply.id), REFUSED);
      await thread.tenant.patchConversation(thread.conversation.id, { owner: 'human' }, {});
      const before = await waiting(thread);
      equal(await requeue(thread, reply.id), { outcome: 'refused', because: 'owned_by_person' }, 'the outcome');
      equal([(await thread.tenant.messages.get(reply.id))?.status, await waiting(thread)], ['failed', before], 'message and jobs');
      await rejects(() => thread.tenant.messages.callbacks(thread.channel.id, { cursor: '!' }), 'validation_failed', 'a cursor of nobody');
    },
  },
];
