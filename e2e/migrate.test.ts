import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { startPostgres, type PostgresServer } from './support/postgres-server.js';
import { replyforce } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: PostgresServer;
let data: string;

beforeAll(async () => {
  ensureBuilt();
  [folder, database] = await Promise.all([temporaryFolder(), startPostgres()]);
  data = join(folder.path, 'data');
  const knowledge = join(folder.path, 'shop.md');
  await writeFile(knowledge, '# Shop\n\nWe open at nine in the morning.\n');
  const credentials = JSON.stringify({ access_token: 'page-token' });
  for (const args of [
    ['tenant', 'create', '--name', 'Shop'],
    ['kb', 'add', '--tenant', 'shop', knowledge],
    ['channel', 'add', '--tenant', 'shop', '--type', 'facebook', '--account-id', 'page', '--name', 'Page', '--credentials', credentials],
  ])
    expect(await replyforce([...args, '--data', data])).toMatchObject({ code: 0 });
}, 120_000);

afterAll(async () => {
  await database?.close();
  await folder?.remove();
});

it('moves a data folder to PostgreSQL in one command, and the installation goes on with its keys', async () => {
  const env = { DATABASE_MIGRATION_URL: database.migrationUrl };
  const moved = await replyforce(['migrate', '--from', data, '--to', database.url, '--json'], { env });
  expect(moved, moved.stderr).toMatchObject({ code: 0 });
  const tables = moved.json<readonly { readonly table: string; readonly rows: number; readonly digest: string }[]>();
  expect(tables.find(({ table }) => table === 'tenants')).toMatchObject({ rows: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  const there = { DATABASE_URL: database.url };
  const found = await replyforce(['kb', 'search', '--tenant', 'shop', 'open in the morning', '--json', '--data', data], { env: there });
  expect(found.json()).toMatchObject([{ passage: expect.stringContaining('nine') }]);
  // The data key opens with the folder's master key: an installation without it is told.
  expect(await replyforce(['channel', 'list', '--tenant', 'shop', '--data', data], { env: there })).toMatchObject({ code: 0 });
  expect(await replyforce(['channel', 'list', '--tenant', 'shop', '--data', join(folder.path, 'no-key')], { env: there })).toMatchObject({
    code: 2,
  });
  const again = await replyforce(['migrate', '--from', data, '--to', database.url], { env });
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('not empty') });
});

it('brings a database up to date, and says what is missing to move', async () => {
  expect(await replyforce(['migrate', '--data', join(folder.path, 'new')])).toMatchObject({ code: 0 });
  expect(await replyforce(['migrate', '--from', data])).toMatchObject({ code: 2, stderr: expect.stringContaining('--to') });
  expect(await replyforce(['migrate', '--from', join(folder.path, 'nowhere'), '--to', database.url])).toMatchObject({ code: 2 });
  expect(await replyforce(['migrate', '--from', data, '--to', 'mysql://x'])).toMatchObject({ code: 2 });
});
