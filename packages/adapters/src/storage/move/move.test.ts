import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { installPostgres, type TestInstallation } from '../postgres/testing/installation.js';
import { newAuditEntry, openThread, seedTenant, type SeededThread } from '../postgres/testing/seed.js';
import { sqlite } from '../sqlite/index.js';
import { moveToPostgres } from './index.js';

const VECTOR = { digest: 'd', parts: Int8Array.from({ length: 512 }, (_, part) => (part % 255) - 127) };

let installation: TestInstallation;
let folder: string;
let file: string;
let thread: SeededThread;

beforeAll(async () => {
  installation = await installPostgres();
  folder = mkdtempSync(join(tmpdir(), 'rf-move-'));
  file = join(folder, 'replyforce.db');
  const storage = sqlite(file);
  await storage.migrate();
  const places = [await seedTenant(storage, 'one'), await seedTenant(storage, 'two')];
  for (const place of places) for (const key of ['a', 'b']) thread = await openThread(storage, place, key);
  await thread.tenant.commitReply({
    conversationId: thread.conversationId,
    message: {
      id: crypto.randomUUID(),
      tenantId: thread.tenantId,
      conversationId: thread.conversationId,
      senderType: 'agent',
      senderId: 'user',
      kind: 'text',
      content: 'ünïcode 😀 \0 \uE000',
      attachments: [{ type: 'image', url: 'https://example.com/\0' }] as never,
      platformMid: null,
      status: 'queued',
      failure: null,
      turnId: null,
      disclosure: true,
      platformAt: null,
      createdAt: 1_790_000_000_000,
    },
    patch: {},
    audit: [newAuditEntry(thread.tenantId)],
  });
  await storage.jobs.add([
    { id: crypto.randomUUID(), tenantId: thread.tenantId, queue: 'crm.sync', groupKey: 'g', payload: { leadId: 'l' }, runAt: 5 },
  ]);
  await thread.tenant.lineVectors?.keep('e', [VECTOR]);
  await storage.close();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await installation.close();
});

let url: string;
beforeEach(async () => {
  url = await installation.fresh();
});
const move = (options: object = {}) => moveToPostgres({ file, url, migrationUrl: installation.asOwner(url), ...options });

test('everything is there afterwards, as it was, and the installation goes on', async () => {
  const before = sqlite(file);
  const tables: string[] = [];
  const moved = await move({ onTable: ({ table }: { readonly table: string }) => void tables.push(table) });
  expect(tables).toEqual(moved.map(({ table }) => table));
  const rows = Object.fromEntries(moved.map(({ table, rows: count }) => [table, count]));
  expect(rows).toMatchObject({ tenants: 2, channels: 2, conversations: 4, messages: 5, jobs: 1, live_events: 4, audit_log: 3, leads: 0 });
  const after = installation.open(url);
  const [old, now] = [before.forTenant(thread.tenantId), after.forTenant(thread.tenantId)];
  expect(await now.conversations.list({})).toEqual(await old.conversations.list({}));
  expect(await now.messages.list(thread.conversationId, {})).toEqual(await old.messages.list(thread.conversationId, {}));
  expect(await now.audit.list({})).toEqual(await old.audit.list({}));
  expect(await now.lineVectors?.find('e', ['d'])).toEqual([VECTOR]);
  expect(await after.tenants.list()).toEqual(await before.tenants.list());
  // Numbers go on where they were.
  const last = await after.lastLiveEventId();
  expect(last).toBe(await before.lastLiveEventId());
  await now.patchConversation(thread.conversationId, {}, { live: [{ type: 'conversation.updated' }] });
  expect(await after.lastLiveEventId()).toBe(last + 1);
  await after.jobs.add([
    { id: crypto.randomUUID(), tenantId: thread.tenantId, queue: 'crm.sync', groupKey: 'g', payload: { leadId: 'l' }, runAt: 5 },
  ]);
  expect(await after.jobs.claim({ queue: 'crm.sync', groups: 1, leaseMs: 1, now: 5 })).toHaveLength(2);
  await Promise.all([before.close(), after.close()]);
  const [open] = await installation.server.query(
    installation.asSuperuser(url),
    `SELECT count(*)::int AS open FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relforcerowsecurity`,
  );
  expect(open).toEqual({ open: 0 });
});

test('a target that holds anything is refused, and stays as it is', async () => {
  const target = installation.open(url);
  await seedTenant(target, 'already');
  await expect(move()).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('not empty') });
  expect(await target.tenants.list()).toHaveLength(1);
  await target.close();
});

test('what does not arrive as it was is not kept', async () => {
  await installation.server.query(
    installation.asOwner(url),
    `CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.content := 'x'; RETURN NEW; END $$;
     CREATE TRIGGER spoil BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION spoil()`,
  );
  await expect(move()).rejects.toMatchObject({ code: 'internal', message: expect.stringContaining('messages did not arrive') });
  const [found] = await installation.server.query(installation.asSuperuser(url), 'SELECT count(*)::int AS tenants FROM tenants');
  expect(found).toEqual({ tenants: 0 });
});

test('a file that is missing, or being written to, is said in words', async () => {
  await expect(move({ file: join(folder, 'none.db') })).rejects.toMatchObject({ code: 'not_found' });
  const writer = new Database(file);
  writer.exec('BEGIN IMMEDIATE');
  await expect(move()).rejects.toMatchObject({ code: 'store_unavailable', message: expect.stringContaining('Stop the server') });
  writer.exec('ROLLBACK');
  writer.close();
}, 20_000);
