import { reopening, ReplyForceError, type CommitInbound, type ConversationRecord } from '@replyforce/core';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { ContactRowCommands } from './contact-row.js';
import { patched, type ConversationRowCommands } from './conversation-row.js';
import type { JobCommands } from './jobs.js';
import type { MessageRowCommands } from './message-row.js';
import type { SideWriter } from './side-writes.js';
import type { StatusCommands } from './status-changes.js';

interface Parts {
  readonly jobs: JobCommands;
  readonly contacts: ContactRowCommands;
  readonly conversations: ConversationRowCommands;
  readonly messages: MessageRowCommands;
  readonly statuses: StatusCommands;
  readonly side: SideWriter;
}

/** Everything a batch of events of one thread leads to. */
export function commitInboundCommand({ db }: SqlKit, parts: Parts) {
  const { jobs, contacts, conversations, messages, statuses, side } = parts;
  const setVerdict = compile<{ tenantId: string; eventId: string; verdict: string }>()((p) =>
    db
      .updateTable('raw_events')
      .set({ verdict: p('verdict') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('eventId')),
  );

  function* appendAll(
    before: ConversationRecord,
    command: CommitInbound,
  ): Command<{ after: ConversationRecord; leftOut: ReadonlySet<string> }> {
    let { sequence, inboundSequence } = before;
    const leftOut = new Set<string>();
    for (const message of command.messages) {
      if (yield* messages.append(before, sequence + 1, message)) {
        sequence += 1;
        if (message.senderType === 'customer') inboundSequence = sequence;
      } else {
        leftOut.add(message.id);
      }
    }
    const patch = { ...(command.reopens && reopening(before)), ...command.patch };
    return { after: { ...patched(before, patch), sequence, inboundSequence }, leftOut };
  }

  return function* commitInbound(tenantId: string, command: CommitInbound): Command<'committed'> {
    yield* jobs.settleLeases(tenantId, command.leases);
    if (command.contact) yield* contacts.save(tenantId, command.contact.record, command.contact.aliases);
    if (command.nameContact) yield* contacts.name(tenantId, command.nameContact.contactId, command.nameContact.name);
    if (command.conversation) yield* conversations.insert({ ...command.conversation, tenantId });
    let leftOut: ReadonlySet<string> = new Set();
    const { conversationId } = command;
    if (conversationId !== null) {
      if (command.cancelQueued) yield* messages.cancelQueued(tenantId, conversationId);
      const before = command.conversation ?? (yield* conversations.find(tenantId, conversationId));
      if (!before) throw new ReplyForceError('not_found', 'The conversation of these events is gone.');
      const appended = yield* appendAll({ ...before, tenantId }, command);
      leftOut = appended.leftOut;
      if (command.messages.length > 0 || command.patch) yield* conversations.update(appended.after);
    }
    yield* statuses.statuses(tenantId, command.statuses);
    if (conversationId !== null) yield* statuses.receipts(tenantId, conversationId, command.receipts);
    for (const { eventId, verdict } of command.verdicts) yield* change(setVerdict, { tenantId, eventId, verdict });
    const live =
      leftOut.size === 0 ? command.live : command.live?.filter(({ messageId }) => messageId === undefined || !leftOut.has(messageId));
    yield* side.all(tenantId, { ...command, ...(live && { live }) });
    return 'committed';
  };
}
