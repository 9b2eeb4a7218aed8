import type { Place } from '../dispatch/hand-over.js';
import type { EngineContext } from '../engine-context.js';
import type { NewJob } from '../domain/job.js';
import type { SendOrder } from './send-gate.js';

type SendJob = Extract<NewJob, { readonly queue: 'outbound.messages' }> & SendOrder;

/**
 * A send as it is to be added. With a place that does not wait it may go out as soon as its attempt is durable; the gate has to be
 * settled or left.
 */
export interface PlannedSend {
  readonly job: SendJob;
  readonly place: Place<'outbound.messages'> | undefined;
}

/** Keeps a place for a send that may go out now; one that may not comes up when it may. */
export async function planSend(engine: EngineContext, job: SendJob): Promise<PlannedSend> {
  const place = engine.handOver.reserve('outbound.messages', job.tenantId);
  // One that waits passes the gate when its turn comes.
  const delay = place && !place.waits && (await engine.sendGate.enter(job));
  if (!delay) return { job, place };
  place?.giveBack();
  // What waits for its account comes up at once and is put off by the worker: it says what it waits for, and can be called.
  const ms = delay.reason === 'connection' ? 0 : delay.ms;
  return { job: { ...job, runAt: job.runAt + ms }, place: undefined };
}
