import { HttpNotSentError } from '@replyforce/core';
import type { WirePausedService } from '@replyforce/core/protocol';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  bearer,
  createBusiness,
  createInstallation,
  delivery,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let other: Business;
let requests = 0;

beforeAll(async () => {
  installation = await createInstallation({
    http: ({ method }) => {
      if (method === 'POST') requests += 1;
      return Promise.reject(new HttpNotSentError('refused'));
    },
  });
  acme = await createBusiness(installation, 'Acme');
  other = await createBusiness(installation, 'Other');
  await installation.engine.rf.start();
});
afterAll(() => installation.close());

const get = (url: string, key?: string) => installation.app.inject({ url, ...(key && { headers: bearer(key) }) });
const paused = async (key: string) => (await get('/api/v1/services/paused', key)).json<{ data: readonly WirePausedService[] }>().data;

it('an account whose platform does not answer is seen by its tenant and by nobody else, and in numbers by the operator', async () => {
  expect(await paused(acme.keys.viewer)).toEqual([]);
  expect((await get('/metrics')).body).not.toContain('replyforce_circuit_breaker_state{');
  for (let customer = 1; customer <= 5; customer += 1)
    await installation.app.inject(delivery(acme.accountId, `c${customer}`, 'Are you open?'));
  const [service] = await waitFor(async () => {
    const all = await paused(acme.keys.viewer);
    return all.length > 0 ? all : undefined;
  });
  expect(service).toEqual({
    kind: 'channel',
    service: 'facebook',
    channel_id: acme.channelId,
    name: 'Acme',
    state: 'open',
    since: expect.any(String),
    retry_at: expect.any(String),
  });
  expect(Date.parse(service?.retry_at ?? '') - Date.parse(service?.since ?? '')).toBe(30_000);
  expect(requests).toBe(5);
  expect(await paused(other.keys.admin)).toEqual([]);
  expect((await get('/api/v1/services/paused')).statusCode).toBe(401);

  const report = await get('/readyz');
  expect([report.statusCode, report.json()]).toEqual([
    200,
    {
      status: 'ready',
      checks: { database: 'ok', queue: 'ok', workers: 'ok' },
      degraded: ['facebook: does not answer for one account; messages are received and stored, what is to be sent waits'],
    },
  ]);
  await installation.app.inject(delivery(acme.accountId, 'c6', 'Are you open?'));
  const metrics = await waitFor(async () => {
    const { body } = await get('/metrics');
    return /replyforce_sends_delayed_total\{reason="breaker"\} [1-9]/.test(body) ? body : undefined;
  });
  expect(metrics).toContain('replyforce_circuit_breaker_state{kind="channel",service="facebook",state="open"} 1');
  expect(metrics).toContain('replyforce_sends_delayed_total{reason="rate"} 0');
  for (const secret of [acme.tenant.id, acme.channelId, acme.accountId, 'Acme']) {
    expect(metrics).not.toContain(secret);
    expect(report.body).not.toContain(secret);
  }
  expect(requests).toBe(5);
  installation.advance(30_001);
  expect((await paused(acme.keys.agent))[0]?.state).toBe('half_open');
  installation.advance(-30_001);
});
