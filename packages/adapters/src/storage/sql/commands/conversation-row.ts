import type { ConversationPatch, ConversationRecord } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { toConversation } from '../rows.js';

/**
 * A conversation as commands change it: read once, changed in memory, written back whole. One statement serves every
 * patch, and the row just read is what the command's checks are made against.
 */
export function conversationRow({ db }: SqlKit) {
  const select = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('conversations').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const insert = compile<ConversationRecord>()((p) =>
    db.insertInto('conversations').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      channel_id: p('channelId'),
      channel_type: p('channelType'),
      contact_id: p('contactId'),
      thread_key: p('threadKey'),
      status: p('status'),
      owner: p('owner'),
      assigned_to: p('assignedTo'),
      lead_id: p('leadId'),
      sequence: p('sequence'),
      inbound_sequence: p('inboundSequence'),
      answered_sequence: p('answeredSequence'),
      last_message_at: p('lastMessageAt'),
      last_inbound_at: p('lastInboundAt'),
      last_preview: p('lastPreview'),
      disclosed_at: p('disclosedAt'),
      handoff_reason: p('handoffReason'),
      language: p('language'),
      created_at: p('createdAt'),
    }),
  );
  const update = compile<ConversationRecord>()((p) =>
    db
      .updateTable('conversations')
      .set({
        status: p('status'),
        owner: p('owner'),
        assigned_to: p('assignedTo'),
        lead_id: p('leadId'),
        sequence: p('sequence'),
        inbound_sequence: p('inboundSequence'),
        answered_sequence: p('answeredSequence'),
        last_message_at: p('lastMessageAt'),
        last_inbound_at: p('lastInboundAt'),
        last_preview: p('lastPreview'),
        disclosed_at: p('disclosedAt'),
        handoff_reason: p('handoffReason'),
        language: p('language'),
      })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );

  return {
    *find(tenantId: string, id: string): Command<ConversationRecord | undefined> {
      const found = yield* row(select, { tenantId, id });
      return found && toConversation(found);
    },
    *insert(record: ConversationRecord): Command<void> {
      yield* change(insert, record);
    },
    *update(record: ConversationRecord): Command<void> {
      yield* change(update, record);
    },
  };
}

export type ConversationRowCommands = ReturnType<typeof conversationRow>;

/** The conversation with a patch applied; a field that is absent or undefined stays, and what is answered stays answered. */
export function patched(record: ConversationRecord, patch: ConversationPatch): ConversationRecord {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  if (given.length === 0) return record;
  const answeredSequence = Math.max(record.answeredSequence, patch.answeredSequence ?? 0);
  return { ...record, ...Object.fromEntries(given), answeredSequence };
}
