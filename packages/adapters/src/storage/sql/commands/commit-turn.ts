import { ReplyForceError, type CommitTurn } from '@replyforce/core';
import { change, Refusal, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { patched, type ConversationRowCommands } from './conversation-row.js';
import type { JobCommands } from './jobs.js';
import type { LeadRowCommands } from './lead-row.js';
import type { MessageRowCommands } from './message-row.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly jobs: JobCommands;
  readonly conversations: ConversationRowCommands;
  readonly messages: MessageRowCommands;
  readonly leads: LeadRowCommands;
  readonly side: SideWriter;
}

/** One turn: analysis, lead, reply and what the conversation becomes, once for ever. */
export function commitTurnCommand({ db }: SqlKit, { jobs, conversations, messages, leads, side }: Parts) {
  const insertTurn = compile<CommitTurn['turn'] & { tenantId: string; conversationId: string; analysis: string }>()((p) =>
    db
      .insertInto('turns')
      .values({
        tenant_id: p('tenantId'),
        last_message_id: p('lastMessageId'),
        id: p('id'),
        conversation_id: p('conversationId'),
        outcome: p('outcome'),
        created_at: p('createdAt'),
        analysis: p('analysis'),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'last_message_id']).doNothing()),
  );

  return function* commitTurn(tenantId: string, command: CommitTurn): Command<'committed'> {
    const { conversationId, expect, turn, lead, reply } = command;
    yield* jobs.settleLeases(tenantId, command.leases);
    const before = yield* conversations.find(tenantId, conversationId);
    if (!before || before.inboundSequence !== expect.inboundSequence || !expect.owners.includes(before.owner))
      throw new Refusal('superseded');
    const analysis = JSON.stringify(command.analysis);
    if ((yield* change(insertTurn, { ...turn, tenantId, conversationId, analysis })) === 0) throw new Refusal('duplicate_turn');
    if (lead) yield* leads.save(tenantId, lead);
    const sequence = before.sequence + (reply ? 1 : 0);
    if (reply && !(yield* messages.append(before, sequence, reply)))
      throw new ReplyForceError('conflict', 'The reply names a platform id that is taken.');
    yield* conversations.update({ ...patched(before, { ...(lead && { leadId: lead.id }), ...command.patch }), sequence });
    yield* side.all(tenantId, command);
    return 'committed';
  };
}
