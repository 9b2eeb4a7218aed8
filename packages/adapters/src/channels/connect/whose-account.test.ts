import type { Actor, NewChannel } from '@replyforce/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACCOUNTS, ADMIN, connectWorld, HOUR, type ConnectedType, type ConnectWorld } from './testing/connect-world.js';

const OPERATOR: Actor = { type: 'cli', id: 'operator' };
const TYPES = Object.keys(ACCOUNTS) as readonly ConnectedType[];

let world: ConnectWorld;

beforeEach(async () => {
  world = await connectWorld();
});
afterEach(() => world.close());

const byHand = (type: ConnectedType, token: string, more: Readonly<Record<string, unknown>> = {}): NewChannel => ({
  type,
  accountId: ACCOUNTS[type],
  name: type,
  credentials: { access_token: token, ...more },
});
const verifiedAt = async (id: string, as = world.tenant) => (await as.connections.of(id)).verifiedAt;
const actions = async (as = world.tenant) => (await world.storage.forTenant(as.id).audit.list({})).data.map(({ action }) => action);

/** A good token of an account, by a login that is over. */
async function goodToken(type: ConnectedType): Promise<string> {
  const id = await world.connect(type);
  const token = await world.tokenOf(id);
  await world.storage
    .forTenant(world.tenant.id)
    .connections.change({ channelId: id, set: { verifiedAt: null }, status: 'disconnected', credentials: 'forget' });
  return token;
}

describe.each(TYPES)('an account of %s that somebody adds by hand', (type) => {
  test('is theirs where the platform says that the token speaks for it', async () => {
    const token = await goodToken(type);
    const added = await world.other.channels.add(byHand(type, token), ADMIN);
    expect(await verifiedAt(added.id, world.other)).toBe(world.runtime.now());
  });

  test('is refused where the token is dead, and nothing is kept', async () => {
    const token = await goodToken(type);
    world.graph.desk.revoke();
    world.platform.desk.revoke();
    await expect(world.other.channels.add(byHand(type, token), ADMIN)).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ path: 'credentials.access_token', message: expect.any(String) }],
    });
    expect(await world.other.channels.list()).toEqual([]);
  });

  test('with an address of its own is kept unverified: whoever speaks for it takes it over, and both are told', async () => {
    const squatted = await world.other.channels.add(byHand(type, 'any', { base_url: 'http://127.0.0.1:9' }), OPERATOR);
    expect([squatted.status, await verifiedAt(squatted.id, world.other)]).toEqual(['active', null]);
    const told: unknown[] = [];
    world.rf.on('channel.status_changed', ({ tenantId, channelId, status }) => told.push([tenantId, channelId, status]));
    const id = await world.connect(type);
    expect(await verifiedAt(id)).toBe(world.runtime.now());
    expect((await world.other.channels.get(squatted.id)).status).toBe('disconnected');
    expect(told).toEqual([[world.other.id, squatted.id, 'disconnected']]);
    expect((await world.other.connections.of(squatted.id)).problem).toEqual({
      code: 'displaced',
      message: expect.stringContaining('another workspace'),
    });
    expect(await world.storage.forTenant(world.other.id).channels.credentials(squatted.id)).toBeUndefined();
    expect(await world.storage.resolveChannel(type, ACCOUNTS[type])).toMatchObject({ id, tenantId: world.tenant.id });
    expect(await actions(world.other)).toContain('channel.displaced');
    expect(await actions()).toContain('channel.taken_over');
    // And not back again by what nobody confirms.
    await expect(world.other.channels.add(byHand(type, 'any', { base_url: 'http://127.0.0.1:9' }), OPERATOR)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('is given an address of its own by the operator alone, who may leave new credentials to others', async () => {
    const base = 'http://127.0.0.1:9';
    const refused = { code: 'operator_only', errors: [{ path: 'credentials.base_url', message: expect.any(String) }] };
    for (const spelling of ['base_url', 'baseUrl'])
      await expect(world.other.channels.add(byHand(type, 'any', { [spelling]: base }), ADMIN)).rejects.toMatchObject(refused);
    expect(await world.other.channels.list()).toEqual([]);
    const { id } = await world.other.channels.add(byHand(type, 'any', { base_url: base }), OPERATOR);
    await expect(world.other.channels.add(byHand(type, 'any', { base_url: `${base}9` }), ADMIN)).rejects.toMatchObject(refused);
    expect(await world.other.channels.add(byHand(type, 'new', { base_url: base }), ADMIN)).toMatchObject({ id, baseUrl: base });
    expect(await world.tokenOf(id, world.other)).toBe('new');
  });

  test('with a token that the platform confirms is taken over from who has it unconfirmed', async () => {
    const token = await goodToken(type);
    const squatted = await world.other.channels.add(byHand(type, 'any'), OPERATOR);
    const { id } = await world.tenant.channels.add(byHand(type, token), ADMIN);
    expect(await world.storage.resolveChannel(type, ACCOUNTS[type])).toMatchObject({ id, tenantId: world.tenant.id });
    expect((await world.other.channels.get(squatted.id)).status).toBe('disconnected');
  });

  test('on the word of the operator is kept at once, and confirmed when it is looked after', async () => {
    const token = await goodToken(type);
    const { id } = await world.other.channels.add(byHand(type, token), OPERATOR);
    expect(await verifiedAt(id, world.other)).toBeNull();
    await world.other.connections.check(id, ADMIN);
    expect(await verifiedAt(id, world.other)).toBe(world.runtime.now());
  });
});

test.each(['facebook', 'instagram', 'whatsapp'] as const)('a good token of another account does not open %s', async (type) => {
  const token = await goodToken(type === 'facebook' ? 'instagram' : 'facebook');
  await expect(world.other.channels.add(byHand(type, token), ADMIN)).rejects.toMatchObject({ code: 'validation_failed' });
});

test('a token of X for another account does not open this one, and says whose it is', async () => {
  const token = await goodToken('twitter');
  const added = world.other.channels.add({ ...byHand('twitter', token), accountId: '77' }, ADMIN);
  await expect(added).rejects.toMatchObject({ errors: [{ message: expect.stringContaining('the account 5, not for 77') }] });
});

test('an account that two tenants speak for stays with the first', async () => {
  await world.connect('instagram', world.other);
  const late = await world.logIn('instagram');
  expect(late).toMatchObject({ status: 'failed', failure: expect.stringContaining('another tenant') });
  expect(await world.storage.resolveChannel('instagram', ACCOUNTS.instagram)).toMatchObject({ tenantId: world.other.id });
});

test('where the platform does not answer the account is kept and asked about again; what it says then holds', async () => {
  const token = await goodToken('facebook');
  await world.graph.close();
  const { id } = await world.other.channels.add(byHand('facebook', token), ADMIN);
  const { verifiedAt: at, dueAt } = await world.other.connections.of(id);
  expect([at, (dueAt ?? 0) - world.runtime.now() < HOUR]).toEqual([null, true]);
});

test('new credentials that nobody could confirm do not undo what the platform confirmed; an end does', async () => {
  const id = await world.connect('facebook');
  const at = await verifiedAt(id);
  world.runtime.skip(HOUR);
  await world.tenant.channels.add(byHand('facebook', 'any'), OPERATOR);
  expect([at, await verifiedAt(id)]).toEqual([at, at]);
  await world.tenant.channels.disconnect(id, ADMIN);
  await world.tenant.channels.add(byHand('facebook', 'any'), OPERATOR);
  expect(await verifiedAt(id)).toBeNull();
});

test('an account whose token turns out to be for another one stops sending, in words', async () => {
  const token = await goodToken('instagram');
  const { id } = await world.other.channels.add({ ...byHand('instagram', token), accountId: '9' }, OPERATOR);
  await world.other.connections.check(id, ADMIN);
  expect((await world.other.channels.get(id)).status).toBe('needs_reauth');
  expect((await world.other.connections.of(id)).problem).toMatchObject({
    code: 'other_account',
    message: expect.stringContaining('not for 9'),
  });
});
