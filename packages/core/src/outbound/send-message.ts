import { monthOf } from '../connect/cost-ceiling.js';
import { WAITS_FOR_ACCOUNT } from '../connect/send-again.js';
import { CONNECTING } from '../connect/times.js';
import type { Channel, ChannelCredentials } from '../domain/channel.js';
import { mayAdvertiseTo } from '../domain/contact.js';
import { failedSendOf } from '../domain/failed-send.js';
import type { Burial } from '../domain/dead-letter.js';
import type { JobLease, JobOf } from '../domain/job.js';
import type { Message, SendFailure } from '../domain/message.js';
import type { Outgoing } from '../domain/outgoing.js';
import { correlationIdOf } from '../domain/send-attempt.js';
import { burialOf } from '../dispatch/burial.js';
import type { Work } from '../dispatch/worker.js';
import { QUEUE_TABLE, RECONCILE_AFTER_MS, SEND_TIMEOUT_MS } from '../dispatch/queue-table.js';
import { announce, channelContext, type EngineContext } from '../engine-context.js';
import { notTheTenants, RetryLater } from '../errors/job-errors.js';
import type { ChannelAdapter, OutgoingMessage, SendResult } from '../ports/channel-adapter.js';
import type { BegunSend, ClaimSendOutcome, SendRoute, SettleSend } from '../ports/commands.js';
import { withDeadline } from '../support/deadline.js';
import { failureEffects, stopAccount, tellFailed } from './failed-send.js';
import { MACHINE_OWNERS, permissionFor } from './may-send.js';
import { originOf } from './message-origin.js';
import { fileOf } from './own-file.js';
import { refusedWish } from './refused-wish.js';
import type { SendOrder } from './send-gate.js';
import { replyMode } from '../policy/reply-mode.js';

type SendJob = JobOf<'outbound.messages'> & SendOrder;
type SendWork = Pick<Work<'outbound.messages'>, 'signal' | 'isStillOurs' | 'letNextRun'>;

/** Where a message goes and by what right. */
interface Route {
  readonly channel: Channel;
  readonly adapter: ChannelAdapter;
  readonly credentials: ChannelCredentials;
  readonly to: string;
  /** What goes with the message and is not kept with it. */
  readonly with: Pick<OutgoingMessage, 'tag' | 'file' | 'origin'>;
}

/**
 * Sends one message once, when the gate lets it. The attempt is durable before the request leaves; what the platform
 * answered, or that nobody knows, is durable after it. Machine messages are checked against the owner once more in the claim.
 */
export async function sendMessage(engine: EngineContext, job: SendJob, work: SendWork): Promise<void> {
  const leases = [{ id: job.id, fence: job.fence }];
  const attempt = { id: engine.newId(), createdAt: engine.runtime.now() };
  const isThrough = await passGate(engine, job);
  let claim: ClaimSendOutcome | undefined;
  try {
    const { messageId } = job.payload;
    claim = await engine.storage.forTenant(job.tenantId).claimSend({ leases, messageId, attempt, owners: MACHINE_OWNERS });
  } finally {
    if (isThrough && claim?.outcome !== 'claimed') engine.sendGate.leave(job);
  }
  switch (claim.outcome) {
    case 'claimed':
      return sendBegun(engine, job, { message: claim.message, attempt, route: claim.route }, work);
    case 'in_flight':
      return settleCutOff(engine, job, claim);
    case 'cancelled':
      engine.bus.announce(job.tenantId);
      return engine.storage.jobs.finish(leases);
    case 'settled':
      if (claim.status === null) throw notTheTenants('message');
      return engine.storage.jobs.finish(leases);
    case 'lease_lost':
      return undefined;
  }
}

/**
 * Throws `RetryLater` where the message has to wait; no attempt is begun then and none counted. One whose account was not connected
 * again for a day waits no longer: what stands in its way is said where the attempt is begun, and a person is called. What need not be sent any more,
 * or was cut off on its way, is not kept waiting: false then.
 */
async function passGate(engine: EngineContext, job: SendJob): Promise<boolean> {
  const delay = await engine.sendGate.enter(job);
  if (!delay) return true;
  const message = await engine.storage.forTenant(job.tenantId).messages.get(job.payload.messageId);
  const waits = delay.reason !== 'connection' || (message !== undefined && isFresh(message, engine.runtime.now()));
  if (message?.status === 'queued' && waits)
    throw new RetryLater(delay.ms, delay.reason === 'connection' ? WAITS_FOR_ACCOUNT : `the message waits: ${delay.reason}`);
  return false;
}

/** Sends what has been begun: its attempt is durable, whoever wrote it. */
export async function sendBegun(engine: EngineContext, job: SendJob, begun: BegunSend, work: SendWork): Promise<void> {
  const used: { credentials?: ChannelCredentials } = {};
  const result = await deliver(engine, job, begun, work, used);
  // What the platform said is known, before it is written down.
  work.letNextRun();
  await settle(engine, job, begun.message, begun.attempt, result, undefined, used.credentials);
}

async function deliver(
  engine: EngineContext,
  job: SendJob,
  { message, attempt: { id }, route }: BegunSend,
  { signal, isStillOurs }: SendWork,
  used: { credentials?: ChannelCredentials },
): Promise<SendResult> {
  let found: Route | SendFailure;
  try {
    found = await findRoute(engine, message, route);
  } catch (error) {
    engine.logger.error({ error, messageId: message.id }, 'could not find the way to the customer');
    engine.sendGate.leave(job);
    return { outcome: 'retry', failure: { code: 'not_sent', message: 'The message could not be prepared for sending.' } };
  }
  if ('code' in found) {
    engine.sendGate.leave(job);
    return { outcome: 'failed', failure: found, affects: 'message' };
  }
  used.credentials = found.credentials;
  // Whoever took it over has said that nobody knows its fate and goes on with what comes after it.
  if (!(await isStillOurs())) {
    engine.sendGate.leave(job);
    return { outcome: 'retry', failure: { code: 'not_sent', message: 'Another worker took the message over before it was sent.' } };
  }
  const result = await request(engine, found, message, id, signal);
  // A send that was cut off because its lease was lost says nothing about the platform.
  if (signal.aborted) engine.sendGate.leave(job);
  else engine.sendGate.settle(job, result);
  return result;
}

async function findRoute(
  engine: EngineContext,
  message: Message,
  { channelId, recipient, lastInboundAt }: SendRoute,
): Promise<Route | SendFailure> {
  const { tenantId } = message;
  const channel = await engine.storage.forTenant(tenantId).channels.get(channelId);
  const adapter = channel && engine.channels.get(channel.type);
  const credentials = channel && (await engine.openCredentials(channel));
  if (!channel || !adapter || !credentials || recipient === null) {
    return { code: 'channel_unavailable', message: 'The channel of this conversation is no longer connected.' };
  }
  // Somebody may have taken the machine's leave to answer while this waited.
  if (message.senderType === 'ai' && replyMode(await engine.profile(tenantId), channel.type, engine.runtime.now()) !== 'auto')
    return {
      code: 'machine_off',
      message: 'The machine may not answer at this time: somebody changed what it may do, or quiet hours have begun.',
    };
  const mayAdvertise = !message.outgoing?.template || (await advertisesTo(engine, message));
  const { obstacle, ...mark } = permissionFor(message, channel, adapter.limits, { lastInboundAt, mayAdvertise }, engine.runtime.now());
  if (obstacle) return obstacle;
  const file = message.attachments.length > 0 ? await fileOf(engine, message) : undefined;
  if (file && 'code' in file) return file;
  const to = await engine.vault.open(recipient, { tenantId, purpose: 'contact' });
  const origin = adapter.tellsOrigin ? await originOf(engine, message) : undefined;
  return { channel, adapter, credentials, to, with: { ...mark, ...(file && { file }), ...(origin && { origin }) } };
}

/** Asked as it leaves: they may have said no since it was written. */
async function advertisesTo(engine: EngineContext, { tenantId, conversationId }: Message): Promise<boolean> {
  const row = await engine.storage.forTenant(tenantId).conversations.get(conversationId);
  return row === undefined || mayAdvertiseTo(row.contact);
}

async function request(engine: EngineContext, route: Route, message: Message, attemptId: string, signal: AbortSignal): Promise<SendResult> {
  try {
    const { quickReplies, template, replyTo } = message.outgoing ?? {};
    const outgoing: OutgoingMessage = {
      to: route.to,
      accountId: route.channel.accountId,
      text: message.content,
      attachments: message.attachments,
      ...(quickReplies && { quickReplies }),
      ...(template && { template }),
      ...(replyTo !== undefined && { replyTo }),
      ...route.with,
      correlationId: correlationIdOf(attemptId),
      baseUrl: route.channel.baseUrl,
    };
    return await withDeadline(engine.runtime, signal, SEND_TIMEOUT_MS, async (until) =>
      route.adapter.send(outgoing, route.credentials, channelContext(engine), until),
    );
  } catch (error) {
    // An adapter says what it knows by its result; an exception means that it knows nothing.
    engine.logger.error({ error, messageId: message.id }, 'the channel adapter threw while sending');
    return nobodyKnows(route.adapter, 'the connection broke while the message was on its way');
  }
}

/** Where the other side knows a repetition, not to know is no more than a failure for now. */
function nobodyKnows(adapter: ChannelAdapter | undefined, reason: string): SendResult {
  return adapter?.repeatable
    ? { outcome: 'retry', failure: { code: 'not_confirmed', message: `It is tried again: ${reason}.` } }
    : { outcome: 'uncertain', reason };
}

/**
 * An attempt whose worker lost its lease is uncertain. That worker may be late rather than dead and may settle it in this
 * moment, leaving the message queued for another try: then the job must live on, so it is finished only afterwards.
 */
async function settleCutOff(
  engine: EngineContext,
  job: SendJob,
  { message, attempt: cutOff }: Extract<ClaimSendOutcome, { outcome: 'in_flight' }>,
): Promise<void> {
  const result = nobodyKnows(engine.channels.get(job.payload.channelType), 'the process stopped while the message was on its way');
  const outcome = await settle(engine, job, message, cutOff, result, true);
  if (outcome === 'stale') throw new RetryLater(QUEUE_TABLE['outbound.messages'].backoffMs[0] ?? 0, 'its worker settled it after all');
  await engine.storage.jobs.finish([{ id: job.id, fence: job.fence }]);
}

/** Makes the outcome durable together with what follows from it. */
async function settle(
  engine: EngineContext,
  job: SendJob,
  message: Message,
  attempt: BegunSend['attempt'],
  result: SendResult,
  /** Another worker began it and may still be at it: its job is not finished along with it. */
  isCutOff = false,
  used?: ChannelCredentials,
): Promise<'settled' | 'stale' | 'lease_lost'> {
  const tenant = engine.storage.forTenant(job.tenantId);
  const leases: readonly JobLease[] = [{ id: job.id, fence: job.fence }];
  const now = engine.runtime.now();
  // The platform took nothing and will take nothing until the account is connected again: the message waits for that.
  const waits = result.outcome === 'failed' && result.affects !== 'message' && isFresh(message, now);
  const mayRetry = waits || (result.outcome === 'retry' && job.attempts < QUEUE_TABLE['outbound.messages'].backoffMs.length);
  const gaveUp = (result.outcome === 'failed' && !waits) || (result.outcome === 'retry' && !mayRetry);
  const effects = gaveUp ? failureEffects(engine, job.tenantId, failedSendOf(message)) : undefined;
  const command: SettleSend = {
    leases: mayRetry || (isCutOff && !gaveUp) ? [] : leases,
    ...(result.outcome === 'retry' && !mayRetry && { burial: burialOfSend(message, result.failure.message, now) }),
    conversationId: message.conversationId,
    messageId: message.id,
    attempt: { id: attempt.id, createdAt: attempt.createdAt },
    result: toSettlement(result, mayRetry),
    ...(result.httpStatus !== undefined && { httpStatus: result.httpStatus }),
    at: now,
    jobs:
      result.outcome === 'uncertain'
        ? [
            {
              id: engine.newId(),
              tenantId: job.tenantId,
              queue: 'outbound.messages',
              groupKey: `reconcile:${attempt.id}`,
              payload: { type: 'reconcile', messageId: message.id, attemptId: attempt.id },
              runAt: now + RECONCILE_AFTER_MS,
            },
          ]
        : (effects?.jobs ?? []),
    live: [{ type: 'message.updated', conversationId: message.conversationId, messageId: message.id }, ...(effects?.live ?? [])],
    ...(effects && { patch: effects.patch }),
    ...(await refusedWish(engine, message, result, now)),
    ...(effects?.cancelPartsOf !== undefined && { cancelPartsOf: effects.cancelPartsOf }),
    ...(result.outcome === 'accepted' &&
      engine.channels.get(job.payload.channelType)?.prices && {
        usage: { channelId: job.payload.channelId, month: monthOf(now), received: 0, sent: 1 },
      }),
  };
  if (effects?.cancelQueued) await tenant.patchConversation(message.conversationId, {}, { cancelQueued: true });
  const { outcome } = await tenant.settleSend(command);
  // What comes after it in other messages waited for this one.
  const next = !mayRetry && hasMore(message.outgoing) ? [{ ...job, runAt: now }] : [];
  announce(engine, job.tenantId, [...(command.jobs ?? []), ...next], true);
  if (outcome === 'settled') tell(engine, message, result, gaveUp);
  if (result.outcome === 'failed') await reactTo(engine, message, result, used);
  if (waits && outcome === 'settled') throw new RetryLater(CONNECTING.messageLooksMs, WAITS_FOR_ACCOUNT);
  if (mayRetry && result.outcome === 'retry' && outcome === 'settled') throw retryOf(result);
  if (mayRetry && !isCutOff) await engine.storage.jobs.finish(leases);
  return outcome;
}

/**
 * What the platform refused for now until its retries were used up is tried again later where the machine wrote it; a person
 * who is shown that it failed decides for themselves. Nor is the first half of an answer sent alone.
 */
function burialOfSend({ senderType, outgoing }: Message, reason: string, now: number): Burial {
  const burial = burialOf('outbound.messages', reason, now, false);
  return senderType === 'agent' || hasMore(outgoing) ? { ...burial, retry: null } : burial;
}

function hasMore(outgoing: Outgoing | undefined): boolean {
  return outgoing?.part !== undefined && outgoing.part.number < outgoing.part.count;
}

function toSettlement(result: SendResult, requeue: boolean): SettleSend['result'] {
  switch (result.outcome) {
    case 'accepted':
      return { state: 'accepted', platformMid: result.platformMid, status: result.status };
    case 'uncertain':
      return { state: 'uncertain', reason: result.reason };
    case 'retry':
    case 'failed':
      return { state: 'failed', failure: result.failure, requeue };
  }
}

/** The platform's own waiting time where it gave one; else the queue's back-off. */
function retryOf(result: Extract<SendResult, { outcome: 'retry' }>): Error {
  return result.afterMs === undefined ? new Error(result.failure.message) : new RetryLater(result.afterMs, result.failure.message, true);
}

/** Not yet a day old: worth waiting for its account. */
function isFresh({ createdAt }: Pick<Message, 'createdAt'>, now: number): boolean {
  return now - createdAt < CONNECTING.messageWaitsMs;
}

async function reactTo(
  engine: EngineContext,
  message: Message,
  result: Extract<SendResult, { outcome: 'failed' }>,
  used: ChannelCredentials | undefined,
): Promise<void> {
  if (result.affects === 'message') return;
  const row = await engine.storage.forTenant(message.tenantId).conversations.get(message.conversationId);
  if (row) await stopAccount(engine, message.tenantId, row.conversation.channelId, used, result.affects, result.failure);
}

function tell(engine: EngineContext, message: Message, result: SendResult, gaveUp: boolean): void {
  const { tenantId, conversationId, id: messageId } = message;
  if (result.outcome === 'accepted')
    engine.events.emit('message.sent', { tenantId, conversationId, messageId, platformMid: result.platformMid });
  if (gaveUp && 'failure' in result) tellFailed(engine, tenantId, message, result.failure);
}
