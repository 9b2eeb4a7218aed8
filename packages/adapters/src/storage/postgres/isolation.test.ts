import { newAuditEntry, openThread, seedTenant } from './testing/seed.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client, Pool } from 'pg';
import { rows, type Command } from '../sql/command.js';
import { compile } from '../sql/compile.js';
import { compileOnly } from './dialect.js';
import { postgresSessions, type PostgresSessions } from './driver.js';
import { openingOf } from './opening.js';
import { clientConfig } from './pool.js';
import { statementRunner } from './statement-runner.js';
import { installPostgres, type TestInstallation } from './testing/installation.js';

const ROLE = 'replyforce_app';
const OF_CONVERSATIONS = ['contacts', 'contact_aliases', 'conversations', 'messages', 'turns', 'send_attempts', 'leads', 'audit_log'];
const OF_THE_REST = [
  'knowledge_documents',
  'knowledge_document_versions',
  'knowledge_uses',
  'knowledge_questions',
  'knowledge_gaps',
  'knowledge_suggestions',
  'knowledge_passages',
  'knowledge_line_vectors',
  'knowledge_versions',
  'idempotency_keys',
  'channel_credentials',
  'data_keys',
];
const PURPOSES = ['ingest', 'jobs', 'routing', 'tenants', 'sign_in', 'feed', 'connections', 'fetches'] as const;

let installation: TestInstallation;
let url: string;
let owner: Awaited<ReturnType<typeof openThread>>;
let stranger: Awaited<ReturnType<typeof seedTenant>>;
let pool: Pool;
let sessions: PostgresSessions;

beforeAll(async () => {
  installation = await installPostgres();
  url = await installation.fresh();
  const storage = installation.open(url);
  owner = await openThread(storage, await seedTenant(storage, 'owner'));
  stranger = await seedTenant(storage, 'stranger');
  await storage.close();
  pool = new Pool(clientConfig(url, {}));
  const silent = { tell: () => undefined, watch: () => () => undefined, close: async () => undefined };
  sessions = postgresSessions({ pool, replica: pool, runner: statementRunner({ prepare: true }), notices: silent, role: ROLE });
}, 60_000);

afterAll(async () => {
  await pool.end();
  await installation.close();
});

/** What somebody would write who forgot the tenant. */
const everyMessage = compile<object>()(() => compileOnly().selectFrom('messages').selectAll());
function* readAll(): Command<readonly { readonly tenant_id: string }[]> {
  return yield* rows(everyMessage, {});
}
const forgetful = compile<object>()(() => compileOnly().updateTable('messages').set({ content: 'x' }).returning('id'));
function* changeAll(): Command<readonly { readonly id: string }[]> {
  return yield* rows(forgetful, {});
}

async function tables(): Promise<readonly string[]> {
  const found = await installation.server.query(
    installation.asSuperuser(url),
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  return found.map(({ relname }) => String(relname));
}

/** Rows of a table seen by a login after some statements, each in a transaction of its own. */
async function countAs(address: string, opening: string, table: string): Promise<number> {
  const client = new Client(address);
  await client.connect();
  try {
    await client.query(opening);
    return Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
  } finally {
    await client.end();
  }
}

describe('a statement that forgets the tenant', () => {
  test('reads the rows of the tenant it works for, and of nobody else', async () => {
    const own = await sessions.within({ tenantId: owner.tenantId }).read(readAll());
    expect(own).toHaveLength(1);
    expect(await sessions.within({ tenantId: stranger.tenantId }).read(readAll())).toEqual([]);
    expect(await sessions.within({ tenantId: 'nobody' }).read(readAll())).toEqual([]);
  });

  test('changes nothing of another tenant', async () => {
    expect(await sessions.within({ tenantId: stranger.tenantId }).write(changeAll)).toEqual([]);
    expect(await sessions.within({ purpose: 'jobs' }).write(changeAll)).toEqual([]);
    const [message] = await installation.server.query(installation.asSuperuser(url), 'SELECT content FROM messages');
    expect(message).toEqual({ content: 'hello' });
  });

  test.each(PURPOSES)('reads no conversation for the purpose %s', async (purpose) => {
    for (const table of [...OF_CONVERSATIONS, ...OF_THE_REST])
      expect(await countAs(url, openingOf('read', { purpose }, ROLE), table), table).toBe(0);
  });

  test('reads nothing at all without a scope, whoever runs it but a superuser', async () => {
    for (const table of await tables()) {
      if (table === 'schema_migrations') continue;
      expect(await countAs(url, `SET ROLE ${ROLE}`, table), table).toBe(0);
      expect(await countAs(installation.asOwner(url), 'SELECT 1', table), `${table} by its owner`).toBe(0);
      expect(await countAs(installation.asSuperuser(url), `SET ROLE ${ROLE}`, table), `${table} by a superuser in the role`).toBe(0);
    }
    expect(await countAs(installation.asSuperuser(url), 'SELECT 1', 'messages')).toBe(1);
  });
});

test('every table carries tenant_id, row security that holds its owner too, and a policy', async () => {
  const found = await installation.server.query(
    installation.asSuperuser(url),
    `SELECT relname, relrowsecurity AND relforcerowsecurity AS walled,
       EXISTS (SELECT FROM pg_policies WHERE tablename = relname AND policyname = 'of_tenant') AS policed,
       EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'tenant_id' AND attnotnull AND atttypid = 'uuid'::regtype)
         AS tagged
     FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
  );
  expect(found.length).toBeGreaterThan(20);
  for (const { relname, ...rest } of found) expect(rest, String(relname)).toEqual({ walled: true, policed: true, tagged: true });
});

test('a job tagged with a foreign tenant is refused, with the command that brings it', async () => {
  const storage = installation.open(url);
  const job = {
    id: '01990000-0000-7000-8000-00000000abcd',
    tenantId: stranger.tenantId,
    queue: 'ai.process',
    groupKey: 'g',
    payload: { conversationId: owner.conversationId },
    runAt: 0,
  } as const;
  const tenant = storage.forTenant(owner.tenantId);
  await expect(tenant.patchConversation(owner.conversationId, { status: 'closed' }, { jobs: [job] })).rejects.toMatchObject({
    code: 'internal',
    message: 'The database refused a row of another tenant.',
  });
  expect((await tenant.conversations.get(owner.conversationId))?.conversation.status).toBe('open');
  expect(await storage.jobs.claim({ queue: 'ai.process', groups: 10, leaseMs: 1, now: 1 })).toEqual([]);
  await storage.close();
});

test('audit lines can be neither changed nor deleted, by nobody', async () => {
  const storage = installation.open(url);
  await storage.forTenant(owner.tenantId).audit.append(newAuditEntry(owner.tenantId));
  await storage.close();
  const run = (address: string, text: string) => installation.server.query(address, text);
  for (const statement of [`UPDATE audit_log SET action = 'y'`, 'DELETE FROM audit_log', 'TRUNCATE audit_log']) {
    await expect(run(installation.asSuperuser(url), statement)).rejects.toThrow(/append-only/u);
    await expect(run(url, `SET ROLE ${ROLE}; ${statement}`)).rejects.toThrow(/permission denied/u);
  }
});
