import type { Channel, ChannelType } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { StaleEventPolicy } from '../domain/settings.js';
import { SYSTEM_TENANT_ID } from '../domain/tenant.js';
import { announce, channelContext, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import { leasedNow, offered } from '../dispatch/hand-over.js';
import type { NewJob } from '../domain/job.js';
import type { AcceptEvent, AcceptOutcome } from '../ports/ingest.js';
import { fromUtf8 } from '../support/bytes.js';
import { hasAtMost } from '../support/has-at-most.js';
import { parseJson } from '../support/parse-json.js';
import { aboutOf } from './about.js';
import { businessOf, channelsOfBusiness } from './channels-of-business.js';
import { eventIdOf } from './event-id.js';
import { stalePolicy } from './stale-events.js';
import { threadKeyOf } from './thread-key.js';
import { verdictAtOnce } from './verdict-at-once.js';
import { vouchedFor } from './vouched-for.js';

export interface ReceiveResult {
  readonly stored: number;
  readonly duplicates: number;
}

type Headers = Readonly<Record<string, string | undefined>>;

/**
 * Verify → parse → split → tenant per event → one durable append with its job. Resolves only when everything is stored;
 * the caller then answers 200. Throws `invalid_signature`, `malformed_body`, `store_unavailable`, and
 * `stale_event` where a tenant wants old messages refused: the others of the same body are stored then.
 */
export async function receiveWebhook(engine: EngineContext, type: ChannelType, body: Uint8Array, headers: Headers): Promise<ReceiveResult> {
  const adapter = engine.channels.get(type);
  // As an adapter without a secret answers: what nobody can verify is not genuine.
  if (!adapter) throw new ReplyForceError('invalid_signature', `No adapter for ${type} is configured.`);
  const isOurs = await adapter.verify(body, headers, channelContext(engine));
  const vouching = isOurs ? undefined : await vouchedFor(engine, adapter, body, headers);
  if (!isOurs && !vouching) throw new ReplyForceError('invalid_signature');
  const text = fromUtf8(body);
  const json = parseJson(text);
  if (json === undefined) throw new ReplyForceError('malformed_body');
  const { stored, duplicates, rejected } = await storeBody(engine, adapter, json, text, vouching);
  if (rejected > 0) throw new ReplyForceError('stale_event');
  return { stored, duplicates };
}

/**
 * The way of a body that is known to be genuine: split → tenant per event → one durable append. What is too old for its business is
 * left out and counted. `vouching`: the only channels that may hear news of a business account; default all. Throws `store_unavailable`.
 */
export async function storeBody(
  engine: EngineContext,
  adapter: ChannelAdapter,
  json: unknown,
  text: string,
  vouching?: ReadonlySet<string>,
): Promise<ReceiveResult & { readonly ids: readonly string[]; readonly rejected: number }> {
  const arrivals = await toArrivals(engine, adapter, json, text, engine.runtime.now(), vouching);
  const taken = arrivals.filter(({ stale }) => stale !== 'reject');
  const { stored, duplicates } = await store(engine, taken);
  return { stored, duplicates, ids: arrivals.map(({ accept }) => accept.id), rejected: arrivals.length - taken.length };
}

/** An event as it is stored and as it was read. */
interface Arrival {
  readonly accept: AcceptEvent;
  readonly event: InboundEvent;
  readonly stale: StaleEventPolicy;
}

/** More list elements than this in one body are not taken apart: Meta sends up to a thousand updates at once. */
const MAX_ELEMENTS = 50_000;

/** Every item as a row. A body that cannot be taken apart is kept whole: nothing genuine is lost, and nobody else has to wait. */
async function toArrivals(
  engine: EngineContext,
  adapter: ChannelAdapter,
  json: unknown,
  body: string,
  receivedAt: number,
  vouching: ReadonlySet<string> | undefined,
): Promise<readonly Arrival[]> {
  const whole = (reason: string) =>
    toArrival(
      engine,
      { kind: 'unknown', reason, channel: adapter.type, accountId: '', platformAt: null, position: 0, raw: body, key: body },
      undefined,
      JSON.stringify(body),
      receivedAt,
    );
  try {
    if (!hasAtMost(json, MAX_ELEMENTS)) return [await whole('more items than a platform sends')];
    const events = adapter.parse(json);
    const arrivals: Arrival[] = [];
    // A body that holds one event is that event's raw form as it came.
    for (const event of events) {
      const raw = events.length === 1 ? body : JSON.stringify(event.raw);
      for (const channel of await channelsOf(engine, event, vouching))
        arrivals.push(await toArrival(engine, event, channel, raw, receivedAt));
    }
    return arrivals;
  } catch (error) {
    if (error instanceof RangeError) return [await whole('nested too deeply to be read')];
    throw error;
  }
}

/** Whom an event concerns: its account; each account of a business where it speaks of that alone; or nobody we know. */
async function channelsOf(
  engine: EngineContext,
  event: InboundEvent,
  vouching: ReadonlySet<string> | undefined,
): Promise<readonly (Channel | undefined)[]> {
  if (event.accountId) return [await engine.storage.resolveChannel(event.channel, event.accountId)];
  const business = businessOf(event);
  const found = business === undefined ? [] : await channelsOfBusiness(engine, business);
  const meant = found.filter(({ id }) => vouching?.has(id) ?? true);
  return meant.length === 0 ? [undefined] : meant;
}

async function toArrival(
  engine: EngineContext,
  event: InboundEvent,
  channel: Channel | undefined,
  raw: string,
  receivedAt: number,
): Promise<Arrival> {
  const accountId = channel?.accountId ?? event.accountId;
  const tenantId = channel?.tenantId ?? SYSTEM_TENANT_ID;
  const participant = 'participant' in event ? (event.participant?.id ?? '') : '';
  const threadKey = await threadKeyOf(engine, tenantId, channel?.id ?? accountId, participant);
  const keyedAt = engine.channels.get(event.channel)?.untimedKeys ? null : event.platformAt;
  const id = eventIdOf(keyedAt, await engine.vault.digest(`event|${event.channel}|${accountId}|${event.key}`, tenantId));
  const stale = await stalePolicy(engine, event, channel, receivedAt);
  const verdict = verdictAtOnce(event, channel, receivedAt) ?? (stale === 'drop' ? DROPPED : null);
  const accept: AcceptEvent = {
    id,
    tenantId,
    channelId: channel?.id ?? null,
    channelType: event.channel,
    threadKey,
    kind: event.kind === 'notice' ? event.name : event.kind,
    raw: await engine.vault.seal(raw, { tenantId, purpose: 'raw_event' }),
    platformAt: event.platformAt,
    position: event.position,
    receivedAt,
    about: await aboutOf(engine, tenantId, platformIdIn(event)),
    verdict,
    job:
      verdict === null
        ? { id: engine.newId(), tenantId, queue: 'inbound.messages', groupKey: threadKey, payload: { eventId: id }, runAt: receivedAt }
        : null,
  };
  return { accept, event, stale };
}

/** The verdict on a message that is dropped for its age. */
const DROPPED = 'dropped: older than the tenant lets a machine answer';

/**
 * A message nobody will see is at least to be found in the audit log. Its event is stored with the verdict by then, so a line that cannot be
 * written holds nothing up: the webhook is acknowledged and the failure told.
 */
async function noteDropped(engine: EngineContext, dropped: readonly AcceptEvent[]): Promise<void> {
  for (const { id, tenantId, channelId, platformAt } of dropped) {
    try {
      await engine.storage.forTenant(tenantId).audit.append({
        id: engine.newId(),
        tenantId,
        at: engine.runtime.now(),
        actor: { type: 'system', id: 'webhooks' },
        action: 'message.dropped_as_stale',
        resource: { type: 'event', id },
        metadata: { channel_id: channelId, platform_at: platformAt },
        result: 'success',
      });
    } catch (error) {
      engine.logger.error({ error, tenantId, eventId: id }, 'could not write to the audit log that a message was dropped for its age');
    }
  }
}

/** The platform's id of the message an event is, holds or speaks of. */
function platformIdIn(event: InboundEvent): string | undefined {
  if ('platformMid' in event) return event.platformMid;
  return 'content' in event && 'platformMid' in event.content ? event.content.platformMid : undefined;
}

/** Threads of which the delivery holds one event: where there are more they are worked on together, in platform order. */
function threadsOfOne(arrivals: readonly Arrival[]): ReadonlySet<string> {
  const once = new Set<string>();
  const seen = new Set<string>();
  for (const { accept } of arrivals) {
    if (seen.has(accept.threadKey)) once.delete(accept.threadKey);
    else once.add(accept.threadKey);
    seen.add(accept.threadKey);
  }
  return once;
}

/** Makes the events durable with their jobs, and hands on the work that can begin at once. */
async function store(engine: EngineContext, arrivals: readonly Arrival[]): Promise<ReceiveResult> {
  const alone = threadsOfOne(arrivals);
  const places = arrivals.map(({ accept: { job, tenantId, threadKey } }) =>
    job && alone.has(threadKey) ? engine.handOver.reserve('inbound.messages', tenantId) : undefined,
  );
  let outcomes: readonly AcceptOutcome[] = [];
  try {
    outcomes = await engine.storage.acceptEvents(
      arrivals.map(({ accept }, index) => (accept.job ? { ...accept, job: offered(accept.job, places[index]) } : accept)),
    );
  } catch (error) {
    throw new ReplyForceError('store_unavailable', undefined, { cause: error });
  } finally {
    for (const [index, place] of places.entries()) if (outcomes[index] !== 'leased') place?.giveBack();
  }

  const waiting: NewJob[] = [];
  let stored = 0;
  let strangers = 0;
  for (const [index, { accept, event }] of arrivals.entries()) {
    const outcome = outcomes[index];
    if (outcome === 'duplicate') continue;
    stored += 1;
    if (accept.channelId === null) strangers += 1;
    if (!accept.job) continue;
    if (outcome === 'leased') places[index]?.start(leasedNow(accept.job, accept.receivedAt), { row: accept, event });
    else waiting.push(accept.job);
  }
  if (waiting.length > 0) announce(engine, '', waiting, false);
  await noteDropped(
    engine,
    arrivals.map(({ accept }) => accept).filter(({ verdict }, index) => verdict === DROPPED && outcomes[index] !== 'duplicate'),
  );
  if (strangers > 0) engine.logger.warn({ channel: arrivals[0]?.event.channel, events: strangers }, 'events for unknown accounts stored');
  return { stored, duplicates: arrivals.length - stored };
}
