import type { NewJob } from '../domain/job.js';
import { subjectOf, type Notice, type PeopleEvent } from '../domain/notice.js';
import type { EngineContext } from '../engine-context.js';

type Engine = Pick<EngineContext, 'notifiers' | 'newId' | 'runtime'>;

/**
 * The job that sees to it that people are told. It goes into the same commit as what it tells of, so that none is without the other.
 * None where there is no way to tell anybody.
 */
export function noticeJobs({ notifiers, newId, runtime }: Engine, tenantId: string, event: PeopleEvent, delayMs = 0): readonly NewJob[] {
  if (!notifiers.email && !notifiers.webhook) return [];
  return [
    {
      id: newId(),
      tenantId,
      queue: 'people.notify',
      groupKey: subjectOf(event),
      payload: { type: 'tell', ...event },
      runAt: runtime.now() + delayMs,
    },
  ];
}

/** Deliveries about one thing to one target run one after another; a mail server that hangs keeps nothing from the webhook. */
export function deliverJob(
  { newId }: Pick<EngineContext, 'newId'>,
  { tenantId, subject, target, deliveryId }: Pick<Notice, 'tenantId' | 'subject' | 'target' | 'deliveryId'>,
  runAt: number,
): NewJob {
  return {
    id: newId(),
    tenantId,
    queue: 'people.notify',
    groupKey: `${subject} ${target}`,
    payload: { type: 'deliver', deliveryId },
    runAt,
  };
}

/** Notes something to tell of that no other command carries; a failure is logged, since nothing else may fail by it. */
export async function noteForPeople(
  engine: Engine & Pick<EngineContext, 'storage' | 'logger' | 'queue'>,
  tenantId: string,
  event: PeopleEvent,
): Promise<void> {
  const jobs = noticeJobs(engine, tenantId, event);
  if (jobs.length === 0) return;
  try {
    await engine.storage.jobs.add(jobs);
    engine.queue.announce(jobs.map(({ queue, runAt }) => ({ queue, runAt })));
  } catch (error) {
    engine.logger.error({ error, tenantId, kind: event.kind }, 'could not note what people are to be told');
  }
}
