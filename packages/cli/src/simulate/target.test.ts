import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findTarget } from './target.js';

const FLAGS = { text: 'Hello', count: 1, rate: 10, timeout: 15 };
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rf-target-'));
  const state = {
    url: 'http://127.0.0.1:9000',
    graph_url: 'http://127.0.0.1:9001',
    app_secret: 'made',
    accounts: { whatsapp: 'demo-phone' },
  };
  await writeFile(join(data, 'demo.json'), JSON.stringify(state));
});

afterAll(async () => rm(data, { recursive: true, force: true }));

it('is the demo in the data folder, named by flag or variable', async () => {
  const demo = { url: 'http://127.0.0.1:9000', standInUrl: 'http://127.0.0.1:9001', secret: 'made', account: 'demo-phone' };
  expect(await findTarget({}, 'whatsapp', { ...FLAGS, data })).toEqual(demo);
  expect(await findTarget({ REPLYFORCE_DATA: data }, 'whatsapp', FLAGS)).toEqual(demo);
});

it('is what the flags say before what the demo says', async () => {
  expect(await findTarget({}, 'whatsapp', { ...FLAGS, data, url: 'http://localhost:1', account: '42' })).toMatchObject({
    url: 'http://localhost:1',
    account: '42',
  });
});

it('is told whole by the environment where there is no demo; the first of several secrets signs', async () => {
  const env = {
    REPLYFORCE_DATA: join(data, 'none'),
    REPLYFORCE_PORT: '8181',
    META_APP_SECRET: 'new, old',
    META_GRAPH_URL: 'http://127.0.0.1:9002',
  };
  expect(await findTarget(env, 'facebook', { ...FLAGS, account: '1' })).toEqual({
    url: 'http://127.0.0.1:8181',
    standInUrl: 'http://127.0.0.1:9002',
    secret: 'new',
    account: '1',
  });
});

it('tells everything that is missing at once', async () => {
  await expect(findTarget({ REPLYFORCE_DATA: join(data, 'none') }, 'facebook', FLAGS)).rejects.toThrow(
    /--account[\s\S]*META_APP_SECRET[\s\S]*META_GRAPH_URL/,
  );
});

it('is told of X by its own variables: the demo plays Meta alone', async () => {
  const env = { X_CONSUMER_SECRET: 'new,old', X_API_URL: 'http://127.0.0.1:9003' };
  expect(await findTarget(env, 'twitter', { ...FLAGS, data, account: '2244994945' })).toEqual({
    url: 'http://127.0.0.1:9000',
    standInUrl: 'http://127.0.0.1:9003',
    secret: 'new',
    account: '2244994945',
  });
  await expect(findTarget({}, 'twitter', { ...FLAGS, data })).rejects.toThrow(/--account[\s\S]*X_CONSUMER_SECRET[\s\S]*X_API_URL/);
});

it('takes the demo’s secret and stand-in for Instagram, with an account named', async () => {
  expect(await findTarget({}, 'instagram', { ...FLAGS, data, account: '1784' })).toMatchObject({
    secret: 'made',
    standInUrl: 'http://127.0.0.1:9001',
  });
});
