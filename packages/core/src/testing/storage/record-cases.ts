import type { Storage } from '../../ports/storage.js';
import { equal, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, audit, newChannel, newId, openPlace, openThread, sealed } from './world.js';

export const recordCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'tenants are found by id or slug; a slug is taken once; settings change',
    async run(storage) {
      const tenant = {
        id: newId(),
        slug: 'acme',
        name: 'Acme',
        plan: 'pro',
        settings: { brand: { company: 'Acme' } },
        createdAt: NOW,
      } as const;
      await storage.tenants.create(tenant);
      equal([await storage.tenants.find(tenant.id), await storage.tenants.find('acme')], [tenant, tenant], 'by id and slug');
      equal(await storage.tenants.find('nobody'), undefined, 'by another slug');
      await rejects(() => storage.tenants.create({ ...tenant, id: newId() }), 'conflict', 'a slug taken twice');
      await Promise.all([
        storage.tenants.updateSettings(tenant.id, { autoReply: { enabled: false } }),
        storage.tenants.updateSettings(tenant.id, { brand: { tone: 'casual' } }),
        storage.tenants.updateSettings(tenant.id, { autoReply: { minConfidence: 0.5 } }),
      ]);
      const settings = { brand: { company: 'Acme', tone: 'casual' }, autoReply: { enabled: false, minConfidence: 0.5 } } as const;
      equal(await storage.tenants.list(), [{ ...tenant, settings }], 'the list, with what was changed at once');
    },
  },
  {
    name: 'a tenant comes with its first user or not at all, however many ask at once',
    async run(storage) {
      const start = (slug: string, email: string) => {
        const id = newId();
        const user = { id: newId(), tenantId: id, email, role: 'admin', passwordHash: 'hash', createdAt: NOW } as const;
        const admin = { user, audit: audit(id, 'user.created') };
        const tenant = { id, slug, name: slug, plan: 'pro', settings: {}, createdAt: NOW } as const;
        return { tenant, user, create: () => storage.tenants.create(tenant, { audit: audit(id, 'tenant.created'), admin }) };
      };
      const asked = ['one', 'two', 'three'].map((slug) => start(slug, 'Ann@example.com'));
      const made = await Promise.allSettled(asked.map(({ create }) => create()));
      const first = asked.find((_, index) => made[index]?.status === 'fulfilled');
      equal(await storage.tenants.list(), [first?.tenant], 'the tenants');
      const { tenant, user } = first ?? start('none', 'none');
      equal(
        [await storage.identity.listUsers(tenant.id), await storage.identity.findUserByEmail('ann@example.com')],
        [[user], user],
        'users',
      );
      const actions = (await storage.forTenant(tenant.id).audit.list({})).data.map(({ action }) => action);
      equal(actions.toSorted(), ['tenant.created', 'user.created'], 'the audit log');
      const late = start(tenant.slug, 'bo@example.com');
      await rejects(late.create, 'conflict', 'a slug taken twice');
      await rejects(start('other', 'ANN@example.com').create, 'conflict', 'an address taken twice');
      equal(await storage.identity.findUserByEmail('bo@example.com'), undefined, 'the user of a tenant that was refused');
      equal((await storage.forTenant(late.tenant.id).audit.list({})).data, [], 'its audit log');
      equal((await storage.tenants.list()).length, 1, 'tenants in the end');
    },
  },
  {
    name: 'an account is resolved while it is connected, and belongs to one tenant at a time',
    async run(storage) {
      const first = await openPlace(storage, 'first', 'page');
      const second = await openPlace(storage, 'second', 'other');
      equal(await storage.resolveChannel('facebook', 'page'), first.channel, 'the account');
      equal(await storage.resolveChannel('instagram', 'page'), undefined, 'an account of another type');
      const steal = () =>
        second.tenant.channels.save(newChannel(second.tenantId, 'page'), sealed('x'), audit(second.tenantId, 'channel.connected'));
      await rejects(steal, 'conflict', 'an account of another tenant');
      await first.tenant.channels.setStatus(first.channel.id, 'needs_reauth', audit(first.tenantId, 'channel.needs_reauth'));
      equal((await storage.resolveChannel('facebook', 'page'))?.status, 'needs_reauth', 'a status that changed');
      await first.tenant.channels.setStatus(first.channel.id, 'disconnected', audit(first.tenantId, 'channel.disconnected'));
      equal(await storage.resolveChannel('facebook', 'page'), undefined, 'an account that was disconnected');
      await steal();
      equal((await storage.resolveChannel('facebook', 'page'))?.tenantId, second.tenantId, 'the account with its new tenant');
      equal((await first.tenant.channels.get(first.channel.id))?.status, 'disconnected', 'what the old tenant keeps');
    },
  },
  {
    name: 'an account connected again keeps its id and its conversations, with new credentials',
    async run(storage) {
      const place = await openPlace(storage);
      const { conversation } = await openThread(place);
      await place.tenant.channels.setStatus(place.channel.id, 'disconnected', audit(place.tenantId, 'channel.disconnected'));
      const again = { ...newChannel(place.tenantId, place.channel.accountId), name: 'Renamed', baseUrl: 'http://127.0.0.1:1' };
      await place.tenant.channels.save(again, sealed('new credentials'), audit(place.tenantId, 'channel.connected'));
      const found = await storage.resolveChannel('facebook', place.channel.accountId);
      equal(
        [found?.id, found?.name, found?.baseUrl, found?.status],
        [place.channel.id, 'Renamed', 'http://127.0.0.1:1', 'active'],
        'the account',
      );
      equal(await place.tenant.channels.credentials(place.channel.id), 'new credentials', 'its credentials');
      equal((await place.tenant.channels.list()).length, 1, 'channels');
      equal((await place.tenant.conversations.get(conversation.id))?.conversation.channelId, found?.id, 'its conversation');
    },
  },
  {
    name: 'users, keys and sessions: unique, found again, and a refresh token works once',
    async run(storage) {
      const { identity } = storage;
      const { tenantId } = await openPlace(storage);
      const user = { id: newId(), tenantId, email: 'Ann@example.com', role: 'admin', passwordHash: 'hash', createdAt: NOW } as const;
      await identity.createUser(user, audit(tenantId, 'user.created'));
      equal([await identity.findUserByEmail('ann@EXAMPLE.com'), await identity.findUser(tenantId, user.id)], [user, user], 'the user');
      const twin = { ...user, id: newId(), email: 'ANN@example.com' };
      await rejects(() => identity.createUser(twin, audit(tenantId, 'user.created')), 'conflict', 'an address taken twice');
      equal(await identity.listUsers(tenantId), [user], 'users');
      const key = { id: newId(), tenantId, role: 'agent', name: 'ci', keyHash: 'key hash', createdAt: NOW } as const;
      await identity.createApiKey(key, audit(tenantId, 'api_key.created'));
      equal([await identity.findApiKey('key hash'), await identity.findApiKey('other')], [key, undefined], 'the key');
      const token = { id: newId(), tenantId, userId: user.id, tokenHash: 'token hash', expiresAt: NOW + 1_000, createdAt: NOW };
      equal(await identity.saveRefreshToken(token, user), true, 'a session of the user');
      const taken = await Promise.all([identity.takeRefreshToken('token hash'), identity.takeRefreshToken('token hash')]);
      equal(
        taken.filter((one) => one !== undefined),
        [token],
        'a token taken twice at once',
      );
    },
  },
  {
    name: 'a password is replaced by its own tenant alone, and the sessions of that user end with the old one',
    async run(storage) {
      const { identity } = storage;
      const { tenantId } = await openPlace(storage, 'owner', 'page-1');
      const stranger = await openPlace(storage, 'stranger', 'page-2');
      const userOf = (name: string) =>
        ({ id: newId(), tenantId, email: `${name}@owner.test`, role: 'admin', passwordHash: 'old', createdAt: NOW }) as const;
      const [user, other] = [userOf('user'), userOf('other')];
      for (const one of [user, other]) {
        await identity.createUser(one, audit(tenantId, 'user.created'));
        const token = { id: newId(), tenantId, userId: one.id, tokenHash: `session of ${one.email}`, expiresAt: NOW + 1, createdAt: NOW };
        await identity.saveRefreshToken(token, one);
      }
      const set = (of: string, id: string) => identity.setPassword(of, id, 'new', audit(of, 'user.password_set'));
      equal([await set(stranger.tenantId, user.id), await set(tenantId, newId())], [false, false], 'of another tenant, or nobody');
      equal((await identity.findUser(tenantId, user.id))?.passwordHash, 'old', 'the hash before');
      equal(await set(tenantId, user.id), true, 'of the own user');
      equal(await identity.listUsers(tenantId), [{ ...user, passwordHash: 'new' }, other], 'the users');
      equal(await identity.takeRefreshToken(`session of ${user.email}`), undefined, 'the session of the user');
      equal((await identity.takeRefreshToken(`session of ${other.email}`))?.userId, other.id, 'the session of another');
      const actions = (await storage.forTenant(tenantId).audit.list({})).data.map(({ action }) => action);
      equal(actions.filter((action) => action === 'user.password_set').length, 1, 'lines of the audit log');
    },
  },
  {
    name: 'a key is listed until it is revoked, by its own tenant and once, and opens nothing then',
    async run(storage) {
      const { identity } = storage;
      const { tenantId } = await openPlace(storage, 'owner', 'page-1');
      const stranger = await openPlace(storage, 'stranger', 'page-2');
      const keyOf = (of: string, name: string, createdAt: number) =>
        ({ id: newId(), tenantId: of, role: 'agent', name, keyHash: `hash of ${name}`, createdAt }) as const;
      const [first, second, other] = [
        keyOf(tenantId, 'first', NOW),
        keyOf(tenantId, 'second', NOW + 1),
        keyOf(stranger.tenantId, 'other', NOW),
      ];
      for (const key of [first, second, other]) await identity.createApiKey(key, audit(key.tenantId, 'api_key.created'));
      equal(await identity.listApiKeys(tenantId), [first, second], 'the keys');
      const revoke = (of: string, id: string) => identity.revokeApiKey(of, id, audit(of, 'api_key.revoked'));
      equal([await revoke(tenantId, other.id), await revoke(tenantId, newId())], [false, false], 'a key of another tenant, or none');
      const both = await Promise.all([revoke(tenantId, first.id), revoke(tenantId, first.id)]);
      equal(both.toSorted(), [false, true], 'a key that two revoke at once');
      equal([await identity.findApiKey(first.keyHash), await identity.findApiKey(second.keyHash)], [undefined, second], 'the keys by hash');
      equal([await identity.listApiKeys(tenantId), await identity.listApiKeys(stranger.tenantId)], [[second], [other]], 'what is left');
      const actions = (await storage.forTenant(tenantId).audit.list({})).data.map(({ action }) => action);
      equal(actions.filter((action) => action === 'api_key.revoked').length, 1, 'lines of the audit log');
    },
  },
  {
    name: 'the first data key written for a tenant holds',
    async run(storage) {
      const tenantId = newId();
      equal(await storage.loadDataKey(tenantId), undefined, 'before');
      const kept = await Promise.all(['one', 'two', 'three'].map((key) => storage.saveDataKey(tenantId, key)));
      equal([...new Set(kept)], [await storage.loadDataKey(tenantId)], 'what all writers got');
    },
  },
  {
    name: 'live events come after an id, oldest first, and their ids grow over all tenants',
    async run(storage) {
      const [first, second] = [
        await openThread(await openPlace(storage, 'first', 'a')),
        await openThread(await openPlace(storage, 'second', 'b')),
      ];
      const start = await storage.lastLiveEventId();
      for (const thread of [first, second, first]) {
        await thread.tenant.patchConversation(
          thread.conversation.id,
          {},
          { live: [{ type: 'conversation.updated', conversationId: thread.conversation.id }] },
        );
      }
      const mine = await storage.liveEventsAfter(first.tenantId, start, 10);
      const theirs = await storage.liveEventsAfter(second.tenantId, start, 10);
      equal(
        mine.map(({ type, tenantId, conversationId }) => [type, tenantId, conversationId]),
        Array.from({ length: 2 }, () => ['conversation.updated', first.tenantId, first.conversation.id]),
        'events',
      );
      const [a, b] = mine.map(({ id }) => id);
      equal(
        [start, a, theirs[0]?.id, b],
        [start, a, theirs[0]?.id, b].sort((left, right) => Number(left) - Number(right)),
        'ids in order of commit',
      );
      equal(await storage.lastLiveEventId(), b, 'the last id');
      equal(
        (await storage.liveEventsAfter(first.tenantId, a ?? 0, 10)).map(({ id }) => id),
        [b],
        'resumed',
      );
      equal(
        (await storage.liveEventsAfter(first.tenantId, start, 1)).map(({ id }) => id),
        [a],
        'at most as many as asked for',
      );
    },
  },
  {
    name: 'live events are counted and forgotten per tenant: the oldest first, never the newest, never what is young or kept',
    async run(storage) {
      const busy = await openThread(await openPlace(storage, 'busy', 'a'));
      const quiet = await openThread(await openPlace(storage, 'quiet', 'b'));
      const happen = ({ tenant, conversation }: typeof busy, count: number) => {
        const live = Array.from({ length: count }, () => ({ type: 'conversation.updated', conversationId: conversation.id }) as const);
        return tenant.patchConversation(conversation.id, {}, { live });
      };
      const start = await storage.lastLiveEventId();
      await happen(quiet, 2);
      await happen(busy, 10);
      await happen(quiet, 1);
      const of = async ({ tenantId }: typeof busy) => (await storage.liveEventsAfter(tenantId, start, 100)).map(({ id }) => id);
      const before = await of(busy);
      const left = await of(quiet);
      const count = (most: number) => storage.countLiveEventsAfter(busy.tenantId, before[1] ?? 0, most);
      equal([await count(100), await count(8), await count(7)], [8, 8, 7], 'counted');
      equal(await storage.countLiveEventsAfter(quiet.tenantId, before[1] ?? 0, 100), 1, 'of a tenant beside a busy one');

      const earlier = (await storage.liveEventsAfter(busy.tenantId, 0, 100)).length - before.length;
      const forget = (keep: number, limit: number, at = Number.MAX_SAFE_INTEGER) =>
        storage.forgetLiveEvents(busy.tenantId, { keep, before: at, limit });
      equal(await forget(0, 100, 1), 0, 'what is young');
      equal(await forget(10, 100), earlier, 'what has ten newer ones');
      equal([await forget(4, 2), await of(busy)], [2, before.slice(2)], 'at most as many as asked for, the oldest');
      equal([await forget(4, 100), await of(busy)], [4, before.slice(6)], 'all but those that are kept');
      equal([await forget(0, 100), await of(busy)], [3, before.slice(9)], 'all but the newest');
      equal([await of(quiet), await storage.lastLiveEventId()], [left, left.at(-1)], 'the other tenant');
    },
  },
];
