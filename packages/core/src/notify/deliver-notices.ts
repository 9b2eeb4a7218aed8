import { QUEUE_TABLE } from '../dispatch/queue-table.js';
import type { JobOf } from '../domain/job.js';
import type { Notice, NoticeTarget } from '../domain/notice.js';
import type { ServiceAccount } from '../domain/service.js';
import { notificationSettingsOf } from '../domain/notification-settings.js';
import { DEFAULT_BRAND } from '../domain/settings.js';
import type { Tenant } from '../domain/tenant.js';
import type { EngineContext } from '../engine-context.js';
import { notTheTenants, PermanentError, RetryLater } from '../errors/job-errors.js';
import type { NotifyResult } from '../ports/notifier.js';
import { withDeadline } from '../support/deadline.js';
import { composeNotice } from './compose-notice.js';
import { roomFor } from './notice-bound.js';
import { isStillOpen, readScene, type NoticeScene } from './notice-scene.js';

/** How long one mail or request may take, ms. */
const NOTIFY_TIMEOUT_MS = 30_000;

interface Way {
  readonly service: ServiceAccount;
  readonly target: NoticeTarget;
  readonly deliveryId: string;
  send(signal: AbortSignal): Promise<NotifyResult>;
}

/**
 * Sends what is due to one target as one mail or one request. It is settled after it was taken: a crash between the two sends it once
 * more, under the same id.
 */
export async function deliverNotices(
  engine: EngineContext,
  job: JobOf<'people.notify'>,
  deliveryId: string,
  signal: AbortSignal,
): Promise<'finished' | 'done'> {
  const { tenantId } = job;
  const store = engine.storage.forTenant(tenantId).notices;
  const waiting = (await store.delivery(deliveryId)).filter(({ state }) => state === 'waiting');
  const [first] = waiting;
  if (!first) return 'done';
  const tenant = await engine.storage.tenants.find(tenantId);
  if (!tenant) throw notTheTenants('settings');
  const scene = await readScene(engine, tenantId, first.event);
  const open = waiting.filter(({ event, createdAt }) => isStillOpen(event, createdAt, scene));
  const way = open.length === 0 ? undefined : await wayTo(engine, tenant, first.target, deliveryId, open, scene);
  if (way) await send(engine, job, way, signal);
  const leases = [{ id: job.id, fence: job.fence }];
  await store.settle({ leases, deliveryId, keys: waiting.map(({ event }) => event.key), state: way ? 'sent' : 'dropped' });
  return 'finished';
}

/** Undefined where nobody is there any more: somebody left the team, or the webhook was taken away. */
async function wayTo(
  engine: EngineContext,
  tenant: Tenant,
  target: NoticeTarget,
  id: string,
  notices: readonly Notice[],
  scene: NoticeScene,
): Promise<Way | undefined> {
  const { notifiers, runtime, vault } = engine;
  const settings = notificationSettingsOf(tenant.settings.notifications);
  const brand = { ...DEFAULT_BRAND, company: tenant.name, ...tenant.settings.brand };
  const conversationUrl = scene.conversation ? engine.conversationUrl(scene.conversation.id) : null;
  const told = composeNotice({ notices, scene, settings, brand, conversationUrl });
  if (target === 'webhook') {
    const { webhook } = notifiers;
    const sealed = tenant.settings.notifications?.webhookSecret;
    const url = settings.webhookUrl;
    if (!webhook || url === null || sealed === undefined) return undefined;
    const secret = await vault.open(sealed, { tenantId: tenant.id, purpose: 'credentials' });
    return {
      target,
      deliveryId: id,
      service: { kind: 'notifier', service: 'webhook', tenantId: tenant.id, account: 'webhook' },
      send: (signal) => webhook.send({ id, url, secret, body: { id, ...told.body } }, { runtime }, signal),
    };
  }
  const { email } = notifiers;
  const to = target.startsWith('user:')
    ? (await engine.storage.identity.findUser(tenant.id, target.slice('user:'.length)))?.email
    : target.slice('address:'.length);
  if (!email || to === undefined) return undefined;
  const { subject, text, html } = told;
  return {
    target,
    deliveryId: id,
    service: { kind: 'notifier', service: 'email', tenantId: null, account: 'email' },
    send: (signal) => email.send({ id, subjectId: notices[0]?.subject ?? id, to, subject, text, html }, { runtime }, signal),
  };
}

async function send(
  engine: EngineContext,
  { tenantId, attempts }: JobOf<'people.notify'>,
  { service, target, deliveryId, send: go }: Way,
  signal: AbortSignal,
): Promise<void> {
  const { breakers, runtime, logger } = engine;
  const wait = breakers.enter(service);
  if (wait > 0) throw new RetryLater(wait, `${service.service} does not answer and is left alone for a while`);
  const full = await roomFor(engine, { tenantId, target, deliveryId });
  if (full > 0) {
    breakers.settle(service, 'unknown');
    throw new RetryLater(full, 'its receiver was told of very much already');
  }
  let result: NotifyResult | undefined;
  try {
    result = await withDeadline(runtime, signal, NOTIFY_TIMEOUT_MS, go);
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
