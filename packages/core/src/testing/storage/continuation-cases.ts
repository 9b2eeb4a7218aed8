import type { ConversationRecord } from '../../domain/conversation.js';
import type { Lead } from '../../domain/lead.js';
import type { ConversationPatch, NewMessage } from '../../ports/commands.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  audit,
  claim,
  inbound,
  lease,
  liveAfter,
  newAlias,
  newChannel,
  newContact,
  newConversation,
  newId,
  newMessage,
  newReply,
  NOW,
  openPlace,
  openThread,
  queueReply,
  sealed,
  sendAccepted,
  startSend,
  settleSend,
  statusOf,
  type Place,
  type Thread,
} from './world.js';

/** Two contacts on one account turn out to be one person: the events at hand are of the first. */
async function becomeOne(kept: Thread, ended: readonly Thread[], conversationId: string | null = kept.conversation.id): Promise<void> {
  const outcome = await kept.tenant.commitInbound({
    ...inbound(await lease(kept), conversationId),
    identification: {
      contactId: kept.contact.id,
      aliases: [],
      drops: [],
      absorbs: ended.map(({ contact }) => contact.id),
      ...(conversationId !== null && { conversationId }),
    },
  });
  equal(outcome.outcome, 'committed', 'becoming one');
}

async function recordOf({ tenant }: Place, id: string): Promise<ConversationRecord> {
  const found = await tenant.conversations.get(id);
  ok(found, 'a conversation is gone');
  return found.conversation;
}

const patch = ({ tenant, conversation }: Thread, change: ConversationPatch) => tenant.patchConversation(conversation.id, change, {});

/** The machine answers all that was said: its reply is queued, and nobody's turn is left. */
async function answered(thread: Thread): Promise<NewMessage> {
  const { inboundSequence, revision } = await recordOf(thread, thread.conversation.id);
  const reply = newReply(thread.conversation);
  const taken = await thread.tenant.commitTurn({
    leases: await lease(thread),
    conversationId: thread.conversation.id,
    expect: { inboundSequence, revision, owners: ['ai'] },
    turn: { id: newId(), lastMessageId: thread.messages.at(-1)?.id ?? '', outcome: 'replied', createdAt: NOW },
    analysis: {} as never,
    lead: null,
    reply,
    patch: { answeredSequence: inboundSequence },
  });
  equal(taken.outcome, 'committed', 'answering');
  return reply;
}

/** Of a conversation: whose it is, how it stands and why. */
async function standingOf(place: Place, { conversation }: Thread): Promise<readonly unknown[]> {
  const { owner, status, handoffReason } = await recordOf(place, conversation.id);
  return [owner, status, handoffReason];
}

/** What becomes of the conversations of contacts that are one person (docs/decisions). */
export const continuationCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'of two conversations of one person on one account that of the events goes on, by the stricter of the two; the other is read',
    async run(storage) {
      const place = await openPlace(storage);
      const kept = await openThread(place, 'kept');
      const ended = await openThread(place, 'ended', 2);
      await patch(ended, { owner: 'human', assignedTo: 'ann', disclosedAt: NOW, lastMessageAt: NOW + 9, lastInboundAt: NOW + 9 });
      const start = await storage.lastLiveEventId();
      await becomeOne(kept, [ended]);
      const [one, other] = [await recordOf(place, kept.conversation.id), await recordOf(place, ended.conversation.id)];
      equal(
        [one.owner, one.assignedTo, one.status, one.disclosedAt, one.lastInboundAt, one.continuedIn],
        ['human', 'ann', 'open', NOW, NOW + 9, null],
        'the one that goes on',
      );
      equal([other.status, other.continuedIn, other.answeredSequence], ['closed', one.id, 2], 'the one that ended');
      equal((await place.tenant.messages.list(other.id, {})).data.length, 2, 'what can be read in it');
      equal(
        (await place.tenant.conversations.earlier(one.id)).map(({ conversation }) => conversation.id),
        [other.id],
        'what went before',
      );
      equal(await liveAfter(place, start), ['conversation.updated', 'conversation.updated'], 'live events');
    },
  },
  {
    name: 'its thread is found under both keys from then on, and by whoever it is of',
    async run(storage) {
      const place = await openPlace(storage);
      const [kept, ended] = [await openThread(place, 'kept'), await openThread(place, 'ended')];
      await patch(ended, { lastMessageAt: NOW + 9 });
      await becomeOne(kept, [ended]);
      const { tenant, channel } = place;
      for (const key of ['kept', 'ended']) equal((await tenant.findThread(channel.id, key))?.id, kept.conversation.id, `by ${key}`);
      equal((await tenant.findThreadOf(channel.id, kept.contact.id))?.id, kept.conversation.id, 'by its contact');
    },
  },
  {
    name: 'one that ended takes no turn, no message and no reply; what is changed in it is changed where it goes on',
    async run(storage) {
      const place = await openPlace(storage);
      const [kept, ended] = [await openThread(place, 'kept'), await openThread(place, 'ended')];
      const { tenant } = place;
      const { inboundSequence, revision } = await recordOf(place, ended.conversation.id);
      const waiting = await queueReply(ended, { disclosure: true });
      await patch(ended, { disclosedAt: NOW });
      const sending = await queueReply(ended, { content: 'under way' });
      const attempt = await startSend(ended, sending.id);
      await becomeOne(kept, [ended]);
      equal((await tenant.messages.get(waiting.id))?.status, 'cancelled', 'what was queued');
      equal((await recordOf(place, kept.conversation.id)).disclosedAt, null, 'what the customer was not told');
      const turn = { id: newId(), lastMessageId: ended.messages[0]?.id ?? '', outcome: 'replied', createdAt: NOW } as const;
      const expect = { inboundSequence, revision, owners: ['ai', 'holding', 'human'] } as const;
      const command = { conversationId: ended.conversation.id, expect, turn, analysis: {} as never, lead: null, patch: {} };
      const taken = await tenant.commitTurn({ ...command, leases: await lease(place), reply: newReply(ended.conversation) });
      equal(taken.outcome, 'superseded', 'a turn that was being taken');
      const late = newMessage(ended.conversation, { platformMid: 'late' });
      const leases = await lease(place);
      await rejects(
        () => tenant.commitInbound({ ...inbound(leases, late.conversationId), messages: [late] }),
        'sequence_conflict',
        'a message read for it',
      );
      const reply = newMessage(ended.conversation, { senderType: 'agent' });
      await rejects(
        () => tenant.commitReply({ conversationId: ended.conversation.id, message: reply, patch: {} }),
        'sequence_conflict',
        'a reply in it',
      );
      const failed = { state: 'failed', failure: { code: 'blocked', message: 'no' }, requeue: false } as const;
      await settleSend(ended, sending.id, attempt, failed, { patch: { status: 'needs_human' } });
      await patch(ended, { assignedTo: 'ben' });
      const [one, other] = [await recordOf(place, kept.conversation.id), await recordOf(place, ended.conversation.id)];
      equal([one.status, one.assignedTo, one.sequence], ['needs_human', 'ben', 1], 'the one that goes on');
      equal([other.status, other.assignedTo, other.sequence], ['closed', null, 3], 'the one that ended');
    },
  },
  {
    name: 'what the machine had not answered where it ended calls a person where it goes on',
    async run(storage) {
      const place = await openPlace(storage);
      const [kept, ended] = [await openThread(place, 'kept'), await openThread(place, 'ended')];
      await becomeOne(kept, [ended]);
      const one = await recordOf(place, kept.conversation.id);
      equal([one.owner, one.status, one.handoffReason], ['holding', 'needs_human', 'unresolved'], 'how it stands');
    },
  },
  {
    name: 'an answer that had not left where it ended calls a person where it goes on; one that had left does not',
    async run(storage) {
      const place = await openPlace(storage);
      const [kept, queued, sent] = [await openThread(place, 'kept'), await openThread(place, 'queued'), await openThread(place, 'sent')];
      await sendAccepted(kept, (await answered(kept)).id, 'kept-1');
      await sendAccepted(sent, (await answered(sent)).id, 'sent-1');
      const reply = await answered(queued);
      await becomeOne(kept, [sent]);
      equal(await standingOf(place, kept), ['ai', 'open', null], 'where all was answered');
      await becomeOne(kept, [queued]);
      equal(await statusOf(queued, reply.id), 'cancelled', 'the answer');
      equal(await standingOf(place, kept), ['holding', 'needs_human', 'unresolved'], 'where the answer was taken back');
    },
  },
  {
    name: 'an answer that was under way where it ended is not tried again there: a person is called where it goes on',
    async run(storage) {
      const place = await openPlace(storage);
      const [kept, ended] = [await openThread(place, 'kept'), await openThread(place, 'ended')];
      await sendAccepted(kept, (await answered(kept)).id, 'kept-1');
      const reply = await answered(ended);
      const attempt = await startSend(ended, reply.id);
      await becomeOne(kept, [ended]);
      const failure = { code: 'platform_error', message: '503' } as const;
      await settleSend(ended, reply.id, attempt, { state: 'failed', failure, requeue: true });
      const claimed = await place.tenant.claimSend({
        leases: await lease(place),
        messageId: reply.id,
        attempt: { id: newId(), createdAt: NOW },
        owners: ['ai', 'holding'],
      });
      equal(claimed.outcome, 'cancelled', 'trying it again');
      equal(await standingOf(place, kept), ['holding', 'needs_human', 'unresolved'], 'where it goes on');
    },
  },
  {
    name: 'people are called by a job for each conversation that goes on and needs one, on whatever account, and for no other',
    async run(storage) {
      const place = await openPlace(storage);
      const { tenantId, tenant } = place;
      const channels = [newChannel(tenantId, 'page-2'), newChannel(tenantId, 'page-3')];
      for (const channel of channels) await tenant.channels.save(channel, sealed('credentials'), audit(tenantId, 'channel.connected'));
      const [unanswered, done] = channels.map((channel) => ({ ...place, channel })) as [Place, Place];
      // All of two people, as it turns out, with a conversation each on three accounts.
      const here = [await openThread(place, 'a'), await openThread(place, 'b')] as const;
      const there = [await openThread(unanswered, 'c'), await openThread(unanswered, 'd')] as const;
      const elsewhere = [await openThread(done, 'e'), await openThread(done, 'f')] as const;
      for (const thread of [...here, ...elsewhere]) await sendAccepted(thread, (await answered(thread)).id, `of ${thread.conversation.id}`);
      const kept = here[0];
      const others = [here[1], ...there, ...elsewhere];
      const calls: string[] = [];
      await tenant.commitInbound({
        ...inbound(await lease(place), kept.conversation.id),
        identification: {
          contactId: kept.contact.id,
          aliases: [],
          drops: [],
          absorbs: others.map(({ contact }) => contact.id),
          conversationId: kept.conversation.id,
        },
        callsPerson: (conversationId) => {
          calls.push(conversationId);
          const payload = { type: 'tell', kind: 'person_needed', key: conversationId, conversationId } as const;
          return [{ id: newId(), tenantId, queue: 'people.notify', groupKey: conversationId, payload, runAt: NOW }];
        },
      });
      const goesOn = there[1].conversation.id;
      equal(calls, [goesOn], 'those that need a person');
      const jobs = await claim(storage, 'people.notify');
      equal(
        jobs.map(({ groupKey }) => groupKey),
        [goesOn],
        'the jobs that call one',
      );
    },
  },
  {
    name: 'the lead a person locked is that of the one that goes on',
    async run(storage) {
      const place = await openPlace(storage);
      const [kept, ended] = [await openThread(place, 'kept'), await openThread(place, 'ended')];
      const leadIn = async (thread: Thread, change: Partial<Lead>): Promise<string> => {
        const lead: Lead = {
          id: newId(),
          tenantId: place.tenantId,
          contactId: thread.contact.id,
          conversationId: thread.conversation.id,
          tag: 'COLD',
          score: 10,
          intent: 'other',
          signals: [],
          ledger: [],
          ruleVersion: 1,
          lockedBy: null,
          crmSyncedAt: null,
          createdAt: NOW,
          updatedAt: NOW,
          ...change,
        };
        const { inboundSequence, revision } = await recordOf(place, thread.conversation.id);
        const taken = await place.tenant.commitTurn({
          leases: await lease(place),
          conversationId: thread.conversation.id,
          expect: { inboundSequence, revision, owners: ['ai'] },
          turn: { id: newId(), lastMessageId: thread.messages[0]?.id ?? '', outcome: 'silent', createdAt: NOW },
          analysis: {} as never,
          lead,
          reply: null,
          patch: { leadId: lead.id, answeredSequence: inboundSequence },
        });
        equal(taken.outcome, 'committed', 'keeping a lead');
        return lead.id;
      };
      await leadIn(kept, { score: 90, tag: 'HOT' });
      const locked = await leadIn(ended, { lockedBy: 'ann' });
      await becomeOne(kept, [ended]);
      const one = await recordOf(place, kept.conversation.id);
      equal([one.leadId, one.owner, one.status], [locked, 'ai', 'open'], 'how it stands');
    },
  },
  {
    name: 'one that goes on and ends in a third takes what ended in it along; without events at hand the newest goes on',
    async run(storage) {
      const place = await openPlace(storage);
      const [first, second, third] = [await openThread(place, 'a'), await openThread(place, 'b'), await openThread(place, 'c')];
      await patch(third, { lastMessageAt: NOW + 9 });
      await becomeOne(second, [first]);
      await becomeOne(second, [third], null);
      const { tenant, channel } = place;
      for (const key of ['a', 'b', 'c']) equal((await tenant.findThread(channel.id, key))?.id, third.conversation.id, `by ${key}`);
      equal((await tenant.conversations.earlier(third.conversation.id)).length, 2, 'what went before');
    },
  },
  {
    name: 'a conversation that is new in the same command is the one that goes on; those of other tenants stay',
    async run(storage) {
      const place = await openPlace(storage);
      const ended = await openThread(place, 'ended');
      const elsewhere = await openThread({ ...(await openPlace(storage, 'other', 'page-2')) }, 'elsewhere');
      const record = newContact(place.tenantId, { name: sealed('new') });
      const conversation = newConversation(place, record.id, { threadKey: 'new' });
      const message = newMessage(conversation, { platformMid: 'first' });
      await place.tenant.commitInbound({
        ...inbound(await lease(place), conversation.id),
        contact: { record, aliases: [newAlias(place.channel.id, 'new-alias')] },
        conversation,
        messages: [message],
        identification: {
          contactId: record.id,
          aliases: [],
          drops: [],
          absorbs: [ended.contact.id, elsewhere.contact.id],
          conversationId: conversation.id,
        },
      });
      const [one, other] = [await recordOf(place, conversation.id), await recordOf(place, ended.conversation.id)];
      equal([one.sequence, one.inboundSequence, one.continuedIn, other.continuedIn], [1, 1, null, one.id], 'the two');
      const of = await elsewhere.tenant.conversations.get(elsewhere.conversation.id);
      equal([of?.conversation.continuedIn, of?.contact.id], [null, elsewhere.contact.id], 'that of another tenant');
    },
  },
];
