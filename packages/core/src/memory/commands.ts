import { reopening, type ConversationRecord } from '../domain/conversation.js';
import type { Message } from '../domain/message.js';
import type { SendAttempt } from '../domain/send-attempt.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { failedSendOf } from '../domain/failed-send.js';
import type { BegunSend, CommitInbound, CommitTurn, FailedByStatus, StatusChange } from '../ports/commands.js';
import type { TenantStorage } from '../ports/storage.js';
import { identify } from './identify.js';
import { keepPreferences } from './keep-preferences.js';
import { buryJobs, finishJobs, leasesHold } from './jobs.js';
import { recipientOf } from './recipient.js';
import type { MemoryState } from './state.js';
import type { Writes } from './writes.js';

type Commands = Pick<
  TenantStorage,
  'commitInbound' | 'commitTurn' | 'commitReply' | 'claimSend' | 'settleSend' | 'settleMedia' | 'patchConversation'
>;

/** The atomic commands: each checks everything first and then changes everything, without a pause between. */
export function memoryCommands(state: MemoryState, tenantId: string, writes: Writes): Commands {
  const conversationOf = (id: string) => {
    const found = state.conversations.get(id);
    return found?.tenantId === tenantId ? found : undefined;
  };

  /** What is queued is taken back when a person speaks; what was under way then may be queued again. */
  function personSpokeAfter({ conversationId, sequence }: Message): boolean {
    return (state.messages.get(conversationId) ?? []).some(
      (other) => other.sequence > sequence && other.senderType === 'agent' && other.kind !== 'note' && other.origin !== 'history',
    );
  }

  /** Keeps the attempt that sends a message, and says where the message goes. */
  function begin(conversation: ConversationRecord, message: Message, attempt: BegunSend['attempt'], number: number): BegunSend {
    state.attempts.set(attempt.id, {
      ...attempt,
      tenantId,
      messageId: message.id,
      conversationId: message.conversationId,
      number,
      state: 'sending',
      platformMid: null,
      error: null,
      httpStatus: null,
      settledAt: null,
    });
    writes.updateMessage(message.id, { status: 'sending' });
    const { channelId, lastInboundAt } = conversation;
    const route = { channelId, recipient: recipientOf(state, conversation) ?? null, lastInboundAt };
    return { message: { ...message, status: 'sending' }, attempt, route };
  }

  /** The reply in its place; where its job is the caller's, already on its way. */
  function addReply(
    conversation: ConversationRecord,
    { reply, more = [], attempt, jobs = [] }: CommitTurn,
    leased: readonly string[],
  ): BegunSend | undefined {
    if (!reply) return undefined;
    const message = writes.append(reply);
    for (const part of more) writes.append(part);
    const isOurs = jobs.some((job) => job.queue === 'outbound.messages' && leased.includes(job.id));
    return attempt && isOurs ? begin(conversation, message, attempt, 1) : undefined;
  }

  return {
    commitInbound: async (command) => {
      if (!leasesHold(state, command.leases, tenantId)) return { outcome: 'lease_lost' };
      const target = command.conversationId === null ? undefined : conversationOf(command.conversationId);
      if (command.messages.length > 0 && !target && !command.conversation)
        throw new ReplyForceError('not_found', 'There is no such conversation.');
      if (target && target.continuedIn !== null) throw new ReplyForceError('sequence_conflict');
      saveContact(state, tenantId, command);
      keepPreferences(state, tenantId, command.preferences);
      if (command.conversation && !conversationOf(command.conversation.id))
        state.conversations.set(command.conversation.id, command.conversation);
      const found = command.identification && identify(state, tenantId, command.identification, writes);
      const merged = found?.absorbed.flatMap((id) => command.auditMerge?.(id) ?? []) ?? [];
      const called = (found?.inNeed ?? []).flatMap((id) => command.callsPerson?.(id) ?? []);
      const skipped = new Set<string>();
      for (const message of command.messages) {
        if (message.platformMid && findByPlatformMid(state, tenantId, message.conversationId, message.platformMid)) skipped.add(message.id);
        else writes.append(message);
      }
      const before = command.conversationId === null ? undefined : conversationOf(command.conversationId);
      if (command.conversationId !== null && before) {
        writes.patchConversation(command.conversationId, { ...(command.reopens && reopening(before)), ...command.patch });
        if (command.cancelQueued) writes.giveWay(command.conversationId);
      }
      for (const { id } of command.messages) if (!skipped.has(id)) writes.applyEarly(id);
      for (const { messageId, change } of command.changes ?? []) writes.changeMessageOf(messageId, change);
      for (const early of command.early ?? []) {
        const here = findOnChannel(state, tenantId, early.channelId, early.platformMid);
        if (here) writes.changeMessageOf(here.id, early.change);
        else state.early.set(`${tenantId}|${early.eventId}`, early);
      }
      const failed: FailedByStatus[] = [];
      for (const change of command.statuses) {
        const moved = applyStatus(state, tenantId, writes, change);
        if (moved && change.status === 'failed') failed.push({ message: failedSendOf(moved), change });
      }
      for (const { message, change } of failed) {
        const effects = command.sendFailed?.(message, change);
        if (effects) writes.fail(message.conversationId, effects);
      }
      for (const receipt of command.receipts) {
        for (const message of state.messages.get(command.conversationId ?? '') ?? []) {
          const isOurs = message.status === 'accepted' || message.status === 'sent' || message.status === 'delivered';
          if (isOurs && sentAtOf(state, message) <= receipt.watermark) writes.advance(message, receipt.status, {});
        }
      }
      for (const { eventId, verdict } of command.verdicts) {
        const key = `${tenantId}|${eventId}`;
        const event = state.rawEvents.get(key);
        if (event) state.rawEvents.set(key, { ...event, verdict });
      }
      finishJobs(state, command.leases);
      const live = (command.live ?? []).filter((event) => !event.messageId || !skipped.has(event.messageId));
      const audit = [...(command.audit ?? []), ...merged];
      const leased = writes.side({ ...command, audit, jobs: [...(command.jobs ?? []), ...called], live });
      return { outcome: 'committed', leased, ...(failed.length > 0 && { failed }) };
    },

    settleMedia: async ({ leases, messageId, attachmentId, media, ...side }) => {
      if (!leasesHold(state, leases, tenantId)) return { outcome: 'lease_lost' };
      finishJobs(state, leases);
      const found = writes.message(messageId);
      if (!found?.attachments.some(({ id }) => id === attachmentId)) return { outcome: 'gone' };
      const attachments = found.attachments.map((one) => (one.id === attachmentId ? { ...one, media } : one));
      writes.updateMessage(messageId, { attachments });
      writes.side(side);
      return { outcome: 'settled' };
    },

    commitTurn: async (command) => {
      if (!leasesHold(state, command.leases, tenantId)) return { outcome: 'lease_lost' };
      const conversation = conversationOf(command.conversationId);
      if (
        !conversation ||
        conversation.inboundSequence !== command.expect.inboundSequence ||
        conversation.revision !== command.expect.revision ||
        !command.expect.owners.includes(conversation.owner)
      ) {
        return { outcome: 'superseded' };
      }
      const turnKey = `${tenantId}|${command.turn.lastMessageId}`;
      if (state.turns.has(turnKey)) return { outcome: 'duplicate_turn' };
      state.turns.add(turnKey);
      if (writes.message(command.turn.lastMessageId)?.deletedAt === null)
        writes.updateMessage(command.turn.lastMessageId, { analysis: command.analysis });
      if (command.lead) {
        const before = state.leads.get(command.lead.id);
        const lead = { ...command.lead, crmSyncedAt: before?.crmSyncedAt ?? command.lead.crmSyncedAt };
        state.leads.set(lead.id, before?.lockedBy ? { ...lead, tag: before.tag, lockedBy: before.lockedBy } : lead);
      }
      noteKnowledge(state, tenantId, command);
      finishJobs(state, command.leases);
      const leased = writes.side(command);
      const begun = addReply(conversation, command, leased);
      writes.patchConversation(command.conversationId, command.patch);
      return { outcome: 'committed', leased, ...(begun && { begun }) };
    },

    commitReply: async (command) => {
      const conversation = conversationOf(command.conversationId);
      if (!conversation) throw new ReplyForceError('not_found', 'There is no such conversation.');
      const isPast = command.expectSequence !== undefined && conversation.sequence !== command.expectSequence;
      if (isPast || conversation.continuedIn !== null) throw new ReplyForceError('sequence_conflict');
      if (state.messageIndex.has(command.message.id)) throw new ReplyForceError('conflict');
      if (command.message.kind !== 'note') writes.giveWay(command.conversationId);
      const stored = writes.append(command.message);
      for (const part of command.more ?? []) writes.append(part);
      writes.patchConversation(command.conversationId, command.patch);
      writes.side(command);
      return stored;
    },

    claimSend: async (command) => {
      if (!leasesHold(state, command.leases, tenantId)) return { outcome: 'lease_lost' };
      const message = writes.message(command.messageId);
      const attempts = attemptsOf(state, tenantId, command.messageId);
      const inFlight = attempts.find((attempt) => attempt.state === 'sending');
      if (message?.status === 'sending' && inFlight) return { outcome: 'in_flight', message, attempt: inFlight };
      if (message?.status !== 'queued') return { outcome: 'settled', status: message?.status ?? null };
      const conversation = conversationOf(message.conversationId);
      if (!conversation) return { outcome: 'settled', status: null };
      const isOvertaken = attempts.length > 0 && !command.owners.includes('human') && personSpokeAfter(message);
      if (message.senderType !== 'agent' && (isOvertaken || !command.owners.includes(conversation.owner))) {
        writes.cancelMessage(message);
        return { outcome: 'cancelled' };
      }
      const number = attempts.length + 1;
      const { route } = begin(conversation, message, command.attempt, number);
      writes.side(command);
      return { outcome: 'claimed', message: { ...message, status: 'sending' }, attemptNumber: number, route };
    },

    settleSend: async (command) => {
      if (!leasesHold(state, command.leases, tenantId)) return { outcome: 'lease_lost' };
      const attempt = state.attempts.get(command.attempt.id);
      if (attempt?.tenantId !== tenantId || attempt.state !== 'sending') {
        finishJobs(state, command.leases);
        return { outcome: 'stale' };
      }
      const { result, at } = command;
      const error = result.state === 'failed' ? result.failure.code : result.state === 'uncertain' ? result.reason : null;
      writes.settleAttempt(attempt, {
        state: result.state,
        error,
        httpStatus: command.httpStatus ?? null,
        settledAt: at,
        platformMid: result.state === 'accepted' ? result.platformMid : null,
      });
      const taken =
        result.state === 'accepted' && findByPlatformMid(state, tenantId, attempt.conversationId, result.platformMid) !== undefined;
      writes.updateMessage(command.messageId, messageChange(result, taken));
      if (command.patch) writes.patchConversation(attempt.conversationId, command.patch);
      if (command.cancelPartsOf !== undefined) writes.cancelParts(attempt.conversationId, command.cancelPartsOf);
      keepPreferences(state, tenantId, command.preferences);
      writes.side(command);
      if (command.burial) buryJobs(state, command.leases, command.burial);
      else finishJobs(state, command.leases);
      return { outcome: 'settled' };
    },

    patchConversation: async (id, patch, side) => {
      if (!conversationOf(id)) throw new ReplyForceError('not_found', 'There is no such conversation.');
      writes.patchConversation(id, patch);
      if (side.cancelQueued) writes.cancelQueued(state.conversations.get(id)?.continuedIn ?? id);
      writes.side(side);
    },
  };
}

/** A platform id another message holds already stays with that one; the attempt keeps it too. */
function messageChange(result: Parameters<TenantStorage['settleSend']>[0]['result'], midTaken: boolean): Partial<Message> {
  switch (result.state) {
    case 'accepted':
      return { status: result.status, failure: null, ...(!midTaken && { platformMid: result.platformMid }) };
    case 'failed':
      return { status: result.requeue ? 'queued' : 'failed', failure: result.failure };
    case 'uncertain':
      return { status: 'uncertain' };
  }
}

export function attemptOf(state: MemoryState, tenantId: string, id: string): SendAttempt | undefined {
  const found = state.attempts.get(id);
  return found?.tenantId === tenantId ? found : undefined;
}

export function attemptsOf(state: MemoryState, tenantId: string, messageId: string): readonly SendAttempt[] {
  return [...state.attempts.values()].filter((attempt) => attempt.messageId === messageId && attempt.tenantId === tenantId);
}

/** Platform ids are unique on a channel, so all conversations of the channel are searched. */
export function findOnChannel(state: MemoryState, tenantId: string, channelId: string, platformMid: string): Message | undefined {
  return [...state.conversations.values()]
    .filter((conversation) => conversation.tenantId === tenantId && conversation.channelId === channelId)
    .flatMap(({ id }) => state.messages.get(id) ?? [])
    .find((message) => message.platformMid === platformMid);
}

export function findByPlatformMid(state: MemoryState, tenantId: string, conversationId: string, platformMid: string): Message | undefined {
  const channelId = state.conversations.get(conversationId)?.channelId;
  for (const conversation of state.conversations.values()) {
    if (conversation.tenantId !== tenantId || conversation.channelId !== channelId) continue;
    const found = state.messages.get(conversation.id)?.find((message) => message.platformMid === platformMid);
    if (found) return found;
  }
  return undefined;
}

/** The message, where the platform's word moved it on. */
function applyStatus(state: MemoryState, tenantId: string, writes: Writes, change: StatusChange): Message | undefined {
  const attempt = change.attemptId === undefined ? undefined : attemptOf(state, tenantId, change.attemptId);
  const message = attempt
    ? writes.message(attempt.messageId)
    : change.platformMid === undefined
      ? undefined
      : findOnChannel(state, tenantId, change.channelId, change.platformMid);
  if (!message || message.senderType === 'customer' || (change.status === 'failed' && attempt?.state === 'failed')) return undefined;
  if (attempt && attempt.state !== 'accepted') {
    const state = change.status === 'failed' ? 'failed' : 'accepted';
    writes.settleAttempt(attempt, {
      state,
      settledAt: change.at,
      platformMid: change.platformMid ?? null,
      error: change.failure?.code ?? null,
    });
  }
  // A message waiting for another attempt that the platform says it has must not be sent again.
  const waits = message.status === 'queued' && attempt !== undefined && change.status !== 'failed';
  const isMoved = writes.advance(waits ? { ...message, status: 'sending' } : message, change.status, {
    ...(change.platformMid !== undefined && { platformMid: change.platformMid }),
    ...(change.failure && { failure: change.failure }),
  });
  return isMoved ? message : undefined;
}

function saveContact(state: MemoryState, tenantId: string, command: CommitInbound): void {
  if (command.contact) {
    const { record, aliases } = command.contact;
    const before = state.contacts.get(record.id);
    state.contacts.set(record.id, before ? { ...record, ...withoutNulls(before) } : record);
    for (const alias of aliases) {
      const key = `${tenantId}|${alias.scope}|${alias.kind}|${alias.hash}`;
      if (!state.aliases.has(key)) state.aliases.set(key, { contactId: record.id, alias });
    }
  }
  if (command.completeContact) {
    const { contactId, name, email, phone } = command.completeContact;
    const contact = state.contacts.get(contactId);
    if (contact?.tenantId === tenantId)
      state.contacts.set(contact.id, {
        ...contact,
        ...(contact.name === null && name && { name }),
        ...(contact.email === null && email && { email: email.value, emailIndex: email.index }),
        ...(contact.phone === null && phone && { phone: phone.value, phoneIndex: phone.index }),
      });
  }
}

function withoutNulls<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null)) as T;
}

/** When it went out, as far as is known: what a receipt's watermark is held against. */
function sentAtOf(state: MemoryState, message: Message): number {
  const accepted = attemptsOf(state, message.tenantId, message.id).find((attempt) => attempt.state === 'accepted');
  return accepted?.createdAt ?? message.createdAt;
}

/** What the turn says of the knowledge: what it used of it, and what it missed. */
function noteKnowledge(state: MemoryState, tenantId: string, { turn, uses = [], question }: CommitTurn): void {
  for (const use of uses) state.uses.set(`${use.documentId}|${turn.lastMessageId}`, { ...use, tenantId, at: turn.createdAt });
  if (question) state.questions.set(question.id, { ...question, tenantId, gapId: null, looked: false });
}
