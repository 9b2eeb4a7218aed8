import { sqlite } from '@replyforce/adapters/sqlite';
import type { WireAnalysis, WireLeadScore } from '@replyforce/core/protocol';
import { spawn } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from './support/api-client.js';
import { COMMAND, ensureBuilt, plainEnvironment } from './support/built.js';
import { signInToDemo, startDemo, type DemoServer } from './support/demo-server.js';
import { replyforce } from './support/run-command.js';
import { freePort } from './support/server-process.js';
import { ROOT } from './support/sources.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** A running server sees what a command changed within this time, ms (contract section 4). */
const SEEN_WITHIN_MS = 1_000;
const KNOWLEDGE = join(ROOT, 'packages/cli/demo/knowledge');
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
});

afterAll(async () => folder?.remove());

/** Jobs as a worker gives them up, one after another. */
async function giveUp(data: string, tenantId: string, ids: readonly string[]): Promise<void> {
  const storage = sqlite(join(data, 'replyforce.db'));
  const now = Date.now();
  for (const [index, id] of ids.entries()) {
    await storage.jobs.add([{ id, tenantId, queue: 'crm.sync', groupKey: id, payload: { leadId: `lead of ${id}` }, runAt: now }]);
    const claimed = await storage.jobs.claim({ queue: 'crm.sync', groups: 10, leaseMs: 60_000, now });
    const leases = claimed.filter((job) => job.id === id).map((job) => ({ id: job.id, fence: job.fence }));
    await storage.jobs.bury(leases, { reason: 'the token has expired', at: now + index, permanent: true, retry: null });
  }
  await storage.close();
}

describe('usage', () => {
  it('--version prints the version', async () => {
    expect(await replyforce(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });

  it('goes on where nobody reads its progress', async () => {
    const child = spawn(process.execPath, [COMMAND, 'conformance', '--events', 'memory:'], { env: plainEnvironment({}) });
    child.stderr.destroy();
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(told).toContain('passed');
  });

  it('ends whatever a module has left open', async () => {
    const module = join(folder.path, 'open.mjs');
    const queue = '{ announce() {}, subscribe: () => () => undefined, async close() {} }';
    await writeFile(module, `setInterval(() => undefined, 1_000); export const subject = { withinMs: 20, queue: ${queue} };`);
    expect(await replyforce(['conformance', '--queue', module, '--timeout', '1'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/\d failed/) as string,
    });
  });

  it('--help lists the commands on stdout', async () => {
    const help = await replyforce(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const name of [
      'serve',
      'tenant',
      'user',
      'apikey',
      'channel',
      'kb',
      'analyze',
      'score',
      'guard',
      'chat',
      'simulate',
      'queue',
      'dlq',
      'conformance',
      'openapi',
    ]) {
      expect(help.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['frobnicate']],
    ['an unknown command of a group', ['channel', 'frobnicate']],
    ['an unknown option', ['score', 'hello', '--frobnicate']],
    ['a missing argument', ['channel', 'remove']],
    ['a missing option', ['tenant', 'create']],
    ['a value that is none of the choices', ['tenant', 'create', '--name', 'A', '--plan', 'gold']],
    ['a number that is none', ['simulate', 'whatsapp', '--text', 'a', '--count', 'many']],
  ])('%s: help on stderr, exit code 2', async (_name, args) => {
    const result = await replyforce(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('Usage: replyforce');
  });

  it('tells all faults of the configuration at once, exit code 2', async () => {
    const env = { REPLYFORCE_PORT: 'eighty', REPLYFORCE_ROLE: 'king', REPLYFORCE_MASTER_KEY: 'short' };
    const result = await replyforce(['serve', '--data', join(folder.path, 'none')], { env });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    for (const name of Object.keys(env)) expect(result.stderr).toContain(name);
  });

  it('has no colours where stdout is no terminal', async () => {
    // eslint-disable-next-line no-control-regex -- escape sequences are what it looks for
    expect((await replyforce(['score', 'How much is it?', '--explain'])).stdout).not.toMatch(/\u001b/);
  });

  it('does not make a data folder by a slip', async () => {
    const result = await replyforce(['queue', 'status', '--data', join(folder.path, 'nowhere')]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('nowhere');
  });
});

describe('conformance', () => {
  it('runs the cases on files, one line each, and as JSON', async () => {
    const plain = await replyforce(['conformance', '--blobs', `file:${join(folder.path, 'blobs')}`]);
    expect(plain).toMatchObject({ code: 0, stderr: expect.stringMatching(/blobs: file:.*\n19 passed, 0 failed, 0 left out\n/) as string });
    expect(plain.stdout.trim().split('\n')).toHaveLength(19);
    const json = await replyforce(['conformance', '--queue', 'memory:', '--events', 'memory:', '--json']);
    expect(json.json()).toMatchObject({ suites: [{ port: 'queue' }, { port: 'events' }], failed: 0, left_out: 3 });
  });

  it('refuses to try the data of an installation', async () => {
    const data = join(folder.path, 'in-use');
    expect(await replyforce(['tenant', 'create', '--name', 'Real', '--data', data])).toMatchObject({ code: 0 });
    const before = await stat(join(data, 'replyforce.db'));
    const result = await replyforce(['conformance', '--storage', `sqlite:${join(data, 'replyforce.db')}`]);
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('is no folder') as string });
    expect((await stat(join(data, 'replyforce.db'))).mtimeMs).toBe(before.mtimeMs);
  });
});

describe('an installation by hand', () => {
  const data = () => ['--data', join(folder.path, 'hand')];
  const json = async <T>(...args: readonly string[]): Promise<T> => {
    const result = await replyforce([...args, ...data(), '--json']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    return result.json<T>();
  };

  it('tenant create', async () => {
    expect(await json('tenant', 'create', '--name', 'Café Ümlaut', '--plan', 'pro')).toEqual({
      id: expect.stringMatching(UUID) as string,
      slug: 'cafe-umlaut',
      plan: 'pro',
    });
    expect(await json('tenant', 'create', '--name', 'Café Ümlaut')).toMatchObject({ slug: 'cafe-umlaut-2' });
    const again = await replyforce(['tenant', 'create', '--name', 'Café Ümlaut', '--slug', 'cafe-umlaut', ...data()]);
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect((await replyforce(['tenant', 'create', '--name', 'Other', ...data()])).stdout.trim()).toMatch(UUID);
  });

  it('user create reads the password from stdin', async () => {
    const args = ['user', 'create', '--tenant', 'cafe-umlaut', '--email', 'Ana@Example.com', '--role', 'agent', ...data()];
    expect((await replyforce([...args, '--password-stdin', '--json'], { stdin: 'correct horse\n' })).json()).toEqual({
      id: expect.stringMatching(UUID) as string,
    });
    expect(await replyforce([...args, '--password-stdin'], { stdin: 'correct horse' })).toMatchObject({ code: 2 });
    expect(await replyforce(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('--password-stdin') as string });
    const short = await replyforce(
      ['user', 'create', '--tenant', 'cafe-umlaut', '--email', 'b@example.com', '--role', 'agent', '--password-stdin', ...data()],
      { stdin: 'short' },
    );
    expect(short).toMatchObject({ code: 2, stderr: expect.stringContaining('password') as string });
  });

  it('user list, role, password and remove', async () => {
    const tenant = ['--tenant', 'cafe-umlaut'];
    const make = async (email: string, role: string) =>
      (
        await replyforce(['user', 'create', ...tenant, '--email', email, '--role', role, '--password-stdin', '--json', ...data()], {
          stdin: 'correct horse',
        })
      ).json<{ id: string }>().id;
    const boss = await make('boss@example.com', 'admin');
    const ben = await make('ben@example.com', 'agent');
    const rowOf = (role: string) => ({ id: ben, email: 'ben@example.com', role, created_at: expect.any(String) as string });
    expect(await json<object[]>('user', 'list', ...tenant)).toContainEqual(rowOf('agent'));
    expect((await replyforce(['user', 'list', ...tenant, ...data()])).stdout).toContain('ben@example.com');
    expect(await json('user', 'role', 'Ben@example.com', ...tenant, '--role', 'viewer')).toEqual({ id: ben });
    expect(await json<object[]>('user', 'list', ...tenant)).toContainEqual(rowOf('viewer'));
    const password = ['user', 'password', ben, ...tenant, ...data()];
    const set = await replyforce([...password, '--password-stdin'], { stdin: 'another horse\n' });
    expect([set.code, set.stdout.trim(), set.stdout + set.stderr]).toEqual([0, ben, expect.not.stringContaining('another horse')]);
    expect(await replyforce(password)).toMatchObject({ code: 2, stderr: expect.stringContaining('--password-stdin') as string });
    expect(await replyforce([...password, '--password-stdin'], { stdin: 'short' })).toMatchObject({ code: 2, stdout: '' });
    for (const args of [
      ['remove', boss],
      ['role', boss, '--role', 'agent'],
    ])
      expect(await replyforce(['user', ...args, ...tenant, ...data()])).toMatchObject({
        stdout: '',
        code: 2,
        stderr: expect.stringContaining('last admin') as string,
      });
    expect(await json('user', 'remove', ben, ...tenant)).toEqual({ id: ben });
    expect(await json<object[]>('user', 'list', ...tenant)).not.toContainEqual(rowOf('viewer'));
    expect(await replyforce(['user', 'remove', ben, ...tenant, ...data()])).toMatchObject({ stdout: '', code: 2 });
  });

  it('apikey create', async () => {
    expect(await json('apikey', 'create', '--tenant', 'cafe-umlaut', '--role', 'viewer')).toEqual({
      id: expect.stringMatching(UUID) as string,
      key: expect.stringMatching(/^rfk_\S{20,}$/) as string,
    });
    expect(await replyforce(['apikey', 'create', '--tenant', 'nobody', '--role', 'viewer', ...data()])).toMatchObject({ code: 2 });
  });

  it('apikey list and revoke', async () => {
    const tenant = ['--tenant', 'cafe-umlaut'];
    const made = await json<{ id: string }>('apikey', 'create', ...tenant, '--role', 'agent', '--name', 'CI');
    const row = { id: made.id, name: 'CI', role: 'agent', created_at: expect.any(String) as string };
    expect(await json<object[]>('apikey', 'list', ...tenant)).toContainEqual(row);
    expect((await replyforce(['apikey', 'list', ...tenant, ...data()])).stdout).toContain(made.id);
    expect(await json('apikey', 'revoke', made.id, ...tenant)).toEqual({ id: made.id });
    expect(await json<object[]>('apikey', 'list', ...tenant)).not.toContainEqual(row);
    expect(await replyforce(['apikey', 'revoke', made.id, ...tenant, ...data()])).toMatchObject({ stdout: '', code: 2 });
  });

  it('channel add, list, status and remove', async () => {
    const file = join(folder.path, 'credentials.json');
    await writeFile(file, '{"access_token":"secret-token","waba_id":"7"}');
    const added = await json<{ id: string }>(
      'channel',
      'add',
      '--tenant',
      'cafe-umlaut',
      '--type',
      'whatsapp',
      '--account-id',
      '42',
      '--name',
      'Phone',
      '--credentials',
      `@${file}`,
    );
    const channel = {
      id: added.id,
      type: 'whatsapp',
      account_id: '42',
      status: 'active',
      webhook_url: 'http://127.0.0.1:8080/webhooks/whatsapp',
    };
    expect(added).toEqual(channel);
    expect(await json('channel', 'list', '--tenant', 'cafe-umlaut')).toEqual([{ ...channel, name: 'Phone' }]);
    expect(await json('channel', 'list', '--tenant', 'other')).toEqual([]);
    expect(await json('channel', 'status', '42', '--tenant', 'cafe-umlaut')).toEqual({
      ...channel,
      name: 'Phone',
      last_event_at: null,
      last_verdict: null,
      problem: null,
      // Taken on the operator's word; the platform was not asked yet.
      verified_at: null,
      token_expires_at: null,
      // A token that nobody renews is asked for whether it holds.
      next_renewal_at: null,
      checked_at: null,
    });
    expect(await json('channel', 'remove', added.id, '--tenant', 'cafe-umlaut')).toEqual({ id: added.id, status: 'disconnected' });
    expect((await replyforce(['channel', 'list', '--tenant', 'cafe-umlaut', ...data()])).stdout).toContain('disconnected');
  });

  it('channel add tells all faults and never repeats a secret', async () => {
    const args = (credentials: string) => [
      'channel',
      'add',
      '--tenant',
      'other',
      '--type',
      'facebook',
      '--account-id',
      '1',
      '--name',
      'P',
      '--credentials',
      credentials,
      ...data(),
    ];
    const faulty = await replyforce(args('{"acess_token":"very-secret"}'));
    expect(faulty).toMatchObject({ code: 2, stdout: '' });
    expect(faulty.stderr).toContain('credentials.acess_token');
    expect(faulty.stderr).toContain('credentials.access_token is needed');
    const broken = await replyforce(args('{"access_token":"very-secret"'));
    expect(broken).toMatchObject({ code: 2 });
    expect(faulty.stderr + broken.stderr).not.toContain('very-secret');
  });

  it('kb add, search, list and remove', async () => {
    const sources = join(folder.path, 'sources');
    await mkdir(sources);
    await writeFile(join(sources, 'menu.md'), '# Menu\n\n## Coffee\n\nAn espresso costs €2.40. A cappuccino costs €3.80.\n');
    await writeFile(join(sources, 'faq.csv'), 'question,answer\nDo you have oat milk?,"Yes, oat milk is free of charge."\n');
    await writeFile(
      join(sources, 'page.html'),
      '<h1>Opening hours</h1><p>We are open daily from 8:00 to 18:00.</p><script>var x = 1;</script>',
    );
    const { documents } = await json<{ documents: { id: string; title: string; passages: number }[] }>(
      'kb',
      'add',
      '--tenant',
      'cafe-umlaut',
      join(sources, 'menu.md'),
      join(sources, 'faq.csv'),
      join(sources, 'page.html'),
    );
    expect(documents.map(({ title }) => title)).toEqual(['Menu', expect.any(String), 'Opening hours']);
    for (const document of documents)
      expect(document).toEqual({
        id: expect.stringMatching(UUID) as string,
        title: document.title,
        passages: expect.any(Number) as number,
      });
    // People read the same, and whether anything was new in it.
    const add = async () => (await replyforce(['kb', 'add', '--tenant', 'cafe-umlaut', join(sources, 'menu.md'), ...data()])).stdout;
    expect(await add()).toMatch(/ {2}unchanged {2}1 passage {2}menu\.md: Menu\n$/);
    await writeFile(join(sources, 'menu.md'), '# Menu\n\n## Coffee\n\nAn espresso costs €2.40. A cappuccino costs €3.90.\n');
    expect(await add()).toMatch(/ {2}changed to version 2 {2}1 passage {2}menu\.md: Menu\n$/);

    const hits = await json<{ document_id: string; title: string; passage: string; score: number }[]>(
      'kb',
      'search',
      '--tenant',
      'cafe-umlaut',
      'What does an espresso cost?',
    );
    expect(hits[0]).toMatchObject({ document_id: documents[0]?.id, title: 'Menu', passage: expect.stringContaining('€2.40') as string });
    expect(hits[0]?.score).toBeGreaterThan(0);
    expect(await json('kb', 'search', '--tenant', 'other', 'What does an espresso cost?')).toEqual([]);

    expect(await json('kb', 'list', '--tenant', 'cafe-umlaut')).toHaveLength(3);
    expect(await json('kb', 'remove', 'menu.md', '--tenant', 'cafe-umlaut')).toEqual({ id: documents[0]?.id });
    expect(await json('kb', 'search', '--tenant', 'cafe-umlaut', 'What does an espresso cost?')).toEqual([]);
    expect(await replyforce(['kb', 'remove', 'menu.md', '--tenant', 'cafe-umlaut', ...data()])).toMatchObject({ code: 2 });
  });

  it('kb add takes an address, and tells what it cannot read', async () => {
    const site = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<h1>Our team</h1><p>Ines roasts our coffee.</p>'),
    );
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
    const { port } = site.address() as AddressInfo;
    const { documents } = await json<{ documents: { title: string }[] }>(
      'kb',
      'add',
      '--tenant',
      'cafe-umlaut',
      `http://127.0.0.1:${port}/team`,
    );
    expect(documents).toMatchObject([{ title: 'Our team' }]);
    site.close();
    const add = (source: string) => replyforce(['kb', 'add', '--tenant', 'cafe-umlaut', source, ...data()]);
    expect(await add(`http://127.0.0.1:${port}/team`)).toMatchObject({ code: 3, stdout: '' });
    expect(await add(join(folder.path, 'absent.md'))).toMatchObject({ code: 2, stdout: '' });
    expect(await add(join(folder.path, 'picture.png'))).toMatchObject({ code: 2, stderr: expect.stringContaining('.md') as string });
  });

  it('kb tells of sources, reads a page again, and lets it say what it said', async () => {
    let price = '€2.40';
    const site = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(`<h1>Prices</h1><p>A flat white costs ${price}.</p>`),
    );
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/prices`;
    const env = { REPLYFORCE_PAGE_ADDRESSES: 'loopback' };
    const kb = async <T>(...args: readonly string[]): Promise<T> => {
      const result = await replyforce(['kb', ...args, '--tenant', 'cafe-umlaut', ...data(), '--json'], { env });
      expect(result).toMatchObject({ code: 0, stderr: '' });
      return result.json<T>();
    };
    await kb('add', url, '--every', '6');
    price = '€2.60';
    expect(await kb('refresh', url)).toMatchObject({
      kind: 'url',
      status: 'ready',
      version: 2,
      refresh: { every_hours: 6, problem: null },
    });
    expect(await kb('versions', url)).toMatchObject([
      { number: 2, origin: 'fetched', added: 1 },
      { number: 1, origin: 'added' },
    ]);
    expect(await kb('restore', url, '--to', '1')).toMatchObject({ version: 3, refresh: { every_hours: null } });
    const tried = await kb<{ analysis: { reply: { text: string } } }>('try', 'What does a flat white cost?');
    expect(tried.analysis.reply.text).toContain('€2.40');
    expect(await kb('disable', url)).toMatchObject({ status: 'disabled' });
    expect(await kb('search', 'What does a flat white cost?')).toEqual([]);
    const sources = await kb<{ source: string; status: string; replies: number }[]>('sources');
    expect(sources.find(({ source }) => source === url)).toMatchObject({ status: 'disabled', replies: 0 });
    expect([await kb('gaps'), await kb('suggestions')]).toEqual([[], []]);
    site.close();
    site.closeAllConnections();
    expect(await replyforce(['kb', 'refresh', url, '--tenant', 'cafe-umlaut', ...data()], { env })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('cannot be reached') as string,
    });
  });

  it('queue status', async () => {
    const empty = { waiting: 0, active: 0, delayed: 0, failed: 0, dead: 0, oldest_ms: 0 };
    const queues = ['inbound.messages', 'ai.process', 'outbound.messages', 'crm.sync', 'media.fetch', 'people.notify'].map((queue) => ({
      queue,
      ...empty,
    }));
    expect(await json('queue', 'status')).toEqual(queues);
    expect(await json('queue', 'status', '--tenant', 'other')).toEqual(queues);
  });

  it('dlq list, show, retry and archive', async () => {
    const { id: tenantId } = await json<{ id: string }>('tenant', 'create', '--name', 'Given up');
    const ids = [1, 2, 3].map((number) => `0199aaaa-0000-7000-8000-00000000000${number}`);
    const [first = '', second = '', third = ''] = ids;
    await giveUp(join(folder.path, 'hand'), tenantId, ids);
    type Letter = { id: string; queue: string; reason: string; died_at: string; payload: object };
    const list = () => json<Letter[]>('dlq', 'list', '--tenant', 'given-up');
    expect((await list()).map(({ id }) => id)).toEqual([third, second, first]);
    expect(await json('dlq', 'list', '--tenant', 'given-up', '--queue', 'ai.process')).toEqual([]);
    expect(await json('dlq', 'list', '--tenant', 'given-up', '--limit', '1')).toHaveLength(1);
    const table = await replyforce(['dlq', 'list', '--tenant', 'given-up', ...data()]);
    expect(table.stdout).toMatch(
      new RegExp(`^ID +QUEUE +GIVEN UP +NEXT RETRY +REASON\n${third} +crm.sync +\\S+ +permanent +the token has expired`),
    );
    expect(await json('dlq', 'show', first, '--tenant', 'given-up')).toMatchObject({
      id: first,
      queue: 'crm.sync',
      payload: { lead_id: `lead of ${first}` },
      reason: 'the token has expired',
      permanent: true,
      retry_at: null,
      attempts: 1,
    });
    expect(await json('dlq', 'retry', first, '--tenant', 'given-up')).toEqual([{ id: first, status: 'queued' }]);
    const queues = await json<{ queue: string; waiting: number; dead: number }[]>('queue', 'status', '--tenant', 'given-up');
    expect(queues.find(({ queue }) => queue === 'crm.sync')).toMatchObject({ waiting: 1, dead: 2 });
    const both = await replyforce(['dlq', 'archive', first, second, '--tenant', 'given-up', '--json', ...data()]);
    const [gone, archived] = JSON.parse(both.stdout) as { id: string; error?: { code: string }; key?: string }[];
    expect([both.code, gone?.error?.code, archived?.id]).toEqual([1, 'not_found', second]);
    const blob = await readFile(join(folder.path, 'hand', 'blobs', tenantId, `${archived?.key}~`));
    expect(JSON.parse(blob.subarray(256).toString())).toMatchObject({ id: second, tenant_id: tenantId, queue: 'crm.sync' });
    expect((await list()).map(({ id }) => id)).toEqual([third]);
    expect(await replyforce(['dlq', 'show', third, '--tenant', 'other', ...data()])).toMatchObject({ code: 2, stdout: '' });
  });

  it('dlq without a tenant is about all of them', async () => {
    const of = async (name: string, ids: readonly string[]) => {
      const { id } = await json<{ id: string }>('tenant', 'create', '--name', name);
      await giveUp(join(folder.path, 'hand'), id, ids);
      return id;
    };
    const [older, newer, absent] = [1, 2, 3].map((number) => `0199bbbb-0000-7000-8000-00000000000${number}`) as [string, string, string];
    const [first, second] = [await of('Older letters', [older]), await of('Newer letters', [newer])];
    type Letter = { id: string; tenant_id: string };
    const list = async () => (await json<Letter[]>('dlq', 'list')).filter(({ id }) => [older, newer].includes(id));
    expect((await list()).map(({ id, tenant_id: tenant }) => [id, tenant])).toEqual(
      expect.arrayContaining([
        [older, first],
        [newer, second],
      ]) as string[][],
    );
    expect((await replyforce(['dlq', 'list', ...data()])).stdout).toMatch(
      new RegExp(`^ID +TENANT +QUEUE[^]*${older} +older-letters +crm.sync`),
    );
    expect(await json('dlq', 'list', '--limit', '1')).toHaveLength(1);
    expect(await json('dlq', 'show', older)).toMatchObject({ id: older, tenant_id: first });
    const retried = await replyforce(['dlq', 'retry', older, absent, newer, '--json', ...data()]);
    expect([retried.code, JSON.parse(retried.stdout)]).toEqual([
      1,
      [
        { id: older, status: 'queued' },
        { id: absent, error: { code: 'not_found', message: expect.any(String) as string } },
        { id: newer, status: 'queued' },
      ],
    ]);
    expect(await list()).toEqual([]);
    expect(await replyforce(['dlq', 'show', absent, ...data()])).toMatchObject({ code: 2, stdout: '' });
  });

  it('analyze, guard and chat know what the tenant knows', async () => {
    const analysis = await json<WireAnalysis>('analyze', 'Do you have oat milk?', '--tenant', 'cafe-umlaut');
    expect(analysis.reply).toMatchObject({ source: 'knowledge', text: expect.stringContaining('oat milk is free of charge') as string });
    const guard = await replyforce(['guard', '--jsonl', '--tenant', 'cafe-umlaut', ...data()], {
      stdin: '{"id":"1","reply":"Oat milk is free of charge."}\n{"id":"2","reply":"Oat milk costs €9."}\n',
    });
    expect(guard.lines<{ passed: boolean }>().map(({ passed }) => passed)).toEqual([true, false]);
    const chat = await replyforce(['chat', '--tenant', 'cafe-umlaut', ...data()], { stdin: 'When are you open?\n' });
    expect(chat).toMatchObject({ code: 0, stdout: expect.stringContaining('8:00 to 18:00') as string });
    expect(chat.stdout).toContain('source: Opening hours');
  });
});

describe('analyze', () => {
  const analyze = (args: readonly string[], stdin?: string) =>
    replyforce(['analyze', ...args], { cwd: folder.path, ...(stdin !== undefined && { stdin }) });

  it('prints one message as one JSON line and leaves no trace', async () => {
    const result = await analyze(['How much is the Fjell?', '--kb', KNOWLEDGE, '--offline']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const [analysis] = result.lines<WireAnalysis>();
    expect(Object.keys(analysis ?? {})).toEqual(
      expect.arrayContaining([
        'id',
        'text',
        'guardrail',
        'understanding',
        'sentiment',
        'lead_score',
        'reply',
        'output_guardrail',
        'handoff',
        'stages',
        'cost',
        'models',
      ]),
    );
    expect(analysis?.reply).toMatchObject({ source: 'knowledge', claims: [{ supported: true, evidence: [{ document_id: 'models.md' }] }] });
    expect(analysis?.stages.map(({ name }) => name)).toEqual([
      'input_guard',
      'understanding',
      'sentiment',
      'lead_score',
      'reply',
      'output_guard',
    ]);
    expect(await replyforce(['queue', 'status'], { cwd: folder.path })).toMatchObject({ code: 2 });
  });

  it('answers nothing from nothing: without knowledge a person is called', async () => {
    const [analysis] = (await analyze(['How much is the Fjell?'])).lines<WireAnalysis>();
    expect(analysis).toMatchObject({ reply: { source: 'human_holding', requires_human: true }, handoff: { needed: true } });
  });

  it('--jsonl keeps the order, tells bad lines, goes on and ends with 1', async () => {
    const lines = [
      '{"id":"a","text":"How much is the Fjell?","channel":"whatsapp"}',
      'this is no JSON',
      '',
      '[1,2]',
      '{"id":"b"}',
      '{"id":"c","text":"hi","history":[{"from":"robot","text":"x"}]}',
      '{"id":"d","text":"hi","channel":"pigeon"}',
      '{"id":7,"text":"Great, and what is its range?","history":[{"from":"customer","text":"How much is the Fjell?"},{"from":"ai","text":"€3,290."}]}',
    ];
    const result = await analyze(['--jsonl', '--kb', KNOWLEDGE], lines.join('\r\n'));
    expect(result.code).toBe(1);
    const out = result.lines<Record<string, unknown>>();
    expect(out.map((line) => [line['id'], line['line'], (line['error'] as { code?: string } | undefined)?.code])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'malformed_body'],
      [null, 4, 'validation_failed'],
      ['b', 5, 'validation_failed'],
      ['c', 6, 'validation_failed'],
      ['d', 7, 'validation_failed'],
      [7, undefined, undefined],
    ]);
    expect((out[6] as unknown as WireAnalysis).reply?.text).toContain('120 km');
  });

  it('--jsonl without a bad line ends with 0, and answers as lines come', async () => {
    const result = await analyze(
      ['--jsonl'],
      `${Array.from({ length: 50 }, (_, index) => JSON.stringify({ id: `m${index}`, text: 'hello' })).join('\n')}\n`,
    );
    expect(result.code).toBe(0);
    expect(result.lines<WireAnalysis>().map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `m${index}`));
  });

  it('--deterministic gives equal bytes, without times and costs', async () => {
    const stdin = '{"id":"1","text":"How much is the Fjell? I come by tomorrow."}\n{"id":"2","text":"Wann habt ihr geöffnet?"}\n';
    const runs = await Promise.all([1, 2].map(() => analyze(['--jsonl', '--kb', KNOWLEDGE, '--deterministic'], stdin)));
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
    expect(runs[0]?.stdout).not.toMatch(/"(ms|usd|cost)"/);
  });

  it.each([
    ['neither a text nor --jsonl', []],
    ['both', ['text', '--jsonl']],
    ['a folder that is none', ['text', '--kb', '/nowhere/at/all']],
    ['a tenant without data', ['text', '--tenant', 'nobody', '--data', '/nowhere/at/all']],
  ])('%s: exit code 2', async (_name, args) => {
    expect(await analyze(args)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('score', () => {
  it('--json prints the lead score', async () => {
    const score = (await replyforce(['score', 'We want to buy three of them today, what is the price?', '--json'])).json<WireLeadScore>();
    expect(score).toMatchObject({ tag: 'HOT', intent: expect.any(String) as string, recommended_action: expect.any(String) as string });
    expect(score.ledger.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThanOrEqual(score.score);
    for (const { evidence } of score.ledger) expect(evidence).not.toBe('');
  });

  it('--explain shows points, words and what would change the tag', async () => {
    const { stdout, code } = await replyforce(['score', 'How much is it?', '--explain']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(HOT|WARM|COLD) \d+ of 100/);
    expect(stdout).toMatch(/\+30 +pricing_or_purchase +“How much is”/);
    expect(stdout).toMatch(/would be \w+ \(\d+\) with /);
  });
});

describe('guard', () => {
  it('judges each claim against the knowledge and the customer’s words', async () => {
    const stdin = [
      '{"id":"good","reply":"The price of the Fjell is €3,290."}',
      '{"id":"bad","reply":"The price of the Fjell is €1,990.","history":[{"from":"customer","text":"How much is the Fjell?"}]}',
      '{"id":"broken"}',
    ].join('\n');
    const result = await replyforce(['guard', '--jsonl', '--kb', KNOWLEDGE], { stdin });
    expect(result.code).toBe(1);
    expect(result.lines()).toEqual([
      {
        id: 'good',
        passed: true,
        flags: [],
        claims: [
          { text: expect.any(String) as string, supported: true, evidence: [expect.objectContaining({ document_id: 'models.md' })] },
        ],
      },
      {
        id: 'bad',
        passed: false,
        flags: ['unsupported_claim'],
        claims: [{ text: expect.any(String) as string, supported: false, evidence: [], reason: expect.any(String) as string }],
      },
      { id: 'broken', line: 3, error: { code: 'validation_failed', message: expect.stringContaining('reply') as string } },
    ]);
  });
});

describe('chat', () => {
  it('answers piped lines with what was said before in mind', async () => {
    const result = await replyforce(['chat', '--kb', KNOWLEDGE], { stdin: 'How much is the Fjell?\n\nGreat, and what is its range?\n' });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('€3,290');
    expect(result.stdout).toContain('120 km');
    expect(result.stdout).toMatch(/source: (?!models\.md)\S+/);
    expect(result.stdout).toMatch(/lead: \w+ \d+/);
  });

  it('--json prints analyses', async () => {
    const lines = (await replyforce(['chat', '--json'], { stdin: 'Hello\nI want to talk to a person\n' })).lines<WireAnalysis>();
    expect(lines.map(({ text }) => text)).toEqual(['Hello', 'I want to talk to a person']);
    expect(lines[1]?.handoff.triggers).toContain('human_requested');
  });
});

describe('openapi', () => {
  it('prints the document of the API', async () => {
    const document = (await replyforce(['openapi'])).json<{ openapi: string; paths: Record<string, unknown> }>();
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/v1/auth/login', '/api/v1/conversations', '/webhooks/{channel}']),
    );
  });
});

describe('beside a running demo', () => {
  let demo: DemoServer;
  let data: readonly string[];

  beforeAll(async () => {
    const path = join(folder.path, 'demo');
    demo = await startDemo({ data: path });
    data = ['--data', path];
  });

  afterAll(async () => demo?.server.kill());

  it('simulate shows the replies', async () => {
    const result = await replyforce(['simulate', 'whatsapp', '--text', 'What does the Larke cost?', ...data, '--json']);
    expect(result).toMatchObject({ code: 0 });
    expect(result.json()).toEqual({
      sent: [{ message_id: expect.stringMatching(/^wamid\./) as string }],
      replies: [
        {
          text: expect.stringContaining('€2,490') as string,
          platform_mid: expect.stringMatching(/^wamid\./) as string,
          ms: expect.any(Number) as number,
        },
      ],
    });
    const plain = await replyforce(['simulate', 'facebook', '--text', 'What does the Larke cost?', ...data]);
    expect(plain).toMatchObject({ code: 0, stdout: expect.stringContaining('€2,490') as string });
  });

  it('simulate plays many customers', async () => {
    const result = await replyforce([
      'simulate',
      'facebook',
      '--text',
      'What does the Larke cost?',
      '--count',
      '10',
      '--rate',
      '50',
      ...data,
      '--json',
    ]);
    const { sent, replies } = result.json<{ sent: unknown[]; replies: { platform_mid: string }[] }>();
    expect(sent).toHaveLength(10);
    expect(new Set(replies.map((reply) => reply.platform_mid)).size).toBe(10);
  });

  it('simulate finds everything in the environment where there is no demo', async () => {
    const args = [
      'simulate',
      'whatsapp',
      '--text',
      'What does the Larke cost?',
      '--account',
      'demo-phone',
      '--data',
      join(folder.path, 'elsewhere'),
      '--json',
    ];
    expect(await replyforce(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('META_APP_SECRET') as string });
    const env = { META_APP_SECRET: demo.state.app_secret, META_GRAPH_URL: demo.state.graph_url };
    const result = await replyforce([...args, '--url', demo.server.url], { env });
    expect(result.json<{ replies: unknown[] }>().replies).toHaveLength(1);
    expect(await replyforce([...args, '--url', demo.server.url], { env: { ...env, META_APP_SECRET: 'wrong' } })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('401') as string,
    });
  });

  it('simulate ends with 1 where no reply came', async () => {
    const result = await replyforce([
      'simulate',
      'facebook',
      '--text',
      'Hello',
      '--account',
      'nobody',
      '--timeout',
      '1',
      ...data,
      '--json',
    ]);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('No reply came within 1 s') as string });
    expect(result.json()).toMatchObject({ sent: [{}], replies: [] });
  });

  it('simulate ends with 3 where nobody listens', async () => {
    const result = await replyforce(['simulate', 'whatsapp', '--text', 'Hello', '--url', `http://127.0.0.1:${await freePort()}`, ...data]);
    expect(result).toMatchObject({ code: 3, stdout: '' });
  });

  it('a running server sees a key, a channel and knowledge within a second', async () => {
    const api = await signInToDemo(demo.server);
    const source = join(folder.path, 'locks.md');
    await writeFile(source, '# Locks\n\nOur frame lock weighs 640 g.\n');
    const { key } = (await replyforce(['apikey', 'create', '--tenant', 'demo', '--role', 'viewer', ...data, '--json'])).json<{
      key: string;
    }>();
    await replyforce(['kb', 'add', '--tenant', 'demo', source, ...data]);
    await replyforce([
      'channel',
      'add',
      '--tenant',
      'demo',
      '--type',
      'facebook',
      '--account-id',
      'second-page',
      '--name',
      'Second',
      '--credentials',
      '{"access_token":"t"}',
      ...data,
    ]);
    await sleep(SEEN_WITHIN_MS);
    expect(await apiClient(demo.server.url, key).conversations()).not.toHaveLength(0);
    expect(await api.list<{ account_id: string }>('channels')).toContainEqual(expect.objectContaining({ account_id: 'second-page' }));
    const { replies } = (await replyforce(['simulate', 'whatsapp', '--text', 'How heavy is the frame lock?', ...data, '--json'])).json<{
      replies: { text: string }[];
    }>();
    expect(replies[0]?.text).toContain('640 g');
  });

  it('an inbox that is not empty: someone who needs a person, a hot lead, a German speaker', async () => {
    const conversations = await (await signInToDemo(demo.server)).conversations();
    expect(conversations.length).toBeGreaterThanOrEqual(6);
    expect(conversations.some(({ status }) => status === 'needs_human')).toBe(true);
    expect(conversations.some(({ lead }) => lead?.tag === 'HOT')).toBe(true);
    expect(conversations.some(({ language }) => language === 'de')).toBe(true);
  });

  it('keeps what is secret readable by its owner only', async () => {
    for (const name of ['demo.json', 'master.key', 'replyforce.db']) expect((await stat(join(data[1] ?? '', name))).mode & 0o077).toBe(0);
  });

  it('a second server on the same port: exit code 2, the variable to change, and nothing is made', async () => {
    const second = ['--data', join(folder.path, 'second')];
    const result = await replyforce(['serve', '--port', new URL(demo.server.url).port, ...second]);
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('REPLYFORCE_PORT') as string });
    expect(result.stdout).toBe('');
    await expect(stat(second[1] ?? '')).rejects.toThrow('ENOENT');
  });

  it('a second demo on the same data: exit code 2, and the running one keeps its stand-in', async () => {
    const before = await readFile(join(data[1] ?? '', 'demo.json'), 'utf8');
    const result = await replyforce(['serve', '--demo', '--port', '0', ...data]);
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('runs already') as string });
    expect(await readFile(join(data[1] ?? '', 'demo.json'), 'utf8')).toBe(before);
  });

  it('stops on SIGTERM with 0, logs on stderr, data on stdout', async () => {
    expect(await demo.server.stop()).toBe(0);
    expect(demo.server.stdout()).toMatch(/^Console: http:\/\/127\.0\.0\.1:\d+\nLogin: \S+@\S+ \S+\n$/);
    for (const line of demo.server.stderr().trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) as string, time: expect.any(String) as string });
  });
});
