import { QUEUE_TABLE } from '../dispatch/queue-table.js';
import type { JobOf } from '../domain/job.js';
import type { Notice, NoticeTarget } from '../domain/notice.js';
import type { ServiceAccount } from '../domain/service.js';
import { notificationSettingsOf } from '../domain/notification-settings.js';
import { DEFAULT_BRAND } from '../domain/settings.js';
import type { Tenant } from '../domain/tenant.js';
import { announce, type EngineContext } from '../engine-context.js';
import { notTheTenants, PermanentError, RetryLater } from '../errors/job-errors.js';
import type { NotifyResult } from '../ports/notifier.js';
import { utf8 } from '../support/bytes.js';
import { withDeadline } from '../support/deadline.js';
import { composeNotice, type ToldSubject } from './compose-notice.js';
import { roomFor } from './notice-bound.js';
import { deliverJob } from './notice-jobs.js';
import { isStillOpen, readScene } from './notice-scene.js';

/** How long one mail or request may take, ms. */
const NOTIFY_TIMEOUT_MS = 30_000;

interface Way {
  readonly service: ServiceAccount;
  readonly target: NoticeTarget;
  bytes(subjects: readonly ToldSubject[]): number;
  send(deliveryId: string, subjects: readonly ToldSubject[], signal: AbortSignal): Promise<NotifyResult>;
}

/** Notices that a message takes along until it holds so many. */
const MOST_IN_ONE = 50;
/** What several subjects in one message come to at most, bytes: receivers refuse what is much larger. */
const MOST_BYTES = 64 * 1_024;

/**
 * Sends what is due to one target as one mail or one request, together with what else waits for room for that target. It is settled
 * after it was taken: a crash between the two sends it once more, under the same id.
 */
export async function deliverNotices(
  engine: EngineContext,
  job: JobOf<'people.notify'>,
  deliveryId: string,
  signal: AbortSignal,
): Promise<'finished' | 'done'> {
  const { tenantId } = job;
  const store = engine.storage.forTenant(tenantId).notices;
  const leases = [{ id: job.id, fence: job.fence }];
  const finish = async (notices: readonly Notice[], state: 'sent' | 'dropped') => {
    await store.settle({ leases, deliveryId, keys: notices.map(({ event }) => event.key), state });
    return 'finished' as const;
  };
  const asked = await lookAt(engine, tenantId, deliveryId);
  const [first] = asked.waiting;
  if (!first) return 'done';
  const tenant = await engine.storage.tenants.find(tenantId);
  if (!tenant) throw notTheTenants('settings');
  const way = asked.open.length === 0 ? undefined : await wayTo(engine, tenant, first.target);
  if (!way) return finish(asked.waiting, 'dropped');
  const wait = await roomOn(engine, way, tenantId, deliveryId, asked.open);
  if (wait) {
    await store.putOff(deliveryId);
    throw wait;
  }
  const isNew = await store.gather({
    deliveryId,
    target: first.target,
    now: engine.runtime.now(),
    limit: Math.max(0, MOST_IN_ONE - asked.waiting.length),
  });
  const { waiting, open } = await lookAt(engine, tenantId, deliveryId);
  if (open.length === 0) {
    // Another took it along, or it is done meanwhile.
    engine.breakers.settle(way.service, 'unknown');
    return waiting.length === 0 ? 'done' : finish(waiting, 'dropped');
  }
  // One that may have arrived stays as it is.
  if (isNew && open.length > 1 && way.bytes(open) > MOST_BYTES) {
    engine.breakers.settle(way.service, 'unknown');
    return part(engine, job, deliveryId, waiting);
  }
  try {
    await send(engine, job, way, deliveryId, open, signal);
  } catch (error) {
    if (!(error instanceof PermanentError) || open.length === 1) throw error;
    engine.logger.warn({ error, tenantId, service: way.service.service }, 'what was refused together goes out in two parts');
    return part(engine, job, deliveryId, waiting);
  }
  return finish(waiting, 'sent');
}

/**
 * Halves what is too large, or what was refused for its size or for one thing in it, down to what is refused by itself: so it takes no
 * other with it. Neither has arrived, so each half has an id of its own.
 */
async function part(
  engine: EngineContext,
  job: JobOf<'people.notify'>,
  deliveryId: string,
  waiting: readonly Notice[],
): Promise<'finished'> {
  const { tenantId } = job;
  const subjects = [...new Set(waiting.map(({ subject }) => subject))];
  const half = Math.ceil(subjects.length / 2);
  const parts = [subjects.slice(0, half), subjects.slice(half)].map((theirs) => ({
    deliveryId: engine.newId(),
    notices: waiting.filter(({ subject }) => theirs.includes(subject)),
  }));
  const now = engine.runtime.now();
  const jobs = parts.flatMap(({ deliveryId: to, notices }) =>
    notices.slice(0, 1).map((first) => deliverJob(engine, { ...first, deliveryId: to }, now)),
  );
  const { outcome } = await engine.storage.forTenant(tenantId).notices.part({
    leases: [{ id: job.id, fence: job.fence }],
    deliveryId,
    into: parts.map(({ deliveryId: to, notices }) => ({ deliveryId: to, keys: notices.map(({ event }) => event.key) })),
    jobs,
  });
  if (outcome === 'parted') announce(engine, tenantId, jobs, false);
  return 'finished';
}

/** What of a delivery waits, and by subject what of it there still is to tell. */
async function lookAt(
  engine: EngineContext,
  tenantId: string,
  deliveryId: string,
): Promise<{ readonly waiting: readonly Notice[]; readonly open: readonly ToldSubject[] }> {
  const all = await engine.storage.forTenant(tenantId).notices.delivery(deliveryId);
  const waiting = all.filter(({ state }) => state === 'waiting');
  const open: ToldSubject[] = [];
  for (const subject of new Set(waiting.map((one) => one.subject))) {
    const theirs = waiting.filter((one) => one.subject === subject);
    const [{ event } = { event: undefined }] = theirs;
    if (!event) continue;
    const scene = await readScene(engine, tenantId, event);
    const notices = theirs.filter((one) => isStillOpen(one.event, one.createdAt, scene));
    const conversationUrl = scene.conversation ? engine.conversationUrl(scene.conversation.id) : null;
    if (notices.length > 0) open.push({ notices, scene, conversationUrl });
  }
  return { waiting, open };
}

/** Undefined where nobody is there any more: somebody left the team, or the webhook was taken away. */
async function wayTo(engine: EngineContext, tenant: Tenant, target: NoticeTarget): Promise<Way | undefined> {
  const { notifiers, runtime, vault } = engine;
  const settings = notificationSettingsOf(tenant.settings.notifications);
  const brand = { ...DEFAULT_BRAND, company: tenant.name, ...tenant.settings.brand };
  const told = (subjects: readonly ToldSubject[]) => composeNotice({ subjects, settings, brand });
  if (target === 'webhook') {
    const { webhook } = notifiers;
    const sealed = tenant.settings.notifications?.webhookSecret;
    const url = settings.webhookUrl;
    if (!webhook || url === null || sealed === undefined) return undefined;
    const secret = await vault.open(sealed, { tenantId: tenant.id, purpose: 'credentials' });
    return {
      target,
      service: { kind: 'notifier', service: 'webhook', tenantId: tenant.id, account: 'webhook' },
      bytes: (subjects) => utf8(JSON.stringify(told(subjects).body)).length,
      send: (id, subjects, signal) => webhook.send({ id, url, secret, body: { id, ...told(subjects).body } }, { runtime }, signal),
    };
  }
  const { email } = notifiers;
  const to = target.startsWith('user:')
    ? (await engine.storage.identity.findUser(tenant.id, target.slice('user:'.length)))?.email
    : target.slice('address:'.length);
  if (!email || to === undefined) return undefined;
  return {
    target,
    service: { kind: 'notifier', service: 'email', tenantId: null, account: 'email' },
    bytes: (subjects) => {
      const { text, html } = told(subjects);
      return utf8(text).length + utf8(html).length;
    },
    send: (id, subjects, signal) => {
      const { subject, text, html } = told(subjects);
      return email.send({ id, subjectId: subjects[0]?.notices[0]?.subject ?? id, to, subject, text, html }, { runtime }, signal);
    },
  };
}

/** Why it has to wait: its service does not answer, or its receiver was told of much. Undefined: it may go, and counts. */
async function roomOn(
  engine: EngineContext,
  { service, target }: Way,
  tenantId: string,
  deliveryId: string,
  open: readonly ToldSubject[],
): Promise<RetryLater | undefined> {
  const { breakers } = engine;
  const wait = breakers.enter(service);
  if (wait > 0) return new RetryLater(wait, `${service.service} does not answer and is left alone for a while`);
  const kinds = open.flatMap(({ notices }) => notices.map(({ event }) => event.kind));
  const full = await roomFor(engine, { tenantId, target, deliveryId, kinds });
  if (full === 0) return undefined;
  breakers.settle(service, 'unknown');
  return new RetryLater(full, 'its receiver was told of very much already');
}

async function send(
  engine: EngineContext,
  { attempts }: JobOf<'people.notify'>,
  { service, send: go }: Way,
  deliveryId: string,
  open: readonly ToldSubject[],
  signal: AbortSignal,
): Promise<void> {
  const { breakers, runtime, logger } = engine;
  let result: NotifyResult | undefined;
  try {
    result = await withDeadline(runtime, signal, NOTIFY_TIMEOUT_MS, (until) => go(deliveryId, open, until));
  } catch (error) {
    logger.warn({ error, service: service.service, tenantId: service.tenantId }, 'people could not be told');
    throw new Error(`People could not be told by ${service.service}: it did not answer in time.`, { cause: error });
  } finally {
    breakers.settle(service, signal.aborted ? 'unknown' : result && !isDown(result) ? 'answered' : 'failed');
  }
  if (result.outcome === 'taken') return;
  const reason = `People could not be told by ${service.service}: ${result.failure.message}`;
  if (result.outcome === 'failed') throw new PermanentError(reason);
  // Who asks again and again to be asked later is given up like any other.
  const isLast = attempts >= QUEUE_TABLE['people.notify'].backoffMs.length;
  throw result.afterMs === undefined || isLast ? new Error(reason) : new RetryLater(result.afterMs, reason, true);
}

function isDown(result: NotifyResult): boolean {
  return result.outcome === 'retry' && result.isDown;
}
