import type { Connection } from '@replyforce/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACCOUNTS, ADMIN, connectWorld, DAY, HOUR, type ConnectedType, type ConnectWorld } from './testing/connect-world.js';

const TYPES = Object.keys(ACCOUNTS) as readonly ConnectedType[];
/** Who is given a new token before the old one ends; the others' have no end unless the platform says so. */
const RENEWS: readonly ConnectedType[] = ['instagram', 'twitter'];

let world: ConnectWorld;
beforeEach(async () => {
  world = await connectWorld();
});
afterEach(() => world.close());

const deskOf = (type: ConnectedType) => (type === 'twitter' ? world.platform.desk : world.graph.desk);
const of = (id: string): Promise<Connection> => world.tenant.connections.of(id);
const statusOf = async (id: string) => (await world.tenant.channels.get(id)).status;
/** As every process that works does, once a minute. */
const look = async () => {
  world.runtime.skip(HOUR / 60);
  await world.rf.tendConnections();
};

describe.each(TYPES)('an account of %s', (type) => {
  test('is renewed by hand where its token can be, and asked about where it cannot', async () => {
    const id = await world.connect(type);
    const token = await world.tokenOf(id);
    world.runtime.skip(type === 'twitter' ? HOUR : 2 * DAY);
    const after = await world.tenant.connections.renew(id, ADMIN);
    expect([await statusOf(id), after.problem]).toEqual(['active', null]);
    expect((await world.tokenOf(id)) !== token).toBe(RENEWS.includes(type));
    expect(after.checkedAt).toBe(world.runtime.now());
  });

  test('whose tokens end in time while nobody looks says so at the next look, and is connected again as itself', async () => {
    const id = await world.connect(type);
    const end = world.runtime.now() + 30 * DAY;
    deskOf(type).tokensEndAt(end);
    if (!RENEWS.includes(type)) expect((await world.tenant.connections.check(id, ADMIN)).expiresAt).toBe(end);
    world.runtime.skip(31 * DAY);
    await look();
    await look();
    expect(await statusOf(id)).toBe('needs_reauth');
    expect((await of(id)).problem?.message).toMatch(/[Cc]onnect the channel again/);
    expect(await of(id)).toMatchObject({ dueAt: null, refreshAt: null });
    expect(await world.connect(type)).toBe(id);
    expect([await statusOf(id), (await of(id)).problem]).toEqual(['active', null]);
  });

  test('whose owner takes the permission back says so when it is looked after', async () => {
    const id = await world.connect(type);
    deskOf(type).revoke();
    // Nobody is looked up at X while all is well: its next renewal finds it out.
    world.runtime.skip(2 * DAY);
    await look();
    await look();
    expect(await statusOf(id)).toBe('needs_reauth');
    expect(await world.connect(type)).toBe(id);
    expect(await statusOf(id)).toBe('active');
  });

  test('that is disconnected is told nothing more, its token opens nothing here any more, and it may be connected anew', async () => {
    const id = await world.connect(type);
    await world.tenant.channels.disconnect(id, ADMIN);
    expect(type === 'twitter' ? world.platform.desk.subscriptions() : [...world.graph.desk.subscriptions().keys()]).toEqual([]);
    expect([await statusOf(id), await world.storage.forTenant(world.tenant.id).channels.credentials(id)]).toEqual([
      'disconnected',
      undefined,
    ]);
    world.runtime.skip(60 * DAY);
    await look();
    expect(await statusOf(id)).toBe('disconnected');
    expect(await world.connect(type)).toBe(id);
  });
});

test('an account of X whose token ended while nothing ran is renewed at the next look: the token that renews lives on', async () => {
  const id = await world.connect('twitter');
  const token = await world.tokenOf(id);
  world.runtime.skip(5 * HOUR);
  expect(world.platform.desk.isAlive(token)).toBe(false);
  await look();
  expect([await statusOf(id), world.platform.desk.isAlive(await world.tokenOf(id))]).toEqual(['active', true]);
});
