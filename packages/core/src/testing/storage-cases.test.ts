import { describe, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { storageCases } from './storage-cases.js';

describe('memory storage conforms', () => {
  for (const { name, run } of storageCases) test(name, () => run(memoryStorage()));
});
