import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel, Sealed } from '@replyforce/core';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sqlite } from './index.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rf-processes-'));
  path = join(folder, 'data.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const channel: Channel = {
  id: 'c',
  tenantId: 't',
  type: 'facebook',
  accountId: 'page',
  name: 'n',
  status: 'active',
  baseUrl: null,
  createdAt: 1,
};
const audit = {
  id: 'a',
  tenantId: 't',
  at: 1,
  actor: { type: 'cli', id: 'x' },
  action: 'x',
  resource: { type: 'channel', id: 'c' },
  result: 'success',
} as const;

test('a server learns within a second what another process connected', async () => {
  const [server, cli] = [sqlite(path), sqlite(path)];
  await server.migrate();
  expect(await server.resolveChannel('facebook', 'page')).toBeUndefined();
  const told = vi.fn();
  const stop = server.watch?.(told);
  await cli.forTenant('t').channels.save(channel, 'sealed' as Sealed, audit);
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 1_000 });
  expect(await server.resolveChannel('facebook', 'page')).toEqual(channel);
  stop?.();
  await server.close();
  await cli.close();
});

test('its own commits are no news', async () => {
  const storage = sqlite(path);
  await storage.migrate();
  const told = vi.fn();
  storage.watch?.(told);
  await storage.forTenant('t').channels.save(channel, 'sealed' as Sealed, audit);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told).not.toHaveBeenCalled();
  await storage.close();
});

test('two processes on one file never claim the same job, and both may migrate', async () => {
  const storages = [sqlite(path), sqlite(path)];
  await Promise.all(storages.map((storage) => storage.migrate()));
  const [first] = storages;
  const jobs = Array.from(
    { length: 200 },
    (_, index) =>
      ({
        id: `j${index}`,
        tenantId: 't',
        queue: 'ai.process',
        groupKey: `g${index % 50}`,
        payload: { conversationId: 'c' },
        runAt: 1,
      }) as const,
  );
  await first?.jobs.add(jobs);
  const claimed: string[] = [];
  await Promise.all(
    storages.map(async (storage) => {
      for (;;) {
        const got = await storage.jobs.claim({ queue: 'ai.process', groups: 3, leaseMs: 60_000, now: 2 });
        if (got.length === 0) return;
        claimed.push(...got.map(({ id }) => id));
      }
    }),
  );
  expect(new Set(claimed).size).toBe(200);
  expect(claimed).toHaveLength(200);
  await Promise.all(storages.map((storage) => storage.close()));
});

test('a store that is locked, or no database, is unavailable in words', async () => {
  const storage = sqlite({ path, busyTimeoutMs: 20 });
  await storage.migrate();
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  await expect(storage.saveDataKey('t', 'w')).rejects.toMatchObject({ code: 'store_unavailable', retryable: true });
  other.exec('ROLLBACK');
  other.close();
  await expect(storage.saveDataKey('t', 'w')).resolves.toBe('w');
  await storage.close();
  await expect(storage.ping()).rejects.toMatchObject({ code: 'store_unavailable' });
  expect(() => sqlite(folder)).toThrow(expect.objectContaining({ code: 'store_unavailable' }));
});
