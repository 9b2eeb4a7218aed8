import { QUEUE_NAMES } from '@replyforce/core';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command, Statement } from '../sql/command.js';
import { compileStatements } from '../sql/statements.js';
import type { Scope } from '../sql/scope.js';
import { claimFromMany } from './claim.js';
import { compileOnly } from './dialect.js';
import type { PostgresSessions } from './driver.js';
import { openingOf } from './opening.js';
import { installPostgres, type TestInstallation } from './testing/installation.js';

const kit = { db: compileOnly(), now: () => 0, holdsRows: true };
const statements = compileStatements(kit);
const TENANT = '00000000-0000-4000-8000-000000000007';
const OTHER = '00000002-0000-4000-8000-000000000007';

let installation: TestInstallation;
let client: Client;

/** Enough rows for a table scan not to be the better way: 20,000 conversations and as many jobs of 100 tenants. */
const SEED = (() => {
  const tenant = `('00000000-0000-4000-8000-' || lpad((i % 100)::text, 12, '0'))::uuid`;
  const id = (kind: number) => `('0000000${kind}-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid`;
  const channel = `('00000000-0000-4000-8001-' || lpad((i % 100)::text, 12, '0'))::uuid`;
  const many = 'FROM generate_series(0, 19999) AS i';
  return `
    INSERT INTO channels SELECT ${tenant}, ${channel}, 'facebook', 'a' || i, 'n', 'active', NULL, 1 FROM generate_series(0, 99) AS i;
    INSERT INTO contacts (tenant_id, id, created_at) SELECT ${tenant}, ${id(1)}, 1 ${many};
    INSERT INTO contact_aliases SELECT ${tenant}, 's', 'psid', 'h' || i, ${id(1)}, 'v', 1 ${many};
    INSERT INTO conversations (tenant_id, id, channel_id, channel_type, contact_id, thread_key, status, owner, sequence, inbound_sequence,
        answered_sequence, last_message_at, last_preview, created_at)
      SELECT ${tenant}, ${id(2)}, ${channel}, 'facebook', ${id(1)}, 't' || i, 'open', 'ai', 1, 1, 0, i, 'p', 1 ${many};
    INSERT INTO messages (tenant_id, id, conversation_id, channel_id, sequence, sender_type, kind, platform_mid, status, disclosure, created_at,
        attachments, content)
      SELECT ${tenant}, ${id(3)}, ${id(2)}, ${channel}, 1, 'customer', 'text', 'm' || i, 'received', 0, 1, '[]', 'hello' ${many};
    INSERT INTO jobs (tenant_id, id, queue, group_key, payload, state, due_at, fence, attempts, run_at, created_at)
      SELECT ${tenant}, ${id(4)}, '${QUEUE_NAMES[0]}', 'g' || i, '{}', 'waiting', i, 0, 0, i, i ${many};
    INSERT INTO raw_events (tenant_id, id, channel_type, thread_key, kind, position, received_at, raw)
      SELECT ${tenant}, ${id(5)}, 'facebook', 't', 'message', 0, 1, 'r' ${many};
    ANALYZE`;
})();

beforeAll(async () => {
  installation = await installPostgres();
  const url = await installation.fresh();
  await installation.server.query(installation.asSuperuser(url), SEED);
  client = new Client(url);
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await installation.close();
});

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return `'{${value.join(',')}}'`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `'${String(value)}'`;
}

/** How the server would run the statements of a command in its scope, for values it does not know, each answered with nothing. */
async function plansOf(scope: Scope, command: Command<unknown>, answers: readonly unknown[] = []): Promise<string> {
  const plans: string[] = [];
  let step = command.next();
  while (!step.done) {
    const { query, values, mode }: Statement = step.value;
    await client.query(openingOf('write', scope, 'replyforce_app'));
    const given = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
    await client.query(`SET LOCAL plan_cache_mode = force_generic_plan; PREPARE planned AS ${query.sql}`);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) EXECUTE planned${given}`);
    await client.query('ROLLBACK; DEALLOCATE planned');
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    step = command.next(answers[plans.length - 1] ?? (mode === 'rows' ? [] : mode === 'change' ? 1 : undefined));
  }
  return plans.join('\n\n');
}

/** The tables with enough rows for it to matter. */
const TABLE_SCAN = /Seq Scan on (?:contacts|contact_aliases|conversations|messages|jobs|raw_events)\b/u;

test('no statement of the message’s way reads a whole table, though row security has its say', async () => {
  const inbound = {
    leases: [{ id: OTHER, fence: 1 }],
    conversationId: OTHER,
    messages: [],
    statuses: [],
    cancelQueued: true,
    verdicts: [],
  };
  const status = { attemptId: OTHER, platformMid: 'm', status: 'sent', at: 1 } as const;
  const commands: readonly Command<unknown>[] = [
    statements.threads.find(TENANT, OTHER, 'k'),
    statements.threads.contactOf(TENANT, [{ scope: 's', kind: 'psid', hash: 'h', value: '' as never }]),
    statements.loadTurn(TENANT, OTHER, { earlier: 5, limit: 50 }),
    statements.threads.rawEvents(TENANT, [OTHER]),
    statements.commitInbound(TENANT, {
      ...inbound,
      conversation: { tenantId: TENANT, id: OTHER, sequence: 1 } as never,
      receipts: [{ status: 'read', watermark: 1 }],
    }),
    statements.commitInbound(TENANT, { ...inbound, conversationId: null, receipts: [], statuses: [status] }),
    statements.claimSend(TENANT, { leases: [{ id: OTHER, fence: 1 }], messageId: OTHER, attempt: { id: OTHER, createdAt: 1 }, owners: [] }),
    statements.conversations.get(TENANT, OTHER),
    statements.messages.list(TENANT, OTHER, {}),
    statements.messages.after(TENANT, OTHER, 1, 10),
    statements.messages.findByPlatformMid(TENANT, OTHER, 'm'),
  ];
  for (const command of commands) expect(await plansOf({ tenantId: TENANT }, command)).not.toMatch(TABLE_SCAN);
});

test('aliases are found by their contact', async () => {
  const route = { contact_id: OTHER, channel_id: OTHER, channel_type: 'facebook' };
  const plan = await plansOf({ tenantId: TENANT }, statements.conversations.recipient(TENANT, OTHER), [route]);
  expect(plan).toContain('contact_aliases_contact');
});

test('lists come in order from an index', async () => {
  for (const command of [
    statements.conversations.list(TENANT, {}),
    statements.messages.list(TENANT, OTHER, {}),
    statements.threads.ingestLog(TENANT, {}),
  ]) {
    const plan = await plansOf({ tenantId: TENANT }, command);
    expect(plan).not.toMatch(TABLE_SCAN);
    expect(plan).not.toContain('Sort');
  }
});

test('claiming walks the index of due times and looks groups up', async () => {
  let claim: Command<unknown> | undefined;
  const catching = {
    write: async (_scope: Scope, start: () => Command<unknown>) => void (claim = start()),
  } as unknown as PostgresSessions;
  await claimFromMany(kit, catching)({ queue: QUEUE_NAMES[0], groups: 10, leaseMs: 1, now: 1 });
  if (!claim) throw new Error('no claim was made');
  const plan = await plansOf({ purpose: 'jobs' }, claim, [[{ tenant_id: TENANT, group_key: 'g7' }]]);
  expect(plan).not.toMatch(TABLE_SCAN);
  expect(plan).toContain('jobs_due');
});
