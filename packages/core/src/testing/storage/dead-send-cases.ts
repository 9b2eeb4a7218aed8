import type { ConversationOwner } from '../../domain/conversation.js';
import type { DeadLetter } from '../../domain/dead-letter.js';
import type { NewMessage } from '../../ports/commands.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  audit,
  burial,
  claim,
  inbound,
  lease,
  leasesOf,
  liveAfter,
  newId,
  newMessage,
  newReply,
  NOW,
  openPlace,
  openThread,
  settleSend,
  startSend,
  statusOf,
  type Thread,
} from './world.js';

const BUSY = { code: 'busy', message: 'try later' } as const;
const REFUSED = { state: 'failed', failure: BUSY, requeue: false } as const;

interface DeadSend {
  readonly thread: Thread;
  readonly message: NewMessage;
  /** The attempt the platform refused. */
  readonly attemptId: string;
  readonly letter: DeadLetter;
}

/** A message whose last attempt was refused: it is `failed`, and the job that sends it was given up. */
async function deadSend(storage: Storage, change: Partial<NewMessage> = {}): Promise<DeadSend> {
  const thread = await openThread(await openPlace(storage));
  const message = newReply(thread.conversation, change);
  const { tenantId, tenant, conversation } = thread;
  const job = {
    id: newId(),
    tenantId,
    queue: 'outbound.messages',
    groupKey: conversation.id,
    payload: { type: 'send', messageId: message.id, channelType: 'facebook', channelId: conversation.channelId },
    runAt: NOW,
  } as const;
  await tenant.commitInbound({ ...inbound(await lease(thread), conversation.id), messages: [message], jobs: [job] });
  const leases = leasesOf(await claim(storage, 'outbound.messages'));
  const attempt = { id: newId(), createdAt: NOW };
  equal((await tenant.claimSend({ leases, messageId: message.id, attempt, owners: ['ai'] })).outcome, 'claimed', 'the first attempt');
  const settled = await settleSend(thread, message.id, attempt, REFUSED, { leases, burial: burial('try later') });
  equal(settled, 'settled', 'the refusal');
  const letter = await tenant.deadLetters.get(job.id);
  ok(letter, 'the job has a letter');
  return { thread, message, attemptId: attempt.id, letter };
}

function putBack({ thread, letter }: DeadSend, owners: readonly ConversationOwner[] = ['ai', 'holding']) {
  return thread.tenant.deadLetters.requeue({ letter, now: NOW + 50, retries: 1, owners });
}

async function add({ thread }: DeadSend, change: Partial<NewMessage>): Promise<void> {
  const messages = [newMessage(thread.conversation, change)];
  await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), messages });
}

/** Refused, and nothing has changed. */
async function refuses(dead: DeadSend, because: string): Promise<void> {
  const status = await statusOf(dead.thread, dead.message.id);
  equal(await putBack(dead), { outcome: 'refused', because } as never, `putting it back (${because})`);
  equal(await statusOf(dead.thread, dead.message.id), status, 'the message');
  equal(await dead.thread.tenant.deadLetters.get(dead.letter.id), dead.letter, 'the letter');
  equal(await claim(dead.thread.storage, 'outbound.messages', NOW + 60_000), [], 'jobs');
}

export const deadSendCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a send whose retries are used up is failed, with a letter in the same command',
    async run(storage) {
      const { thread, message, letter } = await deadSend(storage);
      equal(await statusOf(thread, message.id), 'failed', 'the message');
      equal([letter.reason, letter.attempts], ['try later', 1], 'the letter');
      const { channelType, channelId } = thread.conversation;
      equal(letter.payload, { type: 'send', messageId: message.id, channelType, channelId }, 'what is to be sent');
      equal(await claim(storage, 'outbound.messages', NOW + 60_000), [], 'jobs');
    },
  },
  {
    name: 'where something settled the attempt before, its job is finished and no letter is written',
    async run(storage) {
      const dead = await deadSend(storage);
      await putBack(dead);
      const attemptId = await startSend(dead.thread, dead.message.id, NOW + 50);
      const leases = leasesOf(await claim(storage, 'outbound.messages', NOW + 50));
      const status = { channelId: dead.thread.channel.id, attemptId, status: 'sent', at: NOW + 51 } as const;
      const { tenant, conversation } = dead.thread;
      await tenant.commitInbound({ ...inbound(await lease(dead.thread), conversation.id), statuses: [status] });
      const more = { leases, burial: burial('try later') };
      equal(await settleSend(dead.thread, dead.message.id, { id: attemptId, createdAt: NOW + 50 }, REFUSED, more), 'stale', 'settling');
      equal([await storage.deadLetters.count(), await statusOf(dead.thread, dead.message.id)], [0, 'sent'], 'letters, and the message');
      equal(await claim(storage, 'outbound.messages', NOW + 60_000), [], 'jobs');
    },
  },
  {
    name: 'a lost lease buries nothing and settles nothing',
    async run(storage) {
      const dead = await deadSend(storage);
      await putBack(dead);
      const attemptId = await startSend(dead.thread, dead.message.id, NOW + 50);
      const leases = leasesOf(await claim(storage, 'outbound.messages', NOW + 50));
      await claim(storage, 'outbound.messages', NOW + 6_000);
      const more = { leases, burial: burial('try later') };
      equal(
        await settleSend(dead.thread, dead.message.id, { id: attemptId, createdAt: NOW + 50 }, REFUSED, more),
        'lease_lost',
        'settling',
      );
      equal([await storage.deadLetters.count(), await statusOf(dead.thread, dead.message.id)], [0, 'sending'], 'letters, and the message');
    },
  },
  {
    name: 'put back to work the message is queued again and goes out with an attempt of its own',
    async run(storage) {
      const dead = await deadSend(storage, { disclosure: true });
      const { thread, message } = dead;
      const before = await storage.lastLiveEventId();
      equal(await putBack(dead), { outcome: 'requeued' }, 'the outcome');
      equal(await statusOf(thread, message.id), 'queued', 'the message');
      equal(await liveAfter(thread, before), [`message.updated ${message.id}`], 'live events');
      equal(
        (await thread.tenant.conversations.get(thread.conversation.id))?.conversation.disclosedAt,
        NOW + 50,
        'what it tells counts as told',
      );
      const second = await startSend(thread, message.id, NOW + 50);
      await settleSend(thread, message.id, { id: second, createdAt: NOW + 50 }, { state: 'accepted', platformMid: 'mid', status: 'sent' });
      const attempts = await thread.tenant.messages.attempts(message.id);
      equal(
        attempts.map(({ number, state }) => [number, state]).sort(),
        [
          [1, 'failed'],
          [2, 'accepted'],
        ],
        'attempts',
      );
      const sent = await thread.tenant.messages.get(message.id);
      equal([sent?.status, sent?.failure], ['sent', null], 'the message in the end');
    },
  },
  {
    name: 'a machine message stays where a person owns the conversation; a person’s own goes back',
    async run(storage) {
      const dead = await deadSend(storage);
      await dead.thread.tenant.patchConversation(dead.thread.conversation.id, { owner: 'human' }, {});
      await refuses(dead, 'owned_by_person');
      await dead.thread.tenant.patchConversation(dead.thread.conversation.id, { owner: 'holding' }, {});
      equal((await putBack(dead, ['ai'])).outcome, 'refused', 'an owner who is not named');
      equal((await putBack(dead)).outcome, 'requeued', 'an owner who is');
    },
  },
  {
    name: 'a person’s own message goes back whoever owns the conversation, and whatever was said since',
    async run(storage) {
      const dead = await deadSend(storage, { senderType: 'agent', senderId: newId() });
      await dead.thread.tenant.patchConversation(dead.thread.conversation.id, { owner: 'human' }, {});
      await add(dead, {});
      equal((await putBack(dead)).outcome, 'requeued', 'the outcome');
      equal(await statusOf(dead.thread, dead.message.id), 'queued', 'the message');
    },
  },
  {
    name: 'a machine message stays where something newer was said: not a note, nor what was cancelled',
    async run(storage) {
      const dead = await deadSend(storage);
      await add(dead, { kind: 'note', senderType: 'agent' });
      await add(dead, { senderType: 'ai', status: 'cancelled' });
      equal((await putBack(dead)).outcome, 'requeued', 'after a note and a cancelled message');
    },
  },
  {
    name: 'a machine message stays behind a customer’s newer one',
    async run(storage) {
      const dead = await deadSend(storage);
      await add(dead, {});
      await refuses(dead, 'newer_message');
    },
  },
  {
    name: 'a message of which the platform says after all that it arrived is never sent again',
    async run(storage) {
      const dead = await deadSend(storage);
      const { tenant, conversation } = dead.thread;
      const status = {
        channelId: dead.thread.channel.id,
        attemptId: dead.attemptId,
        platformMid: 'mid',
        status: 'sent',
        at: NOW + 20,
      } as const;
      await tenant.commitInbound({ ...inbound(await lease(dead.thread), conversation.id), statuses: [status] });
      await refuses(dead, 'may_have_arrived');
    },
  },
  {
    name: 'a job about a message that is settled goes back as it is: running it sends nothing',
    async run(storage) {
      const dead = await deadSend(storage);
      await putBack(dead);
      await startSend(dead.thread, dead.message.id, NOW + 50);
      await storage.jobs.bury(leasesOf(await claim(storage, 'outbound.messages', NOW + 50)), burial('crashed again and again'));
      const { tenant, tenantId } = dead.thread;
      const letter = await tenant.deadLetters.get(dead.letter.id);
      ok(letter, 'the letter of a job whose message is on its way');
      const side = { audit: [audit(tenantId, 'dead_letter.retried')] };
      equal(
        (await tenant.deadLetters.requeue({ letter, now: NOW + 60, retries: 0, owners: [], ...side })).outcome,
        'requeued',
        'the outcome',
      );
      equal(await statusOf(dead.thread, dead.message.id), 'sending', 'the message');
    },
  },
];
