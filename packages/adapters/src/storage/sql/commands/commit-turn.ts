import { ReplyForceError, type BegunSend, type CommitTurn, type TurnCommitted, type ConversationHead } from '@replyforce/core';
import { change, Refusal, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { ConversationRowCommands } from './conversation-row.js';
import type { JobCommands } from './jobs.js';
import type { LeadRowCommands } from './lead-row.js';
import { withSequence, type MessageRowCommands } from './message-row.js';
import type { SendAttemptCommands } from './send-attempts.js';
import type { KnowledgeUseQueries } from '../queries/knowledge-uses.js';
import type { RecipientQuery } from '../queries/recipient.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly jobs: JobCommands;
  readonly conversations: ConversationRowCommands;
  readonly messages: MessageRowCommands;
  readonly leads: LeadRowCommands;
  readonly attempts: SendAttemptCommands;
  readonly recipientOf: RecipientQuery;
  readonly uses: KnowledgeUseQueries;
  readonly side: SideWriter;
}

/** One turn: analysis, lead, reply and what the conversation becomes, once for ever. */
export function commitTurnCommand({ db }: SqlKit, { jobs, conversations, messages, leads, attempts, recipientOf, uses, side }: Parts) {
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

  /** The conversation as it stood, changed as the turn says; undefined, and nothing is changed, where the turn does not fit it. */
  function* enter(tenantId: string, command: CommitTurn): Command<ConversationHead | undefined> {
    const { conversationId: id, seen, expect, reply, more = [], lead } = command;
    const fits = (one: ConversationHead) =>
      one.inboundSequence === expect.inboundSequence && one.revision === expect.revision && expect.owners.includes(one.owner);
    const changes = ({ sequence }: ConversationHead) =>
      Object.assign({}, lead && { leadId: lead.id }, command.patch, { sequence: sequence + (reply ? 1 + more.length : 0) });
    const known = seen && Object.assign({}, seen, { tenantId, id });
    if (known && fits(known) && (yield* conversations.changeSeen(known, changes(known)))) return known;
    const found = yield* conversations.find(tenantId, id);
    if (!found || !fits(found)) return undefined;
    yield* conversations.change(tenantId, id, changes(found));
    return found;
  }

  /** The reply in its place; where its job is the caller's, already on its way. */
  function* addReply(before: ConversationHead, command: CommitTurn, leased: readonly string[]): Command<BegunSend | undefined> {
    const { reply, more = [], attempt, jobs: added = [] } = command;
    if (!reply) return undefined;
    const { tenantId, id: conversationId, channelId, lastInboundAt } = before;
    const sequence = before.sequence + 1;
    const isOurs = added.some((job) => job.queue === 'outbound.messages' && leased.includes(job.id));
    const begins = attempt !== undefined && isOurs;
    const message = begins ? { ...reply, status: 'sending' as const } : reply;
    if ((yield* messages.append(before, sequence, message)) === 'known')
      throw new ReplyForceError('conflict', 'The reply names a platform id that is taken.');
    yield* messages.appendAll(before, sequence, more);
    if (!begins) return undefined;
    const channel = { type: before.channelType, id: channelId };
    yield* attempts.begin(Object.assign({}, attempt, { tenantId, messageId: reply.id, conversationId, number: 1 }), channel);
    const recipient = (yield* recipientOf(tenantId, conversationId)) ?? null;
    return {
      message: withSequence(before, message, sequence),
      attempt,
      route: { channelId, recipient, lastInboundAt },
    };
  }

  return function* commitTurn(tenantId: string, command: CommitTurn): Command<TurnCommitted> {
    const { conversationId, turn, lead, live = [] } = command;
    const before = yield* enter(tenantId, command);
    if (!before) throw new Refusal({ outcome: (yield* jobs.holdsAll(command.leases)) ? 'superseded' : 'lease_lost' });
    // Under the conversation's lock, as everything that adds a send of it: one that another process has just added is seen, and goes first.
    const leased = yield* jobs.follow(tenantId, command.leases, command.jobs ?? []);
    const analysis = JSON.stringify(command.analysis);
    if ((yield* change(insertTurn, Object.assign({}, turn, { tenantId, conversationId, analysis }))) === 0)
      throw new Refusal({ outcome: 'duplicate_turn' });
    if (lead) yield* leads.save(tenantId, lead);
    yield* uses.note(tenantId, command);
    yield* side.live(tenantId, live);
    yield* side.counts(tenantId, command);
    const begun = yield* addReply(before, command, leased);
    return { outcome: 'committed', leased, ...(begun && { begun }) };
  };
}
