import type { JobLease, JobOf, NewJob } from '../domain/job.js';
import type { Message } from '../domain/message.js';
import { announce, type EngineContext } from '../engine-context.js';
import { RetryLater } from '../errors/job-errors.js';
import type { AnalyzeInput, HistoryMessage } from '../ports/pipeline.js';
import type { CommitTurn, ConversationRow, TenantStorage } from '../ports/storage.js';
import { answerable } from './answerable.js';
import { PREVIEW_LENGTH } from '../domain/conversation.js';
import { remainingWait } from './coalescing.js';
import { decideTurn, type TurnDecision } from './decide-turn.js';
import { leadOf } from './turn-lead.js';

/** Messages read to find the turn and what went before it. */
const WINDOW = 50;
/** Messages of one turn at most; what comes after is the next turn. */
const MAX_TURN = 500;
/** Earlier messages given to the agents. */
const HISTORY = 10;

/**
 * Takes the turn of one conversation: gathers what the customer said since the last one, runs the pipeline and commits
 * analysis, lead, reply and hand-off as one. A newer message or another owner makes the draft void.
 */
export async function takeTurn(
  engine: EngineContext,
  jobs: readonly JobOf<'ai.process'>[],
  signal: AbortSignal,
): Promise<'finished' | 'done'> {
  const tenantId = jobs[0]?.tenantId ?? '';
  const tenant = engine.storage.forTenant(tenantId);
  const conversationId = jobs[0]?.payload.conversationId ?? '';
  const row = await tenant.conversations.get(conversationId);
  if (!row) return 'done';
  const recent = await recentMessages(tenant, row);
  const unanswered = recent.filter((message) => message.senderType === 'customer' && message.sequence > row.conversation.answeredSequence);
  const last = unanswered.at(-1);
  if (!last) return 'done';

  const profile = await engine.profile(tenantId);
  const wait = remainingWait(unanswered, profile.autoReply.coalesceMs, engine.runtime.now());
  if (wait > 0) throw new RetryLater(wait, 'waiting for more of the turn');

  const { turn, isStale } = answerable(unanswered, profile.autoReply);
  const input = await toInput(engine, row, turn, recent, profile);
  const analysis = await engine.pipeline.analyze(input, signal);
  const decision = decideTurn({ analysis, row, isStale, profile });
  const command = toCommand(engine, row, last, jobs, analysis, decision);
  const outcome = await tenant.commitTurn(command);
  if (outcome === 'committed') {
    tell(engine, row, last, command, decision);
    return 'finished';
  }
  engine.logger.debug({ conversationId, outcome }, 'turn not committed');
  return outcome === 'lease_lost' ? 'finished' : 'done';
}

/** The newest messages, and all that are unanswered where these are more. */
async function recentMessages(tenant: TenantStorage, { conversation }: ConversationRow): Promise<readonly Message[]> {
  const newest = (await tenant.messages.list(conversation.id, { limit: WINDOW })).data.toReversed();
  const first = newest[0]?.sequence ?? 0;
  if (first <= conversation.answeredSequence + 1) return newest;
  return tenant.messages.after(conversation.id, conversation.answeredSequence, MAX_TURN);
}

async function toInput(
  engine: EngineContext,
  row: ConversationRow,
  turn: readonly Message[],
  recent: readonly Message[],
  profile: Awaited<ReturnType<EngineContext['profile']>>,
): Promise<AnalyzeInput> {
  const { conversation, contact, lead } = row;
  const firstSequence = turn[0]?.sequence ?? 0;
  const history: readonly HistoryMessage[] = recent
    .filter(
      (message) => message.sequence < firstSequence && message.content !== '' && message.kind !== 'note' && message.status !== 'cancelled',
    )
    .slice(-HISTORY)
    .flatMap((message) =>
      message.senderType === 'system'
        ? []
        : [{ from: message.senderType === 'customer' ? 'customer' : message.senderType, text: message.content }],
    );
  const name = contact.name && (await engine.vault.open(contact.name, { tenantId: contact.tenantId, purpose: 'contact' }));
  return {
    id: turn.at(-1)?.id ?? '',
    text: turn
      .map((message) => message.content)
      .filter((text) => text !== '')
      .join('\n'),
    history,
    channel: conversation.channelType,
    contactName: name,
    language: conversation.language,
    brand: profile.brand,
    autoReply: profile.autoReply,
    knowledge: profile.knowledge,
    previousLedger: lead?.ledger ?? [],
    attachments: turn.flatMap((message) => message.attachments.map((attachment) => attachment.type)),
  };
}

function toCommand(
  engine: EngineContext,
  row: ConversationRow,
  last: Message,
  jobs: readonly JobOf<'ai.process'>[],
  analysis: CommitTurn['analysis'],
  decision: TurnDecision,
): CommitTurn {
  const { conversation } = row;
  const { tenantId, id: conversationId } = conversation;
  const now = engine.runtime.now();
  const turnId = engine.newId();
  const lead = leadOf(row, analysis.leadScore, engine.newId, now);
  const messageId = engine.newId();
  const newJobs: NewJob[] = [];
  if (decision.reply) {
    newJobs.push({
      id: engine.newId(),
      tenantId,
      queue: 'outbound.messages',
      groupKey: conversationId,
      payload: { type: 'send', messageId },
      runAt: now,
    });
  }
  // Without a connected CRM there is nobody to tell; a later one starts from the leads as they are.
  if (lead.changed && engine.crm.length > 0) {
    newJobs.push({
      id: engine.newId(),
      tenantId,
      queue: 'crm.sync',
      groupKey: lead.lead.id,
      payload: { leadId: lead.lead.id },
      runAt: now,
    });
  }
  const leases: readonly JobLease[] = jobs.map(({ id, fence }) => ({ id, fence }));
  return {
    leases,
    conversationId,
    expect: { inboundSequence: conversation.inboundSequence, owners: [conversation.owner] },
    turn: { id: turnId, lastMessageId: last.id, outcome: decision.outcome, createdAt: now },
    analysis,
    lead: lead.lead,
    reply: decision.reply && {
      id: messageId,
      tenantId,
      conversationId,
      senderType: 'ai',
      senderId: null,
      kind: 'text',
      content: decision.reply.text,
      attachments: [],
      platformMid: null,
      status: 'queued',
      failure: null,
      turnId,
      disclosure: decision.reply.disclosure,
      platformAt: null,
      createdAt: now,
    },
    patch: {
      ...decision.patch,
      answeredSequence: last.sequence,
      language: analysis.understanding.language,
      leadId: lead.lead.id,
      ...(decision.reply?.disclosure && { disclosedAt: now }),
      ...(decision.reply && { lastMessageAt: now, lastPreview: decision.reply.preview.slice(0, PREVIEW_LENGTH) }),
    },
    jobs: newJobs,
    live: [
      { type: 'message.processed', conversationId, messageId: last.id },
      ...(lead.changed ? [{ type: 'lead.scored', conversationId, leadId: lead.lead.id } as const] : []),
      ...(decision.escalates ? [{ type: 'handoff.requested', conversationId } as const] : []),
    ],
    // The proof that the customer was told of the machine. What it said later stands in the messages themselves.
    audit: decision.reply?.disclosure
      ? [
          {
            id: engine.newId(),
            tenantId,
            at: now,
            actor: { type: 'system', id: 'ai' },
            action: 'ai.disclosed',
            resource: { type: 'message', id: messageId },
            metadata: { conversation_id: conversationId },
            result: 'success',
          },
        ]
      : [],
  };
}

function tell(engine: EngineContext, row: ConversationRow, last: Message, command: CommitTurn, decision: TurnDecision): void {
  const { tenantId, id: conversationId, channelType } = row.conversation;
  announce(engine, tenantId, command.jobs ?? [], true);
  engine.events.emit('message.processed', {
    tenantId,
    conversationId,
    messageId: last.id,
    channel: channelType,
    analysis: command.analysis,
  });
  const lead = command.lead;
  if (lead) engine.events.emit('lead.scored', { tenantId, conversationId, leadId: lead.id, tag: lead.tag, score: lead.score });
  if (decision.escalates)
    engine.events.emit('handoff.requested', { tenantId, conversationId, triggers: command.analysis.handoff.triggers });
}
