import { silentLogger, type Readiness } from '@replyforce/core';
import { askOfModels, compose, DATABASE_FILE, knownOfModels, type Config, type Engine } from '@replyforce/server';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wordsOf } from '../failure-report.js';
import type { Finding } from './finding.js';

/** A job that has been due this long while nobody works on its queue means that no worker runs, ms. */
const STALLED_MS = 120_000;

/** The mail server is given this long to answer, ms. */
const MAIL_CHECK_MS = 15_000;

/** Redis is given this long to be there, in tries with a pause between them, ms. */
const CONNECT_TRIES = 20;
const CONNECT_PAUSE_MS = 100;

/** Looks at everything an installation needs, and goes on where something is wrong. Changes nothing but a database that is behind. */
export async function examine(config: Config, { offline }: { readonly offline: boolean }): Promise<readonly Finding[]> {
  const [storage, models, mail] = await Promise.all([examineData(config), examineModels(config, offline), examineMail(config, offline)]);
  return [...examineConfiguration(config), ...storage, ...models, ...mail];
}

function examineConfiguration({ warnings, models, meta, x }: Config): readonly Finding[] {
  const found: Finding[] = warnings.map((message) => ({ check: 'configuration', verdict: 'warning', message }));
  const say = (verdict: Finding['verdict'], message: string) => found.push({ check: 'configuration', verdict, message });
  if (meta.appSecrets.length === 0) say('warning', 'META_APP_SECRET is not set: webhooks of Meta are answered with 401');
  else say('ok', 'META_APP_SECRET is set');
  if (x.consumerSecrets.length > 0) say('ok', 'X_CONSUMER_SECRET is set');
  say(
    'ok',
    models === null
      ? 'no model service is configured: the keyless engine answers'
      : `a model service is configured, ${models.apiKey === null ? 'without' : 'with'} a key`,
  );
  return found;
}

async function examineData(config: Config): Promise<readonly Finding[]> {
  if (config.database === null && !existsSync(join(config.data, DATABASE_FILE)))
    return [{ check: 'database', verdict: 'warning', message: `there is no data in ${config.data} yet: the first start makes it` }];
  let engine: Engine;
  try {
    engine = await compose({ ...config, role: 'api', warnings: [] }, { logger: silentLogger });
  } catch (error) {
    return [{ check: 'database', verdict: 'failed', message: wordsOf(error).join(' '), unreachable: config.database !== null }];
  }
  try {
    const readiness = await settledReadiness(engine);
    const found: Finding[] = readiness.ready
      ? [{ check: 'database', verdict: 'ok', message: config.database === null ? `SQLite in ${config.data}` : 'PostgreSQL answers' }]
      : readiness.reasons.map((message) => ({ check: 'database', verdict: 'failed', message, unreachable: true }) as const);
    if (config.redisUrl !== null) found.push(...redisOf(readiness.outages ?? []));
    return readiness.ready ? [...found, ...(await queuesOf(engine))] : found;
  } finally {
    await engine.rf.stop();
  }
}

/** Redis may still be connecting. */
async function settledReadiness({ rf }: Engine): Promise<Readiness> {
  for (let asked = 1; ; asked += 1) {
    const readiness = await rf.readiness();
    if (!readiness.ready || !readiness.outages || readiness.outages.length === 0 || asked === CONNECT_TRIES) return readiness;
    await sleep(CONNECT_PAUSE_MS);
  }
}

function redisOf(outages: readonly string[]): readonly Finding[] {
  if (outages.length === 0) return [{ check: 'redis', verdict: 'ok', message: 'Redis answers' }];
  return [{ check: 'redis', verdict: 'failed', message: [...new Set(outages)].join('; '), unreachable: true }];
}

/** Whether somebody works: what is due and waits for long says that nobody does. */
async function queuesOf({ rf }: Engine): Promise<readonly Finding[]> {
  const status = await rf.queueStatus();
  const stalled = status.filter(({ active, oldestMs }) => active === 0 && oldestMs > STALLED_MS);
  const dead = status.filter((one) => one.dead > 0);
  return [
    ...stalled.map(
      ({ queue, oldestMs }) =>
        ({
          check: 'queues',
          verdict: 'failed',
          message: `nobody has worked on ${queue} for ${Math.round(oldestMs / 1_000)} s: does a worker run?`,
        }) as const,
    ),
    ...dead.map(
      (one) =>
        ({
          check: 'queues',
          verdict: 'warning',
          message: `${one.dead} jobs of ${one.queue} were given up: see replyforce dlq list`,
        }) as const,
    ),
    ...(stalled.length > 0 ? [] : [{ check: 'queues', verdict: 'ok', message: 'nothing waits that should have been done' } as const]),
  ];
}

/** Whether the mail server lets us in; nothing is sent. */
async function examineMail({ mail }: Config, offline: boolean): Promise<readonly Finding[]> {
  const say = (verdict: Finding['verdict'], message: string, unreachable = false): readonly Finding[] => [
    { check: 'mail', verdict, message, ...(unreachable && { unreachable }) },
  ];
  if (mail === null) return say('ok', 'SMTP_URL is not set: people are told in the inbox and by their webhook');
  if (offline) return say('ok', 'SMTP_URL is set');
  const { smtp } = await import('@replyforce/adapters/smtp');
  try {
    await smtp(mail).check(AbortSignal.timeout(MAIL_CHECK_MS));
    return say('ok', 'the mail server lets us in');
  } catch (error) {
    return say('failed', (error as Error).message, true);
  }
}

async function examineModels(config: Config, offline: boolean): Promise<readonly Finding[]> {
  const now = Date.now();
  const found = offline ? await knownOfModels(config, now) : await askOfModels(config, now, new AbortController().signal);
  return found.map(({ level, message, unreachable }) => ({
    check: 'models',
    verdict: level,
    message,
    ...(unreachable && { unreachable }),
  }));
}
