import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.js';
import { bearer, createBusiness, createInstallation, delivery, type Business, type Installation } from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let built: string;
let running = true;
let databaseFails = false;
const lines: string[] = [];

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'rf-console-'));
  await writeFile(join(built, 'console.html'), '<!doctype html><title>Console</title>');
  await writeFile(join(built, 'console.js'), 'export {};');
  installation = await createInstallation({
    env: { REPLYFORCE_METRICS_TOKEN: 'scrape-me' },
    logger: await createLogger('debug', (line) => lines.push(line)),
    server: { consoleFolder: built, workersRunning: () => running },
    storage: (storage) => ({
      ...storage,
      ping: async () => {
        if (databaseFails) throw new Error('database is locked');
        return storage.ping();
      },
    }),
  });
  acme = await createBusiness(installation, 'Acme');
});
afterAll(async () => {
  await installation.close();
  await rm(built, { recursive: true });
});

const get = (url: string, options: { readonly headers?: Record<string, string>; readonly remoteAddress?: string } = {}) =>
  installation.app.inject({ url, ...options });

describe('health', () => {
  it('is alive while it answers', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
  });

  it('is ready while database, queue and workers are', async () => {
    expect((await get('/readyz')).json()).toEqual({ status: 'ready', checks: { database: 'ok', queue: 'ok', workers: 'ok' } });
    running = false;
    const idle = await get('/readyz');
    running = true;
    expect([idle.statusCode, idle.json()]).toMatchObject([503, { status: 'unavailable', reasons: ['workers: not running'] }]);
    databaseFails = true;
    const broken = await get('/readyz');
    databaseFails = false;
    expect([broken.statusCode, broken.json().reasons]).toEqual([503, ['database: database is locked']]);
  });

  it('notices workers that have stopped working', async () => {
    await installation.app.inject(delivery(acme.accountId, 'c', 'Nobody works on this'));
    installation.advance(121_000);
    expect((await get('/readyz')).json().reasons).toEqual([
      expect.stringMatching(/^workers: nobody has worked on inbound\.messages for 12\d s$/),
    ]);
    installation.advance(-121_000);
  });
});

describe('metrics', () => {
  it('count what happens', async () => {
    await installation.app.inject(delivery(acme.accountId, 'c', 'Counted'));
    await installation.app.inject({
      method: 'POST',
      url: '/webhooks/facebook',
      payload: '{}',
      headers: { 'content-type': 'application/json' },
    });
    await get('/api/v1/leads', { headers: bearer(acme.keys.viewer) });
    const { body, headers } = await get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toMatch(/replyforce_webhook_requests_total\{channel="facebook",status="200"\} [12]/);
    expect(body).toContain('replyforce_webhook_requests_total{channel="facebook",status="401"} 1');
    expect(body).toMatch(/replyforce_inbound_events_total\{channel="facebook",outcome="stored"\} [12]/);
    expect(body).toContain('replyforce_http_requests_total{method="GET",route="/api/v1/leads",status="200"} 1');
    expect(body).toMatch(/replyforce_queue_jobs\{queue="inbound.messages",state="waiting"\} [12]/);
    expect(body).toContain('replyforce_live_connections 0');
    expect(body).toContain('process_resident_memory_bytes');
    expect((await get('/metrics')).body).toContain('replyforce_webhook_requests_total{channel="facebook",status="401"} 1');
  });

  it('are for this machine, or for the token', async () => {
    expect((await get('/metrics', { remoteAddress: '10.1.1.1' })).statusCode).toBe(401);
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-proto'])
      expect([name, (await get('/metrics', { headers: { [name]: '10.1.1.1' } })).statusCode]).toEqual([name, 401]);
    expect((await get('/metrics', { remoteAddress: '10.1.1.1', headers: bearer('guess') })).statusCode).toBe(401);
    expect((await get('/metrics', { remoteAddress: '10.1.1.1', headers: bearer('scrape-me') })).statusCode).toBe(200);
    expect((await get('/metrics', { remoteAddress: '::ffff:127.0.0.1' })).statusCode).toBe(200);
  });
});

describe('documentation', () => {
  it('describes every route, with schemas that resolve', async () => {
    const document = (await get('/openapi.json')).json();
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'ReplyForce', version: expect.stringMatching(/^\d+\.\d+\.\d+/) } });
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    for (const name of names) expect(Object.keys(document.components.schemas)).toContain(name);
    expect(text).not.toContain('$defs');
    expect(document.paths['/api/v1/conversations/{id}/messages'].post).toMatchObject({
      'x-permission': 'write:conversations',
      requestBody: { content: { 'application/json': { schema: { properties: { content: { type: 'string' } } } } } },
      responses: { 202: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } } } },
    });
    const parameters = document.paths['/api/v1/conversations'].get.parameters as { name: string; schema: object }[];
    expect(parameters.find(({ name }) => name === 'limit')?.schema).toMatchObject({ minimum: 1, maximum: 100, default: 50 });
    for (const [path, item] of Object.entries(
      document.paths as Record<string, Record<string, { summary?: string; operationId?: string }>>,
    )) {
      for (const [method, { summary }] of Object.entries(item))
        if (method !== 'parameters') expect([path, method, summary]).not.toEqual([path, method, '']);
    }
  });

  it('is a page without scripts or inline styles', async () => {
    const page = await get('/docs');
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).toContain('/api/v1/conversations/{id}/messages');
    expect(page.body).not.toMatch(/<script|<style| style=|https?:/);
    expect((await get('/docs.css')).headers['content-type']).toContain('text/css');
  });
});

describe('the console', () => {
  it('is served with a policy that lets nothing else in', async () => {
    const page = await get('/');
    expect([page.statusCode, page.body]).toEqual([200, '<!doctype html><title>Console</title>']);
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';connect-src 'self' ws: wss:;img-src 'self' blob: data:;base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(page.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    expect(page.headers['x-powered-by']).toBeUndefined();
    expect((await get('/console.js')).headers['content-type']).toContain('text/javascript');
    expect((await get('/', { headers: { 'if-none-match': String(page.headers['etag']) } })).statusCode).toBe(304);
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/console.html', '/console.js.map'])
      expect((await get(path)).statusCode).toBe(404);
  });

  it('says in plain words when it has not been built', async () => {
    const missing = await get('/console.css');
    expect([missing.statusCode, missing.headers['content-type'], missing.body]).toEqual([
      503,
      'text/plain; charset=utf-8',
      expect.stringContaining('npm run build'),
    ]);
  });
});

describe('logs', () => {
  it('tell each request by its id, and no secret', async () => {
    lines.length = 0;
    const response = await get('/api/v1/leads', { headers: bearer(acme.keys.viewer) });
    const entry = JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
    expect(entry).toMatchObject({
      level: 'debug',
      request_id: response.headers['x-request-id'],
      route: '/api/v1/leads',
      status: 200,
      tenant_id: acme.tenant.id,
    });
    installation.engine.logger.info(
      { authorization: 'Bearer x-1', body: { password: 'x-2' }, a: { b: { access_token: 'x-3' } } },
      'careful',
    );
    expect(lines.at(-1)).toContain('[redacted]');
    expect(lines.join('')).not.toMatch(/x-[123]"/);
    expect(lines.join('')).not.toContain(acme.keys.viewer);
  });

  it('are not written for webhooks', async () => {
    lines.length = 0;
    await installation.app.inject(delivery(acme.accountId, 'c', 'Quiet'));
    expect(lines).toEqual([]);
  });
});
