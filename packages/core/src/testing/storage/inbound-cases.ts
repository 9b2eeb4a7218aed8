import { asStored } from '../../domain/message.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  NOW,
  audit,
  claim,
  inbound,
  lease,
  leasesFor,
  leasesOf,
  liveAfter,
  newAlias,
  newContact,
  newConversation,
  newEvent,
  newId,
  newMessage,
  newReply,
  openPlace,
  openThread,
  queueReply,
  sealed,
  statusOf,
} from './world.js';

export const inboundCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'an inbound batch becomes contact, conversation, messages, jobs and live events in one commit',
    async run(storage) {
      const place = await openPlace(storage);
      const event = newEvent(place);
      await storage.acceptEvents([event]);
      const contact = newContact(place.tenantId, { phone: sealed('phone'), phoneIndex: 'index' });
      const conversation = newConversation(place, contact.id);
      const message = newMessage(conversation, {
        attachments: [{ type: 'image', url: 'https://example.com/a.png' }],
        platformMid: 'mid-1',
      });
      const outcome = await place.tenant.commitInbound({
        ...inbound(leasesOf(await claim(storage, 'inbound.messages')), conversation.id),
        contact: { record: contact, aliases: [newAlias(place.channel.id, 'h')] },
        conversation,
        messages: [message],
        patch: { lastMessageAt: NOW + 5, lastInboundAt: NOW + 5, lastPreview: 'hello' },
        verdicts: [{ eventId: event.id, verdict: 'stored' }],
        jobs: [
          {
            id: newId(),
            tenantId: place.tenantId,
            queue: 'ai.process',
            groupKey: conversation.id,
            payload: { conversationId: conversation.id },
            runAt: NOW,
          },
        ],
        live: [{ type: 'message.received', conversationId: conversation.id, messageId: message.id }],
        audit: [audit(place.tenantId, 'message.received')],
      });
      equal(outcome, { outcome: 'committed', leased: [] }, 'outcome');
      const after = {
        ...conversation,
        sequence: 1,
        inboundSequence: 1,
        lastMessageAt: NOW + 5,
        lastInboundAt: NOW + 5,
        lastPreview: 'hello',
      };
      equal(await place.tenant.conversations.get(conversation.id), { conversation: after, contact, lead: null }, 'the conversation');
      equal(await place.tenant.messages.get(message.id), asStored(message, 1), 'the message');
      equal(await place.tenant.contacts.get(contact.id), contact, 'the contact');
      equal(await place.tenant.conversations.recipient(conversation.id), 'alias h', 'the recipient');
      equal((await place.tenant.rawEvents([event.id]))[0]?.verdict, 'stored', 'the verdict');
      equal((await claim(storage, 'ai.process')).length, 1, 'jobs added');
      equal((await claim(storage, 'inbound.messages', NOW + 60_000)).length, 0, 'jobs left of the batch');
      equal(await liveAfter(place, 0), [`message.received ${message.id}`], 'live events');
    },
  },
  {
    name: 'a customer who is back opens what is closed or snoozed in that moment, never takes it from a person, and yields to the patch',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, conversation } = thread;
      const back = async (patch = {}) => {
        const command = { ...inbound(await lease(thread), conversation.id), messages: [newMessage(conversation)], reopens: true, patch };
        equal((await tenant.commitInbound(command)).outcome, 'committed', 'outcome');
        const row = (await tenant.conversations.get(conversation.id))?.conversation;
        return `${row?.status} ${row?.owner} ${row?.handoffReason}`;
      };
      await tenant.patchConversation(conversation.id, { owner: 'human', status: 'open', handoffReason: 'legal' }, {});
      equal(await back(), 'open human legal', 'an open conversation of a person');
      await tenant.patchConversation(conversation.id, { status: 'snoozed' }, {});
      equal(await back(), 'open human legal', 'a snoozed conversation');
      await tenant.patchConversation(conversation.id, { status: 'closed' }, {});
      equal(await back({ owner: 'human' }), 'open human null', 'a closed conversation in which a person speaks too');
      await tenant.patchConversation(conversation.id, { status: 'closed' }, {});
      equal(await back(), 'open ai null', 'a closed conversation');
    },
  },
  {
    name: 'sequences have no gaps, and a message the channel already holds is left out with its live event',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const known = thread.messages[0]?.platformMid ?? '';
      const [a, again, b, reply] = [
        newMessage(thread.conversation),
        newMessage(thread.conversation, { platformMid: known }),
        newMessage(thread.conversation, { platformMid: 'new' }),
        newReply(thread.conversation),
      ];
      const start = await storage.lastLiveEventId();
      await thread.tenant.commitInbound({
        ...inbound(await lease(thread), thread.conversation.id),
        messages: [a, again, b, reply],
        live: [
          { type: 'message.received', messageId: again.id },
          { type: 'message.received', messageId: b.id },
        ],
      });
      const stored = await thread.tenant.messages.after(thread.conversation.id, 1, 10);
      equal(
        stored.map(({ id, sequence }) => [id, sequence]),
        [
          [a.id, 2],
          [b.id, 3],
          [reply.id, 4],
        ],
        'messages and their sequences',
      );
      const { conversation } = (await thread.tenant.conversations.get(thread.conversation.id)) ?? {};
      equal([conversation?.sequence, conversation?.inboundSequence], [4, 3], 'the conversation’s counters');
      equal(await liveAfter(thread, start), [`message.received ${b.id}`], 'live events');
    },
  },
  {
    name: 'what was seen of a conversation spares a look and decides nothing: it is changed as it stands',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, conversation } = thread;
      const seen = await tenant.findThread(thread.channel.id, 'thread-1');
      ok(seen, 'the thread');
      const add = async () => {
        const [message] = [newMessage(conversation)];
        await tenant.commitInbound({ ...inbound(await lease(thread), conversation.id), seen, messages: [message], reopens: true });
        const { conversation: now } = (await tenant.conversations.get(conversation.id)) ?? {};
        return [(await tenant.messages.get(message.id))?.sequence, now?.sequence, now?.inboundSequence, now?.status, now?.owner];
      };
      equal(await add(), [2, 2, 2, 'open', 'ai'], 'as it was seen');
      equal(await add(), [3, 3, 3, 'open', 'ai'], 'after one more message');
      await tenant.patchConversation(conversation.id, { status: 'needs_human', owner: 'human' }, {});
      equal(await add(), [4, 4, 4, 'needs_human', 'human'], 'after a person took it');
      await tenant.patchConversation(conversation.id, { status: 'closed' }, {});
      equal(await add(), [5, 5, 5, 'open', 'ai'], 'after it was closed');
      const again = newMessage(conversation, { platformMid: thread.messages[0]?.platformMid ?? '' });
      const found = await tenant.findThread(thread.channel.id, 'thread-1');
      ok(found, 'the thread again');
      await tenant.commitInbound({ ...inbound(await lease(thread), conversation.id), seen: found, messages: [again] });
      equal((await tenant.findThread(thread.channel.id, 'thread-1'))?.sequence, 5, 'with nothing new');
      equal((await tenant.findThread(thread.channel.id, 'thread-1'))?.inboundSequence, 5, 'the customer’s last word');
    },
  },
  {
    name: 'where the channel holds every message of a batch, its conversation counts none of them',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const own = newReply(thread.conversation, { platformMid: 'own' });
      const messages = [own, newReply(thread.conversation)];
      await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), messages });
      const again = [thread.messages[0]?.platformMid ?? '', 'own'].map((platformMid) => newMessage(thread.conversation, { platformMid }));
      await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), messages: again });
      const { conversation } = (await thread.tenant.conversations.get(thread.conversation.id)) ?? {};
      equal([conversation?.sequence, conversation?.inboundSequence], [3, 1], 'the conversation’s counters');
      await thread.tenant.commitInbound({
        ...inbound(await lease(thread), thread.conversation.id),
        messages: [newMessage(thread.conversation)],
      });
      const newest = await thread.tenant.messages.after(thread.conversation.id, 3, 10);
      equal(
        newest.map(({ sequence }) => sequence),
        [4],
        'the place of the next',
      );
    },
  },
  {
    name: 'concurrent commits to one conversation give every message its own sequence',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'thread-1', 1);
      const leases = await leasesFor(thread, 10);
      await Promise.all(
        leases.map(async (held) =>
          thread.tenant.commitInbound({ ...inbound(held, thread.conversation.id), messages: [newMessage(thread.conversation)] }),
        ),
      );
      const stored = await thread.tenant.messages.after(thread.conversation.id, 0, 100);
      equal(
        stored.map((message) => message.sequence),
        Array.from({ length: 11 }, (_, index) => index + 1),
        'sequences',
      );
    },
  },
  {
    name: 'a lost lease stores nothing of a batch',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const start = await storage.lastLiveEventId();
      const held = await lease(thread);
      const lost = held.map(({ id, fence }) => ({ id, fence: fence - 1 }));
      const message = newMessage(thread.conversation);
      const command = { messages: [message], live: [{ type: 'message.received', messageId: message.id } as const], verdicts: [] };
      equal(
        await thread.tenant.commitInbound({ ...inbound([...(await lease(thread)), ...lost], thread.conversation.id), ...command }),
        { outcome: 'lease_lost' },
        'outcome',
      );
      equal(await thread.tenant.messages.get(message.id), undefined, 'the message');
      equal(await liveAfter(thread, start), [], 'live events');
      equal(await storage.jobs.renew(held, 5_000, NOW), [held[0]?.id], 'the job of the other worker');
    },
  },
  {
    name: 'a person speaking elsewhere cancels queued machine messages, not those of people',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const queued = await queueReply(thread);
      const byPerson = await queueReply(thread, { senderType: 'agent', senderId: 'user' });
      const start = await storage.lastLiveEventId();
      const echo = newMessage(thread.conversation, { senderType: 'agent', status: 'sent', platformMid: 'echo' });
      await thread.tenant.commitInbound({
        ...inbound(await lease(thread), thread.conversation.id),
        messages: [echo],
        patch: { owner: 'human' },
        cancelQueued: true,
      });
      equal([await statusOf(thread, queued.id), await statusOf(thread, byPerson.id)], ['cancelled', 'queued'], 'queued messages');
      equal((await thread.tenant.conversations.get(thread.conversation.id))?.conversation.owner, 'human', 'owner');
      equal(await liveAfter(thread, start), [`message.updated ${queued.id}`], 'live events');
    },
  },
  {
    name: 'unicode and 64 KB of text survive',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const text = `${'ж漢字 😀 \u0000 "quoted" \\ '.repeat(3_000)}`.slice(0, 65_536);
      const message = newMessage(thread.conversation, { content: text });
      await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), messages: [message] });
      ok((await thread.tenant.messages.get(message.id))?.content === text, 'a long text came back altered');
    },
  },
  {
    name: 'a command that fails changes nothing, and its neighbours are committed',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const start = await storage.lastLiveEventId();
      const [good, bad, lost, alsoGood] = [await lease(thread), await lease(thread), await lease(thread), await lease(thread)];
      const [goodId, badId, lostId, alsoGoodId, badContact] = [newId(), newId(), newId(), newId(), newId()] as const;
      const append = (leases: typeof good, conversationId: string, id: string, contactId = newId()) =>
        thread.tenant.commitInbound({
          ...inbound(leases, conversationId),
          contact: { record: newContact(thread.tenantId, { id: contactId }), aliases: [] },
          messages: [newMessage({ ...thread.conversation, id: conversationId }, { id })],
          live: [{ type: 'message.received', messageId: id }],
        });
      const outcomes = await Promise.all([
        append(good, thread.conversation.id, goodId),
        rejects(() => append(bad, newId(), badId, badContact), 'not_found', 'a message for no conversation'),
        append(
          lost.map(({ id }) => ({ id, fence: 99 })),
          thread.conversation.id,
          lostId,
        ),
        append(alsoGood, thread.conversation.id, alsoGoodId),
      ]);
      equal(
        outcomes.map((one) => one?.outcome),
        ['committed', undefined, 'lease_lost', 'committed'],
        'outcomes',
      );
      // Which of the two came first is for the storage to say.
      const stored = await thread.tenant.messages.after(thread.conversation.id, 1, 10);
      equal(stored.map(({ id }) => id).sort(), [goodId, alsoGoodId], 'messages');
      equal(
        stored.map(({ sequence }) => sequence),
        [2, 3],
        'their sequences',
      );
      equal(
        [...(await liveAfter(thread, start))].sort(),
        [goodId, alsoGoodId].map((id) => `message.received ${id}`),
        'live events',
      );
      equal(await thread.tenant.contacts.get(badContact), undefined, 'what the failing command did first');
      equal(await storage.jobs.renew(bad, 5_000, NOW), [bad[0]?.id], 'the lease of the failing command');
    },
  },
];
