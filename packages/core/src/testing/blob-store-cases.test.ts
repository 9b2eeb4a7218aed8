import { describe, test } from 'vitest';
import { memoryBlobs } from '../memory/blobs.js';
import { blobStoreCases } from './blob-store-cases.js';
import { casesFor } from './cases-for.js';

describe('memory blobs conform', () => {
  const { cases, leftOut } = casesFor(blobStoreCases, { reopen: 'it lives in one process' });
  for (const { name, run } of cases) test(name, () => run({ store: memoryBlobs({ maxBytes: 1_000_000 }) }));
  for (const { name, reason } of leftOut) test.skip(`${name} (${reason})`);
});
