import { storageCases } from '@replyforce/core/testing';
import { describe, test } from 'vitest';
import { sqlite } from './index.js';

describe('SQLite storage conforms', () => {
  for (const { name, run } of storageCases) {
    test(name, async () => {
      const storage = sqlite(':memory:');
      await storage.migrate();
      await run(storage);
      await storage.close();
    });
  }
});
