import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { s3StandIn } from '@replyforce/adapters/testkit';
import { fetchHttp, webRuntime } from '@replyforce/core';
import { plainChannel, plainCrm, type ChannelSubject, type CrmSubject } from '@replyforce/core/testing';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../main.js';
import { createShell } from '../shell.js';
import { blobsPort } from './ports/blobs.js';
import { channelPort } from './ports/channel.js';
import { crmPort } from './ports/crm.js';
import { eventsPort } from './ports/events.js';
import { queuePort } from './ports/queue.js';
import { storagePort } from './ports/storage.js';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'rf-conformance-'))));
afterEach(async () => rm(folder, { recursive: true, force: true }));

async function conformance(args: readonly string[], env: Record<string, string> = {}) {
  const written = { out: '', notes: '' };
  const collect = (into: 'out' | 'notes') => new Writable({ write: (chunk, _, done) => ((written[into] += String(chunk)), done()) });
  const shell = createShell({ stdin: Readable.from([]), stdout: collect('out'), stderr: collect('notes'), env });
  const code = await run(['node', 'replyforce', 'conformance', ...args], shell);
  return { code, stdout: written.out, stderr: written.notes };
}

/** A module of somebody's own; it can import nothing, as it lies in no project. */
async function moduleOf(text: string): Promise<string> {
  const path = join(folder, `adapter-${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(path, text);
  return path;
}

/** A queue by hand; `tell` is what it does with a notice. */
const queueModule = (tell: string) => `
  export function subject() {
    const listeners = new Set();
    return {
      withinMs: 20,
      queue: {
        announce(notices) { for (const notice of notices) for (const listener of listeners) { try { ${tell} } catch {} } },
        subscribe(listener) { listeners.add(listener); return () => listeners.delete(listener); },
        async close() { listeners.clear(); },
      },
    };
  }`;

const CATALOGUE = 'SELECT datname AS name FROM pg_database UNION ALL SELECT rolname FROM pg_roles ORDER BY 1';

/** A server of the tests' own, by a script of the repository. */
async function startScript(name: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const script = fileURLToPath(new URL(`../../../../scripts/${name}`, import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(line.toString('utf8')) as { readonly url: string };
  return {
    url,
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

describe('replyforce conformance', () => {
  it.each(['--storage', '--queue', '--events', '--blobs'])('%s memory: passes', async (flag) => {
    const result = await conformance([flag, 'memory:']);
    expect(result).toMatchObject({ code: 0, stderr: expect.stringMatching(/\d+ passed, 0 failed/) as string });
    expect(result.stdout).toMatch(/^passed {4}\S/);
  });

  it('says of a subject that is never put away that it is not, instead of nothing', async () => {
    const path = await moduleOf(`${queueModule('listener(notice)')}\nexport const close = () => new Promise(() => undefined);`);
    const result = await conformance(['--queue', path, '--timeout', '1']);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('was not opened and closed within') as string });
  }, 60_000);

  it('tries SQLite and files in new folders, and leaves none behind', async () => {
    await mkdir(join(folder, 'here'));
    await writeFile(join(folder, 'here', 'mine.txt'), 'mine');
    const result = await conformance(['--storage', `sqlite:${join(folder, 'here')}`, '--blobs', `file:${join(folder, 'new', 'deep')}`]);
    expect(result.stderr).toMatch(/ 0 failed, 0 left out/);
    expect(result.code).toBe(0);
    expect(await readdir(join(folder, 'here'))).toEqual(['mine.txt']);
    expect(await readdir(folder)).toEqual(['here']);
  }, 60_000);

  it('tries a bucket below a prefix of its own, and leaves the bucket as it was', async () => {
    const keys = { accessKeyId: 'id', secretAccessKey: 'secret' };
    const standIn = await s3StandIn({ bucket: 'files', ...keys });
    standIn.add('base/conformance/key', 'mine');
    const env = { S3_ENDPOINT: standIn.url, S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };
    const result = await conformance(['--blobs', 's3://files/base'], env);
    const wrong = await conformance(['--blobs', 's3://files/base'], { ...env, S3_SECRET_ACCESS_KEY: 'other' });
    expect([...standIn.objects.keys()]).toEqual(['base/conformance/key']);
    await standIn.close();
    const gone = await conformance(['--blobs', 's3://files/base'], env);
    expect(result.stderr).toMatch(/ 0 failed, 0 left out/);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('SignatureDoesNotMatch') as string });
    expect(gone).toMatchObject({ code: 3, stdout: '' });
  }, 60_000);

  it('tries Redis below prefixes of its own and PostgreSQL in databases of its own, and leaves nothing behind', async () => {
    const [redis, postgres] = [await startScript('redis-server.mjs'), await startScript('postgres-server.mjs')];
    const client = new Redis(redis.url);
    const database = new Client({ connectionString: postgres.url });
    await database.connect();
    await client.set('mine', 'here');
    const before = (await database.query(CATALOGUE)).rows;
    const result = await conformance(['--queue', redis.url, '--events', redis.url, '--storage', postgres.url]);
    expect(result.stdout.match(/^failed.*\n.*$/gm)).toBeNull();
    expect(result.stderr).toMatch(/ 0 failed, 0 left out/);
    expect(result.code).toBe(0);
    // Of the looks for what was killed; they go by themselves in a second.
    expect((await client.keys('*')).filter((key) => !key.endsWith(':stalled-check'))).toEqual(['mine']);
    expect((await database.query(CATALOGUE)).rows).toEqual(before);
    expect(result.stdout + result.stderr).not.toContain(new URL(redis.url).password);
    await database.query(`CREATE ROLE poor LOGIN PASSWORD 'secret'`);
    const poor = Object.assign(new URL(postgres.url), { username: 'poor', password: 'secret' }).href;
    expect(await conformance(['--storage', poor])).toMatchObject({ code: 2, stderr: expect.stringContaining('CREATEDB') as string });
    await database.end();
    client.disconnect();
    await Promise.all([redis.close(), postgres.close()]);
    for (const args of [
      ['--queue', redis.url],
      ['--events', redis.url],
      ['--storage', postgres.url],
    ])
      expect(await conformance(args)).toMatchObject({ code: 3, stdout: '' });
  }, 300_000);

  it('tells the case that failed and why, and ends with 1', async () => {
    const path = await moduleOf(queueModule('if (notice.runAt < Date.now()) listener({ ...notice, runAt: 0 });'));
    const result = await conformance(['--queue', path, '--json', '--junit', join(folder, 'report.xml')]);
    expect(result.code).toBe(1);
    const report = JSON.parse(result.stdout) as { suites: { port: string; cases: { name: string; outcome: string; reason?: string }[] }[] };
    expect(report).toMatchObject({ failed: expect.any(Number) as number, left_out: 2, suites: [{ port: 'queue', subject: path }] });
    const failed = report.suites[0]?.cases.find(({ name }) => name.startsWith('work that is due later'));
    expect(failed).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('was not told within') as string });
    expect(report.suites[0]?.cases.at(-1)).toMatchObject({ outcome: 'left_out', reason: expect.stringContaining('reopen') as string });
    const junit = await readFile(join(folder, 'report.xml'), 'utf8');
    expect(junit).toMatch(/<testsuite name="queue [^"]*" tests="11" failures="[1-9]" skipped="2">/);
    expect(junit).toContain('<failure message="work of a later time was not told within');
  });

  it('runs a queue of somebody’s own, and calls what puts it away', async () => {
    const ends = `export const close = async ({ queue }) => queue.close(); export const end = () => { globalThis.conformanceEnded = true; };`;
    const path = await moduleOf(`${queueModule('listener(notice);')}\n${ends}`);
    expect(await conformance(['--queue', path])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('9 passed, 0 failed, 2 left out') as string,
    });
    expect((globalThis as { conformanceEnded?: boolean }).conformanceEnded).toBe(true);
  });

  it('tries a channel and a CRM, and leaves out what they do not bring', async () => {
    const globals = globalThis as { conformanceSubject?: () => unknown };
    const path = await moduleOf('export const subject = () => globalThis.conformanceSubject();');
    const context = { runtime: webRuntime(), http: fetchHttp() };
    globals.conformanceSubject = (): ChannelSubject => ({
      adapter: plainChannel(),
      withoutSecret: plainChannel(),
      context,
      sign: () => ({}),
      signatureHeader: 'x-signature',
      recorded: [],
      batch: { body: [], items: 0 },
    });
    const channel = await conformance(['--channel', path]);
    expect(channel).toMatchObject({ code: 1, stderr: expect.stringContaining('18 left out') as string });
    expect(channel.stdout).toMatch(/failed {4}refuses a body with one flipped bit\n {10}a body altered at byte 0 was accepted/);

    globals.conformanceSubject = (): CrmSubject => {
      const { adapter, ...platform } = plainCrm();
      return { adapter, platform, credentials: {} };
    };
    expect(await conformance(['--crm', path])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('0 failed, 1 left out') as string,
    });
  });

  it('does not wait for ever', async () => {
    const path = await moduleOf(queueModule('').replace('async close() {', 'async close() { await new Promise(() => {});'));
    const result = await conformance(['--queue', path, '--timeout', '0.2']);
    expect(result).toMatchObject({ code: 1, stdout: expect.stringContaining('It took longer than 0.2 s.') as string });
  });

  it('refuses a storage that holds data before it writes a thing', async () => {
    const path = await moduleOf(`
      export const subject = { tenants: { list: async () => [{ id: 'real' }], create: async () => { globalThis.conformanceWrote = true; } } };`);
    expect(await conformance(['--storage', path])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/is not empty, it holds 1 tenants/) as string,
    });
    expect((globalThis as { conformanceWrote?: boolean }).conformanceWrote).toBeUndefined();
  });

  it('refuses a database file, and leaves it as it is', async () => {
    const file = join(folder, 'replyforce.db');
    await writeFile(file, 'data');
    for (const args of [
      ['--storage', `sqlite:${file}`],
      ['--blobs', `file:${file}`],
    ]) {
      expect(await conformance(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('is no folder') as string });
    }
    expect(await readFile(file, 'utf8')).toBe('data');
  });

  it.each([
    ['nothing to try', [], /--storage, --queue, --events, --blobs, --channel, --crm/],
    [
      'an address of no known form',
      ['--storage', 'mysql://me:hidden@host/db'],
      /mysql:\/\/me:\*\*\*@host\/db cannot.*what can: memory:, sqlite:FOLDER, postgres:/,
    ],
    ['a module that is not there', ['--channel', './nowhere.js'], /no module \.\/nowhere\.js/],
    ['S3 without keys', ['--blobs', 's3://bucket'], /S3_ACCESS_KEY_ID is not set[\s\S]*S3_SECRET_ACCESS_KEY is not set/],
    ['a time that is none', ['--queue', 'memory:', '--timeout', 'long'], /above 0/],
  ])('%s: told, exit code 2', async (_what, args, words) => {
    expect(await conformance(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(words) as string });
  });

  it('a module without a subject, and a report that cannot be written: exit code 2', async () => {
    expect(await conformance(['--crm', await moduleOf('export const adapter = {};')])).toMatchObject({ code: 2 });
    expect(await conformance(['--queue', 'memory:', '--junit', join(folder, 'no', 'folder.xml')])).toMatchObject({ code: 2 });
  });

  it('says in its help every form that it takes', async () => {
    const { stdout } = await conformance(['--help']);
    const help = stdout.replace(/\s+/g, ' ');
    for (const port of [storagePort, queuePort, eventsPort, blobsPort, channelPort, crmPort]) {
      const forms = port.forms.map(({ form }) => form);
      const text = forms.length > 1 ? `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}` : forms.join('');
      expect(help).toContain(`--${port.name} <${forms.length > 1 ? 'url' : 'module'}> ${text}`);
    }
  });
});
