import type { JobOf, JobPayloads, NewJob } from '../domain/job.js';
import { subjectOf, type Notice } from '../domain/notice.js';
import { notificationSettingsOf } from '../domain/notification-settings.js';
import { announce, type EngineContext } from '../engine-context.js';
import { notTheTenants, RetryLater } from '../errors/job-errors.js';
import { deliverJob } from './notice-jobs.js';
import { isStillOpen, readScene } from './notice-scene.js';
import { placeNotice } from './place-notice.js';
import { targetsOf } from './targets.js';

type Tell = Extract<JobPayloads['people.notify'], { type: 'tell' }>;

/** What was told is known for so long, ms: an event that is noted again meanwhile is told to nobody twice. */
const KEPT_MS = 60 * 24 * 60 * 60_000;

/** Writes down who is told of an event, once, with the jobs that tell them. */
export async function planNotices(engine: EngineContext, job: JobOf<'people.notify'>, payload: Tell): Promise<'finished' | 'done'> {
  const { tenantId, createdAt } = job;
  const { type: _type, ...event } = payload;
  const tenant = await engine.storage.tenants.find(tenantId);
  if (!tenant) throw notTheTenants('settings');
  const settings = notificationSettingsOf(tenant.settings.notifications);
  const now = engine.runtime.now();
  const wait = event.kind === 'customer_waiting' ? createdAt + settings.unansweredSeconds * 1_000 - now : 0;
  if (wait > 0) throw new RetryLater(wait, 'the customer has not waited long enough for an answer');
  const scene = await readScene(engine, tenantId, event);
  if (event.conversationId !== undefined && !scene.conversation) throw notTheTenants('conversation');
  if (!isStillOpen(event, createdAt, scene)) return 'done';
  const targets = targetsOf(event, {
    settings,
    notifiers: engine.notifiers,
    users: await engine.storage.identity.listUsers(tenantId),
    assignedTo: scene.conversation?.assignedTo ?? null,
    hasWebhook: settings.webhookUrl !== null && tenant.settings.notifications?.webhookSecret !== undefined,
  });
  if (targets.length === 0) return 'done';
  const quietMs = settings.quietSeconds * 1_000;
  const store = engine.storage.forTenant(tenantId).notices;
  const known = await store.about(subjectOf(event), now - quietMs);
  const jobs: NewJob[] = [];
  const notices = targets.map((target): Notice => {
    const { dueAt, joins } = placeNotice(
      known.filter((one) => one.target === target),
      now,
      quietMs,
    );
    const deliveryId = joins ?? engine.newId();
    // Also where it joins others: whatever becomes of their job in this moment, it has one of its own.
    jobs.push(deliverJob(engine, { tenantId, subject: subjectOf(event), target, deliveryId }, dueAt));
    return { tenantId, event, target, subject: subjectOf(event), deliveryId, state: 'waiting', createdAt, dueAt };
  });
  const outcome = await store.plan({ leases: [{ id: job.id, fence: job.fence }], notices, jobs, forgetBefore: now - KEPT_MS });
  if (outcome.outcome === 'planned') announce(engine, tenantId, jobs, false);
  return 'finished';
}
