import { openAiStandIn, type OpenAiStandIn } from '@replyforce/adapters/testkit';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../main.js';
import { createShell } from '../shell.js';
import type { Finding } from './finding.js';

const KEY = 'sk-proj-a-key-of-the-tests-0123456789';

let folder: string;
let service: OpenAiStandIn;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rf-doctor-'));
  service = await openAiStandIn({ apiKey: KEY });
});
afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

async function replyforce(args: readonly string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const collect = () => new Writable({ write: (chunk, _encoding, done) => (out.push(String(chunk)), done()) });
  const shell = createShell({
    stdin: Readable.from([]),
    stdout: collect(),
    stderr: collect(),
    env: { REPLYFORCE_DATA: folder, ...env },
  });
  const code = await run(['node', 'replyforce', ...args], shell);
  expect(out.join('')).not.toContain(KEY);
  return { code, out: out.join('') };
}

async function doctor(env: Record<string, string> = {}, args: readonly string[] = []) {
  const { code, out } = await replyforce(['doctor', '--json', ...args], env);
  const findings = JSON.parse(out) as readonly Finding[];
  return {
    code,
    of: (check: Finding['check']) => findings.filter((one) => one.check === check).map(({ verdict, message }) => `${verdict}: ${message}`),
  };
}

describe('doctor', () => {
  it('is content with a fresh machine and makes nothing there', async () => {
    const { code, of } = await doctor();
    expect(code).toBe(0);
    expect(of('database')).toEqual([`warning: there is no data in ${folder} yet: the first start makes it`]);
    expect(of('configuration')).toContain('ok: no model service is configured: the keyless engine answers');
    expect((await doctor()).of('database')[0]).toContain('warning');
  });

  it('looks at data, queues and models', async () => {
    await replyforce(['tenant', 'create', '--name', 'Cafe']);
    const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: service.url, REPLYFORCE_MODEL_REPLY: 'gpt-6-sol' };
    const { code, of } = await doctor(env);
    expect(code).toBe(0);
    expect(of('database')).toEqual([`ok: SQLite in ${folder}`]);
    expect(of('queues')).toEqual(['ok: nothing waits that should have been done']);
    expect(of('models')).toContain('ok: models: gpt-6-sol');
    expect((await replyforce(['doctor'], env)).out).toMatch(/^models +ok +models: gpt-6-sol$/m);
  });

  it('ends with 1 where something is wrong, and with 3 where a service does not answer', async () => {
    const env = { OPENAI_API_KEY: 'sk-proj-wrong', OPENAI_BASE_URL: service.url };
    const refused = await doctor(env);
    expect([refused.code, refused.of('models').join()]).toEqual([1, expect.stringContaining('refuses the key: check OPENAI_API_KEY')]);
    expect((await doctor(env, ['--offline'])).code).toBe(0);
    await service.close();
    const unreachable = await doctor({ ...env, REPLYFORCE_MODEL_REPLY: 'gpt-4o' });
    expect(unreachable.code).toBe(3);
    expect(unreachable.of('models').join()).toContain('shut down on 2027-01-14');
    await replyforce(['tenant', 'create', '--name', 'Cafe']);
    const redis = await doctor({ REDIS_URL: 'redis://:hunter2@127.0.0.1:1' });
    expect([redis.code, redis.of('redis')]).toEqual([3, [expect.stringMatching(/^failed: Redis at 127\.0\.0\.1:1 cannot be reached/)]]);
    const away = await doctor({ DATABASE_URL: 'postgres://rf:hunter2@127.0.0.1:1/rf' });
    expect([away.code, away.of('database').join()]).toEqual([3, expect.not.stringContaining('hunter2')]);
  });

  it('ends with 2 where the configuration cannot be read', async () => {
    expect((await replyforce(['doctor'], { OPENAI_BASE_URL: 'localhost' })).code).toBe(2);
  });
});

describe('analyze and chat', () => {
  it('ask the models that are configured, unless they are told not to', async () => {
    const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: service.url, REPLYFORCE_MODEL_MODERATION: 'omni-moderation-latest' };
    const analysis = JSON.parse((await replyforce(['analyze', 'Where is my order?'], env)).out) as { models: Record<string, string> };
    expect(analysis.models).toMatchObject({ moderator: 'omni-moderation-latest', language_model: 'gpt-6-luna' });
    expect(service.requests().filter(({ endpoint }) => endpoint === 'moderations')).toHaveLength(1);
    const seen = service.requests().length;
    for (const flag of ['--offline', '--deterministic']) {
      const local = JSON.parse((await replyforce(['analyze', flag, 'Where is my order?'], env)).out) as { models: Record<string, string> };
      expect(local.models).not.toHaveProperty('moderator');
    }
    await replyforce(['chat', '--offline'], env);
    expect(service.requests()).toHaveLength(seen);
  });
});
