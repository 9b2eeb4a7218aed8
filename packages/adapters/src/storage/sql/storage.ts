import { QUEUE_NAMES, type JobStore, type QueueStatus, type Storage, type TenantStorage } from '@replyforce/core';
import { rememberFailure } from './remember-failure.js';
import { channelCache } from './channel-cache.js';
import type { SqlDriver } from './driver.js';
import type { SqlKit } from './kit.js';
import { compileStatements, type Statements } from './statements.js';
import { tenantStorage } from './tenant-storage.js';

/** Storage on any SQL database: commands and queries are shared, the driver runs them. */
export function sqlStorage(given: SqlDriver, kit: SqlKit): Storage {
  const { write, failed } = rememberFailure(given);
  const driver: SqlDriver = { ...given, write };
  const { read } = driver;
  const statements = compileStatements(kit);
  const { installation, identity, channels } = statements;
  const cache = channelCache();
  const stopWatching = driver.watch?.(cache.clear);
  const tenants = new Map<string, TenantStorage>();

  return {
    migrate: driver.migrate,
    async close() {
      stopWatching?.();
      await driver.close();
    },
    async ping() {
      await read(installation.lastLiveEventId());
      // Whether writing works again is seen by writing.
      if (failed()) await write(() => installation.probe());
    },
    resolveChannel: (type, accountId) => cache.channels.get(`account ${type} ${accountId}`, () => read(channels.resolve(type, accountId))),
    acceptEvents: (events) => write(() => statements.acceptEvents(events)),
    jobs: jobStore(driver, statements),
    tenants: {
      create: (tenant) => write(() => installation.createTenant(tenant)),
      find: (idOrSlug) => read(installation.findTenant(idOrSlug)),
      list: () => read(installation.listTenants()),
      updateSettings: (tenantId, settings) => write(() => installation.updateSettings(tenantId, settings)),
    },
    identity: {
      createUser: (user, audit) => write(() => identity.createUser(user, audit)),
      findUserByEmail: (email) => read(identity.findUserByEmail(email)),
      findUser: (tenantId, id) => read(identity.findUser(tenantId, id)),
      listUsers: (tenantId) => read(identity.listUsers(tenantId)),
      createApiKey: (key, audit) => write(() => identity.createApiKey(key, audit)),
      findApiKey: (keyHash) => read(identity.findApiKey(keyHash)),
      saveRefreshToken: (token) => write(() => identity.saveRefreshToken(token)),
      takeRefreshToken: (tokenHash) => write(() => identity.takeRefreshToken(tokenHash)),
    },
    forTenant(tenantId) {
      let tenant = tenants.get(tenantId);
      if (!tenant) tenants.set(tenantId, (tenant = tenantStorage(driver, statements, cache, tenantId)));
      return tenant;
    },
    liveEventsAfter: (tenantId, id, limit) => read(installation.liveEventsAfter(tenantId, id, limit)),
    lastLiveEventId: () => read(installation.lastLiveEventId()),
    loadDataKey: (tenantId) => read(installation.loadDataKey(tenantId)),
    saveDataKey: (tenantId, wrapped) => write(() => installation.saveDataKey(tenantId, wrapped)),
    ...(driver.watch && { watch: driver.watch }),
  };
}

function jobStore({ read, write }: SqlDriver, { jobs }: Statements): JobStore {
  return {
    async claim(request) {
      if (!(await read(jobs.anyDue(request.queue, request.now)))) return [];
      return write(() => jobs.claim(request));
    },
    renew: (leases, leaseMs, now) => write(() => jobs.renew(leases, leaseMs, now)),
    retry: (leases, runAt, reason, failed) => write(() => jobs.retry(leases, runAt, reason, failed)),
    bury: (leases, reason, now) => write(() => jobs.bury(leases, reason, now)),
    finish: (leases) => write(() => jobs.finish(leases)),
    async add(added) {
      await write(() => jobs.add(added));
    },
    async status(now, tenantId) {
      const counted = await read(jobs.counts(now, tenantId ?? null));
      return QUEUE_NAMES.map((queue): QueueStatus => {
        const found = counted.find((line) => line.queue === queue);
        const oldest = found?.oldest ?? now;
        const count = (name: 'waiting' | 'active' | 'delayed' | 'failed' | 'dead') => Number(found?.[name] ?? 0);
        return {
          queue,
          waiting: count('waiting'),
          active: count('active'),
          delayed: count('delayed'),
          failed: count('failed'),
          dead: count('dead'),
          oldestMs: now - oldest,
        };
      });
    },
  };
}
