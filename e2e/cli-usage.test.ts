import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND, plainEnvironment } from './support/built.js';
import { installation, type Installation } from './support/installation.js';
import { replyforce } from './support/run-command.js';

let place: Installation;

beforeAll(async () => {
  place = await installation();
});

afterAll(async () => place?.remove());

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
    const module = join(place.folder, 'open.mjs');
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
    const result = await replyforce(['serve', '--data', join(place.folder, 'none')], { env });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    for (const name of Object.keys(env)) expect(result.stderr).toContain(name);
  });

  it('has no colours where stdout is no terminal', async () => {
    // eslint-disable-next-line no-control-regex -- escape sequences are what it looks for
    expect((await replyforce(['score', 'How much is it?', '--explain'])).stdout).not.toMatch(/\u001b/);
  });

  it('does not make a data folder by a slip', async () => {
    const result = await replyforce(['queue', 'status', '--data', join(place.folder, 'nowhere')]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('nowhere');
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

describe('conformance', () => {
  it('runs the cases on files, one line each, and as JSON', async () => {
    const plain = await replyforce(['conformance', '--blobs', `file:${join(place.folder, 'blobs')}`]);
    expect(plain).toMatchObject({ code: 0, stderr: expect.stringMatching(/blobs: file:.*\n19 passed, 0 failed, 0 left out\n/) as string });
    expect(plain.stdout.trim().split('\n')).toHaveLength(19);
    const json = await replyforce(['conformance', '--queue', 'memory:', '--events', 'memory:', '--json']);
    expect(json.json()).toMatchObject({ suites: [{ port: 'queue' }, { port: 'events' }], failed: 0, left_out: 3 });
  });

  it('refuses to try the data of an installation', async () => {
    const data = join(place.folder, 'in-use');
    expect(await replyforce(['tenant', 'create', '--name', 'Real', '--data', data])).toMatchObject({ code: 0 });
    const before = await stat(join(data, 'replyforce.db'));
    const result = await replyforce(['conformance', '--storage', `sqlite:${join(data, 'replyforce.db')}`]);
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('is no folder') as string });
    expect((await stat(join(data, 'replyforce.db'))).mtimeMs).toBe(before.mtimeMs);
  });
});
