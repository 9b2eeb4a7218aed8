import { crmJobsOfContact } from '../crm/crm-jobs.js';
import { monthOf } from '../connect/cost-ceiling.js';
import type { Channel } from '../domain/channel.js';
import { leasedNow, offered, type Known } from '../dispatch/hand-over.js';
import type { FailedSend } from '../domain/failed-send.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { JobLease, JobOf, NewJob } from '../domain/job.js';
import { announce, type EngineContext } from '../engine-context.js';
import { notTheTenants, PermanentError } from '../errors/job-errors.js';
import { noticeJobs } from '../notify/notice-jobs.js';
import { planForgetting, planMedia } from '../media/plan-media.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import { failureEffects, stopJobs, tellFailed } from '../outbound/failed-send.js';
import type { CommitInbound, FailureEffects, StatusChange } from '../ports/commands.js';
import type { RawEvent } from '../ports/ingest.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { applyEvent } from './meaning/meaning.js';
import { resolveThread, type Thread } from './resolve-thread.js';
import { emptyDraft, toCommand, type ThreadDraft } from './thread-draft.js';

/** An event with the row it came from. */
type ReadEvent = Known['inbound.messages'];

type TurnJob = Extract<NewJob, { readonly queue: 'ai.process' }>;

/**
 * Works on everything that waits in one thread: events in platform order become messages, statuses and receipts, and a
 * turn is asked for, in one command.
 *
 * @param known the event, where it has just been received here; else it is read back from its raw form
 */
export async function processThread(
  engine: EngineContext,
  jobs: readonly JobOf<'inbound.messages'>[],
  known?: Known['inbound.messages'],
): Promise<'finished'> {
  const tenantId = jobs[0]?.tenantId ?? '';
  const tenant = engine.storage.forTenant(tenantId);
  const rows = known ? [known.row] : await tenant.rawEvents(jobs.map((job) => job.payload.eventId));
  const first = rows[0];
  if (!first?.channelId) throw notTheTenants('event');
  const channel = await tenant.channels.get(first.channelId);
  const adapter = channel && engine.channels.get(channel.type);
  if (!channel || !adapter) throw new PermanentError('The channel of this event is no longer connected.');

  const events: ReadEvent[] = [];
  if (known) events.push(known);
  else for (const row of rows as readonly RawEvent[]) events.push({ row, event: await readEvent(engine, adapter, row) });
  events.sort(byPlatformOrder);
  const thread = await resolveThread(
    engine,
    channel,
    adapter,
    first.threadKey,
    events.map(({ event }) => event),
  );
  const draft = emptyDraft();
  for (const { row, event } of events) {
    draft.verdicts.push({ eventId: row.id, verdict: await applyEvent({ engine, channel, adapter, thread, draft, row }, event) });
  }
  const turn = turnJob(engine, thread, draft);
  const media = planMedia(engine, adapter, draft.messages);
  const moreJobs = [...media.jobs, ...planForgetting(engine, tenantId, draft.forget)];
  const callsPerson = callOf(engine, thread, draft);
  const sendFailed = (message: FailedSend, status: StatusChange): FailureEffects => {
    const effects = failureEffects(engine, tenantId, message);
    return { ...effects, jobs: [...effects.jobs, ...stopJobs(engine, tenantId, message, status)] };
  };
  const knownNow = isMoreKnown(thread, draft) ? crmJobsOfContact(engine, tenantId, thread.conversation.id) : {};
  const auditMerge = mergeLine(engine, thread, draft, channel.id);
  const place = turn && turn.runAt <= engine.runtime.now() ? engine.handOver.reserve('ai.process', tenantId) : undefined;
  const leases: readonly JobLease[] = jobs.map(({ id, fence }) => ({ id, fence }));
  let leased = false;
  try {
    const command = toCommand(thread, { ...draft, messages: [...media.messages] }, leases, [
      ...(turn ? [offered(turn, place)] : []),
      ...moreJobs,
    ]);
    const outcome = await tenant.commitInbound(
      Object.assign({}, command, {
        ...(callsPerson && { callsPerson }),
        ...(draft.statuses.some((one) => one.status === 'failed') && { sendFailed }),
        ...(auditMerge && { auditMerge }),
        ...knownNow,
        ...(adapter.prices && { usage: receivedBy(channel.id, draft, engine.runtime.now()) }),
      }),
    );
    if (outcome.outcome !== 'committed') return 'finished';
    leased = turn !== undefined && outcome.leased.includes(turn.id);
    if (leased && turn) place?.start(leasedNow(turn, engine.runtime.now()), undefined);
    // Which they were only the command knows; that some of their kind may wait is enough to be told.
    const called = [
      ...(callsPerson?.(thread.conversation.id) ?? []),
      ...(outcome.failed ?? []).flatMap(({ message, change }) => sendFailed(message, change).jobs),
      ...(knownNow.ofLead?.jobs(thread.conversation.id) ?? []),
    ];
    tell(engine, channel, thread.conversation.id, draft, [...(turn && !leased ? [turn] : []), ...moreJobs, ...called]);
    wantProfile(engine, channel, thread, draft, events);
    for (const { message, change } of outcome.failed ?? []) if (change.failure) tellFailed(engine, tenantId, message, change.failure);
    return 'finished';
  } finally {
    if (!leased) place?.giveBack();
  }
}

/**
 * Where contacts turn out to be one person, conversations end in others, on whatever accounts: one that needs a person may do so, or one
 * may leave something unanswered. People are told of each that goes on so. When they are about to be, it is looked whether it still
 * needs one.
 */
function callOf(
  engine: EngineContext,
  { conversation: { tenantId }, identification }: Thread,
  draft: ThreadDraft,
): CommitInbound['callsPerson'] {
  const found = draft.identification ?? identification;
  if (!found || found.absorbs.length === 0) return undefined;
  return (conversationId) => {
    const key = `person_needed:one:${conversationId}:${found.absorbs.join(',')}`;
    return noticeJobs(engine, tenantId, { kind: 'person_needed', key, conversationId, code: 'unresolved' });
  };
}

/** Whether the CRM may show the contact otherwise from now on. */
function isMoreKnown({ completeContact, identification }: Thread, draft: ThreadDraft): boolean {
  const found = draft.identification ?? identification;
  return completeContact !== undefined || found?.phone !== undefined || (found?.absorbs.length ?? 0) > 0;
}

/** What the audit log keeps of a contact that became part of another: which, and by whose word. */
function mergeLine(
  engine: EngineContext,
  { conversation: { tenantId }, identification }: Thread,
  draft: ThreadDraft,
  channelId: string,
): CommitInbound['auditMerge'] {
  const found = draft.identification ?? identification;
  if (!found || found.absorbs.length === 0) return undefined;
  const actor = { type: 'system', id: 'identity' } as const;
  return (absorbed) =>
    auditEntry(engine, tenantId, actor, 'contact.merged', { type: 'contact', id: found.contactId }, { absorbed, channel_id: channelId });
}

/** What a platform that charges for each message counts: those of customers. */
function receivedBy(channelId: string, { messages }: ThreadDraft, now: number) {
  return { channelId, month: monthOf(now), received: messages.filter(({ senderType }) => senderType === 'customer').length, sent: 0 };
}

/** Whoever has written may be asked about: before that, platforms tell nothing of them. */
function wantProfile(
  engine: EngineContext,
  channel: Channel,
  { conversation, profileAt }: Thread,
  draft: ThreadDraft,
  events: readonly ReadEvent[],
): void {
  if (draft.turnDelay === undefined) return;
  const participantId = events.flatMap(({ event }) => (event.kind === 'message' ? [event.participant.id] : [])).at(-1);
  if (participantId === undefined) return;
  engine.profileLookUp.want({ channel, contactId: conversation.contactId, conversationId: conversation.id, participantId, profileAt });
}

/** The job that takes the turn when the newest message is quiet for long enough; undefined where nobody waits for an answer. */
function turnJob(engine: EngineContext, { conversation }: Thread, { turnDelay }: ThreadDraft): TurnJob | undefined {
  if (turnDelay === undefined) return undefined;
  return {
    id: engine.newId(),
    tenantId: conversation.tenantId,
    queue: 'ai.process',
    groupKey: conversation.id,
    payload: { conversationId: conversation.id },
    runAt: engine.runtime.now() + turnDelay,
  };
}

async function readEvent(engine: EngineContext, adapter: ChannelAdapter, row: RawEvent): Promise<InboundEvent> {
  const raw = await engine.vault.open(row.raw, { tenantId: row.tenantId, purpose: 'raw_event' });
  const event = adapter.parse(JSON.parse(raw))[0];
  if (!event) throw new PermanentError('The raw event holds nothing any more.');
  return event;
}

/** Platform time, then arrival, then position in the delivered batch. */
function byPlatformOrder(left: ReadEvent, right: ReadEvent): number {
  return (
    (left.row.platformAt ?? left.row.receivedAt) - (right.row.platformAt ?? right.row.receivedAt) ||
    left.row.receivedAt - right.row.receivedAt ||
    left.row.position - right.row.position
  );
}

function tell(engine: EngineContext, channel: Channel, conversationId: string, draft: ThreadDraft, waiting: readonly NewJob[]): void {
  announce(engine, channel.tenantId, waiting, draft.live.length + draft.statuses.length + draft.receipts.length + draft.changes.length > 0);
  for (const message of draft.messages) {
    if (message.senderType !== 'customer' || message.origin === 'history' || (message.deletedAt ?? null) !== null) continue;
    engine.events.emit('message.received', {
      tenantId: channel.tenantId,
      conversationId,
      messageId: message.id,
      channel: channel.type,
      text: message.content,
    });
  }
}
