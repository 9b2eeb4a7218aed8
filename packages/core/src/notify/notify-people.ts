import type { JobOf } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';
import { deliverNotices } from './deliver-notices.js';
import { planNotices } from './plan-notices.js';

/** Two steps: what happened becomes a notice for each who is to know, and notices that are due go out. */
export async function notifyPeople(
  engine: EngineContext,
  jobs: readonly JobOf<'people.notify'>[],
  signal: AbortSignal,
): Promise<'finished' | 'done'> {
  const [job] = jobs;
  if (!job) return 'done';
  const { payload } = job;
  return payload.type === 'tell' ? planNotices(engine, job, payload) : deliverNotices(engine, job, payload.deliveryId, signal);
}
