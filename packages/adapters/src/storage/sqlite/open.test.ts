import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sqlite } from './index.js';

it('says which file is no database, and leaves it as it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rf-open-'));
  const path = join(folder, 'replyforce.db');
  const bytes = Buffer.alloc(8_192, 'what a disk left of it ');
  await writeFile(path, bytes);
  expect(() => sqlite(path)).toThrow(
    expect.objectContaining({
      code: 'store_unavailable',
      message: `The database file ${path} is damaged, or no database: put a backup of it in its place.`,
    }),
  );
  expect((await readFile(path)).equals(bytes)).toBe(true);
  await rm(folder, { recursive: true });
});
