import type { NewChannel } from '@replyforce/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { messenger } from '../messenger/index.js';
import { ADMIN, connectWorld, type ConnectWorld } from './testing/connect-world.js';

const PAGE = '2';
const ON_PAGE = '6';

let world: ConnectWorld;

beforeEach(async () => {
  world = await connectWorld();
});
afterEach(() => world.close());

/** Connects accounts of a Facebook login; gives their channels in the order they are named. */
async function choose(accountIds: readonly string[], as = world.tenant): Promise<readonly string[]> {
  const { id } = await world.logIn('facebook', as);
  const done = await as.connections.choose(id, accountIds, ADMIN);
  expect(done).toMatchObject({ status: 'connected', failure: null });
  return done.channelIds;
}
const subscribed = () => Object.fromEntries(world.graph.desk.subscriptions());

test('an Instagram account on a page is connected through it: with its token, which has no end, and its subscription', async () => {
  const [id = ''] = await choose([ON_PAGE]);
  expect(await world.tenant.channels.get(id)).toMatchObject({ type: 'instagram', accountId: ON_PAGE, name: '@acme_6', status: 'active' });
  expect(await world.tenant.connections.of(id)).toMatchObject({
    expiresAt: null,
    refreshAt: null,
    problem: null,
    verifiedAt: world.runtime.now(),
  });
  expect(await world.tokenOf(id)).toMatch(/^EAAP/);
  // What a page has, echoes among it: fields of Instagram's own subscriptions would be refused.
  expect(subscribed()).toEqual({ [PAGE]: expect.arrayContaining(['message_echoes', 'message_reads', 'standby']) });
  const checked = await world.tenant.connections.check(id, ADMIN);
  expect(checked).toMatchObject({ problem: null, checkedAt: world.runtime.now() });
});

test('one that was taken off its page is said so when it is asked about', async () => {
  const [id = ''] = await choose([ON_PAGE]);
  world.graph.addAccount({ channel: 'instagram', id: ON_PAGE, pageId: '1' });
  expect((await world.tenant.connections.check(id, ADMIN)).problem).toEqual({
    code: 'remark',
    message: expect.stringContaining('does not name this Instagram account any more'),
  });
});

test('delivery ends with the last of the two, whoever goes first', async () => {
  for (const first of [0, 1]) {
    const ids = await choose([PAGE, ON_PAGE]);
    await world.tenant.channels.disconnect(ids[first] ?? '', ADMIN);
    expect(Object.keys(subscribed())).toEqual([PAGE]);
    await world.tenant.channels.disconnect(ids[1 - first] ?? '', ADMIN);
    expect(subscribed()).toEqual({});
  }
});

test('delivery ends also where the two end in one moment, of two tenants', async () => {
  const [page = ''] = await choose([PAGE]);
  const [account = ''] = await choose([ON_PAGE], world.other);
  // Both have looked for others before either is gone.
  const { connections } = world.storage;
  const { ofBusiness } = connections;
  let looked = 0;
  let bothLooked: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (bothLooked = resolve));
  Object.assign(connections, {
    ofBusiness: async (hash: string) => {
      const found = await ofBusiness(hash);
      looked += 1;
      if (looked === 2) bothLooked();
      if (looked <= 2) await both;
      return found;
    },
  });
  await Promise.all([world.tenant.channels.disconnect(page, ADMIN), world.other.channels.disconnect(account, ADMIN)]);
  expect(subscribed()).toEqual({});
});

test('delivery goes on for a tenant that has the page where another had the account on it', async () => {
  await choose([PAGE]);
  const [id = ''] = await choose([ON_PAGE], world.other);
  await world.other.channels.disconnect(id, ADMIN);
  expect(Object.keys(subscribed())).toEqual([PAGE]);
});

test('the end of one number of a business account does not end delivery for the others', async () => {
  world.graph.addAccount({ channel: 'whatsapp', id: '7' });
  const { id } = await world.logIn('whatsapp');
  const { channelIds } = await world.tenant.connections.choose(id, ['4', '7'], ADMIN);
  await world.tenant.channels.disconnect(channelIds[0] ?? '', ADMIN);
  expect(subscribed()).toHaveProperty('waba-1');
  await world.tenant.channels.disconnect(channelIds[1] ?? '', ADMIN);
  expect(subscribed()).toEqual({});
});

test('a page’s token that somebody brings speaks for the account on that page, and for no other', async () => {
  const [id = ''] = await choose([ON_PAGE]);
  const token = await world.tokenOf(id);
  await world.storage
    .forTenant(world.tenant.id)
    .connections.change({ channelId: id, set: { verifiedAt: null }, status: 'disconnected', credentials: 'forget' });
  const given = (accountId: string, pageId: string): NewChannel => ({
    type: 'instagram',
    accountId,
    name: 'Instagram',
    credentials: { access_token: token, page_id: pageId },
  });
  const notTheirs = { code: 'validation_failed', errors: [{ path: 'credentials.access_token', message: expect.any(String) }] };
  await expect(world.other.channels.add(given('9', PAGE), ADMIN)).rejects.toMatchObject(notTheirs);
  await expect(world.other.channels.add(given(ON_PAGE, '1'), ADMIN)).rejects.toMatchObject(notTheirs);
  const added = await world.other.channels.add(given(ON_PAGE, PAGE), ADMIN);
  expect((await world.other.connections.of(added.id)).verifiedAt).toBe(world.runtime.now());
});

test('an app without Instagram asks for nothing of it', () => {
  const options = { appId: 'app', appSecret: 'secret', verifyToken: 'v' };
  const scopeOf = (more: { readonly offersInstagram?: boolean }) =>
    new URL(
      messenger({ ...options, ...more }).connector?.loginUrl({ redirectUri: 'https://rf.test', state: 's', codeChallenge: 'c' }) ?? '',
    ).searchParams.get('scope');
  expect(scopeOf({})).toContain('instagram_manage_messages');
  expect(scopeOf({ offersInstagram: false })).toBe(
    'pages_show_list,pages_messaging,pages_manage_metadata,pages_read_engagement,business_management',
  );
});
