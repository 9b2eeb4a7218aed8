import { messengerText, metaJson, signMeta } from '@replyforce/adapters/testkit';
import { silentLogger, SYSTEM_TENANT_ID } from '@replyforce/core';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appSecretsOf } from './app-secret.js';
import { loadConfig, type Flags } from './config/config.js';
import { serve, type ServeOptions } from './serve.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rf-serve-'));
});
afterAll(() => rm(folder, { recursive: true }));

const config = (data: string, env: Record<string, string> = {}, flags: Flags = {}) =>
  loadConfig({ env: { REPLYFORCE_PORT: '0', ...env }, flags: { data: join(folder, data), ...flags } });
const start = (data: string, env: Record<string, string> = {}, flags: Flags = {}, options: Partial<ServeOptions> = {}) =>
  serve(config(data, env, flags), { logger: silentLogger, ...options });

describe('serve', () => {
  it('is ready with a data folder of its own, tells the first login once and keeps all data', async () => {
    const first = await start('kept', {}, {}, { firstTenant: { name: 'Demo', slug: 'demo' } });
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    expect((await stat(join(folder, 'kept'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'kept', 'master.key'))).mode & 0o777).toBe(0o600);
    const { email, password } = first.firstLogin ?? { email: '', password: '' };
    const login = (url: string | null) =>
      fetch(`${url}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
    const { access_token: token } = (await (await login(first.url)).json()) as { access_token: string };
    await first.close();

    const second = await start('kept');
    expect(second.firstLogin).toBeNull();
    expect((await login(second.url)).status).toBe(200);
    const queues = await fetch(`${second.url}/api/v1/queues`, { headers: { authorization: `Bearer ${token}` } });
    expect(queues.status).toBe(200);
    await second.close();
    await expect(fetch(`${second.url}/healthz`)).rejects.toThrow();
  });

  it('takes webhooks of a demo under a secret of its own, and none without a secret', async () => {
    const demo = await start('demo', {}, { demo: true });
    const { appSecrets, verifyTokens } = await appSecretsOf(demo.engine.config, demo.engine.runtime);
    expect((await stat(join(folder, 'demo', 'demo-app-secret'))).mode & 0o777).toBe(0o600);
    const body = metaJson(messengerText({ pageId: 'demo-page', from: 'c', text: 'Hello' }));
    const deliver = (url: string | null) =>
      fetch(`${url}/webhooks/facebook`, { method: 'POST', body, headers: { 'x-hub-signature-256': signMeta(body, appSecrets[0] ?? '') } });
    const accepted = await deliver(demo.url);
    expect([accepted.status, await accepted.text()]).toEqual([200, '']);
    const handshake = await fetch(`${demo.url}/webhooks/whatsapp?hub.mode=subscribe&hub.verify_token=${verifyTokens[0]}&hub.challenge=42`);
    expect(await handshake.text()).toBe('42');
    await demo.close();
    const plain = await start('demo');
    expect((await deliver(plain.url)).status).toBe(401);
    await plain.close();
  });

  it('says which port is taken', async () => {
    const other = createHttpServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const failed = start('taken', { REPLYFORCE_PORT: String(port) });
    await expect(failed).rejects.toMatchObject({
      code: 'configuration_invalid',
      errors: [{ path: 'REPLYFORCE_PORT', message: expect.stringContaining(`${port} is in use on 127.0.0.1`) }],
    });
    const worker = await start('taken', { REPLYFORCE_PORT: String(port), REPLYFORCE_ROLE: 'worker' });
    expect(worker.url).toBeNull();
    await worker.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it('leaves everything as it is where it cannot listen or another demo runs on the data', async () => {
    const other = createHttpServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    let prepared = 0;
    const prepare = async () => void (prepared += 1);
    await expect(start('untouched', { REPLYFORCE_PORT: String(port) }, { demo: true }, { prepare })).rejects.toMatchObject({
      errors: [{ path: 'REPLYFORCE_PORT' }],
    });
    await expect(stat(join(folder, 'untouched'))).rejects.toThrow('ENOENT');
    await new Promise((resolve) => other.close(resolve));

    const running = await start('untouched', {}, { demo: true }, { prepare });
    await expect(start('untouched', {}, { demo: true }, { prepare })).rejects.toMatchObject({
      errors: [{ path: 'REPLYFORCE_DATA', message: expect.stringContaining('runs already') }],
    });
    expect(prepared).toBe(1);
    await running.close();
    // What a process that died left behind does not count, even where its number is in use again.
    for (const stale of ['999999999 1', '1 0', `${process.pid} 5`, 'x']) {
      await writeFile(join(folder, 'untouched', 'demo.lock'), stale);
      await (await start('untouched', {}, { demo: true }, { prepare })).close();
    }
    await expect(stat(join(folder, 'untouched', 'demo.lock'))).rejects.toThrow('ENOENT');
  });

  it('does not start with a key that is not that of the data, and writes nothing then', async () => {
    const [right, wrong] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
    await (await start('keyed', { REPLYFORCE_MASTER_KEY: right })).close();
    const login = await start('keyed', { REPLYFORCE_MASTER_KEY: right });
    await login.engine.vault.digest('anything', SYSTEM_TENANT_ID);
    await login.close();
    const before = await readFile(join(folder, 'keyed', 'replyforce.db'));
    await expect(start('keyed', { REPLYFORCE_MASTER_KEY: wrong })).rejects.toMatchObject({
      code: 'configuration_invalid',
      errors: [{ path: 'REPLYFORCE_MASTER_KEY', message: expect.stringContaining('sealed with') }],
    });
    await expect(start('keyed')).rejects.toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('put the file back'),
    });
    await expect(stat(join(folder, 'keyed', 'master.key'))).rejects.toThrow('ENOENT');
    expect((await readFile(join(folder, 'keyed', 'replyforce.db'))).equals(before)).toBe(true);
    await (await start('keyed', { REPLYFORCE_MASTER_KEY: `${wrong},${right}` })).close();
  });

  it('says what is wrong with a data folder under a file', async () => {
    await writeFile(join(folder, 'a-file'), '');
    await expect(start('a-file/data')).rejects.toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('a part of the path is a file'),
    });
  });

  it('shows of a worker only whether it works', async () => {
    const worker = await start('roles', { REPLYFORCE_ROLE: 'worker' });
    expect((await fetch(`${worker.url}/readyz`)).status).toBe(200);
    for (const path of ['/', '/api/v1/leads', '/webhooks/facebook', '/openapi.json'])
      expect((await fetch(`${worker.url}${path}`)).status).toBe(404);
    expect(await worker.engine.storage.tenants.list()).toEqual([]);
    const api = await start('roles', { REPLYFORCE_ROLE: 'api' });
    expect(await (await fetch(`${api.url}/readyz`)).json()).toMatchObject({ checks: { workers: 'in another process' } });
    await Promise.all([api.close(), worker.close()]);
  });

  it('does not open to other machines with a password it made', async () => {
    await expect(start('open', { REPLYFORCE_HOST: '0.0.0.0' })).rejects.toMatchObject({ errors: [{ path: 'REPLYFORCE_ADMIN_PASSWORD' }] });
    const open = await start('open', { REPLYFORCE_HOST: '0.0.0.0', REPLYFORCE_ADMIN_PASSWORD: 'chosen by me' });
    expect(open.firstLogin?.password).toBe('chosen by me');
    expect(open.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await open.close();
  });

  it('takes the password that is set later for the one it made, and ends what was opened with that', async () => {
    const first = await start('later');
    const { email, password } = first.firstLogin ?? { email: '', password: '' };
    const login = (url: string | null, word: string) =>
      fetch(`${url}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: word }),
      });
    const cookie = (await login(first.url, password)).headers.get('set-cookie')?.split(';')[0] ?? '';
    await first.close();
    await expect(start('later', { REPLYFORCE_HOST: '0.0.0.0' })).rejects.toMatchObject({ errors: [{ path: 'REPLYFORCE_ADMIN_PASSWORD' }] });

    const open = await start('later', { REPLYFORCE_HOST: '0.0.0.0', REPLYFORCE_ADMIN_PASSWORD: 'chosen by me' });
    expect((await login(open.url, 'chosen by me')).status).toBe(200);
    expect((await login(open.url, password)).status).toBe(401);
    expect((await fetch(`${open.url}/api/v1/auth/refresh`, { method: 'POST', headers: { cookie } })).status).toBe(401);
    await open.close();
    // What a person chose is theirs: another word in the environment changes nothing.
    const again = await start('later', { REPLYFORCE_HOST: '0.0.0.0', REPLYFORCE_ADMIN_PASSWORD: 'something else' });
    expect((await login(again.url, 'chosen by me')).status).toBe(200);
    await again.close();
  });

  it('stops as soon as the last answer is given, whoever keeps connections open', async () => {
    const served = await start('stopping');
    const { port } = new URL(served.url ?? '');
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (part) => (answer += String(part)));
    const ended = new Promise((resolve) => socket.on('close', resolve));
    socket.write('POST /webhooks/facebook HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const since = performance.now();
    const closed = served.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.write('}');
    await Promise.all([closed, ended]);
    expect(answer).toContain('401 Unauthorized');
    expect(performance.now() - since).toBeLessThan(5_000);
    socket.destroy();
  });

  it('cuts a request that does not end while there is time left for the workers', async () => {
    const served = await start('half');
    const { port } = new URL(served.url ?? '');
    const socket = connect(Number(port), '127.0.0.1');
    const cut = new Promise((resolve) => socket.on('close', resolve));
    socket.on('error', () => undefined);
    socket.write('POST /webhooks/facebook HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const since = performance.now();
    await served.close();
    await cut;
    // The command line gives a stop ten seconds in all.
    expect(performance.now() - since).toBeLessThan(8_000);
  });

  it('prepares before it listens, and closes everything when that fails', async () => {
    const failed = start('prepare', {}, {}, { prepare: async () => Promise.reject(new Error('no demo today')) });
    await expect(failed).rejects.toThrow('no demo today');
    const served = await start('prepare', {}, {}, { prepare: async (engine) => void (await engine.storage.tenants.list()) });
    await served.close();
  });
});
