import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectWorld, DAY, type ConnectWorld } from './testing/connect-world.js';

let world: ConnectWorld;
beforeEach(async () => {
  world = await connectWorld();
});
afterEach(() => world.close());

test('a number that sends already is not registered again: its PIN is known to nobody here', async () => {
  world.graph.desk.registerElsewhere('4', 'sends');
  expect(await world.logIn('whatsapp')).toMatchObject({ status: 'connected', failure: null });
  expect(world.graph.desk.registrations()).toBe(0);
});

test('a number whose PIN is unknown says so, and is not tried until Meta locks it', async () => {
  world.graph.desk.registerElsewhere('4', 'rests');
  const done = await world.logIn('whatsapp');
  expect(done).toMatchObject({ status: 'connected', failure: expect.stringContaining('PIN') });
  const id = done.channelIds[0] ?? '';
  for (const end = world.runtime.now() + 3 * DAY; world.runtime.now() < end; world.runtime.skip(60_000)) await world.rf.tendConnections();
  // Meta takes ten in 72 hours.
  expect(world.graph.desk.registrations()).toBeLessThan(10);
  expect((await world.tenant.connections.of(id)).problem?.code).toBe('webhook_missing');
});
