import { afterEach, beforeEach, expect, test } from 'vitest';
import { ADMIN, connectWorld, type ConnectWorld } from './testing/connect-world.js';

let world: ConnectWorld;
beforeEach(async () => {
  world = await connectWorld();
});
afterEach(() => world.close());

test('what was subscribed for a webhook that is gone is subscribed for the one that took its place', async () => {
  const id = await world.connect('twitter');
  const { desk } = world.platform;
  const before = desk.webhooks()[0]?.id;
  desk.forgetWebhooks();
  await world.tenant.connections.check(id, ADMIN);
  const [now] = desk.webhooks();
  expect(now?.id).not.toBe(before);
  expect(desk.subscriptions().map(({ webhookId }) => webhookId)).toEqual([now?.id, now?.id, now?.id, now?.id]);
});

test('a list of subscriptions is read to its end: none is asked for twice, and all end with the connection', async () => {
  const id = await world.connect('twitter');
  await world.tenant.connections.check(id, ADMIN);
  expect((await world.tenant.connections.of(id)).problem).toBeNull();
  await world.tenant.channels.disconnect(id, ADMIN);
  expect(world.platform.desk.subscriptions()).toEqual([]);
});
