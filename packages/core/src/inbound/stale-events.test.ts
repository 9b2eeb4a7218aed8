import { afterEach, describe, expect, it } from 'vitest';
import type { AutoReplySettings } from '../domain/settings.js';
import { memoryStorage } from '../memory/storage.js';
import type { Storage } from '../ports/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel, type PlainEvent } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const MINUTE = 60_000;
const running: ReplyForce[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

async function begin(
  defaults: Partial<AutoReplySettings>,
  autoReply: Partial<AutoReplySettings> = {},
  change: (storage: Storage) => Storage = (storage) => storage,
) {
  const runtime = manualRuntime();
  const storage = change(memoryStorage({ now: runtime.now }));
  const channel = plainChannel();
  const accounts = [{ type: 'facebook', accountId: 'page', name: 'Page', credentials: { access_token: 't' } }] as const;
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [channel],
    accounts,
    pipeline: echoPipeline(),
    defaults: { autoReply: defaults },
    autoReply,
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const deliver = (...events: readonly Partial<PlainEvent>[]) =>
    rf.receive(
      'facebook',
      new TextEncoder().encode(
        JSON.stringify(events.map((event) => ({ type: 'message', account: 'page', from: 'anna', at: runtime.now(), ...event }))),
      ),
      {},
    );
  const said = async () => {
    await runtime.advance(5_000);
    const [one] = (await tenant.conversations.list()).data;
    return one ? (await tenant.conversations.messages(one.id)).data.map(({ content }) => content).toReversed() : [];
  };
  return { runtime, storage, channel, tenant, deliver, said };
}

describe('a message older than a machine may answer', () => {
  const late = (now: number, ms = 20 * MINUTE) => ({ id: 'late', text: 'Is anybody there?', at: now - ms });

  it('is shown and left to a person, where nobody says otherwise', async () => {
    const { runtime, deliver, said, channel } = await begin({});
    await deliver(late(runtime.now()));
    expect(await said()).toEqual(['Is anybody there?']);
    expect(channel.sent).toEqual([]);
  });

  it('dropped: is acknowledged, found in the logs, and shown nowhere', async () => {
    const { runtime, storage, tenant, deliver, said } = await begin({ staleEventPolicy: 'drop' });
    const event = late(runtime.now());
    expect(await deliver(event)).toEqual({ stored: 1, duplicates: 0 });
    expect(await said()).toEqual([]);
    expect((await tenant.ingest.list()).data[0]?.verdict).toMatch(/^dropped: /);
    const audit = await storage.forTenant(tenant.id).audit.list({ limit: 10 });
    expect(audit.data.map(({ action }) => action)).toContain('message.dropped_as_stale');
    expect(await deliver(event)).toEqual({ stored: 0, duplicates: 1 });
  });

  it('dropped: holds nothing up where the line in the log cannot be written', async () => {
    const withoutAudit = (storage: Storage): Storage => ({
      ...storage,
      forTenant: (id) => {
        const tenant = storage.forTenant(id);
        return { ...tenant, audit: { ...tenant.audit, append: () => Promise.reject(new Error('the database blinked')) } };
      },
    });
    const { runtime, channel, deliver } = await begin({ staleEventPolicy: 'drop' }, {}, withoutAudit);
    const body = [late(runtime.now()), { id: 'fresh', from: 'berta', text: 'Are you open today?' }];
    expect(await deliver(...body)).toEqual({ stored: 2, duplicates: 0 });
    await runtime.advance(1_000);
    expect(channel.sent).toHaveLength(1);
  });

  it('rejected: is refused each time, and the rest of the delivery is stored once', async () => {
    const { runtime, deliver, said } = await begin({ staleEventPolicy: 'reject' });
    const body = [late(runtime.now()), { id: 'fresh', text: 'Are you open today?' }];
    await expect(deliver(...body)).rejects.toMatchObject({ code: 'stale_event' });
    await expect(deliver(...body)).rejects.toMatchObject({ code: 'stale_event' });
    expect((await said()).filter((text) => text === 'Are you open today?')).toHaveLength(1);
    expect(await said()).not.toContain('Is anybody there?');
  });

  it('is what the tenant says it is, and never what is younger than five minutes, nor an echo', async () => {
    const { runtime, deliver, said } = await begin({ staleEventPolicy: 'reject' }, { staleEventPolicy: 'drop', maxAgeSeconds: 60 });
    await deliver({ ...late(runtime.now(), 4 * MINUTE), id: 'm1' });
    await deliver({ ...late(runtime.now(), 6 * MINUTE), id: 'm2', text: 'dropped' });
    await deliver({ ...late(runtime.now(), 60 * MINUTE), id: 'e1', type: 'echo', text: 'Yes, I am.' });
    expect(await said()).toEqual(['Is anybody there?', 'Yes, I am.']);
  });
});
