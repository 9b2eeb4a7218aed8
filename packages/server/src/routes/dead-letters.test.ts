import { memoryBlobs } from '@replyforce/core/memory';
import type { BlobStore } from '@replyforce/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bearer, createBusiness, createInstallation, giveUpJob, type Business, type Installation } from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let other: Business;
const blobs: BlobStore = memoryBlobs();

beforeAll(async () => {
  installation = await createInstallation({ blobs });
  [acme, other] = [await createBusiness(installation, 'Acme'), await createBusiness(installation, 'Other')];
});
afterAll(() => installation.close());

const call = (method: 'GET' | 'POST', path: string, key = acme.keys.admin, headers: Readonly<Record<string, string>> = {}) =>
  installation.app.inject({ method, url: `/api/v1/dlq${path}`, headers: { ...bearer(key), ...headers } });

const giveUp = (reason: string) => giveUpJob(installation, acme, reason);

const actions = async () =>
  (await installation.engine.storage.forTenant(acme.tenant.id).audit.list({})).data
    .filter(({ resource }) => resource.type === 'job')
    .map(({ action, actor, metadata }) => [action, actor.type, metadata?.['reason']]);

it('lists dead letters of the tenant, page by page, and shows one', async () => {
  const ids = [await giveUp('first'), await giveUp('second')];
  const page = (await call('GET', '?limit=1')).json();
  expect(page.data).toEqual([
    {
      id: ids[1],
      queue: 'crm.sync',
      group_key: ids[1],
      payload: { lead_id: 'lead-1' },
      reason: 'second',
      permanent: false,
      attempts: 1,
      retries: 0,
      retry_at: expect.stringMatching(/Z$/),
      held_back: null,
      created_at: expect.stringMatching(/Z$/),
      died_at: expect.stringMatching(/Z$/),
    },
  ]);
  const rest = (await call('GET', `?limit=1&cursor=${encodeURIComponent(page.next_cursor)}`)).json();
  expect([rest.data[0].id, rest.next_cursor]).toEqual([ids[0], null]);
  expect((await call('GET', '?queue=ai.process')).json()).toEqual({ data: [], next_cursor: null });
  expect((await call('GET', '?queue=mail')).json()).toMatchObject({ code: 'validation_failed' });
  expect((await call('GET', `/${ids[0]}`)).json()).toMatchObject({ reason: 'first' });
  const { body } = await installation.app.inject({ url: '/metrics' });
  expect(body).toContain('replyforce_queue_dead_jobs{queue="crm.sync"} 2');
  expect(body).toContain('replyforce_queue_dead_jobs{queue="ai.process"} 0');
});

it('is for admins of the tenant alone', async () => {
  const id = await giveUp('mine');
  for (const key of [acme.keys.agent, acme.keys.viewer]) {
    expect((await call('GET', '', key)).statusCode).toBe(403);
    expect((await call('POST', `/${id}/retry`, key)).statusCode).toBe(403);
  }
  expect((await call('GET', '', other.keys.admin)).json().data).toEqual([]);
  for (const [method, path] of [
    ['GET', `/${id}`],
    ['POST', `/${id}/retry`],
    ['POST', `/${id}/archive`],
  ] as const) {
    const refused = await call(method, path, other.keys.admin);
    expect([refused.statusCode, refused.json().code]).toEqual([404, 'not_found']);
  }
  expect((await call('GET', `/${id}`)).statusCode).toBe(200);
});

it('puts one back to work, once for its Idempotency-Key, and keeps who did it and why it had died', async () => {
  const id = await giveUp('the CRM was down');
  const key = { 'idempotency-key': 'retry-1' };
  const first = await call('POST', `/${id}/retry`, acme.keys.admin, key);
  expect([first.statusCode, first.json()]).toEqual([202, { id, queue: 'crm.sync', status: 'queued' }]);
  expect((await call('POST', `/${id}/retry`, acme.keys.admin, key)).statusCode).toBe(202);
  expect((await call('POST', `/${id}/retry`)).json()).toMatchObject({ status: 404, code: 'not_found' });
  expect((await actions()).filter(([, , reason]) => reason === 'the CRM was down')).toEqual([
    ['dead_letter.retried', 'api_key', 'the CRM was down'],
  ]);
});

it('archives one to the file store', async () => {
  const id = await giveUp('for the archive');
  const answer = await call('POST', `/${id}/archive`);
  expect([answer.statusCode, answer.json()]).toEqual([200, { id, key: expect.stringContaining(`/${id}-`) }]);
  const blob = await blobs.get(acme.tenant.id, answer.json().key);
  expect(JSON.parse(Buffer.from(blob?.content ?? []).toString())).toMatchObject({ id, reason: 'for the archive' });
  expect((await call('GET', `/${id}`)).statusCode).toBe(404);
});
