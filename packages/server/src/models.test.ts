import { openAiStandIn, type OpenAiStandIn } from '@replyforce/adapters/testkit';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askOfModels, knownOfModels } from './check-models.js';
import { loadConfig } from './config/config.js';
import { createLogger } from './logger.js';
import { serve } from './serve.js';
import { waitFor } from './testing/installation.js';

const KEY = 'sk-proj-a-key-of-the-tests-0123456789';
const NOW = Date.UTC(2026, 10, 25);
const never = new AbortController().signal;

let folder: string;
let service: OpenAiStandIn;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rf-models-'));
  service = await openAiStandIn({ apiKey: KEY, now: () => NOW });
});
afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const config = (env: Record<string, string> = {}) =>
  loadConfig({ env: { REPLYFORCE_DATA: folder, REPLYFORCE_PORT: '0', OPENAI_API_KEY: KEY, OPENAI_BASE_URL: service.url, ...env } });

/** Starts a server and gives its log once it has said something of the models that fits. */
async function logOf(env: Record<string, string>, fits: RegExp): Promise<string> {
  const lines: string[] = [];
  const logger = await createLogger('trace', (line) => void lines.push(line));
  const served = await serve(config(env), { logger });
  expect((await fetch(`${served.url}/readyz`)).status).toBe(200);
  await waitFor(() => lines.find((line) => fits.test(line)));
  await served.close();
  return lines.join('');
}

describe('a server with models of a service', () => {
  it('says at the start which of them end, that the service has them, and never the key', async () => {
    const log = await logOf({ REPLYFORCE_MODEL_UNDERSTANDING: 'gpt-4o-mini' }, /models: gpt-6-luna, gpt-4o-mini/);
    expect(log.match(/the model gpt-4o-mini (?:is|was) shut down on 2027-01-14[^"]*\(REPLYFORCE_MODEL_UNDERSTANDING\)/g)).toHaveLength(1);
    expect(log).not.toContain(KEY);
    expect(log).not.toContain(KEY.slice(0, 12));
  });

  it('starts with a key that is refused, and says so without it', async () => {
    const wrong = 'sk-proj-the-wrong-key-9876543210';
    const log = await logOf({ OPENAI_API_KEY: wrong }, /refuses the key: check OPENAI_API_KEY/);
    expect(log).not.toContain(wrong.slice(0, 12));
    expect(log).not.toContain(wrong.slice(-4));
  });

  it('starts where the service is away', async () => {
    await service.close();
    expect(await logOf({}, /could not be reached/)).not.toContain(KEY);
  });
});

describe('what is found of models', () => {
  it('is nothing without a service', async () => {
    const keyless = loadConfig({ env: { REPLYFORCE_DATA: folder } });
    expect([await knownOfModels(keyless, NOW), await askOfModels(keyless, NOW, never)]).toEqual([[], []]);
  });

  it('are models that the service does not have, by the setting that names them', async () => {
    const found = await askOfModels(
      config({ REPLYFORCE_MODEL_REPLY: 'gpt-7', REPLYFORCE_MODEL_MODERATION: 'omni-moderation-latest' }),
      NOW,
      never,
    );
    expect(found).toEqual([
      { level: 'failed', message: 'the service has no model gpt-7: name another one in REPLYFORCE_MODEL_REPLY' },
      { level: 'failed', message: 'the service has no model gpt-7: name another one in REPLYFORCE_MODEL_UNDERSTANDING' },
    ]);
  });

  it('are ends that the service tells of before our own list does', async () => {
    await service.close();
    service = await openAiStandIn({ apiKey: KEY, models: [{ id: 'gpt-6-luna', kind: 'chat', shutdown: '2027-03-01' }] });
    const found = await askOfModels(config(), NOW, never);
    expect(found.map(({ level, message }) => [level, message.slice(0, 50)])).toEqual(
      [
        ['warning', 'the model gpt-6-luna is shut down on 2027-03-01, in'],
        ['warning', 'no moderation service looks at messages, since OPE'],
        ['ok', 'models: gpt-6-luna'],
      ].map(([level, message]) => [level, message?.slice(0, 50)]),
    );
  });
});
