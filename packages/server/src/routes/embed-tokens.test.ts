import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearer, createBusiness, createInstallation, type Business, type Installation } from '../testing/installation.js';

const OFFICE = 'https://office.example.com';
const OTHER = 'https://other.example.com';

let installation: Installation;
let acme: Business;
let socketUrl: string;
beforeAll(async () => {
  installation = await createInstallation({ env: { REPLYFORCE_CORS_ORIGINS: `${OFFICE}, https://second.example.com/` } });
  acme = await createBusiness(installation, 'Acme');
  await installation.app.listen({ port: 0 });
  socketUrl = `ws://127.0.0.1:${(installation.app.server.address() as AddressInfo).port}/ws`;
});
afterAll(() => installation.close());

const mint = (key: string, payload: object = {}) =>
  installation.app.inject({ method: 'POST', url: '/api/v1/embed-tokens', headers: bearer(key), payload });
const get = (url: string, token: string, headers: Record<string, string> = {}) =>
  installation.app.inject({ url, headers: { ...bearer(token), ...headers } });
const tokenOf = async (key: string, payload: object = {}) => (await mint(key, payload)).json().token as string;

describe('an embed token', () => {
  it('is made by admins and agents, for ten minutes at most', async () => {
    const made = await mint(acme.keys.admin);
    expect(made.statusCode).toBe(201);
    expect(made.headers['cache-control']).toBe('no-store');
    const seconds = (new Date(made.json().expires_at).getTime() - installation.engine.runtime.now()) / 1_000;
    expect(seconds).toBeGreaterThan(598);
    expect(seconds).toBeLessThanOrEqual(600);
    expect((await mint(acme.keys.agent, { expires_in: 60 })).statusCode).toBe(201);
    expect((await mint(acme.keys.viewer)).statusCode).toBe(403);
    for (const payload of [
      { expires_in: 601 },
      { expires_in: 0 },
      { origin: 'office' },
      { origin: `${OFFICE}/x` },
      { role: 'admin' },
      { views: [] },
    ])
      expect([payload, (await mint(acme.keys.admin, payload)).statusCode]).toEqual([payload, 422]);
  });

  it('reads and answers conversations, and manages nothing', async () => {
    const token = await tokenOf(acme.keys.admin);
    expect((await get('/api/v1/conversations', token)).statusCode).toBe(200);
    expect((await get('/api/v1/channels', token)).statusCode).toBe(200);
    const add = { method: 'POST', url: '/api/v1/channels', headers: bearer(token), payload: {} } as const;
    expect((await installation.app.inject(add)).statusCode).toBe(403);
    expect((await mint(token)).statusCode).toBe(403);
    const shows = await tokenOf(acme.keys.admin, { role: 'viewer', views: ['dashboard'] });
    expect((await get('/api/v1/conversations', shows)).statusCode).toBe(403);
    expect((await get('/api/v1/channels', shows)).statusCode).toBe(200);
  });

  it('ends in time', async () => {
    const token = await tokenOf(acme.keys.admin, { expires_in: 30 });
    installation.advance(31_000);
    expect((await get('/api/v1/conversations', token)).statusCode).toBe(401);
    installation.advance(-31_000);
  });

  it('is of no use to pages of another origin', async () => {
    const token = await tokenOf(acme.keys.admin, { origin: OFFICE });
    expect((await get('/api/v1/conversations', token, { origin: OTHER })).statusCode).toBe(401);
    expect((await get('/api/v1/conversations', token, { origin: OFFICE })).statusCode).toBe(200);
    expect((await get('/api/v1/conversations', token)).statusCode).toBe(200);
  });
});

describe('pages of other origins', () => {
  it('may call the API where they are listed', async () => {
    const allowed = await get('/api/v1/conversations', acme.keys.agent, { origin: OFFICE });
    expect(allowed.headers).toMatchObject({ 'access-control-allow-origin': OFFICE, vary: 'Origin' });
    expect(allowed.headers['access-control-allow-credentials']).toBeUndefined();
    const refused = await get('/api/v1/conversations', acme.keys.agent, { origin: OTHER });
    expect(refused.headers['access-control-allow-origin']).toBeUndefined();
    const problem = await installation.app.inject({ url: '/api/v1/conversations', headers: { origin: OFFICE } });
    expect([problem.statusCode, problem.headers['access-control-allow-origin']]).toEqual([401, OFFICE]);
    expect(
      (await installation.app.inject({ url: '/', headers: { origin: OFFICE } })).headers['access-control-allow-origin'],
    ).toBeUndefined();
  });

  it('are told so before they ask', async () => {
    const preflight = (origin: string) =>
      installation.app.inject({
        method: 'OPTIONS',
        url: '/api/v1/conversations/1/messages',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
      });
    const answer = await preflight(OFFICE);
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-headers']).toContain('authorization');
    expect(answer.headers['access-control-allow-methods']).toContain('POST');
    expect((await preflight(OTHER)).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('may open the live connection where they are listed', async () => {
    const token = await tokenOf(acme.keys.admin, { origin: OFFICE });
    const open = (origin?: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(socketUrl, origin === undefined ? {} : { origin });
        socket.on('error', (error) => resolve(error.message));
        socket.on('open', () => socket.send(JSON.stringify({ type: 'auth', token })));
        socket.on('message', (data) => resolve((JSON.parse(String(data)) as { type: string }).type));
        socket.on('close', (code) => resolve(String(code)));
      });
    expect(await open(OFFICE)).toBe('ready');
    expect(await open()).toBe('ready');
    expect(await open(OTHER)).toContain('403');
    expect(await open('https://second.example.com')).toBe('4401');
    expect(await open(socketUrl.replace('ws:', 'http:').replace('/ws', ''))).toBe('4401');
  });
});

it('no page of another origin is let in by default', async () => {
  const plain = await createInstallation();
  const { headers } = await plain.app.inject({ url: '/api/v1/conversations', headers: { origin: OFFICE } });
  expect(headers['access-control-allow-origin']).toBeUndefined();
  await plain.close();
});
