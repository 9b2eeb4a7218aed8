import { sqlite } from '@replyforce/adapters/sqlite';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installation, type Installation } from './support/installation.js';
import { replyforce } from './support/run-command.js';

let place: Installation;

beforeAll(async () => {
  place = await installation(['Other']);
});

afterAll(async () => place?.remove());

/** Jobs as a worker gives them up, one after another. */
async function giveUp(data: string, tenantId: string, ids: readonly string[]): Promise<void> {
  const storage = sqlite(join(data, 'replyforce.db'));
  const now = Date.now();
  for (const [index, id] of ids.entries()) {
    await storage.jobs.add([{ id, tenantId, queue: 'crm.sync', groupKey: id, payload: { leadId: `lead of ${id}` }, runAt: now }]);
    const claimed = await storage.jobs.claim({ queue: 'crm.sync', groups: 10, leaseMs: 60_000, now });
    const leases = claimed.filter((job) => job.id === id).map((job) => ({ id: job.id, fence: job.fence }));
    await storage.jobs.bury(leases, { reason: 'the token has expired', at: now + index, permanent: true, retry: null });
  }
  await storage.close();
}

it('queue status', async () => {
  const empty = { waiting: 0, active: 0, delayed: 0, failed: 0, dead: 0, oldest_ms: 0 };
  const queues = ['inbound.messages', 'ai.process', 'outbound.messages', 'crm.sync', 'media.fetch', 'people.notify'].map((queue) => ({
    queue,
    ...empty,
  }));
  expect(await place.json('queue', 'status')).toEqual(queues);
  expect(await place.json('queue', 'status', '--tenant', 'other')).toEqual(queues);
});

it('dlq list, show, retry and archive', async () => {
  const { id: tenantId } = await place.json<{ id: string }>('tenant', 'create', '--name', 'Given up');
  const ids = [1, 2, 3].map((number) => `0199aaaa-0000-7000-8000-00000000000${number}`);
  const [first = '', second = '', third = ''] = ids;
  await giveUp(place.path, tenantId, ids);
  type Letter = { id: string; queue: string; reason: string; died_at: string; payload: object };
  const list = () => place.json<Letter[]>('dlq', 'list', '--tenant', 'given-up');
  expect((await list()).map(({ id }) => id)).toEqual([third, second, first]);
  expect(await place.json('dlq', 'list', '--tenant', 'given-up', '--queue', 'ai.process')).toEqual([]);
  expect(await place.json('dlq', 'list', '--tenant', 'given-up', '--limit', '1')).toHaveLength(1);
  const table = await replyforce(['dlq', 'list', '--tenant', 'given-up', ...place.data]);
  expect(table.stdout).toMatch(
    new RegExp(`^ID +QUEUE +GIVEN UP +NEXT RETRY +REASON\n${third} +crm.sync +\\S+ +permanent +the token has expired`),
  );
  expect(await place.json('dlq', 'show', first, '--tenant', 'given-up')).toMatchObject({
    id: first,
    queue: 'crm.sync',
    payload: { lead_id: `lead of ${first}` },
    reason: 'the token has expired',
    permanent: true,
    retry_at: null,
    attempts: 1,
  });
  expect(await place.json('dlq', 'retry', first, '--tenant', 'given-up')).toEqual([{ id: first, status: 'queued' }]);
  const queues = await place.json<{ queue: string; waiting: number; dead: number }[]>('queue', 'status', '--tenant', 'given-up');
  expect(queues.find(({ queue }) => queue === 'crm.sync')).toMatchObject({ waiting: 1, dead: 2 });
  const both = await replyforce(['dlq', 'archive', first, second, '--tenant', 'given-up', '--json', ...place.data]);
  const [gone, archived] = JSON.parse(both.stdout) as { id: string; error?: { code: string }; key?: string }[];
  expect([both.code, gone?.error?.code, archived?.id]).toEqual([1, 'not_found', second]);
  const blob = await readFile(join(place.path, 'blobs', tenantId, `${archived?.key}~`));
  expect(JSON.parse(blob.subarray(256).toString())).toMatchObject({ id: second, tenant_id: tenantId, queue: 'crm.sync' });
  expect((await list()).map(({ id }) => id)).toEqual([third]);
  expect(await replyforce(['dlq', 'show', third, '--tenant', 'other', ...place.data])).toMatchObject({ code: 2, stdout: '' });
});

it('dlq without a tenant is about all of them', async () => {
  const of = async (name: string, ids: readonly string[]) => {
    const { id } = await place.json<{ id: string }>('tenant', 'create', '--name', name);
    await giveUp(place.path, id, ids);
    return id;
  };
  const [older, newer, absent] = [1, 2, 3].map((number) => `0199bbbb-0000-7000-8000-00000000000${number}`) as [string, string, string];
  const [first, second] = [await of('Older letters', [older]), await of('Newer letters', [newer])];
  type Letter = { id: string; tenant_id: string };
  const list = async () => (await place.json<Letter[]>('dlq', 'list')).filter(({ id }) => [older, newer].includes(id));
  expect((await list()).map(({ id, tenant_id: tenant }) => [id, tenant])).toEqual(
    expect.arrayContaining([
      [older, first],
      [newer, second],
    ]) as string[][],
  );
  expect((await replyforce(['dlq', 'list', ...place.data])).stdout).toMatch(
    new RegExp(`^ID +TENANT +QUEUE[^]*${older} +older-letters +crm.sync`),
  );
  expect(await place.json('dlq', 'list', '--limit', '1')).toHaveLength(1);
  expect(await place.json('dlq', 'show', older)).toMatchObject({ id: older, tenant_id: first });
  const retried = await replyforce(['dlq', 'retry', older, absent, newer, '--json', ...place.data]);
  expect([retried.code, JSON.parse(retried.stdout)]).toEqual([
    1,
    [
      { id: older, status: 'queued' },
      { id: absent, error: { code: 'not_found', message: expect.any(String) as string } },
      { id: newer, status: 'queued' },
    ],
  ]);
  expect(await list()).toEqual([]);
  expect(await replyforce(['dlq', 'show', absent, ...place.data])).toMatchObject({ code: 2, stdout: '' });
});
