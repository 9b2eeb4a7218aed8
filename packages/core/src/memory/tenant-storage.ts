import type { ContactRecord } from '../domain/contact.js';
import { headOfConversation, type ConversationRecord } from '../domain/conversation.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ConversationRow, TenantStorage, ThreadHead } from '../ports/storage.js';
import { callbacksOf } from './callbacks.js';
import { attemptOf, attemptsOf, findOnChannel, memoryCommands } from './commands.js';
import { memoryTenantConnections, startOf } from './connections.js';
import { memoryTenantLetters, queueAgain, refusalOf } from './dead-letters.js';
import { disclosureEvidence } from './disclosures.js';
import { memoryIngestLog } from './ingest-log.js';
import { memoryIdempotency } from './idempotency.js';
import { memoryKnowledge } from './knowledge.js';
import { memoryLineVectors } from './line-vectors.js';
import { memoryNotices } from './notices.js';
import { pageBy, sortable } from './pages.js';
import { memoryQuestions } from './questions.js';
import { recipientOf } from './recipient.js';
import { memorySpend } from './spend.js';
import type { MemoryState } from './state.js';
import { createWrites } from './writes.js';

export function memoryTenant(state: MemoryState, tenantId: string, now: () => number): TenantStorage {
  const writes = createWrites(state, tenantId, now);
  const mine = <T extends { readonly tenantId: string }>(value: T | undefined) => (value?.tenantId === tenantId ? value : undefined);
  const all = <T extends { readonly tenantId: string }>(values: Iterable<T>) => [...values].filter((value) => value.tenantId === tenantId);

  function rowOf(conversation: ConversationRecord): ConversationRow {
    const contact = state.contacts.get(conversation.contactId) as ContactRecord;
    return { conversation, contact, lead: (conversation.leadId && state.leads.get(conversation.leadId)) || null };
  }

  function goesOnIn(found: ConversationRecord | undefined): ConversationRecord | undefined {
    return found && found.continuedIn !== null ? mine(state.conversations.get(found.continuedIn)) : found;
  }

  function headOf(found: ConversationRecord | undefined): ThreadHead | undefined {
    if (!found) return undefined;
    const { name = null, email = null, phone = null, aliasesSeen = null, profileAt = null } = state.contacts.get(found.contactId) ?? {};
    const has = { contactIsNamed: name !== null, contactHasEmail: email !== null, contactHasPhone: phone !== null };
    return { ...headOfConversation(found), ...has, aliasesSeen, profileAt };
  }

  return {
    channels: {
      save: async (channel, credentials, audit, connection) => {
        const holders = [...state.channels.values()].filter((one) => one.type === channel.type && one.accountId === channel.accountId);
        const holder = holders.find((one) => one.tenantId === tenantId);
        if (holders.some((one) => one.tenantId !== tenantId && one.status !== 'disconnected'))
          throw new ReplyForceError('conflict', 'This account is connected to another tenant.');
        const id = holder?.id ?? channel.id;
        state.channels.set(id, { ...channel, id });
        state.credentials.set(id, credentials);
        state.connections.set(id, startOf(tenantId, id, connection));
        state.audit.push(audit);
      },
      list: async () => all(state.channels.values()),
      get: async (id) => mine(state.channels.get(id)),
      credentials: async (id) => (mine(state.channels.get(id)) ? state.credentials.get(id) : undefined),
      usage: async (id, month) => state.usage.get(`${tenantId}|${id}|${month}`) ?? { received: 0, sent: 0 },
      setStatus: async (id, status, audit, problem) => {
        const channel = mine(state.channels.get(id));
        if (!channel) throw new ReplyForceError('not_found', 'There is no such channel.');
        state.channels.set(id, { ...channel, status });
        const connection = state.connections.get(id);
        if (connection) state.connections.set(id, { ...connection, problem: problem ?? null });
        writes.side({ live: [{ type: 'channel.updated', channelId: id }], audit: [audit] });
      },
    },
    findThread: async (channelId, threadKey, platformMid) => {
      const found = all(state.conversations.values()).find((one) => one.channelId === channelId && one.threadKey === threadKey);
      const head = headOf(goesOnIn(found));
      if (!head || platformMid === undefined) return head;
      return { ...head, holds: findOnChannel(state, tenantId, channelId, platformMid)?.id ?? null };
    },
    findThreadOf: async (channelId, contactId) =>
      headOf(
        all(state.conversations.values())
          .filter((one) => one.channelId === channelId && one.contactId === contactId && one.continuedIn === null)
          .toSorted((left, right) => right.lastMessageAt - left.lastMessageAt)[0],
      ),
    loadTurn: async (conversationId, { earlier, limit }) => {
      const conversation = mine(state.conversations.get(conversationId));
      if (!conversation) return undefined;
      const { contact, lead } = rowOf(conversation);
      const messages = (state.messages.get(conversationId) ?? [])
        .filter((message) => message.sequence > conversation.answeredSequence - earlier)
        .slice(0, earlier + limit);
      return { conversation, contactName: contact.name, contactFollows: contact.follows, lead, messages };
    },
    rawEvents: async (ids) => ids.flatMap((id) => state.rawEvents.get(`${tenantId}|${id}`) ?? []),
    ...memoryIngestLog(state, tenantId),
    ...memoryCommands(state, tenantId, writes),
    conversations: {
      earlier: async (id) =>
        all(state.conversations.values())
          .filter((one) => one.continuedIn === id)
          .toSorted((left, right) => left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1))
          .map(rowOf),
      list: async ({ status, owner, tag, channel, assignedTo, ...page }) => {
        const rows = all(state.conversations.values())
          .map(rowOf)
          .filter(
            ({ conversation, lead }) =>
              (status === undefined || conversation.status === status) &&
              (owner === undefined || conversation.owner === owner) &&
              (tag === undefined || lead?.tag === tag) &&
              (channel === undefined || conversation.channelType === channel) &&
              (assignedTo === undefined || conversation.assignedTo === assignedTo),
          );
        return pageBy(rows, ({ conversation }) => `${sortable(conversation.lastMessageAt)}|${conversation.id}`, page);
      },
      get: async (id) => {
        const conversation = mine(state.conversations.get(id));
        return conversation && rowOf(conversation);
      },
      recipient: async (conversationId) => {
        const conversation = mine(state.conversations.get(conversationId));
        return conversation && recipientOf(state, conversation);
      },
      disclosures: async ({ since = 0, ...page }) => {
        const found = all(state.conversations.values()).flatMap(
          (conversation) => disclosureEvidence(conversation, state.messages.get(conversation.id) ?? []) ?? [],
        );
        return pageBy(
          found.filter(({ first }) => first.at >= since),
          ({ conversationId }) => conversationId,
          page,
        );
      },
    },
    messages: {
      list: async (conversationId, page) =>
        pageBy(all(state.messages.get(conversationId) ?? []), (message) => sortable(message.sequence), page),
      get: async (id) => writes.message(id),
      findByPlatformMid: async (channelId, platformMid) =>
        all([...state.messages.values()].flat()).find(
          (message) => message.platformMid === platformMid && state.conversations.get(message.conversationId)?.channelId === channelId,
        ),
      after: async (conversationId, sequence, limit) =>
        all(state.messages.get(conversationId) ?? [])
          .filter((message) => message.sequence > sequence)
          .slice(0, limit),
      attempts: async (messageId) => attemptsOf(state, tenantId, messageId),
      attempt: async (id) => attemptOf(state, tenantId, id),
      callbacks: async (channelId, page) => pageBy(callbacksOf(state, tenantId, channelId), ({ id }) => id, page),
      requeue: async (command) => {
        const message = writes.message(command.messageId);
        if (message?.status !== 'failed') return { outcome: 'settled' };
        const refusal = refusalOf(state, message, command);
        if (refusal) return refusal;
        queueAgain(message, command.now, writes);
        writes.side(command);
        return { outcome: 'requeued' };
      },
    },
    leads: {
      list: async ({ tag, ...page }) =>
        pageBy(
          all(state.leads.values()).filter((lead) => tag === undefined || lead.tag === tag),
          (lead) => lead.id,
          page,
        ),
      get: async (id) => mine(state.leads.get(id)),
      stats: async () => {
        const leads = all(state.leads.values());
        const count = (tag: string) => leads.filter((lead) => lead.tag === tag).length;
        return { HOT: count('HOT'), WARM: count('WARM'), COLD: count('COLD') };
      },
      override: async (id, tag, userId, at, side) => {
        const lead = mine(state.leads.get(id));
        if (!lead) throw new ReplyForceError('not_found', 'There is no such lead.');
        const changed = { ...lead, tag, lockedBy: userId, updatedAt: at };
        state.leads.set(id, changed);
        writes.side(side);
        return changed;
      },
      revise: async (id, revision, readAt, at, side) => {
        const lead = mine(state.leads.get(id));
        if (lead?.updatedAt !== readAt) return undefined;
        const { tag, score, intent, signals, ledger, ruleVersion, lockedBy } = revision;
        const changed = { ...lead, tag, score, intent, signals, ledger, ruleVersion, lockedBy, updatedAt: at };
        state.leads.set(id, changed);
        writes.side(side);
        return changed;
      },
      synced: async (id, at) => {
        const lead = mine(state.leads.get(id));
        if (lead) state.leads.set(id, { ...lead, crmSyncedAt: Math.max(lead.crmSyncedAt ?? 0, at) });
      },
    },
    contacts: {
      get: async (id) => mine(state.contacts.get(id)),
      findByAliases: async (aliases) => {
        const known = aliases
          .map((alias) => state.aliases.get(`${tenantId}|${alias.scope}|${alias.kind}|${alias.hash}`)?.contactId)
          .find((id) => id !== undefined);
        return state.contacts.get(known ?? '');
      },
      saveProfile: async (id, { name, avatarUrl, follows, at }, side) => {
        const contact = mine(state.contacts.get(id));
        if (!contact) return;
        state.contacts.set(id, {
          ...contact,
          name: contact.name ?? name,
          avatarUrl: avatarUrl ?? contact.avatarUrl,
          follows: follows ?? contact.follows,
          profileAt: at,
        });
        writes.side(side);
      },
    },
    knowledge: memoryKnowledge(state, tenantId),
    lineVectors: memoryLineVectors(state, tenantId),
    questions: memoryQuestions(state, tenantId),
    deadLetters: memoryTenantLetters(state, tenantId, writes),
    spend: memorySpend(state, tenantId),
    notices: memoryNotices(state, tenantId, writes),
    connections: memoryTenantConnections(state, tenantId, writes),
    audit: {
      append: async (entry) => void state.audit.push(entry),
      list: async (page) => pageBy(all(state.audit), (entry) => entry.id, page),
    },
    idempotency: memoryIdempotency(state, tenantId),
  };
}
