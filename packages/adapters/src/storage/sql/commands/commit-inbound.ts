import {
  reopening,
  ReplyForceError,
  type CommitInbound,
  type FailedByStatus,
  type InboundCommitted,
  type NewMessage,
  type ConversationHead,
} from '@replyforce/core';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { ContactRowCommands } from './contact-row.js';
import type { ConversationChange, ConversationRowCommands } from './conversation-row.js';
import type { EarlyChangeCommands } from './early-changes.js';
import type { IdentifyCommand } from './identify.js';
import type { JobCommands } from './jobs.js';
import type { MessageChangeCommand } from './message-changes.js';
import type { MessageRowCommands } from './message-row.js';
import type { SideWriter } from './side-writes.js';
import type { StatusCommands } from './status-changes.js';

interface Parts {
  readonly jobs: JobCommands;
  readonly contacts: ContactRowCommands;
  readonly conversations: ConversationRowCommands;
  readonly messages: MessageRowCommands;
  readonly statuses: StatusCommands;
  readonly applyChanges: MessageChangeCommand;
  readonly early: EarlyChangeCommands;
  readonly identify: IdentifyCommand;
  readonly side: SideWriter;
}

/** `isMoved`: its counters and fields are changed already. */
type Before = ConversationHead & { readonly isMoved?: boolean };

/** Where somebody else has spoken, drafts of before are out of date. */
function changesOf(before: ConversationHead, { reopens, patch, cancelQueued }: CommitInbound): ConversationChange {
  return { ...(reopens && reopening(before)), ...patch, ...(cancelQueued && { revision: before.revision + 1 }) };
}

const isCustomers = ({ senderType }: NewMessage): boolean => senderType === 'customer';

/** Everything a batch of events of one thread leads to. */
export function commitInboundCommand({ db }: SqlKit, parts: Parts) {
  const { jobs, contacts, conversations, messages, statuses, applyChanges, early, identify, side } = parts;
  const setVerdict = compile<{ tenantId: string; eventId: string; verdict: string }>()((p) =>
    db
      .updateTable('raw_events')
      .set({ verdict: p('verdict') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('eventId')),
  );

  /** The conversation as it stood, changed already where it is as it was seen. */
  function* enter(tenantId: string, id: string, command: CommitInbound): Command<Before | undefined> {
    const { seen, messages: given } = command;
    if (seen && given.length > 0) {
      const before = Object.assign({}, seen, { tenantId, id });
      const inboundAt = given.findLastIndex(isCustomers) + 1;
      const counters = { sequence: seen.sequence + given.length, ...(inboundAt > 0 && { inboundSequence: seen.sequence + inboundAt }) };
      if (yield* conversations.changeSeen(before, Object.assign({}, changesOf(before, command), counters)))
        return Object.assign({}, before, { isMoved: true });
    }
    return yield* conversations.find(tenantId, id);
  }

  /** Appends the messages, moves the conversation on where that has not been done, and answers with those it held already. */
  function* appendAll(before: Before, command: CommitInbound): Command<ReadonlySet<string>> {
    const { tenantId, id: conversationId } = before;
    let { sequence } = before;
    let inboundSequence: number | undefined;
    const leftOut = new Set<string>();
    const awaited: string[] = [];
    for (const message of command.messages) {
      const outcome = yield* messages.append(before, sequence + 1, message);
      if (outcome === 'known') {
        leftOut.add(message.id);
        continue;
      }
      sequence += 1;
      if (isCustomers(message)) inboundSequence = sequence;
      if (outcome === 'awaited') awaited.push(message.id);
    }
    if (!before.isMoved) {
      const counters = command.messages.length > 0 && { sequence, ...(inboundSequence !== undefined && { inboundSequence }) };
      yield* conversations.change(tenantId, conversationId, { ...changesOf(before, command), ...counters });
    } else if (leftOut.size > 0) {
      // Places were taken for what was there already.
      yield* conversations.change(tenantId, conversationId, { sequence, inboundSequence: inboundSequence ?? before.inboundSequence });
    }
    for (const id of awaited) yield* early.apply(tenantId, id);
    return leftOut;
  }

  /** What follows from a message that a status says will not arrive. */
  function* fail(tenantId: string, { message, change }: FailedByStatus, { sendFailed }: CommitInbound): Command<void> {
    const effects = sendFailed?.(message, change);
    const current = effects && (yield* conversations.current(tenantId, message.conversationId));
    if (!current) return;
    yield* conversations.change(tenantId, current.id, effects.patch);
    if (effects.cancelQueued) yield* messages.cancelQueued(current);
    if (effects.cancelPartsOf !== undefined) yield* messages.cancelParts(tenantId, message.conversationId, effects.cancelPartsOf);
    yield* side.all(tenantId, effects);
  }

  return function* commitInbound(tenantId: string, command: CommitInbound): Command<InboundCommitted> {
    // Before the conversation is held on to. A turn that another process adds meanwhile waits, behind this one or beside it, and reads
    // what both stored: whichever is first answers all of it.
    const leased = yield* jobs.follow(tenantId, command.leases, command.jobs ?? []);
    if (command.contact) yield* contacts.save(tenantId, command.contact.record, command.contact.aliases);
    if (command.completeContact) yield* contacts.complete(tenantId, command.completeContact);
    for (const { contactId, ...word } of command.preferences ?? []) yield* contacts.prefer(tenantId, contactId, word);
    if (command.conversation) yield* conversations.insert(Object.assign({}, command.conversation, { tenantId }));
    const found = command.identification && (yield* identify(tenantId, command.identification));
    for (const id of found?.absorbed ?? []) if (command.auditMerge) yield* side.audit(tenantId, command.auditMerge(id));
    const called = (found?.inNeed ?? []).flatMap((id) => command.callsPerson?.(id) ?? []);
    let leftOut: ReadonlySet<string> = new Set();
    let before: Before | undefined;
    const { conversationId } = command;
    if (conversationId !== null) {
      // One that is new stands as it was given, unless another has just ended in it.
      const isAsGiven = command.conversation && !command.identification?.absorbs.length;
      if (isAsGiven) before = Object.assign({}, command.conversation, { tenantId });
      else before = yield* enter(tenantId, conversationId, command);
      if (before?.continuedIn) throw new ReplyForceError('sequence_conflict');
      if (!before) throw new ReplyForceError('not_found', 'The conversation of these events is gone.');
      if (command.cancelQueued) yield* messages.cancelQueued(before);
      leftOut = yield* appendAll(before, command);
    }
    if (command.changes) yield* applyChanges(tenantId, command.changes);
    if (command.early) yield* early.keep(tenantId, conversationId, command.early);
    const failed = yield* statuses.statuses(tenantId, command.statuses);
    for (const one of failed) yield* fail(tenantId, one, command);
    if (before) yield* statuses.receipts(before, command.receipts);
    for (const { eventId, verdict } of command.verdicts) yield* change(setVerdict, { tenantId, eventId, verdict });
    const { live = [] } = command;
    yield* side.live(
      tenantId,
      leftOut.size === 0 ? live : live.filter(({ messageId }) => messageId === undefined || !leftOut.has(messageId)),
    );
    yield* side.ofLead(tenantId, command);
    yield* side.counts(tenantId, command);
    if (called.length > 0) yield* jobs.add(called);
    return { outcome: 'committed', leased, ...(failed.length > 0 && { failed }) };
  };
}
