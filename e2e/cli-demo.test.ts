import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiClient } from './support/api-client.js';
import { signInToDemo, startDemo, type DemoServer } from './support/demo-server.js';
import { installation, type Installation } from './support/installation.js';
import { replyforce } from './support/run-command.js';
import { freePort } from './support/server-process.js';

/** A running server sees what a command changed within this time, ms (contract section 4). */
const SEEN_WITHIN_MS = 1_000;

let place: Installation;
let demo: DemoServer;

beforeAll(async () => {
  place = await installation();
  demo = await startDemo({ data: place.path });
});

afterAll(async () => {
  await demo?.server.kill();
  await place?.remove();
});

it('simulate shows the replies', async () => {
  const result = await replyforce(['simulate', 'whatsapp', '--text', 'What does the Larke cost?', ...place.data, '--json']);
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
  const plain = await replyforce(['simulate', 'facebook', '--text', 'What does the Larke cost?', ...place.data]);
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
    ...place.data,
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
    join(place.folder, 'elsewhere'),
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
    ...place.data,
    '--json',
  ]);
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('No reply came within 1 s') as string });
  expect(result.json()).toMatchObject({ sent: [{}], replies: [] });
});

it('simulate ends with 3 where nobody listens', async () => {
  const result = await replyforce([
    'simulate',
    'whatsapp',
    '--text',
    'Hello',
    '--url',
    `http://127.0.0.1:${await freePort()}`,
    ...place.data,
  ]);
  expect(result).toMatchObject({ code: 3, stdout: '' });
});

it('a running server sees a key, a channel and knowledge within a second', async () => {
  const api = await signInToDemo(demo.server);
  const source = join(place.folder, 'locks.md');
  await writeFile(source, '# Locks\n\nOur frame lock weighs 640 g.\n');
  const { key } = (await replyforce(['apikey', 'create', '--tenant', 'demo', '--role', 'viewer', ...place.data, '--json'])).json<{
    key: string;
  }>();
  await replyforce(['kb', 'add', '--tenant', 'demo', source, ...place.data]);
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
    ...place.data,
  ]);
  await sleep(SEEN_WITHIN_MS);
  expect(await apiClient(demo.server.url, key).conversations()).not.toHaveLength(0);
  expect(await api.list<{ account_id: string }>('channels')).toContainEqual(expect.objectContaining({ account_id: 'second-page' }));
  const { replies } = (await replyforce(['simulate', 'whatsapp', '--text', 'How heavy is the frame lock?', ...place.data, '--json'])).json<{
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
  for (const name of ['demo.json', 'master.key', 'replyforce.db']) expect((await stat(join(place.path, name))).mode & 0o077).toBe(0);
});

it('a second server on the same port: exit code 2, the variable to change, and nothing is made', async () => {
  const second = ['--data', join(place.folder, 'second')];
  const result = await replyforce(['serve', '--port', new URL(demo.server.url).port, ...second]);
  expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('REPLYFORCE_PORT') as string });
  expect(result.stdout).toBe('');
  await expect(stat(second[1] ?? '')).rejects.toThrow('ENOENT');
});

it('a second demo on the same data: exit code 2, and the running one keeps its stand-in', async () => {
  const before = await readFile(join(place.path, 'demo.json'), 'utf8');
  const result = await replyforce(['serve', '--demo', '--port', '0', ...place.data]);
  expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('runs already') as string });
  expect(await readFile(join(place.path, 'demo.json'), 'utf8')).toBe(before);
});

it('stops on SIGTERM with 0, logs on stderr, data on stdout', async () => {
  expect(await demo.server.stop()).toBe(0);
  expect(demo.server.stdout()).toMatch(/^Console: http:\/\/127\.0\.0\.1:\d+\nLogin: \S+@\S+ \S+\n$/);
  for (const line of demo.server.stderr().trim().split('\n'))
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) as string, time: expect.any(String) as string });
});
