import { statfs } from 'node:fs/promises';
import { degradationsOf } from './degradations.js';
import type { Engine } from './engine.js';

export interface ReadinessReport {
  readonly checks: {
    readonly database: string;
    readonly queue: string;
    readonly workers: string;
    /** Only where one is configured. Work goes on without it, so it is no reason not to be ready. */
    readonly redis?: string;
  };
  readonly reasons: readonly string[];
  /** What does not work as it should and does not keep this process from its part. */
  readonly degraded: readonly string[];
}

/** A job that has been due this long while nobody works on its queue means that the workers are stuck, ms. */
const STALLED_MS = 120_000;

/** With less room than this on the disk the next messages may not fit: the log of the database alone grows by as much. */
const MIN_FREE_BYTES = 4 * 1_024 * 1_024;

/** Whether this process can do its part: reach the database, read the queue and, unless its role is `api`, work on it. */
export async function readinessOf({ rf, config }: Pick<Engine, 'rf' | 'config'>, workersRunning: boolean): Promise<ReadinessReport> {
  const disk = await diskFault(config.data);
  const [database, status] = await Promise.all([rf.readiness(), rf.status()]);
  const degraded = degradationsOf(status);
  if (!database.ready) {
    const checks = { database: 'failed', queue: 'unknown', workers: 'unknown', ...redisOf(config, undefined) };
    return { checks, reasons: [...database.reasons, ...disk], degraded };
  }
  const reasons: string[] = [...disk];
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
  const checks = { database: disk.length === 0 ? 'ok' : 'failed', queue, workers, ...redisOf(config, database.outages) };
  return { checks, reasons, degraded };
}

function redisOf({ redisUrl }: Engine['config'], outages: readonly string[] | undefined): { readonly redis?: string } {
  if (redisUrl === null) return {};
  if (!outages) return { redis: 'unknown' };
  return { redis: outages.length === 0 ? 'ok' : `down: ${outages.join('; ')}` };
}

/** Empty where there is room to write, or where the system does not say. */
async function diskFault(folder: string): Promise<readonly string[]> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 1, bsize: Number.POSITIVE_INFINITY }));
  const free = bavail * bsize;
  return free >= MIN_FREE_BYTES ? [] : [`disk: only ${Math.floor(free / 1_024)} kB are free for ${folder}`];
}
