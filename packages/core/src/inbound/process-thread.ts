import type { Channel } from '../domain/channel.js';
import { leasedNow, offered, type Known } from '../dispatch/hand-over.js';
import { PREVIEW_LENGTH } from '../domain/conversation.js';
import type { InboundEvent, MessageEvent } from '../domain/inbound-event.js';
import type { JobLease, JobOf, NewJob, OfferedJob } from '../domain/job.js';
import type { NewLiveEvent } from '../domain/live-event.js';
import { announce, type EngineContext } from '../engine-context.js';
import { notTheTenants, PermanentError } from '../errors/job-errors.js';
import { planMedia } from '../media/plan-media.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import type { CommitInbound, ConversationPatch, NewMessage, StatusChange } from '../ports/commands.js';
import type { RawEvent, ReceivedEvent } from '../ports/storage.js';
import { attemptIdOf } from '../domain/send-attempt.js';
import { coalescingDelay } from '../turn/coalescing.js';
import { STORE_ONLY_AFTER_MS } from './event-age.js';
import { ownEcho } from './own-echo.js';
import { resolveThread, type Thread } from './resolve-thread.js';
import { verdictWithoutEffect } from './verdict-at-once.js';

/** An event with the row it came from. */
type ReadEvent = Known['inbound.messages'];

type TurnJob = Extract<NewJob, { readonly queue: 'ai.process' }>;

/** Collects what a batch leads to before it becomes one command. */
interface Draft {
  readonly messages: NewMessage[];
  readonly statuses: StatusChange[];
  readonly receipts: { status: 'delivered' | 'read'; watermark: number }[];
  readonly verdicts: { eventId: string; verdict: string }[];
  readonly live: NewLiveEvent[];
  /** ms until the turn may be taken, by the newest message that wants an answer. */
  turnDelay: number | undefined;
  patch: ConversationPatch;
  reopens: boolean;
  takenOver: boolean;
}

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
  const draft = await draftThread(engine, channel, adapter, thread, events);
  const turn = turnJob(engine, thread, draft);
  const media = planMedia(engine, adapter, draft.messages);
  const place = turn && turn.runAt <= engine.runtime.now() ? engine.handOver.reserve('ai.process', tenantId) : undefined;
  const leases: readonly JobLease[] = jobs.map(({ id, fence }) => ({ id, fence }));
  let leased = false;
  try {
    const outcome = await tenant.commitInbound(
      toCommand(thread, { ...draft, messages: [...media.messages] }, leases, [...(turn ? [offered(turn, place)] : []), ...media.jobs]),
    );
    if (outcome.outcome !== 'committed') return 'finished';
    leased = turn !== undefined && outcome.leased.includes(turn.id);
    if (leased && turn) place?.start(leasedNow(turn, engine.runtime.now()), undefined);
    tell(engine, channel, thread.conversation.id, draft, [...(turn && !leased ? [turn] : []), ...media.jobs]);
    return 'finished';
  } finally {
    if (!leased) place?.giveBack();
  }
}

/** The job that takes the turn when the newest message is quiet for long enough; undefined where nobody waits for an answer. */
function turnJob(engine: EngineContext, { conversation }: Thread, { turnDelay }: Draft): TurnJob | undefined {
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

async function draftThread(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  thread: Thread,
  events: readonly ReadEvent[],
): Promise<Draft> {
  const draft: Draft = {
    messages: [],
    statuses: [],
    receipts: [],
    verdicts: [],
    live: [],
    turnDelay: undefined,
    patch: {},
    reopens: false,
    takenOver: false,
  };
  for (const { row, event } of events) {
    draft.verdicts.push({ eventId: row.id, verdict: await applyEvent(engine, channel, adapter, thread, draft, row, event) });
  }
  return draft;
}

/** Adds what one event means to the draft and says it in words for the ingest log. */
async function applyEvent(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  thread: Thread,
  draft: Draft,
  row: ReceivedEvent,
  event: InboundEvent,
): Promise<string> {
  switch (event.kind) {
    case 'message':
      return addCustomerMessage(
        engine,
        thread.conversation,
        draft,
        row,
        event,
        (await engine.profile(channel.tenantId)).autoReply.coalesceMs,
      );
    case 'status':
      draft.statuses.push({
        ...statusTarget(event.correlationId, event.platformMid),
        status: event.status,
        at: event.platformAt ?? row.receivedAt,
        ...(event.failure && { failure: event.failure }),
      });
      return `status: ${event.status}`;
    case 'receipt':
      draft.receipts.push({ status: event.status, watermark: event.watermark });
      return `receipt: ${event.status}`;
    case 'echo': {
      const conversationId = thread.newConversation ? undefined : thread.conversation.id;
      const own = await ownEcho(engine.storage.forTenant(channel.tenantId), adapter, channel.id, conversationId, event);
      if (own) {
        draft.statuses.push({ platformMid: event.platformMid, ...own, status: 'sent', at: event.platformAt ?? row.receivedAt });
        return 'echo: of our own message';
      }
      addForeignReply(engine, thread.conversation, draft, row, event);
      return 'stored as message of a person in the platform’s own app';
    }
    default:
      return verdictWithoutEffect(event);
  }
}

function statusTarget(correlationId: string | undefined, platformMid: string): Pick<StatusChange, 'attemptId' | 'platformMid'> {
  const attemptId = attemptIdOf(correlationId);
  return { platformMid, ...(attemptId !== undefined && { attemptId }) };
}

function addCustomerMessage(
  engine: EngineContext,
  conversation: Thread['conversation'],
  draft: Draft,
  row: ReceivedEvent,
  event: MessageEvent,
  coalesceMs: number,
): string {
  const message = newMessage(engine, conversation, row, event, { senderType: 'customer', status: 'received' });
  draft.messages.push({ ...message, kind: event.messageKind });
  draft.live.push({ type: 'message.received', conversationId: conversation.id, messageId: message.id });
  const age = row.receivedAt - (event.platformAt ?? row.receivedAt);
  const spokenAt = event.platformAt ?? row.receivedAt;
  const counts = age <= STORE_ONLY_AFTER_MS;
  draft.patch = {
    ...draft.patch,
    lastMessageAt: row.receivedAt,
    lastPreview: previewOf(event),
    ...(counts && { lastInboundAt: Math.max(spokenAt, conversation.lastInboundAt ?? 0, draft.patch.lastInboundAt ?? 0) }),
  };
  if (counts) draft.reopens = true;

  if (age > STORE_ONLY_AFTER_MS) return `stored as message ${message.id}, too old to be answered`;
  draft.turnDelay = coalescingDelay(event.text, event.attachments.length, coalesceMs);
  return `stored as message ${message.id}`;
}

function addForeignReply(
  engine: EngineContext,
  conversation: Thread['conversation'],
  draft: Draft,
  row: ReceivedEvent,
  event: Extract<InboundEvent, { kind: 'echo' }>,
): void {
  const message = newMessage(engine, conversation, row, event, { senderType: 'agent', status: 'sent' });
  draft.messages.push(message);
  draft.takenOver = true;
  draft.patch = { ...draft.patch, owner: 'human', lastMessageAt: row.receivedAt, lastPreview: previewOf(event) };
  draft.live.push(
    { type: 'message.updated', conversationId: conversation.id, messageId: message.id },
    { type: 'conversation.updated', conversationId: conversation.id },
  );
}

function newMessage(
  engine: EngineContext,
  conversation: Thread['conversation'],
  row: ReceivedEvent,
  event: Pick<MessageEvent, 'text' | 'attachments' | 'platformMid' | 'platformAt'>,
  as: Pick<NewMessage, 'senderType' | 'status'>,
): NewMessage {
  return {
    id: engine.newId(),
    tenantId: conversation.tenantId,
    conversationId: conversation.id,
    ...as,
    senderId: null,
    kind: 'text',
    content: event.text,
    attachments: event.attachments,
    platformMid: event.platformMid,
    failure: null,
    turnId: null,
    disclosure: false,
    platformAt: event.platformAt,
    createdAt: row.receivedAt,
  };
}

function previewOf(event: { readonly text: string; readonly attachments: readonly { readonly type: string }[] }): string {
  return event.text.slice(0, PREVIEW_LENGTH) || (event.attachments[0] ? `[${event.attachments[0].type}]` : '');
}

function toCommand(thread: Thread, draft: Draft, leases: readonly JobLease[], jobs: readonly OfferedJob[]): CommitInbound {
  const { newConversation } = thread;
  return {
    leases,
    // A status or a receipt of a thread nobody knows makes no contact.
    ...(thread.newContact && draft.messages.length > 0 && { contact: thread.newContact }),
    ...(thread.nameContact && { nameContact: thread.nameContact }),
    ...(newConversation && draft.messages.length > 0 && { conversation: newConversation }),
    conversationId: newConversation && draft.messages.length === 0 ? null : thread.conversation.id,
    messages: draft.messages,
    patch: draft.patch,
    reopens: draft.reopens,
    statuses: draft.statuses,
    receipts: draft.receipts,
    cancelQueued: draft.takenOver,
    verdicts: draft.verdicts,
    jobs,
    live: draft.live,
  };
}

function tell(engine: EngineContext, channel: Channel, conversationId: string, draft: Draft, waiting: readonly NewJob[]): void {
  announce(engine, channel.tenantId, waiting, draft.live.length + draft.statuses.length + draft.receipts.length > 0);
  for (const message of draft.messages) {
    if (message.senderType !== 'customer') continue;
    engine.events.emit('message.received', {
      tenantId: channel.tenantId,
      conversationId,
      messageId: message.id,
      channel: channel.type,
      text: message.content,
    });
  }
}
