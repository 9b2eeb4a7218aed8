import { crmJobs } from '../crm/crm-jobs.js';
import { leasedNow, offered } from '../dispatch/hand-over.js';
import type { CacheOutcome } from '../domain/cache-use.js';
import { dayOf } from '../domain/spend.js';
import type { JobLease, JobOf, NewJob, OfferedJob } from '../domain/job.js';
import { announce, type EngineContext } from '../engine-context.js';
import { noteTurn } from '../knowledge-base/note-turn.js';
import { notTheTenants, RetryLater } from '../errors/job-errors.js';
import { partMessages, sendJobOf } from '../outbound/part-messages.js';
import { planSend, type PlannedSend } from '../outbound/plan-send.js';
import { tenantBudget } from '../spend/tenant-budget.js';
import { sendPolicy } from '../outbound/send-policy.js';
import { splitText, textLength } from '../outbound/split-text.js';
import type { AnalyzeInput, HistoryMessage } from '../ports/pipeline.js';
import type { CommitTurn, NewMessage } from '../ports/commands.js';
import type { TurnMessage, TurnSource, TurnWindow } from '../ports/storage.js';
import { answerable, answeredInApp } from './answerable.js';
import type { ReplyMode } from '../domain/settings.js';
import { headOfConversation, PREVIEW_LENGTH } from '../domain/conversation.js';
import { awaitsPerson } from './awaiting-person.js';
import { remainingWait } from './coalescing.js';
import { decideTurn, type TurnDecision, type TurnReply } from './decide-turn.js';
import { joinedTexts, marketingWish, type MarketingWish } from './marketing-wish.js';
import { answeringSign } from './show-answering.js';
import { turnContext } from './turn-context.js';
import { replyMode } from '../policy/reply-mode.js';
import { leadOf } from './turn-lead.js';
import { turnNotices } from './turn-notices.js';

/** What is read: places before the first unanswered message, and unanswered messages of one turn at most. */
const WINDOW: TurnWindow = { earlier: 12, limit: 500 };
/** Earlier messages given to the agents. */
const HISTORY = 10;

/**
 * Takes the turn of one conversation: gathers what the customer said since the last one, runs the pipeline and commits
 * analysis, lead, reply and hand-off as one. A newer message, a person who speaks or another owner makes the draft void.
 */
export async function takeTurn(
  engine: EngineContext,
  jobs: readonly JobOf<'ai.process'>[],
  signal: AbortSignal,
): Promise<'finished' | 'done'> {
  const tenantId = jobs[0]?.tenantId ?? '';
  const tenant = engine.storage.forTenant(tenantId);
  const conversationId = jobs[0]?.payload.conversationId ?? '';
  const source = await tenant.loadTurn(conversationId, WINDOW);
  if (!source) throw notTheTenants('conversation');
  const { answeredSequence } = source.conversation;
  const unanswered = source.messages.filter((message) => message.sequence > answeredSequence && wantsAnswer(message));
  const last = unanswered.at(-1);
  if (!last) return 'done';

  const profile = await engine.profile(tenantId);
  const wait = remainingWait(unanswered, profile.autoReply.coalesceMs, engine.runtime.now());
  if (wait > 0) throw new RetryLater(wait, 'waiting for more of the turn');

  // In a conversation that a person has, nothing is said anyway: all of it is understood.
  const answeredAt = source.conversation.owner === 'human' ? 0 : answeredInApp(source.messages);
  const { turn, isStale, isAnswered } = answerable(unanswered, profile.autoReply, answeredAt);
  const isTooLate = isStale || !mayAnswer(engine, source, turn);
  const mode = isTooLate || isAnswered ? 'off' : replyMode(profile, source.conversation.channelType, engine.runtime.now());
  const wish = await marketingWish(tenant, source, turn);
  const input = await toInput(engine, source, turn, wish, profile, mode);
  const answers = mode === 'auto' && (profile.autoReply.showAnswering[source.conversation.channelType] ?? true);
  const sign = answeringSign(engine, source, turn.at(-1) ?? last, answers);
  const analysis = await engine.pipeline.analyze(input, signal, sign.begin).finally(sign.end);
  // Somebody may have changed meanwhile what the machine may do, and an answer that waits goes out at another hour.
  const current = await engine.profile(tenantId);
  const sendsAt = Math.max(engine.runtime.now(), (turn.at(-1)?.createdAt ?? 0) + current.policy.replyDelayMs);
  const decision = decideTurn({ analysis, source, isStale: isTooLate, isAnswered, wish, profile: current, now: sendsAt });
  const noted = await noteTurn(engine, source, turn, last, analysis, decision);
  const send = decision.reply ? await planAnswer(engine, source, turn, current.policy.replyDelayMs) : undefined;
  let isHandedOver = false;
  try {
    const told = turnNotices(engine, current, source, last, analysis, decision);
    const command = { ...toCommand(engine, source, last, jobs, analysis, decision, send, told), ...noted };
    const outcome = await tenant.commitTurn(command);
    if (outcome.outcome !== 'committed') {
      engine.logger.debug({ conversationId, outcome: outcome.outcome }, 'turn not committed');
      // Whatever came meanwhile need not have asked for a turn of its own: somebody has to look again.
      if (outcome.outcome === 'superseded') throw new RetryLater(0, 'something newer came while the turn was taken');
      return outcome.outcome === 'lease_lost' ? 'finished' : 'done';
    }
    if (send?.place && outcome.leased.includes(send.job.id)) {
      isHandedOver = true;
      send.place.start(leasedNow(send.job, engine.runtime.now()), outcome.begun);
    }
    const waiting = (command.jobs ?? []).filter((job) => !outcome.leased.includes(job.id));
    tell(engine, source, last, command, waiting, decision);
    return 'finished';
  } finally {
    if (send?.place && !isHandedOver) {
      send.place.giveBack();
      if (!send.place.waits) engine.sendGate.leave(send.job);
    }
  }
}

/** What was taken back, or was never said to us, is not answered. */
function wantsAnswer({ senderType, origin, deletedAt }: TurnMessage): boolean {
  return senderType === 'customer' && origin === 'live' && deletedAt === null;
}

/** Now, or when the business lets its machine answer at the earliest. */
async function planAnswer(
  engine: EngineContext,
  { conversation }: TurnSource,
  turn: readonly TurnMessage[],
  delayMs: number,
): Promise<PlannedSend> {
  const now = engine.runtime.now();
  const runAt = Math.max(now, (turn.at(-1)?.createdAt ?? now) + delayMs);
  const job = sendJobOf(conversation, engine.newId(), engine.newId, runAt);
  return runAt > now ? { job, place: undefined } : planSend(engine, job);
}

/** Whether the platform still takes an automatic answer to what was said last. */
function mayAnswer(engine: EngineContext, { conversation }: TurnSource, turn: readonly TurnMessage[]): boolean {
  const limits = engine.channels.get(conversation.channelType)?.limits;
  if (!limits) return true;
  const lastInboundAt = Math.max(...turn.map(({ platformAt, createdAt }) => Math.min(platformAt ?? createdAt, createdAt)));
  return sendPolicy({ limits, author: 'machine', content: 'free', lastInboundAt, now: engine.runtime.now() }).may;
}

/** What came with a message. A story that names the business only says so; of what the platform could not hand over there is nothing else. */
function kindsOf({ kind, attachments, context }: TurnMessage): readonly string[] {
  if (context?.story?.relation === 'mention') return [];
  return attachments.length === 0 && kind === 'unsupported' ? [kind] : attachments.map(({ type }) => type);
}

async function toInput(
  engine: EngineContext,
  source: TurnSource,
  turn: readonly TurnMessage[],
  wish: MarketingWish,
  profile: Awaited<ReturnType<EngineContext['profile']>>,
  mode: ReplyMode,
): Promise<AnalyzeInput> {
  const { conversation, contactName, lead, messages } = source;
  const firstSequence = turn[0]?.sequence ?? 0;
  const history: readonly HistoryMessage[] = messages
    .filter(
      (message) => message.sequence < firstSequence && message.content !== '' && message.kind !== 'note' && message.status !== 'cancelled',
    )
    .slice(-HISTORY)
    .flatMap((message) =>
      message.senderType === 'system'
        ? []
        : [{ from: message.senderType === 'customer' ? 'customer' : message.senderType, text: message.content }],
    );
  const context = await turnContext(engine.storage.forTenant(conversation.tenantId), source, turn);
  const name = contactName && (await engine.vault.open(contactName, { tenantId: conversation.tenantId, purpose: 'contact' }));
  return {
    id: turn.at(-1)?.id ?? '',
    text: wish.text || joinedTexts(turn),
    ...(wish.said !== undefined && wish.text === '' && turn.every(({ attachments }) => attachments.length === 0) && { isWish: true }),
    history,
    channel: conversation.channelType,
    contactName: name,
    language: conversation.language,
    brand: profile.brand,
    autoReply: profile.autoReply,
    policy: profile.policy,
    leadScoring: profile.leadScoring,
    ...(lead && { silentMs: Math.max(0, engine.runtime.now() - lead.updatedAt) }),
    knowledge: profile.knowledge,
    previousLedger: lead?.ledger ?? [],
    attachments: turn.flatMap(kindsOf),
    ...(context && { context }),
    budget: tenantBudget(engine, conversation.tenantId, turn.at(-1)?.id ?? null, profile.spendLimits),
    modelReply: mode !== 'off',
    // Where people send what the machine drafts, each of its drafts stands by itself.
    personAwaited: mode === 'auto' && awaitsPerson(conversation),
    cacheScope: conversation.tenantId,
  };
}

function toCommand(
  engine: EngineContext,
  source: TurnSource,
  last: TurnMessage,
  jobs: readonly JobOf<'ai.process'>[],
  analysis: CommitTurn['analysis'],
  decision: TurnDecision,
  send: PlannedSend | undefined,
  told: readonly NewJob[],
): CommitTurn {
  const { tenantId, id: conversationId, inboundSequence, revision, owner } = source.conversation;
  const now = engine.runtime.now();
  const turnId = engine.newId();
  const lead = leadOf(source, analysis.leadScore, engine.newId, now);
  const messageId = send?.job.payload.messageId ?? '';
  const [reply = null, ...more] = send && decision.reply ? replyMessages(engine, source, decision.reply, { turnId, messageId, now }) : [];
  const newJobs: OfferedJob[] = send ? [offered(send.job, send.place)] : [];
  // Ids rise: they come up in order, after the first.
  for (const part of more) newJobs.push(sendJobOf(source.conversation, part.id, engine.newId, send?.job.runAt ?? now));
  if (lead.concernsCrm) newJobs.push(...crmJobs(engine, tenantId, lead.lead.id));
  newJobs.push(...told);
  const leases: readonly JobLease[] = jobs.map(({ id, fence }) => ({ id, fence }));
  const cacheOutcome = cacheOutcomeOf(analysis);
  return {
    leases,
    conversationId,
    seen: headOfConversation(source.conversation),
    expect: { inboundSequence, revision, owners: [owner] },
    turn: { id: turnId, lastMessageId: last.id, outcome: decision.outcome, createdAt: now },
    analysis,
    lead: lead.changed ? lead.lead : null,
    ...(send?.place?.waits === false && { attempt: { id: engine.newId(), createdAt: now } }),
    reply,
    ...(more.length > 0 && { more }),
    patch: Object.assign({}, decision.patch, {
      answeredSequence: last.sequence,
      language: analysis.understanding.language,
      leadId: lead.lead.id,
      ...(decision.reply?.disclosure && { disclosedAt: now }),
      ...(decision.reply && { lastMessageAt: now, lastPreview: decision.reply.preview.slice(0, PREVIEW_LENGTH) }),
    }),
    jobs: newJobs,
    ...(cacheOutcome && { cacheUse: { day: dayOf(now), outcome: cacheOutcome } }),
    live: [
      { type: 'message.processed', conversationId, messageId: last.id },
      ...(lead.concernsCrm ? [{ type: 'lead.scored', conversationId, leadId: lead.lead.id } as const] : []),
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
            metadata: {
              conversation_id: conversationId,
              language: decision.reply.disclosure.language,
              text: decision.reply.disclosure.version,
            },
            result: 'success',
          },
        ]
      : [],
  };
}

function cacheOutcomeOf({ stages }: CommitTurn['analysis']): CacheOutcome | undefined {
  return stages.find(({ cache }) => cache !== undefined)?.cache;
}

/** The answer as the platform takes it: one message, or several where it is too long for one. */
function replyMessages(
  engine: EngineContext,
  { conversation }: TurnSource,
  { text, disclosure }: TurnReply,
  { turnId, messageId, now }: { readonly turnId: string; readonly messageId: string; readonly now: number },
): readonly NewMessage[] {
  const limits = engine.channels.get(conversation.channelType)?.limits;
  const fits = !limits || textLength(text, limits.textUnit) <= limits.maxText;
  const texts = fits ? [text] : splitText(text, { max: limits.maxText, unit: limits.textUnit });
  const base = {
    tenantId: conversation.tenantId,
    conversationId: conversation.id,
    senderType: 'ai',
    senderId: null,
    platformMid: null,
    status: 'queued',
    failure: null,
    turnId,
    disclosure: disclosure !== null,
    platformAt: null,
    createdAt: now,
  } as const;
  const ids = [messageId];
  const parts = texts.map((part, index) => {
    const outgoing = index === 0 && disclosure ? { disclosure } : {};
    return { kind: 'text', text: part, attachments: [], outgoing } as const;
  });
  return partMessages(parts, base, () => ids.shift() ?? engine.newId());
}

function tell(
  engine: EngineContext,
  { conversation, lead }: TurnSource,
  last: TurnMessage,
  command: CommitTurn,
  waiting: readonly NewJob[],
  decision: TurnDecision,
): void {
  const { tenantId, id: conversationId, channelType: channel } = conversation;
  const { analysis } = command;
  const cacheOutcome = cacheOutcomeOf(analysis);
  if (cacheOutcome) engine.replyCache[cacheOutcome] += 1;
  announce(engine, tenantId, waiting, true);
  engine.events.emit('message.processed', { tenantId, conversationId, messageId: last.id, channel, analysis });
  const scored = command.lead ?? lead;
  if (scored) engine.events.emit('lead.scored', { tenantId, conversationId, leadId: scored.id, tag: scored.tag, score: scored.score });
  if (decision.escalates) engine.events.emit('handoff.requested', { tenantId, conversationId, triggers: analysis.handoff.triggers });
}
