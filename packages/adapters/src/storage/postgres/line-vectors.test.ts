import { afterAll, beforeAll, test } from 'vitest';
import { readLinesAmongProcesses } from '../testing/lines-among-processes.js';
import { installPostgres, type TestInstallation } from './testing/installation.js';

let installation: TestInstallation;
beforeAll(async () => {
  installation = await installPostgres();
}, 60_000);
afterAll(() => installation.close());

test('lines are encoded before the first start is over and never again, and go with their source', async () => {
  const url = await installation.fresh();
  await readLinesAmongProcesses(() => installation.open(url));
}, 60_000);
