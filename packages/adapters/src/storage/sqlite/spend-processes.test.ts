import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleChild, type BundledChild } from '../testing/bundled-child.js';
import { spendAmongProcesses } from '../testing/spend-among-processes.js';
import { sqlite } from './index.js';

let folder: string;
let child: BundledChild;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rf-spend-'));
  child = await bundleChild(new URL('../testing/spend-child.ts', import.meta.url));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  child.remove();
});

test('a thousand reservations by ten processes, four of them killed in between: never over the budget, nothing leaks', async () => {
  const database = join(folder, 'data.db');
  const storage = sqlite(database);
  await storage.migrate();
  await spendAmongProcesses(child.path, database, storage, 'tenant');
  expect(await storage.forTenant('other').spend.totals(['2026-11'])).toEqual([]);
  await storage.close();
}, 120_000);
