import type { KeyUse } from '../../ports/idempotency-store.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { newAnalysis, newLead, newTurn } from './analysis.js';
import { contentOfDocument, newDocument, newQuestion, newSuggestion } from './knowledge.js';
import {
  audit,
  inbound,
  lease,
  newAlias,
  newEvent,
  newId,
  newMessage,
  NOW,
  openPlace,
  openThread,
  queueReply,
  settleSend,
  startSend,
  statusOf,
  type Thread,
} from './world.js';

/** Everything a tenant can own, and a stranger beside it. */
/** The same key of whoever asks; the holder is called as what is asked for. */
function useOfKey(bodyHash: string): KeyUse {
  return { key: 'key', bodyHash, holder: bodyHash, leaseMs: 1_000, now: NOW };
}

async function twoTenants(storage: Storage) {
  const owner = await openThread(await openPlace(storage, 'owner', 'page-1'));
  const stranger = await openPlace(storage, 'stranger', 'page-2');
  const event = newEvent(owner);
  await storage.acceptEvents([event]);
  const lead = newLead(owner);
  const document = newDocument(owner.tenantId, 's');
  const question = newQuestion(owner);
  const turn = await newTurn(owner, { lead, patch: { leadId: lead.id }, question, uses: [{ documentId: document.id, passages: 1 }] });
  await owner.tenant.commitTurn(turn);
  const reply = await queueReply(owner);
  await owner.tenant.knowledge.add({ document, content: contentOfDocument(document) });
  const suggestion = newSuggestion(question);
  await owner.tenant.questions.suggest(question.id, suggestion);
  await owner.tenant.idempotency.reserve(useOfKey('body'));
  await owner.tenant.idempotency.answer('key', 'body', { status: 200, response: '{}', now: NOW });
  await storage.saveDataKey(owner.tenantId, 'wrapped');
  return { owner, stranger, event, lead, reply, document, question, suggestion };
}

/** A command of the stranger about the owner's conversation: nothing may come of it. */
async function tryIt(thread: Thread, run: () => Promise<unknown>): Promise<void> {
  const before = await snapshot(thread);
  await run().catch(() => undefined);
  equal(await snapshot(thread), before, 'what the owner has');
}

async function snapshot({ tenant, conversation }: Thread) {
  return {
    row: await tenant.conversations.get(conversation.id),
    messages: (await tenant.messages.list(conversation.id, {})).data,
    leads: (await tenant.leads.list({})).data,
    channels: await tenant.channels.list(),
    log: (await tenant.ingestLog({})).data,
    documents: await tenant.knowledge.list(),
    questions: await tenant.questions.list(10),
    verdicts: await tenant.questions.verdicts(),
    suggestions: await tenant.questions.suggestions(),
    uses: await tenant.knowledge.uses(0),
    // Somebody asks for something else: this changes nothing.
    answer: await tenant.idempotency.reserve(useOfKey('another')),
  };
}

export const isolationCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a tenant reads nothing of another through any method',
    async run(storage) {
      const { owner, stranger, event, lead, reply, document, suggestion } = await twoTenants(storage);
      const { tenant } = stranger;
      const { conversation, channel, contact } = owner;
      equal(
        (await tenant.channels.list()).map(({ id }) => id),
        [stranger.channel.id],
        'channels.list',
      );
      equal(
        [await tenant.channels.get(channel.id), await tenant.channels.credentials(channel.id)],
        [undefined, undefined],
        'channels.get, credentials',
      );
      equal(await tenant.findThread(channel.id, conversation.threadKey), undefined, 'findThread');
      equal(await tenant.loadTurn(conversation.id, { earlier: 10, limit: 10 }), undefined, 'loadTurn');
      equal(await tenant.contacts.findByAliases([newAlias(channel.id, 'thread-1-alias')]), undefined, 'contacts.findByAliases');
      equal([await tenant.rawEvents([event.id]), (await tenant.ingestLog({})).data], [[], []], 'rawEvents, ingestLog');
      equal((await tenant.ingestLog({ channelId: channel.id })).data, [], 'ingestLog of a channel');
      equal(
        [(await tenant.conversations.list({})).data, await tenant.conversations.get(conversation.id)],
        [[], undefined],
        'conversations',
      );
      equal(
        [await tenant.conversations.recipient(conversation.id), await tenant.conversations.earlier(conversation.id)],
        [undefined, []],
        'conversations.recipient, earlier',
      );
      equal(
        [(await tenant.messages.list(conversation.id, {})).data, await tenant.messages.after(conversation.id, 0, 10)],
        [[], []],
        'messages.list, after',
      );
      equal(await tenant.messages.get(reply.id), undefined, 'messages.get');
      equal(
        await tenant.messages.findByPlatformMid(channel.id, owner.messages[0]?.platformMid ?? ''),
        undefined,
        'messages.findByPlatformMid',
      );
      const attemptId = await startSend(owner, reply.id);
      equal([await tenant.messages.attempts(reply.id), await tenant.messages.attempt(attemptId)], [[], undefined], 'messages.attempts');
      equal([(await tenant.leads.list({})).data, await tenant.leads.get(lead.id)], [[], undefined], 'leads');
      equal(await tenant.leads.stats(), { HOT: 0, WARM: 0, COLD: 0 }, 'leads.stats');
      equal(await tenant.contacts.get(contact.id), undefined, 'contacts');
      equal(
        [await tenant.knowledge.list(), await tenant.knowledge.passages(), await tenant.knowledge.findBySource('s')],
        [[], [], undefined],
        'knowledge',
      );
      equal(await tenant.knowledge.version(), 0, 'knowledge.version');
      equal(
        [
          await tenant.knowledge.get(document.id),
          await tenant.knowledge.passages(document.id),
          await tenant.knowledge.versions(document.id),
        ],
        [undefined, [], []],
        'a document',
      );
      equal([await tenant.knowledge.versionOf(document.id, 1), await tenant.knowledge.uses(0)], [undefined, []], 'its words, its uses');
      equal(
        [await tenant.questions.list(10), await tenant.questions.answered(NOW * 2, 10), await tenant.questions.suggestions()],
        [[], [], []],
        'questions',
      );
      equal(await tenant.questions.suggestion(suggestion.id), undefined, 'a suggestion');
      ok(
        (await tenant.audit.list({})).data.every(({ tenantId }) => tenantId === stranger.tenantId),
        'audit.list',
      );
      equal(await tenant.idempotency.reserve(useOfKey('body')), { state: 'reserved', since: NOW }, 'idempotency');
      equal(await storage.liveEventsAfter(stranger.tenantId, 0, 100), [], 'live events');
      equal(await storage.loadDataKey(stranger.tenantId), undefined, 'data keys');
      equal(await storage.identity.listUsers(stranger.tenantId), [], 'users');
    },
  },
  {
    name: 'a tenant changes nothing of another through any command',
    async run(storage) {
      const { owner, stranger, event, lead, reply, document, question, suggestion } = await twoTenants(storage);
      const { tenant, tenantId } = stranger;
      const { conversation, channel } = owner;
      const attempt = () => ({ id: newId(), createdAt: NOW });
      await tryIt(owner, async () =>
        tenant.commitInbound({ ...inbound(await lease(stranger), conversation.id), messages: [newMessage(conversation)] }),
      );
      await tryIt(owner, async () =>
        tenant.commitInbound({ ...inbound(await lease(stranger), conversation.id), cancelQueued: true, patch: { owner: 'human' } }),
      );
      await tryIt(owner, async () =>
        tenant.commitInbound({
          ...inbound(await lease(stranger), null),
          verdicts: [{ eventId: event.id, verdict: 'stolen' }],
          completeContact: { contactId: owner.contact.id, name: lead.id as never },
        }),
      );
      await tryIt(owner, async () =>
        tenant.commitTurn({
          ...(await newTurn(owner)),
          leases: await lease(stranger),
          analysis: newAnalysis('x'),
          turn: { id: newId(), lastMessageId: newId(), outcome: 'silent', createdAt: NOW },
        }),
      );
      await tryIt(owner, () => tenant.commitReply({ conversationId: conversation.id, message: newMessage(conversation), patch: {} }));
      await tryIt(owner, () => tenant.patchConversation(conversation.id, { status: 'closed' }, { cancelQueued: true }));
      await tryIt(owner, async () =>
        tenant.claimSend({ leases: await lease(stranger), messageId: reply.id, attempt: attempt(), owners: ['ai'] }),
      );
      await tryIt(owner, () => tenant.messages.requeue({ messageId: reply.id, now: NOW, owners: ['ai', 'human'] }));
      await tryIt(owner, () => tenant.leads.override(lead.id, 'HOT', 'user', NOW, {}));
      await tryIt(owner, () => tenant.leads.synced(lead.id, NOW));
      await tryIt(owner, () => tenant.leads.revise(lead.id, { ...lead, tag: 'HOT' }, lead.updatedAt, NOW, {}));
      await tryIt(owner, () => tenant.channels.setStatus(channel.id, 'disconnected', audit(tenantId, 'x')));
      await tryIt(owner, () => tenant.knowledge.remove(document.id));
      await tryIt(owner, () =>
        tenant.knowledge.change({ id: document.id, set: { enabled: false }, content: contentOfDocument(document, 2) }),
      );
      await tryIt(owner, () => tenant.knowledge.forgetUses(NOW * 2));
      await tryIt(owner, () => tenant.questions.assign([{ questionId: question.id, gapId: newId() }]));
      await tryIt(owner, () => tenant.questions.suggest(question.id, null));
      await tryIt(owner, () =>
        tenant.questions.decide({ id: suggestion.id, state: 'rejected', at: NOW, by: { type: 'user', id: 'u' }, documentId: null }, {}),
      );
      await tryIt(owner, () => tenant.questions.erase(owner.conversation.id));
      await tryIt(owner, () => tenant.questions.forget(NOW * 2));
      await tryIt(owner, () => tenant.idempotency.reserve(useOfKey('body')));
      await tryIt(owner, () => tenant.idempotency.answer('key', 'body', { status: 500, response: 'x', now: NOW }));
      await tryIt(owner, () => tenant.idempotency.giveBack('key', 'body', true));
      const attemptId = await startSend(owner, reply.id);
      const result = { state: 'accepted', platformMid: 'stolen', status: 'sent' } as const;
      await tryIt(owner, async () => settleSend({ ...owner, tenant }, reply.id, attemptId, result, { leases: await lease(stranger) }));
      await tryIt(owner, async () =>
        tenant.commitInbound({
          ...inbound(await lease(stranger), null),
          statuses: [{ channelId: owner.channel.id, attemptId, status: 'sent', at: NOW }],
        }),
      );
      equal(await statusOf(owner, reply.id), 'sending', 'the owner’s message');
    },
  },
  {
    name: 'a command cannot use the job of another tenant',
    async run(storage) {
      const { owner, stranger } = await twoTenants(storage);
      const held = await lease(stranger);
      equal(
        await owner.tenant.commitInbound({ ...inbound(held, owner.conversation.id), patch: { status: 'closed' } }),
        { outcome: 'lease_lost' },
        'outcome',
      );
      equal(await storage.jobs.renew(held, 5_000, NOW), [held[0]?.id], 'the job');
    },
  },
  {
    name: 'a cursor of nobody is refused in words',
    async run(storage) {
      const { tenant } = await openPlace(storage);
      await rejects(() => tenant.conversations.list({ cursor: '{not a cursor' }), 'validation_failed', 'a broken cursor');
    },
  },
];
