import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { DATABASE_FILE } from '@replyforce/server';
import type { Command } from 'commander';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../main.js';
import { createProgram } from '../program.js';
import { createShell } from '../shell.js';

let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rf-commands-'));
  data = join(folder, 'data');
  expect(await replyforce('tenant', 'create', '--name', 'Shop', '--data', data)).toMatchObject({ code: 0 });
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

function shellOf(stdin: Readable = Readable.from([]), env: Record<string, string> = {}) {
  const written = { stdout: '', stderr: '' };
  const collect = (into: 'stdout' | 'stderr') => new Writable({ write: (chunk, _, done) => ((written[into] += String(chunk)), done()) });
  return { written, shell: createShell({ stdin, stdout: collect('stdout'), stderr: collect('stderr'), env }) };
}

async function replyforce(...args: readonly string[]) {
  return replyforceWith({}, ...args);
}

async function replyforceWith(env: Record<string, string>, ...args: readonly string[]) {
  const { written, shell } = shellOf(undefined, env);
  return { code: await run(['node', 'replyforce', ...args], shell), ...written };
}

it('every command takes --data', () => {
  const without = (command: Command): readonly string[] =>
    command.commands.length > 0
      ? command.commands.flatMap(without)
      : command.options.some(({ long }) => long === '--data')
        ? []
        : [command.name()];
  expect(createProgram(shellOf().shell).commands.flatMap(without)).toEqual([]);
});

it('migrate moves the folder that --data names', async () => {
  const absent = join(folder, 'absent');
  const { code, stderr } = await replyforce('migrate', '--data', absent, '--to', 'postgres://127.0.0.1:1/x');
  expect({ code, stderr }).toEqual({ code: 2, stderr: `There is no database ${join(absent, DATABASE_FILE)}.\n` });
});

it('migrate says of an address nobody answers at that the database cannot be reached', async () => {
  const { code, stderr } = await replyforce('migrate', '--data', data, '--to', 'postgres://127.0.0.1:1/x');
  expect({ code, stderr }).toEqual({ code: 3, stderr: 'The database cannot be reached: connect ECONNREFUSED 127.0.0.1:1\n' });
});

it('openapi asks no database', async () => {
  const { written, shell } = shellOf(undefined, { DATABASE_URL: 'postgres://127.0.0.1:1/x', REDIS_URL: 'redis://127.0.0.1:1' });
  expect(await run(['node', 'replyforce', 'openapi'], shell)).toBe(0);
  expect(JSON.parse(written.stdout)).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) as string });
});

it.each([
  ['a byte order mark', Buffer.from('\uFEFF{"access_token":"t"}\r\n')],
  ['UTF-16', Buffer.from('\uFEFF{"access_token":"t"}\r\n', 'utf16le')],
])('channel add reads credentials from a file with %s', async (_, bytes) => {
  const file = join(folder, 'credentials.json');
  await writeFile(file, bytes);
  const account = ['--type', 'facebook', '--account-id', 'page-1', '--name', 'Page', '--credentials', `@${file}`];
  expect(await replyforce('channel', 'add', '--tenant', 'shop', ...account, '--data', data)).toMatchObject({ code: 0 });
});

it('kb add refuses hours that no page can be read at, before anything is stored', async () => {
  for (const hours of ['0', '721', '1.5', 'daily', '0x10', '1e2', ' 5 ', '']) {
    const refused = await replyforce('kb', 'add', 'https://shop.example/', '--every', hours, '--tenant', 'shop', '--data', data);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('from 1 to 720, or never') as string });
  }
});

it('an input that breaks off is no input that ended', async () => {
  const { written, shell } = shellOf(
    Readable.from(
      (async function* () {
        yield '{"id":"1","reply":"Hello."}\n';
        throw new Error('the disk is gone');
      })(),
    ),
  );
  expect(await run(['node', 'replyforce', 'guard', '--jsonl'], shell)).toBe(1);
  expect(written.stderr).toBe('the disk is gone\n');
});

it('guard takes --deterministic, as analyze does', async () => {
  const { written, shell } = shellOf(Readable.from(['{"id":"1","reply":"Hello."}\n']));
  expect(await run(['node', 'replyforce', 'guard', '--jsonl', '--deterministic'], shell)).toBe(0);
  expect(JSON.parse(written.stdout)).toMatchObject({ id: '1', passed: true });
});

it.each([
  ['::', 'http://[::1]:8080/webhooks/facebook'],
  ['0.0.0.0', 'http://127.0.0.1:8080/webhooks/facebook'],
])('channel add names an address that can be asked where the server listens on %s', async (host, url) => {
  const account = ['--type', 'facebook', '--account-id', 'page-2', '--name', 'Page', '--credentials', '{"access_token":"t"}'];
  const added = await replyforceWith({ REPLYFORCE_HOST: host }, 'channel', 'add', '--tenant', 'shop', ...account, '--data', data, '--json');
  expect(JSON.parse(added.stdout)).toMatchObject({ webhook_url: url });
});

it.each([[['simulate', 'whatsapp', '--text', ' ']], [['kb', 'search', '', ' ', '--tenant', 'shop']]])(
  'what has nothing to say is wrong usage: %j',
  async (args) => {
    expect(await replyforce(...args, '--data', data)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/empty/) as string,
    });
  },
);

it('channel add says what turns X on', async () => {
  const account = ['--type', 'twitter', '--account-id', '7', '--name', 'X', '--credentials', '{"access_token":"t"}'];
  const { code, stderr } = await replyforce('channel', 'add', '--tenant', 'shop', ...account, '--data', data);
  expect(code).toBe(2);
  expect(stderr).toContain('type there is no adapter for twitter in this installation: X is off until X_CONSUMER_SECRET is set');
});
