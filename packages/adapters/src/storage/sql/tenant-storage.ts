import type { TenantStorage } from '@replyforce/core';
import type { ChannelCache } from './channel-cache.js';
import type { SqlSession } from './driver.js';
import type { Statements } from './statements.js';

/** One tenant's storage: every command and query with the tenant's id put in. */
export function tenantStorage(session: SqlSession, statements: Statements, cache: ChannelCache, tenantId: string): TenantStorage {
  const { read, list, write } = session;
  const {
    channels,
    connections,
    pendingConnections,
    threads,
    conversations,
    disclosures,
    messages,
    leads,
    knowledge,
    lineVectors,
    uses,
    questions,
    deadLetters,
    idempotency,
    ingestLog,
    records,
    side,
    spend,
    notices,
  } = statements;
  return {
    channels: {
      async save(channel, credentials, audit, connection) {
        await write(() => channels.save(tenantId, channel, credentials, audit, connection));
        cache.clear();
      },
      list: () => read(channels.list(tenantId)),
      get: (id) => cache.channels.get(`channel ${tenantId} ${id}`, () => read(channels.get(tenantId, id))),
      credentials: (id) => cache.credentials.get(`${tenantId} ${id}`, () => read(channels.credentials(tenantId, id))),
      usage: (id, month) => read(channels.usage(tenantId, id, month)),
      async setStatus(id, status, audit, problem) {
        await write(() => channels.setStatus(tenantId, id, status, audit, problem));
        cache.clear();
      },
    },
    findThread: (channelId, threadKey, platformMid) => read(threads.find(tenantId, channelId, threadKey, platformMid)),
    findThreadOf: (channelId, contactId) => read(threads.findOf(tenantId, channelId, contactId)),
    loadTurn: (conversationId, window) => read(statements.loadTurn(tenantId, conversationId, window)),
    rawEvents: (ids) => read(threads.rawEvents(tenantId, ids)),
    ingestLog: (filter) => list(ingestLog.list(tenantId, filter)),
    forgetRawEvents: (before, limit) => write(() => ingestLog.forget(tenantId, before, limit)),

    commitInbound: (command) => write(() => statements.commitInbound(tenantId, command)),
    commitTurn: (command) => write(() => statements.commitTurn(tenantId, command)),
    commitReply: (command) => write(() => statements.commitReply(tenantId, command)),
    claimSend: (command) => write(() => statements.claimSend(tenantId, command)),
    settleMedia: (command) => write(() => statements.settleMedia(tenantId, command)),
    settleSend: (command) => write(() => statements.settleSend(tenantId, command)),
    patchConversation: (id, patch, given) => write(() => statements.patchConversation(tenantId, id, patch, given)),

    conversations: {
      list: (filter) => list(conversations.list(tenantId, filter)),
      get: (id) => read(conversations.get(tenantId, id)),
      earlier: (id) => read(conversations.earlier(tenantId, id)),
      recipient: (id) => read(conversations.recipient(tenantId, id)),
      disclosures: (filter) => list(disclosures.list(tenantId, filter)),
    },
    messages: {
      list: (conversationId, page) => read(messages.list(tenantId, conversationId, page)),
      get: (id) => read(messages.get(tenantId, id)),
      findByPlatformMid: (channelId, platformMid) => read(messages.findByPlatformMid(tenantId, channelId, platformMid)),
      after: (conversationId, sequence, limit) => read(messages.after(tenantId, conversationId, sequence, limit)),
      attempts: (messageId) => read(messages.attempts(tenantId, messageId)),
      attempt: (id) => read(messages.attempt(tenantId, id)),
      callbacks: (channelId, page) => read(messages.callbacks(tenantId, channelId, page)),
      requeue: (command) => write(() => statements.requeueMessage(tenantId, command)),
    },
    leads: {
      list: (filter) => list(leads.list(tenantId, filter)),
      get: (id) => read(leads.get(tenantId, id)),
      stats: () => list(leads.stats(tenantId)),
      override: (id, tag, userId, now, given) => write(() => leads.override(tenantId, id, tag, userId, now, given)),
      revise: (id, revision, readAt, now, given) => write(() => leads.revise(tenantId, id, revision, readAt, now, given)),
      synced: (id, at) => write(() => leads.synced(tenantId, id, at)),
    },
    contacts: {
      get: (id) => read(threads.contact(tenantId, id)),
      findByAliases: (aliases) => read(threads.contactOf(tenantId, aliases)),
      saveProfile: (id, profile, given) => write(() => statements.saveProfile(tenantId, id, profile, given)),
    },
    knowledge: {
      add: (command) => write(() => knowledge.add(tenantId, command)),
      change: (command) => write(() => knowledge.change(tenantId, command)),
      get: (id) => read(knowledge.get(tenantId, id)),
      findBySource: (source) => read(knowledge.findBySource(tenantId, source)),
      list: () => read(knowledge.list(tenantId)),
      passages: (documentId) => read(knowledge.passages(tenantId, documentId)),
      versions: (documentId) => read(knowledge.versions(tenantId, documentId)),
      versionOf: (documentId, number) => read(knowledge.versionOf(tenantId, documentId, number)),
      remove: (id, audit) => write(() => knowledge.remove(tenantId, id, audit)),
      version: () => read(knowledge.version(tenantId)),
      take: (id, now, until) => write(() => knowledge.take(tenantId, id, now, until)),
      uses: (since) => read(uses.uses(tenantId, since)),
      forgetUses: (before) => write(() => uses.forget(tenantId, before)),
    },
    lineVectors: {
      find: (encoder, digests) => read(lineVectors.find(tenantId, encoder, digests)),
      keep: (encoder, vectors) => write(() => lineVectors.keep(tenantId, encoder, vectors)),
      encoders: () => read(lineVectors.encoders(tenantId)),
      digests: (encoder, after, limit) => read(lineVectors.digests(tenantId, encoder, after, limit)),
      forget: (encoder, digests) => write(() => lineVectors.forget(tenantId, encoder, digests)),
    },
    questions: {
      list: (limit) => read(questions.list(tenantId, limit)),
      assign: (assignments) => write(() => questions.assign(tenantId, assignments)),
      verdicts: () => read(questions.verdicts(tenantId)),
      settle: (verdict, side) => write(() => questions.settle(tenantId, verdict, side)),
      answered: (before, limit) => read(questions.answered(tenantId, before, limit)),
      suggest: (questionId, suggestion) => write(() => questions.suggest(tenantId, questionId, suggestion)),
      suggestions: (state) => read(questions.suggestions(tenantId, state)),
      suggestion: (id) => read(questions.suggestion(tenantId, id)),
      decide: (decision, side) => write(() => questions.decideWith(tenantId, decision, side)),
      forget: (before) => write(() => questions.forget(tenantId, before)),
      erase: (conversationId) => write(() => questions.erase(tenantId, conversationId)),
    },
    deadLetters: {
      list: (filter) => list(deadLetters.list(tenantId, filter)),
      get: (id) => read(deadLetters.get(tenantId, id)),
      requeue: (command) => write(() => deadLetters.requeue(tenantId, command)),
      holdBack: (letter, given) => write(() => deadLetters.holdBack(tenantId, letter, given)),
      remove: (letter, given) => write(() => deadLetters.remove(tenantId, letter, given)),
    },
    connections: {
      get: (channelId) => read(connections.get(tenantId, channelId)),
      take: (channelId, now, until) => write(() => connections.take(tenantId, channelId, now, until)),
      hasten: (channelId, at) => write(() => connections.hasten(tenantId, channelId, at)),
      async change(command) {
        const outcome = await write(() => connections.change(tenantId, command));
        cache.clear();
        return outcome;
      },
      begin: (pending) => write(() => pendingConnections.begin(tenantId, pending)),
      pending: (id) => read(pendingConnections.pending(tenantId, id)),
      move: (which, from, to, now) => write(() => pendingConnections.move(tenantId, which, from, to, now)),
      noteDeletion: (request) => write(() => pendingConnections.noteDeletion(tenantId, request)),
      deletion: (code) => read(pendingConnections.deletion(tenantId, code)),
    },
    spend: {
      reserve: (command) => write(() => spend.reserve(tenantId, command)),
      settle: (id, command) => write(() => spend.settle(tenantId, id, command)),
      totals: (periods) => read(spend.totals(tenantId, periods)),
      cacheUse: (first, last) => read(spend.cacheUse(tenantId, first, last)),
      list: (page) => list(spend.list(tenantId, page)),
    },
    notices: {
      about: (subject, since) => read(notices.about(tenantId, subject, since)),
      plan: (command) => write(() => notices.plan(tenantId, command)),
      delivery: (id) => read(notices.delivery(tenantId, id)),
      putOff: (deliveryId) => write(() => notices.putOff(tenantId, deliveryId)),
      gather: (request) => write(() => notices.gather(tenantId, request)),
      part: (command) => write(() => notices.part(tenantId, command)),
      settle: (command) => write(() => notices.settle(tenantId, command)),
    },
    audit: {
      append: (entry) => write(() => side.audit(tenantId, entry)),
      list: (page) => list(records.auditLog(tenantId, page)),
    },
    idempotency: {
      reserve: (use) => write(() => idempotency.reserve(tenantId, use)),
      answer: (key, holder, answer) => write(() => idempotency.answer(tenantId, key, holder, answer)),
      giveBack: (key, holder, nothingDone) => write(() => idempotency.giveBack(tenantId, key, holder, nothingDone)),
    },
  };
}
