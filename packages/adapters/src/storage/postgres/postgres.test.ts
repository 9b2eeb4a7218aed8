import { storageCases } from '@replyforce/core/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPostgres, type TestInstallation } from './testing/installation.js';

let installation: TestInstallation;
beforeAll(async () => {
  installation = await installPostgres();
}, 60_000);
afterAll(() => installation.close());

describe('PostgreSQL storage conforms', () => {
  for (const { name, run } of storageCases) {
    test(name, async () => {
      const url = await installation.fresh();
      const storage = installation.open(url);
      try {
        await run(storage);
      } finally {
        await storage.close();
      }
    });
  }
});

test('what runs the cases is neither superuser nor owner, and may not pass by Row-Level Security', async () => {
  const url = await installation.fresh();
  const [login] = await installation.server.query(
    url,
    `SELECT rolsuper, rolbypassrls, (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owns
     FROM pg_roles WHERE rolname = session_user`,
  );
  expect(login).toEqual({ rolsuper: false, rolbypassrls: false, owns: 0 });
});
