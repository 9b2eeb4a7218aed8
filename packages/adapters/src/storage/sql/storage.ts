import {
  QUEUE_NAMES,
  type ConnectionStore,
  type DeadLetterStore,
  type JobStore,
  type KnowledgeFetchStore,
  type QueueStatus,
  type Storage,
  type TenantStorage,
} from '@replyforce/core';
import { failureMemory, watchWrites, type FailureMemory } from './remember-failure.js';
import { channelCache } from './channel-cache.js';
import type { SqlDriver } from './driver.js';
import type { SqlKit } from './kit.js';
import type { SqlOverrides } from './overrides.js';
import { PROBE_TENANT_ID } from './queries/installation.js';
import { compileStatements, type Statements } from './statements.js';
import { tenantStorage } from './tenant-storage.js';

/** Storage on any SQL database: commands and queries are shared, the driver runs them. */
export function sqlStorage(given: SqlDriver, kit: SqlKit, own: SqlOverrides = {}): Storage {
  const memory = failureMemory();
  const driver = watchWrites(given, memory);
  const statements = compileStatements(kit);
  const { installation, identity, channels, liveEvents } = statements;
  const ofTenant = (tenantId: string) => driver.within({ tenantId });
  const routing = driver.within({ purpose: 'routing' });
  const everyTenant = driver.within({ purpose: 'tenants' });
  const signIn = driver.within({ purpose: 'sign_in' });
  const feed = driver.within({ purpose: 'feed' });
  const cache = channelCache();
  const stopWatching = driver.watch?.(cache.mayBeOld);
  const tenants = new Map<string, TenantStorage>();

  return {
    migrate: driver.migrate,
    async close() {
      stopWatching?.();
      await driver.close();
    },
    async ping() {
      await feed.read(liveEvents.newest());
      // Whether writing works again is seen by writing.
      if (memory.failed()) await ofTenant(PROBE_TENANT_ID).write(() => installation.probe());
    },
    resolveChannel: (type, accountId) =>
      cache.channels.get(`account ${type} ${accountId}`, () => routing.read(channels.resolve(type, accountId))),
    acceptEvents: own.acceptEvents
      ? watched(memory, own.acceptEvents)
      : (events) => driver.within({ purpose: 'ingest' }).write(() => statements.acceptEvents(events)),
    jobs: jobStore(driver, statements, own),
    deadLetters: deadLetterStore(driver, statements),
    connections: connectionStore(driver, statements),
    fetches: fetchStore(driver, statements),
    tenants: {
      // What stands beside it is the tenant's own, which the purpose may not write.
      create: (tenant, start) =>
        start
          ? ofTenant(tenant.id).write(() => statements.openTenant(tenant, start))
          : everyTenant.write(() => installation.createTenant(tenant)),
      find: (idOrSlug) => everyTenant.read(installation.findTenant(idOrSlug)),
      list: () => everyTenant.read(installation.listTenants()),
      updateSettings: (tenantId, settings) => ofTenant(tenantId).write(() => installation.updateSettings(tenantId, settings)),
    },
    identity: {
      createUser: (user, audit) => ofTenant(user.tenantId).write(() => identity.createUser(user, audit)),
      findUserByEmail: (email) => signIn.read(identity.findUserByEmail(email)),
      findUser: (tenantId, id) => ofTenant(tenantId).read(identity.findUser(tenantId, id)),
      listUsers: (tenantId) => ofTenant(tenantId).read(identity.listUsers(tenantId)),
      setPassword: (tenantId, id, passwordHash, audit, replaces) =>
        ofTenant(tenantId).write(() => identity.setPassword(tenantId, id, passwordHash, audit, replaces)),
      setRole: (tenantId, id, role, audit) => ofTenant(tenantId).write(() => identity.setRole(tenantId, id, role, audit)),
      removeUser: (tenantId, id, audit) => ofTenant(tenantId).write(() => identity.removeUser(tenantId, id, audit)),
      createApiKey: (key, audit) => ofTenant(key.tenantId).write(() => identity.createApiKey(key, audit)),
      findApiKey: (keyHash) => signIn.read(identity.findApiKey(keyHash)),
      listApiKeys: (tenantId) => ofTenant(tenantId).read(identity.listApiKeys(tenantId)),
      revokeApiKey: (tenantId, id, audit) => ofTenant(tenantId).write(() => identity.revokeApiKey(tenantId, id, audit)),
      saveRefreshToken: (token, cameInAs) => ofTenant(token.tenantId).write(() => identity.saveRefreshToken(token, cameInAs)),
      takeRefreshToken: (tokenHash) => signIn.write(() => identity.takeRefreshToken(tokenHash)),
    },
    forTenant(tenantId) {
      let tenant = tenants.get(tenantId);
      if (!tenant) tenants.set(tenantId, (tenant = tenantStorage(ofTenant(tenantId), statements, cache, tenantId)));
      return tenant;
    },
    liveEventsAfter: (tenantId, id, limit) => ofTenant(tenantId).read(liveEvents.after(tenantId, id, limit)),
    countLiveEventsAfter: (tenantId, id, most) => ofTenant(tenantId).read(liveEvents.countAfter(tenantId, id, most)),
    forgetLiveEvents: (tenantId, request) => ofTenant(tenantId).write(() => liveEvents.forget(tenantId, request)),
    lastLiveEventId: own.lastLiveEventId ?? (() => feed.read(liveEvents.newest())),
    loadDataKey: (tenantId) => ofTenant(tenantId).read(installation.loadDataKey(tenantId)),
    saveDataKey: (tenantId, wrapped) => ofTenant(tenantId).write(() => installation.saveDataKey(tenantId, wrapped)),
    ...(driver.watch && { watch: driver.watch }),
  };
}

function watched<A extends readonly unknown[], R>(memory: FailureMemory, write: (...given: A) => Promise<R>): (...given: A) => Promise<R> {
  return (...given) => memory.watch(() => write(...given));
}

function jobStore(driver: SqlDriver, { jobs }: Statements, own: SqlOverrides): JobStore {
  const { read, write } = driver.within({ purpose: 'jobs' });
  return {
    claim:
      own.claim ??
      (async (request) => {
        if (!(await read(jobs.anyDue(request.queue, request.now)))) return [];
        return write(() => jobs.claim(request));
      }),
    renew: (leases, leaseMs, now) => write(() => jobs.renew(leases, leaseMs, now)),
    retry: (leases, runAt, reason, failed) => write(() => jobs.retry(leases, runAt, reason, failed)),
    hasten: (request) => write(() => jobs.hasten(request)),
    async bury(leases, burial) {
      await write(() => jobs.bury(leases, burial));
    },
    finish: (leases) => write(() => jobs.finish(leases)),
    async add(added) {
      await write(() => jobs.add(added));
    },
    async status(now, tenantId) {
      const { alive, dead } = await read(jobs.counts(now, tenantId ?? null));
      return QUEUE_NAMES.map((queue): QueueStatus => {
        const found = alive.find((line) => line.queue === queue);
        const oldest = found?.oldest ?? now;
        const count = (name: 'waiting' | 'active' | 'delayed' | 'failed') => Number(found?.[name] ?? 0);
        return {
          queue,
          waiting: count('waiting'),
          active: count('active'),
          delayed: count('delayed'),
          failed: count('failed'),
          dead: Number(dead.find((line) => line.queue === queue)?.dead ?? 0),
          oldestMs: now - oldest,
        };
      });
    },
  };
}

function deadLetterStore(driver: SqlDriver, { deadLetters }: Statements): DeadLetterStore {
  const { read, write } = driver.within({ purpose: 'jobs' });
  return {
    takeDue: (request) => write(() => deadLetters.takeDue(request)),
    expired: (diedBy, limit) => read(deadLetters.expired(diedBy, limit)),
    count: () => read(deadLetters.count()),
  };
}

function connectionStore(driver: SqlDriver, { connections }: Statements): ConnectionStore {
  const { read, write } = driver.within({ purpose: 'connections' });
  return {
    takeDue: (request) => write(() => connections.takeDue(request)),
    ofOwner: (ownerHash) => read(connections.ofOwner(ownerHash)),
    ofBusiness: (businessHash) => read(connections.ofBusiness(businessHash)),
  };
}

function fetchStore(driver: SqlDriver, { fetches }: Statements): KnowledgeFetchStore {
  const { write } = driver.within({ purpose: 'fetches' });
  return { takeDue: (request) => write(() => fetches.takeDue(request)) };
}
