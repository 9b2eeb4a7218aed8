import { reopening, ReplyForceError, type CommitInbound, type Committed, type ConversationStatus, type NewMessage } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import { atMost } from '../limit.js';
import type { SqlKit } from '../kit.js';
import type { ContactRowCommands } from './contact-row.js';
import type { ConversationHead, ConversationRowCommands } from './conversation-row.js';
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

const STATUSES: readonly ConversationStatus[] = ['open', 'needs_human', 'snoozed', 'closed'];
/** Those that are no other when the customer is back. */
const STAYING = STATUSES.filter((status) => Object.keys(reopening({ status })).length === 0);

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

  const lastInbound = compile<{ tenantId: string; conversationId: string }>()((p) =>
    db
      .selectFrom('messages')
      .select('sequence')
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('sender_type', '=', 'customer')
      .orderBy('sequence', 'desc')
      .limit(atMost(1)),
  );

  /** How the conversation stood before, moved on already by all messages; undefined where it has to be looked at first. */
  function* moveOn(tenantId: string, id: string, { messages: given, patch = {}, reopens }: CommitInbound): Command<Before | undefined> {
    const added = given.length;
    const inboundAt = given.findLastIndex(isCustomers) + 1;
    const after = yield* conversations.advance(tenantId, id, { added, inboundAt, patch, statuses: reopens ? STAYING : STATUSES });
    return after && { ...after, sequence: after.sequence - added, isMoved: true };
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
      const patch = { ...(command.reopens && reopening(before)), ...command.patch };
      const counters = command.messages.length > 0 && { sequence, ...(inboundSequence !== undefined && { inboundSequence }) };
      yield* conversations.change(tenantId, conversationId, { ...patch, ...counters });
    } else if (leftOut.size > 0) {
      // Places were taken for what was there already.
      inboundSequence ??= (yield* row(lastInbound, { tenantId, conversationId }))?.sequence ?? 0;
      yield* conversations.change(tenantId, conversationId, { sequence, inboundSequence });
    }
    for (const id of awaited) yield* early.apply(tenantId, id);
    return leftOut;
  }

  return function* commitInbound(tenantId: string, command: CommitInbound): Command<Committed> {
    const { jobs: added = [], live: told, ...more } = command;
    const leased = yield* jobs.follow(tenantId, command.leases, added);
    if (command.contact) yield* contacts.save(tenantId, command.contact.record, command.contact.aliases);
    if (command.nameContact) yield* contacts.name(tenantId, command.nameContact.contactId, command.nameContact.name);
    for (const { contactId, ...word } of command.preferences ?? []) yield* contacts.prefer(tenantId, contactId, word);
    if (command.conversation) yield* conversations.insert({ ...command.conversation, tenantId });
    const inNeed = command.identification ? yield* identify(tenantId, command.identification) : [];
    const called = inNeed.flatMap((id) => command.callsPerson?.(id) ?? []);
    let leftOut: ReadonlySet<string> = new Set();
    let before: Before | undefined;
    const { conversationId } = command;
    if (conversationId !== null) {
      // One that is new stands as it was given, unless another has just ended in it.
      const isAsGiven = command.conversation && !command.identification?.absorbs.length;
      if (isAsGiven) before = { ...command.conversation, tenantId };
      else if (command.messages.length > 0) before = yield* moveOn(tenantId, conversationId, command);
      before ??= yield* conversations.find(tenantId, conversationId);
      if (before?.continuedIn) throw new ReplyForceError('sequence_conflict');
      if (!before) throw new ReplyForceError('not_found', 'The conversation of these events is gone.');
      if (command.cancelQueued) yield* messages.cancelQueued(before);
      leftOut = yield* appendAll(before, command);
    }
    if (command.changes) yield* applyChanges(tenantId, command.changes);
    if (command.early) yield* early.keep(tenantId, conversationId, command.early);
    yield* statuses.statuses(tenantId, command.statuses);
    if (before) yield* statuses.receipts(before, command.receipts);
    for (const { eventId, verdict } of command.verdicts) yield* change(setVerdict, { tenantId, eventId, verdict });
    const live = leftOut.size === 0 ? told : told?.filter(({ messageId }) => messageId === undefined || !leftOut.has(messageId));
    yield* side.all(tenantId, { ...more, jobs: called, ...(live && { live }) });
    return { outcome: 'committed', leased };
  };
}
