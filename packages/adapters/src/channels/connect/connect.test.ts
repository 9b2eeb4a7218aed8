import type { ChannelType, Connection, ReplyForce, TenantApi } from '@replyforce/core';
import type { ManualRuntime } from '@replyforce/core/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStandIn, XStandIn } from '../../testkit/index.js';
import { ADMIN, connectWorld, DAY, HOUR, REDIRECT, type ConnectWorld } from './testing/connect-world.js';

let world: ConnectWorld;
let runtime: ManualRuntime;
let graph: GraphStandIn;
let platform: XStandIn;
let rf: ReplyForce;
let tenant: TenantApi;
let storage: ConnectWorld['storage'];

beforeEach(async () => {
  world = await connectWorld();
  ({ runtime, graph, platform, rf, tenant, storage } = world);
});
afterEach(() => world.close());

const agree = (loginUrl: string) => world.agree(loginUrl);
const logIn = (type: ChannelType) => world.logIn(type);

describe('a login', () => {
  test('connects an Instagram account: long-lived token, subscription, a renewal planned at half of its life', async () => {
    const done = await logIn('instagram');
    expect(done).toMatchObject({ status: 'connected', failure: null, channelIds: [expect.any(String)] });
    const channel = await tenant.channels.get(done.channelIds[0] ?? '');
    expect(channel).toMatchObject({ accountId: '3', name: 'Acme', status: 'active', type: 'instagram' });
    const connection = await tenant.connections.of(channel.id);
    expect(connection.expiresAt).toBe(runtime.now() + 60 * DAY);
    expect(Math.abs((connection.refreshAt ?? 0) - (runtime.now() + 30 * DAY))).toBeLessThan(2 * DAY);
    expect(graph.desk.subscriptions().get('3')).toContain('messaging_seen');
  });

  test('offers the pages of a person, all of them, and connects those that are chosen', async () => {
    const offered = await logIn('facebook');
    expect(offered).toMatchObject({
      status: 'choosing',
      accounts: [
        { type: 'facebook', accountId: '1', name: 'Page 1' },
        { type: 'facebook', accountId: '2' },
        { type: 'instagram', accountId: '6', name: '@acme_6' },
      ],
    });
    await expect(tenant.connections.choose(offered.id, ['9'], ADMIN)).rejects.toMatchObject({ code: 'validation_failed' });
    await expect(tenant.connections.choose(offered.id, ['1'], { type: 'user', id: 'other' })).rejects.toMatchObject({ code: 'not_found' });
    const done = await tenant.connections.choose(offered.id, ['2'], ADMIN);
    expect(done).toMatchObject({ status: 'connected', accounts: [], failure: null });
    expect((await tenant.channels.list()).map(({ accountId }) => accountId)).toEqual(['2']);
    expect([...graph.desk.subscriptions().keys()]).toEqual(['2']);
    await expect(tenant.connections.choose(offered.id, ['1'], ADMIN)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('connects a WhatsApp number by Embedded Signup, and registers it', async () => {
    const begun = await tenant.connections.begin(
      { type: 'whatsapp', redirectUri: 'https://rf.test/x', webhookUrl: 'https://rf.test/w' },
      ADMIN,
    );
    const code = graph.desk.embeddedSignupCode();
    const done = await tenant.connections.exchange(begun.id, { code, wabaId: 'waba-1', phoneNumberId: '4' }, ADMIN);
    expect(done).toMatchObject({ status: 'connected', failure: null });
    expect([graph.desk.registered().has('4'), graph.desk.subscriptions().has('waba-1')]).toEqual([true, true]);
    const again = await tenant.connections.begin(
      { type: 'whatsapp', redirectUri: 'https://rf.test/x', webhookUrl: 'https://rf.test/w' },
      ADMIN,
    );
    const refused = await tenant.connections.exchange(again.id, { code }, ADMIN);
    expect(refused).toMatchObject({ status: 'failed', failure: expect.stringContaining('Begin again') });
  });

  test('connects a WhatsApp number by a browser that comes back, found by what the token may manage', async () => {
    expect(await logIn('whatsapp')).toMatchObject({ status: 'connected', failure: null });
    expect((await tenant.channels.list())[0]).toMatchObject({ accountId: '4', name: 'Acme +1 555 0100' });
  });

  test('connects an X account with PKCE; a webhook that X does not take is said, and asked for again', async () => {
    world.door.isOpen = false;
    const done = await logIn('twitter');
    expect(done).toMatchObject({ status: 'connected', failure: expect.stringContaining('CrcValidationFailed') });
    const id = done.channelIds[0] ?? '';
    expect((await tenant.channels.get(id)).name).toBe('@acme');
    expect((await tenant.connections.of(id)).problem?.code).toBe('webhook_missing');
    expect((await tenant.connections.of(id)).expiresAt).toBe(runtime.now() + 2 * HOUR);
    world.door.isOpen = true;
    runtime.skip(HOUR / 2);
    await rf.tendConnections();
    expect((await tenant.connections.of(id)).problem).toBeNull();
    expect(platform.desk.subscriptions()).toHaveLength(4);
  });

  test('works once, in its own time, for its own platform, and says in words what was refused', async () => {
    const begin = () => tenant.connections.begin({ type: 'instagram', redirectUri: REDIRECT, webhookUrl: 'https://rf.test/w' }, ADMIN);
    const first = await agree((await begin()).loginUrl);
    expect((await rf.finishLogin('instagram', first)).status).toBe('connected');
    await expect(rf.finishLogin('instagram', first)).rejects.toMatchObject({ code: 'conflict' });
    const second = await agree((await begin()).loginUrl);
    await expect(rf.finishLogin('facebook', second)).rejects.toMatchObject({ code: 'conflict' });
    const late = await agree((await begin()).loginUrl);
    runtime.skip(10 * 60_000);
    await expect(rf.finishLogin('instagram', late)).rejects.toMatchObject({ code: 'conflict' });
    graph.desk.denyNext();
    const denied = await rf.finishLogin('instagram', await agree((await begin()).loginUrl));
    expect(denied).toMatchObject({ status: 'failed', failure: expect.stringContaining('cancelled') });
    for (const state of ['', 'x', `${tenant.id}.${'a'.repeat(43)}`, `01990000-0000-7000-8000-000000000009.${'a'.repeat(43)}`]) {
      await expect(rf.finishLogin('instagram', new URLSearchParams({ state, code: 'c' }))).rejects.toMatchObject({ code: 'conflict' });
    }
  });

  test('keeps no secret where it can be read', async () => {
    const begun = await tenant.connections.begin({ type: 'facebook', redirectUri: REDIRECT, webhookUrl: 'https://rf.test/w' }, ADMIN);
    const state = new URL(begun.loginUrl).searchParams.get('state') ?? '';
    const offered = await rf.finishLogin('facebook', await agree(begun.loginUrl));
    const stored = await storage.forTenant(tenant.id).connections.pending(begun.id);
    expect(JSON.stringify(stored)).not.toContain(state);
    expect(JSON.stringify([stored, offered])).not.toContain('EAA');
    expect(JSON.stringify(await storage.forTenant(tenant.id).audit.list({}))).not.toMatch(/EAA|code-/);
  });
});

describe('a connection', () => {
  const of = (id: string): Promise<Connection> => tenant.connections.of(id);

  test('of X is renewed, each token once; spent by an answer that was lost, it says so and asks for a login', async () => {
    const done = await logIn('twitter');
    expect(done.failure).toBeNull();
    const id = done.channelIds[0] ?? '';
    expect(platform.desk.subscriptions().map(({ eventType }) => eventType)).toEqual(['dm.received', 'dm.sent', 'dm.read', 'oauth.revoke']);
    runtime.skip(HOUR);
    await tenant.connections.renew(id, ADMIN);
    expect(platform.desk.renewals()).toBe(1);
    expect(await of(id)).toMatchObject({ expiresAt: runtime.now() + 2 * HOUR, failures: 0 });
    platform.desk.loseNextAnswer();
    await tenant.connections.renew(id, ADMIN);
    expect(await of(id)).toMatchObject({ failures: 1, problem: { code: 'renewal_failing' } });
    expect((await tenant.channels.get(id)).status).toBe('active');
    await tenant.connections.renew(id, ADMIN);
    expect((await tenant.channels.get(id)).status).toBe('needs_reauth');
    expect((await of(id)).problem).toEqual({ code: 'renewal_refused', message: expect.stringContaining('works once and was spent') });
    expect(await of(id)).toMatchObject({ dueAt: null, refreshAt: null });
    expect((await logIn('twitter')).channelIds).toEqual([id]);
    expect((await tenant.channels.get(id)).status).toBe('active');
  });

  test('of a quiet Instagram account lasts a year: renewed at half of each life, and nobody has to do anything', async () => {
    const id = (await logIn('instagram')).channelIds[0] ?? '';
    let least = Number.POSITIVE_INFINITY;
    for (const end = runtime.now() + 365 * DAY; runtime.now() < end; runtime.skip(6 * HOUR)) {
      await rf.tendConnections();
      least = Math.min(least, ((await of(id)).expiresAt ?? 0) - runtime.now());
    }
    expect((await tenant.channels.get(id)).status).toBe('active');
    expect(graph.desk.renewals()).toBeGreaterThanOrEqual(11);
    expect(graph.desk.renewals()).toBeLessThanOrEqual(13);
    expect(least).toBeGreaterThan(26 * DAY);
    await tenant.connections.check(id, ADMIN);
    expect((await of(id)).problem).toBeNull();
  });

  test('of Instagram that cannot be renewed is tried again daily and told; over its end it asks for a login', async () => {
    const id = (await logIn('instagram')).channelIds[0] ?? '';
    await graph.close();
    runtime.skip(32 * DAY);
    await rf.tendConnections();
    expect((await of(id)).problem?.code).toBe('renewal_failing');
    expect(((await of(id)).dueAt ?? 0) - runtime.now()).toBeLessThan(1.1 * DAY);
    expect((await tenant.channels.get(id)).status).toBe('active');
  });

  test('of X whose webhook was broken is set up again, and that is said', async () => {
    const id = (await logIn('twitter')).channelIds[0] ?? '';
    platform.desk.invalidateWebhooks();
    await tenant.connections.check(id, ADMIN);
    expect(platform.desk.webhooks()).toMatchObject([{ valid: true }]);
    expect((await of(id)).problem?.message).toContain('set up again');
  });

  test('that is ended tells the platform, deletes the tokens and keeps the channel', async () => {
    const id = (await logIn('instagram')).channelIds[0] ?? '';
    await tenant.channels.disconnect(id, ADMIN);
    expect(graph.desk.subscriptions().size).toBe(0);
    expect((await tenant.channels.get(id)).status).toBe('disconnected');
    expect(await storage.forTenant(tenant.id).channels.credentials(id)).toBeUndefined();
    const xId = (await logIn('twitter')).channelIds[0] ?? '';
    await tenant.channels.disconnect(xId, ADMIN);
    expect(platform.desk.subscriptions()).toEqual([]);
  });

  test('whose owner removed the app is found out by a look, by hand or by the platform’s word', async () => {
    const id = (await logIn('instagram')).channelIds[0] ?? '';
    graph.desk.revoke();
    await tenant.connections.check(id, ADMIN);
    await tenant.connections.renew(id, ADMIN);
    expect((await tenant.channels.get(id)).status).toBe('needs_reauth');
    const done = await logIn('whatsapp');
    await rf.owners.deauthorize(graph.desk.signedRequest());
    expect((await tenant.channels.get(done.channelIds[0] ?? '')).status).toBe('disconnected');
    expect(await storage.forTenant(tenant.id).channels.credentials(done.channelIds[0] ?? '')).toBeUndefined();
  });
});

describe('requests of owners', () => {
  // platform-apis.md section 5
  const VECTOR =
    'ymlYdUfEpc-8NPnYxaSGI9x6NAeXA4oCRQNm3HAzYms.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsImlzc3VlZF9hdCI6MTcwMDAwMDAwMCwidXNlcl9pZCI6IjIxODQ3MSJ9';

  test('the published one is read; one that was altered, unsigned or signed by another is not', async () => {
    const asked = await rf.owners.requestDeletion(VECTOR);
    expect(asked).toMatchObject({ channels: 0, doneAt: runtime.now() });
    expect(await rf.owners.deletion(asked.code)).toEqual(asked);
    for (const bad of ['', 'x.y', VECTOR.slice(1), VECTOR.replace('.e', '.f'), `A${VECTOR.slice(1)}`]) {
      await expect(rf.owners.deauthorize(bad)).rejects.toMatchObject({ code: 'invalid_signature' });
    }
    await expect(rf.owners.deletion('nothing')).rejects.toMatchObject({ code: 'not_found' });
  });
});
