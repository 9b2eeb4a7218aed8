import { afterAll, beforeAll, test } from 'vitest';
import { bundleChild, type BundledChild } from '../testing/bundled-child.js';
import { spendAmongProcesses } from '../testing/spend-among-processes.js';
import { installPostgres, type TestInstallation } from './testing/installation.js';
import { seedTenant } from './testing/seed.js';

let installation: TestInstallation;
let child: BundledChild;

beforeAll(async () => {
  [installation, child] = await Promise.all([installPostgres(), bundleChild(new URL('../testing/spend-child.ts', import.meta.url))]);
}, 120_000);

afterAll(async () => {
  child.remove();
  await installation.close();
});

test('a thousand reservations by ten processes, four of them killed in between: never over the budget, nothing leaks', async () => {
  const database = await installation.fresh();
  const storage = installation.open(database);
  const { tenantId } = await seedTenant(storage, 'acme');
  await spendAmongProcesses(child.path, database, storage, tenantId);
  await storage.close();
}, 120_000);
