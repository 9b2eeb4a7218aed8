import type { Engine } from './engine.js';

export interface ReadinessReport {
  readonly checks: { readonly database: string; readonly queue: string; readonly workers: string };
  readonly reasons: readonly string[];
}

/** A job that has been due this long while nobody works on its queue means that the workers are stuck, ms. */
const STALLED_MS = 120_000;

/** Whether this process can do its part: reach the database, read the queue and, unless its role is `api`, work on it. */
export async function readinessOf({ rf, config }: Pick<Engine, 'rf' | 'config'>, workersRunning: boolean): Promise<ReadinessReport> {
  const database = await rf.readiness();
  if (!database.ready) {
    const checks = { database: 'failed', queue: 'unknown', workers: 'unknown' };
    return { checks, reasons: database.reasons };
  }
  const reasons: string[] = [];
  let queue = 'ok';
  let workers = config.role === 'api' ? 'in another process' : 'ok';
  try {
    const stalled = (await rf.queueStatus()).filter(({ active, oldestMs }) => active === 0 && oldestMs > STALLED_MS);
    if (stalled.length > 0 && config.role !== 'api') {
      workers = 'stalled';
      for (const { queue: name, oldestMs } of stalled)
        reasons.push(`workers: nobody has worked on ${name} for ${Math.round(oldestMs / 1_000)} s`);
    }
  } catch (error) {
    queue = 'failed';
    reasons.push(`queue: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (config.role !== 'api' && !workersRunning) {
    workers = 'not running';
    reasons.push('workers: not running');
  }
  return { checks: { database: 'ok', queue, workers }, reasons };
}
