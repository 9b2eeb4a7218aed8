import { afterAll, beforeAll, expect, test } from 'vitest';
import { initial } from '../sql/migrations/0001-initial.js';
import { postgres } from './index.js';
import { asUser, startServer, type TestServer } from './testing/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.close());

const ignore = () => undefined;
const quiet = (url: string, options: object = {}) => postgres({ url, onWarning: ignore, ...options });
const user = (name: string, rights = '') => server.query(server.url, `CREATE ROLE ${name} LOGIN ${rights} PASSWORD 'secret'`);

test('processes that start at once on an empty database migrate it once', async () => {
  const url = await server.createDatabase();
  const storages = Array.from({ length: 5 }, () => quiet(url));
  await Promise.all(storages.map((storage) => storage.migrate()));
  expect(await server.query(url, 'SELECT name FROM schema_migrations ORDER BY name')).toEqual([
    { name: '0001-initial' },
    { name: '0002-line-vectors' },
    { name: '0003-idempotency-leases' },
  ]);
  await Promise.all(storages.map((storage) => storage.ping()));
  await Promise.all(storages.map((storage) => storage.close()));
});

test('a database of the first schema is brought up to date as it is, and the new table is behind the wall', async () => {
  const url = await server.createDatabase();
  const first = quiet(url);
  await first.migrate();
  const tenant = { id: '01990000-0000-7000-8000-000000000001', slug: 's', name: 'n', plan: 'pro', settings: {}, createdAt: 1 } as const;
  await first.tenants.create(tenant);
  await first.close();
  // As it was before the second.
  await server.query(url, `ALTER TABLE idempotency_keys DROP holder, DROP leased_until; DROP INDEX idempotency_keys_oldest`);
  await server.query(url, `DROP TABLE knowledge_line_vectors; DELETE FROM schema_migrations WHERE name <> '${initial.name}'`);
  const storage = quiet(url);
  await storage.migrate();
  expect(await storage.tenants.list()).toHaveLength(1);
  const vector = { digest: 'd', parts: Int8Array.of(-127, 0, 127) };
  await storage.forTenant(tenant.id).lineVectors?.keep('e', [vector]);
  expect(await storage.forTenant(tenant.id).lineVectors?.find('e', ['d'])).toEqual([vector]);
  await storage.close();
  expect(
    await server.query(
      url,
      `SELECT relrowsecurity AND relforcerowsecurity AS walled FROM pg_class WHERE relname = 'knowledge_line_vectors'`,
    ),
  ).toEqual([{ walled: true }]);
});

test('a superuser’s address works for everything, is warned about, and row security holds all the same', async () => {
  const url = await server.createDatabase();
  const warnings: string[] = [];
  const storage = postgres({ url, onWarning: (message) => void warnings.push(message) });
  await storage.migrate();
  expect(warnings).toEqual([expect.stringContaining('may pass by Row-Level Security')]);
  const tenant = { id: '01990000-0000-7000-8000-000000000001', slug: 's', name: 'n', plan: 'pro', settings: {}, createdAt: 1 } as const;
  await storage.tenants.create(tenant);
  await expect(storage.forTenant(tenant.id).audit.append({ ...LINE, tenantId: tenant.id })).resolves.toBeUndefined();
  await storage.close();
});

const LINE = {
  id: '01990000-0000-7000-8000-000000000002',
  at: 1,
  actor: { type: 'cli', id: 'x' },
  action: 'x',
  resource: { type: 'x', id: 'x' },
  result: 'success',
} as const;

test('a login that owns nothing and may change nothing starts on a database that is up to date', async () => {
  const url = await server.createDatabase();
  await user('plain_login');
  const login = asUser(url, 'plain_login', 'secret');
  const first = quiet(login, { migrationUrl: url });
  await first.migrate();
  await first.close();
  const second = quiet(login);
  await second.migrate();
  await second.ping();
  await second.close();
});

test('one address for everything: an owner that makes the role takes it too', async () => {
  const url = await server.createDatabase();
  await user('sole_owner', 'CREATEROLE');
  await server.query(url, 'GRANT ALL ON SCHEMA public TO sole_owner');
  const warnings: string[] = [];
  const storage = postgres({
    url: asUser(url, 'sole_owner', 'secret'),
    role: 'role_of_sole_owner',
    onWarning: (message) => void warnings.push(message),
  });
  await storage.migrate();
  await storage.migrate();
  await storage.ping();
  expect(warnings).toEqual([]);
  await storage.close();
});

test('an owner without any special right can migrate where the role exists and is theirs', async () => {
  const url = await server.createDatabase();
  await user('modest_owner');
  await server.query(url, 'CREATE ROLE given_role NOLOGIN; GRANT given_role TO modest_owner; GRANT ALL ON SCHEMA public TO modest_owner');
  const storage = quiet(asUser(url, 'modest_owner', 'secret'), { role: 'given_role' });
  await storage.migrate();
  await storage.ping();
  await storage.close();
});

test('what stands in the way of a migration is said in words, and leaves nothing behind', async () => {
  const url = await server.createDatabase();
  await user('poor_owner');
  await server.query(url, 'GRANT ALL ON SCHEMA public TO poor_owner');
  const poor = quiet(asUser(url, 'poor_owner', 'secret'), { role: 'missing_role' });
  await expect(poor.migrate()).rejects.toMatchObject({
    code: 'configuration_invalid',
    message: expect.stringContaining('CREATE ROLE missing_role NOLOGIN'),
  });
  await poor.close();
  await server.query(url, 'CREATE ROLE mighty_role NOLOGIN BYPASSRLS');
  const mighty = quiet(url, { role: 'mighty_role' });
  await expect(mighty.migrate()).rejects.toMatchObject({ code: 'configuration_invalid', message: expect.stringContaining('BYPASSRLS') });
  await mighty.close();
  expect(await server.query(url, `SELECT count(*)::int AS tables FROM pg_class WHERE relnamespace = 'public'::regnamespace`)).toEqual([
    { tables: 0 },
  ]);
});

test('a database that was never migrated, or is not there, is unavailable', async () => {
  const url = await server.createDatabase();
  for (const role of ['replyforce_app', 'role_of_nobody']) {
    const empty = quiet(url, { role });
    await expect(empty.ping()).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(empty.tenants.list()).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/^(relation|role) "\w+" does not exist/u) },
    });
    await empty.close();
  }
  const nowhere = quiet('postgres://nobody@127.0.0.1:1/none', { connectTimeoutMs: 500 });
  await expect(nowhere.ping()).rejects.toMatchObject({ code: 'store_unavailable', retryable: true });
  await expect(nowhere.migrate()).rejects.toMatchObject({ code: 'store_unavailable' });
  await nowhere.close();
  const missing = quiet(server.url.replace(/\/postgres$/u, '/no_such_database'));
  await expect(missing.migrate()).rejects.toMatchObject({ code: 'store_unavailable' });
  await missing.close();
});

test('options that do not fit together are refused at once', () => {
  expect(() => postgres({})).toThrow(expect.objectContaining({ code: 'configuration_invalid' }));
  expect(() => postgres({ url: 'postgres://x', role: 'a"; DROP TABLE tenants' })).toThrow(
    expect.objectContaining({ code: 'configuration_invalid' }),
  );
});
