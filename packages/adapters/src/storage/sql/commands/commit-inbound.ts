import { reopening, ReplyForceError, type CommitInbound, type Committed } from '@replyforce/core';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
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

  /** Appends the messages, moves the conversation on, and answers with those it held already. */
  function* appendAll(before: ConversationHead, command: CommitInbound): Command<ReadonlySet<string>> {
    let { sequence, inboundSequence } = before;
    const leftOut = new Set<string>();
    const awaited: string[] = [];
    for (const message of command.messages) {
      const outcome = yield* messages.append(before, sequence + 1, message);
      if (outcome === 'known') {
        leftOut.add(message.id);
        continue;
      }
      sequence += 1;
      if (message.senderType === 'customer') inboundSequence = sequence;
      if (outcome === 'awaited') awaited.push(message.id);
    }
    const patch = { ...(command.reopens && reopening(before)), ...command.patch };
    if (command.messages.length > 0 || command.patch || command.reopens)
      yield* conversations.change(before.tenantId, before.id, { ...patch, sequence, inboundSequence });
    for (const id of awaited) yield* early.apply(before.tenantId, id);
    return leftOut;
  }

  return function* commitInbound(tenantId: string, command: CommitInbound): Command<Committed> {
    yield* jobs.settleLeases(tenantId, command.leases);
    if (command.contact) yield* contacts.save(tenantId, command.contact.record, command.contact.aliases);
    if (command.nameContact) yield* contacts.name(tenantId, command.nameContact.contactId, command.nameContact.name);
    for (const { contactId, ...word } of command.preferences ?? []) yield* contacts.prefer(tenantId, contactId, word);
    if (command.conversation) yield* conversations.insert({ ...command.conversation, tenantId });
    const inNeed = command.identification ? yield* identify(tenantId, command.identification) : [];
    const called = inNeed.flatMap((id) => command.callsPerson?.(id) ?? []);
    let leftOut: ReadonlySet<string> = new Set();
    let before: ConversationHead | undefined;
    const { conversationId } = command;
    if (conversationId !== null) {
      // One that is new stands as it was given, unless another has just ended in it.
      const isAsGiven = command.conversation && !command.identification?.absorbs.length;
      before = isAsGiven ? { ...command.conversation, tenantId } : yield* conversations.find(tenantId, conversationId);
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
    const live =
      leftOut.size === 0 ? command.live : command.live?.filter(({ messageId }) => messageId === undefined || !leftOut.has(messageId));
    const leased = yield* side.all(tenantId, { ...command, jobs: [...(command.jobs ?? []), ...called], ...(live && { live }) });
    return { outcome: 'committed', leased };
  };
}
