import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDemoState, updateDemoState } from './demo-state.js';

let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rf-state-'));
});

afterAll(async () => rm(data, { recursive: true, force: true }));

it('is empty at first, keeps what is not changed, and is readable by its owner only', async () => {
  expect(await readDemoState(data)).toEqual({});
  await updateDemoState(data, { app_secret: 'made', url: 'http://a' });
  await updateDemoState(data, { url: 'http://b' });
  expect(await readDemoState(data)).toEqual({ app_secret: 'made', url: 'http://b' });
  expect((await stat(join(data, 'demo.json'))).mode & 0o777).toBe(0o600);
  expect(await readdir(data)).toEqual(['demo.json']);
});
