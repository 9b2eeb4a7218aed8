import { ReplyForceError, type BegunSend, type CommitTurn, type Sealed, type TurnCommitted } from '@replyforce/core';
import { change, Refusal, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { ConversationHead, ConversationRowCommands } from './conversation-row.js';
import type { JobCommands } from './jobs.js';
import type { LeadRowCommands } from './lead-row.js';
import { withSequence, type MessageRowCommands } from './message-row.js';
import type { SendAttemptCommands } from './send-attempts.js';
import type { KnowledgeUseQueries } from '../queries/knowledge-uses.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly jobs: JobCommands;
  readonly conversations: ConversationRowCommands;
  readonly messages: MessageRowCommands;
  readonly leads: LeadRowCommands;
  readonly attempts: SendAttemptCommands;
  readonly uses: KnowledgeUseQueries;
  readonly side: SideWriter;
}

type Replied = ConversationHead & { readonly recipient: Sealed | null };

/** One turn: analysis, lead, reply and what the conversation becomes, once for ever. */
export function commitTurnCommand({ db }: SqlKit, { jobs, conversations, messages, leads, attempts, uses, side }: Parts) {
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

  /** The reply in its place; where its job is the caller's, already on its way. */
  function* addReply(after: Replied, { reply, more = [], attempt }: CommitTurn, begins: boolean): Command<BegunSend | undefined> {
    if (!reply) return undefined;
    const { tenantId, id: conversationId, channelId, lastInboundAt, recipient } = after;
    const sequence = after.sequence - more.length;
    const message = begins ? { ...reply, status: 'sending' as const } : reply;
    if ((yield* messages.append(after, sequence, message)) === 'known')
      throw new ReplyForceError('conflict', 'The reply names a platform id that is taken.');
    yield* messages.appendAll(after, sequence, more);
    if (!attempt || !begins) return undefined;
    const channel = { type: after.channelType, id: channelId };
    yield* attempts.begin({ ...attempt, tenantId, messageId: reply.id, conversationId, number: 1 }, channel);
    return {
      message: withSequence(after, message, sequence),
      attempt,
      route: { channelId, recipient, lastInboundAt },
    };
  }

  return function* commitTurn(tenantId: string, command: CommitTurn): Command<TurnCommitted> {
    const { conversationId, expect, turn, lead, reply, jobs: offered = [], ...rest } = command;
    const leased = yield* jobs.follow(tenantId, command.leases, offered);
    const isOurs = offered.some((job) => job.queue === 'outbound.messages' && leased.includes(job.id));
    const begins = command.attempt !== undefined && isOurs;
    const added = reply ? 1 + (command.more?.length ?? 0) : 0;
    const patch = { ...(lead && { leadId: lead.id }), ...command.patch };
    const after = yield* conversations.advance(tenantId, conversationId, { added, patch, expect, recipient: begins });
    if (!after) throw new Refusal({ outcome: 'superseded' });
    const analysis = JSON.stringify(command.analysis);
    if ((yield* change(insertTurn, { ...turn, tenantId, conversationId, analysis })) === 0)
      throw new Refusal({ outcome: 'duplicate_turn' });
    if (lead) yield* leads.save(tenantId, lead);
    yield* uses.note(tenantId, command);
    yield* side.all(tenantId, rest);
    const begun = yield* addReply(after, command, begins);
    return { outcome: 'committed', leased, ...(begun && { begun }) };
  };
}
