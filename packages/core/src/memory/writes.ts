import { NO_CACHE_USE } from '../domain/cache-use.js';
import { PREVIEW_LENGTH } from '../domain/conversation.js';
import { changeMessage, type MessageChange } from '../domain/message-change.js';
import { advancesStatus, asStored, type Message, type MessageStatus, type SendFailure } from '../domain/message.js';
import type { SendAttempt } from '../domain/send-attempt.js';
import type { ConversationPatch, FailureEffects, NewMessage, SideWrites } from '../ports/commands.js';
import { addJobs } from './jobs.js';
import { forgetQuestions } from './questions.js';
import type { MemoryState, QuestionRow } from './state.js';

/** The small writes that commands are made of, for one tenant. */
export function createWrites(state: MemoryState, tenantId: string, now: () => number) {
  function message(id: string): Message | undefined {
    const conversationId = state.messageIndex.get(id);
    const found = conversationId === undefined ? undefined : state.messages.get(conversationId)?.find((one) => one.id === id);
    return found?.tenantId === tenantId ? found : undefined;
  }

  function updateMessage(id: string, change: Partial<Message>): void {
    const list = state.messages.get(state.messageIndex.get(id) ?? '');
    const index = list?.findIndex((one) => one.id === id) ?? -1;
    const before = list?.[index];
    if (!list || !before) return;
    list[index] = { ...before, ...change };
    if (change.platformMid && change.platformMid !== before.platformMid) applyEarly(id);
  }

  /** Where one goes on in another, the change is made there. */
  function patchConversation(given: string, patch: ConversationPatch): void {
    const id = state.conversations.get(given)?.continuedIn ?? given;
    const before = state.conversations.get(id);
    if (before?.tenantId !== tenantId) return;
    const answeredSequence = Math.max(before.answeredSequence, patch.answeredSequence ?? 0);
    state.conversations.set(id, { ...before, ...patch, answeredSequence });
  }

  function append(added: NewMessage): Message {
    const conversation = state.conversations.get(added.conversationId);
    const sequence = (conversation?.sequence ?? 0) + 1;
    const stored = asStored(added, sequence);
    const list = state.messages.get(added.conversationId);
    if (list) list.push(stored);
    else state.messages.set(added.conversationId, [stored]);
    state.messageIndex.set(added.id, added.conversationId);
    if (conversation) {
      state.conversations.set(conversation.id, {
        ...conversation,
        sequence,
        ...(added.senderType === 'customer' && { inboundSequence: sequence }),
      });
    }
    return stored;
  }

  function side({ jobs = [], ofLead, live = [], audit = [], usage, cacheUse }: SideWrites): readonly string[] {
    if (cacheUse) {
      const key = `${tenantId}|${cacheUse.day}`;
      const before = state.cacheUse.get(key) ?? NO_CACHE_USE;
      state.cacheUse.set(key, { ...before, [cacheUse.outcome]: before[cacheUse.outcome] + 1 });
    }
    if (usage) {
      const key = `${tenantId}|${usage.channelId}|${usage.month}`;
      const before = state.usage.get(key) ?? { received: 0, sent: 0 };
      state.usage.set(key, { received: before.received + usage.received, sent: before.sent + usage.sent });
    }
    for (const event of live) {
      state.counter += 1;
      state.live.push({ ...event, id: state.counter, tenantId, createdAt: now() });
    }
    state.audit.push(...audit);
    const spokenOf = ofLead && state.conversations.get(ofLead.conversationId);
    const more = spokenOf?.tenantId === tenantId && spokenOf.leadId !== null ? ofLead?.jobs(spokenOf.leadId) : undefined;
    return addJobs(state, [...jobs, ...(more ?? [])], now());
  }

  /** Moves a message on if the platform's word does; true where it did. */
  function advance(target: Message, to: MessageStatus, change: { readonly platformMid?: string; readonly failure?: SendFailure }): boolean {
    if (!advancesStatus(target.status, to)) return false;
    updateMessage(target.id, {
      status: to,
      ...(change.platformMid && { platformMid: change.platformMid }),
      ...(change.failure && { failure: change.failure }),
    });
    side({ live: [{ type: 'message.updated', conversationId: target.conversationId, messageId: target.id }] });
    return true;
  }

  /** Changes a message by what was done to it; the conversation follows where words changed or went. */
  function changeMessageOf(id: string, change: MessageChange): void {
    const found = message(id);
    const after = found && changeMessage(found, change);
    if (!found || !after) return;
    updateMessage(id, { ...after, ...(after.deletedAt !== null && { analysis: null }) });
    if (after.deletedAt !== null) {
      const { conversationId, sequence } = found;
      const asks = (one: QuestionRow) => one.conversationId === conversationId && one.firstSequence <= sequence && sequence <= one.sequence;
      forgetQuestions(state, tenantId, asks, true);
    }
    const conversation = state.conversations.get(found.conversationId);
    if (conversation && change.kind !== 'reaction') {
      const isNewest = conversation.sequence === found.sequence;
      state.conversations.set(conversation.id, {
        ...conversation,
        revision: conversation.revision + 1,
        ...(isNewest && { lastPreview: after.content.slice(0, PREVIEW_LENGTH) }),
      });
    }
    side({ live: [{ type: 'message.updated', conversationId: found.conversationId, messageId: id }] });
  }

  /** A message has an id of the platform from now on: what was done to it before is done to it now. */
  function applyEarly(id: string): void {
    const found = message(id);
    const channelId = found && state.conversations.get(found.conversationId)?.channelId;
    for (const [key, early] of state.early) {
      const isAbout = key.startsWith(`${tenantId}|`) && early.channelId === channelId && early.platformMid === found?.platformMid;
      if (!isAbout) continue;
      state.early.delete(key);
      changeMessageOf(id, early.change);
    }
  }

  function settleAttempt(attempt: SendAttempt, change: Partial<SendAttempt>): void {
    state.attempts.set(attempt.id, { ...attempt, ...change });
  }

  /** A disclosure that never went out is owed again. */
  function cancelMessage(one: Message): void {
    updateMessage(one.id, { status: 'cancelled' });
    if (one.disclosure) patchConversation(one.conversationId, { disclosedAt: null });
    side({ live: [{ type: 'message.updated', conversationId: one.conversationId, messageId: one.id }] });
  }

  /** How many messages of the machine were taken back. */
  function cancelQueued(conversationId: string): number {
    const queued = machineMessages(conversationId, 'queued');
    for (const one of queued) cancelMessage(one);
    return queued.length;
  }

  /** Somebody else has spoken: what the machine has ready is taken back, and what it is still thinking of will not fit any more. */
  function giveWay(conversationId: string): void {
    cancelQueued(conversationId);
    const conversation = state.conversations.get(conversationId);
    if (conversation) state.conversations.set(conversationId, { ...conversation, revision: conversation.revision + 1 });
  }

  function machineMessages(conversationId: string, status: MessageStatus): readonly Message[] {
    const all = state.messages.get(conversationId) ?? [];
    return all.filter((one) => one.senderType !== 'agent' && one.senderType !== 'customer' && one.status === status);
  }

  function cancelParts(conversationId: string, of: string): void {
    for (const one of state.messages.get(conversationId) ?? [])
      if (one.outgoing?.part?.of === of && one.status === 'queued') cancelMessage(one);
  }

  /** What follows in a conversation from a message that will not arrive. */
  function fail(conversationId: string, { patch, jobs, live, cancelQueued: cancels, cancelPartsOf }: FailureEffects): void {
    patchConversation(conversationId, patch);
    if (cancels) cancelQueued(state.conversations.get(conversationId)?.continuedIn ?? conversationId);
    if (cancelPartsOf !== undefined) cancelParts(conversationId, cancelPartsOf);
    side({ jobs, live });
  }

  return {
    message,
    fail,
    updateMessage,
    changeMessageOf,
    applyEarly,
    patchConversation,
    append,
    side,
    advance,
    settleAttempt,
    cancelMessage,
    cancelQueued,
    giveWay,
    machineMessages,
    cancelParts,
  };
}

export type Writes = ReturnType<typeof createWrites>;
