import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { readLinesAmongProcesses } from '../testing/lines-among-processes.js';
import { sqlite } from './index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rf-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('lines are encoded before the first start is over and never again, and go with their source', async () => {
  await readLinesAmongProcesses(() => sqlite(join(folder, 'data.db')));
}, 60_000);
