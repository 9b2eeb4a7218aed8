import type { Channel } from '../domain/channel.js';
import type { NewJob } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';
import { noticeJobs } from './notice-jobs.js';

/** An account sends nothing until somebody looks after it: told once a day, however often it is found out. */
export function accountStopped(engine: EngineContext, { tenantId, id }: Channel, delayMs = 0): readonly NewJob[] {
  const day = new Date(engine.runtime.now()).toISOString().slice(0, 10);
  return noticeJobs(engine, tenantId, { kind: 'account_stopped', key: `account_stopped:${id}:${day}`, channelId: id }, delayMs);
}
