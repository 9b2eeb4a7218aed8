import { QUEUE_NAMES, type AcceptEvent, type Sealed } from '@replyforce/core';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command, Statement } from '../sql/command.js';
import { compileStatements } from '../sql/statements.js';
import type { Scope } from '../sql/scope.js';
import { acceptFromMany } from './accept-events.js';
import { claimFromMany } from './claim.js';
import { compileOnly } from './dialect.js';
import type { PostgresSessions } from './driver.js';
import { openingOf } from './opening.js';
import { installPostgres, type TestInstallation } from './testing/installation.js';

const kit = { db: compileOnly(), now: () => 0, holdsRows: true, holdsToLookUps: true };
const statements = compileStatements(kit);
const TENANT = '00000000-0000-4000-8000-000000000007';
const OTHER = '00000002-0000-4000-8000-000000000007';

let installation: TestInstallation;
let client: Client;
let smaller: Client;

/** Enough rows for a table scan not to be the better way. */
const FEW = 4_000;
const MANY = 20_000;

/**
 * A conversation and all that belongs to one for each row, and as many jobs. Half of everything is one tenant's, the others have four
 * conversations each: what is good for most of them is bad for the large one.
 */
function seed(rows: number): string {
  const number = `(CASE WHEN i < ${rows / 2} THEN 7 ELSE i % ${rows / 8} END)`;
  const tenant = `('00000000-0000-4000-8000-' || lpad(${number}::text, 12, '0'))::uuid`;
  const id = (kind: number) => `('0000000${kind}-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid`;
  const channel = `('00000000-0000-4000-8001-' || lpad(${number}::text, 12, '0'))::uuid`;
  const many = `FROM generate_series(0, ${rows - 1}) AS i`;
  return `
    INSERT INTO channels SELECT DISTINCT ON (1) ${tenant}, ${channel}, 'facebook', 'a' || i, 'n', 'active', NULL::text, 1 ${many};
    INSERT INTO contacts (tenant_id, id, created_at) SELECT ${tenant}, ${id(1)}, 1 ${many};
    INSERT INTO contact_aliases SELECT ${tenant}, 's', 'psid', 'h' || i, ${id(1)}, 'v', 1 ${many};
    INSERT INTO conversations (tenant_id, id, channel_id, channel_type, contact_id, thread_key, status, owner, sequence, inbound_sequence,
        answered_sequence, last_message_at, last_preview, created_at)
      SELECT ${tenant}, ${id(2)}, ${channel}, 'facebook', ${id(1)}, 't' || i, 'open', 'ai', 1, 1, 0, i, 'p', 1 ${many};
    INSERT INTO messages (tenant_id, id, conversation_id, channel_id, sequence, sender_type, kind, platform_mid, status, disclosure, created_at,
        attachments, content)
      SELECT ${tenant}, ${id(3)}, ${id(2)}, ${channel}, 1, 'customer', 'text', 'm' || i, 'received', 0, 1, '[]', 'hello' ${many};
    INSERT INTO turns SELECT ${tenant}, ${id(3)}, ${id(6)}, ${id(2)}, 'replied', 1, '{}' ${many};
    INSERT INTO leads (tenant_id, id, contact_id, conversation_id, tag, score, intent, signals, ledger, rule_version, created_at, updated_at)
      SELECT ${tenant}, ${id(7)}, ${id(1)}, ${id(2)}, 'COLD', 0, 'none', '[]', '[]', 1, 1, 1 ${many};
    INSERT INTO jobs (tenant_id, id, queue, group_key, payload, state, due_at, fence, attempts, run_at, created_at)
      SELECT ${tenant}, ${id(4)}, '${QUEUE_NAMES[0]}', 'g' || i, '{}', 'waiting', i, 0, 0, i, i ${many};
    INSERT INTO raw_events (tenant_id, id, channel_type, thread_key, kind, position, received_at, raw)
      SELECT ${tenant}, ${id(5)}, 'facebook', 't', 'message', 0, 1, 'r' ${many};
    INSERT INTO live_events (tenant_id, type, created_at) SELECT ${tenant}, 't', i ${many};
    ANALYZE`;
}

beforeAll(async () => {
  installation = await installPostgres();
  [client, smaller] = await Promise.all([connectTo(MANY), connectTo(FEW)]);
}, 120_000);
afterAll(async () => {
  await Promise.all([client.end(), smaller.end()]);
  await installation.close();
});

async function connectTo(rows: number): Promise<Client> {
  const url = await installation.fresh();
  await installation.server.query(installation.asSuperuser(url), seed(rows));
  const connected = new Client(url);
  await connected.connect();
  return connected;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return `'{${value.map((item) => (item === null ? 'NULL' : JSON.stringify(item))).join(',')}}'`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `'${String(value)}'`;
}

/** How the server would run the statements of a command in its scope, for values it does not know, each answered with nothing. */
async function plansOf(scope: Scope, command: Command<unknown>, answers: readonly unknown[] = [], of = client): Promise<string> {
  const plans: string[] = [];
  let step = command.next();
  while (!step.done) {
    const { query, values, mode }: Statement = step.value;
    await of.query(openingOf('write', scope, 'replyforce_app'));
    const given = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
    await of.query(`SET LOCAL plan_cache_mode = force_generic_plan; PREPARE planned AS ${query.sql}`);
    const { rows } = await of.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) EXECUTE planned${given}`);
    await of.query('ROLLBACK; DEALLOCATE planned');
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    step = command.next(answers[plans.length - 1] ?? (mode === 'rows' ? [] : mode === 'change' ? 1 : undefined));
  }
  return plans.join('\n\n');
}

function firstOf(command: Command<unknown>): Statement {
  const { done, value } = command.next();
  if (done) throw new Error('nothing is asked');
  return value;
}

/** The tables with enough rows for it to matter. */
const TABLE_SCAN = /Seq Scan on (?:contacts|contact_aliases|conversations|messages|turns|leads|jobs|raw_events)\b/u;
/** Reads all rows of a tenant at once. */
const SETS = /Bitmap|Hash|Materialize|Merge Join/u;

test('no statement of the message’s way reads a whole table, though row security has its say', async () => {
  const inbound = {
    leases: [{ id: OTHER, fence: 1 }],
    conversationId: OTHER,
    messages: [],
    statuses: [],
    cancelQueued: true,
    verdicts: [],
  };
  const status = { channelId: OTHER, attemptId: OTHER, platformMid: 'm', status: 'sent', at: 1 } as const;
  const commands: readonly Command<unknown>[] = [
    statements.threads.find(TENANT, OTHER, 'k'),
    statements.threads.contactOf(TENANT, [{ scope: 's', kind: 'psid', hash: 'h', value: '' as never }]),
    statements.loadTurn(TENANT, OTHER, { earlier: 5, limit: 50 }),
    statements.threads.rawEvents(TENANT, [OTHER]),
    statements.commitInbound(TENANT, {
      ...inbound,
      conversation: { tenantId: TENANT, id: OTHER, sequence: 1, revision: 0 } as never,
      receipts: [{ status: 'read', watermark: 1 }],
    }),
    statements.commitInbound(TENANT, { ...inbound, conversationId: null, receipts: [], statuses: [status] }),
    statements.commitInbound(TENANT, {
      ...inbound,
      conversationId: null,
      receipts: [],
      changes: [{ messageId: OTHER, change: { kind: 'deletion', by: 'customer', at: 1 } }],
    }),
    statements.threads.findOf(TENANT, OTHER, OTHER),
    statements.claimSend(TENANT, { leases: [{ id: OTHER, fence: 1 }], messageId: OTHER, attempt: { id: OTHER, createdAt: 1 }, owners: [] }),
    statements.conversations.get(TENANT, OTHER),
    statements.messages.list(TENANT, OTHER, {}),
    statements.messages.after(TENANT, OTHER, 1, 10),
    statements.messages.findByPlatformMid(TENANT, OTHER, 'm'),
  ];
  for (const command of commands) expect(await plansOf({ tenantId: TENANT }, command)).not.toMatch(TABLE_SCAN);
});

test('one contact of two is made of what is theirs alone', async () => {
  const row = { preferences: null };
  const alias = { scope: 's', kind: 'psid', hash: 'h', value: '' as never } as const;
  const command = statements.commitInbound(TENANT, {
    leases: [],
    conversationId: null,
    messages: [],
    statuses: [],
    receipts: [],
    cancelQueued: false,
    verdicts: [],
    identification: {
      contactId: OTHER,
      aliases: [alias],
      drops: [alias],
      absorbs: [TENANT],
      rekey: { conversationId: OTHER, threadKey: 'k' },
    },
  });
  const plan = await plansOf({ tenantId: TENANT }, command, [row, row, row]);
  expect(plan).toContain('conversations_contact');
  expect(plan).not.toMatch(TABLE_SCAN);
});

test('aliases are found by their contact', async () => {
  const plan = await plansOf({ tenantId: TENANT }, statements.conversations.recipient(TENANT, OTHER));
  expect(plan).toContain('contact_aliases_contact');
});

test('lists come in order from an index', async () => {
  for (const command of [
    statements.conversations.list(TENANT, {}),
    statements.messages.list(TENANT, OTHER, {}),
    statements.ingestLog.list(TENANT, {}),
    statements.ingestLog.list(TENANT, { channelId: OTHER, verdict: 'unknown', about: 'a' }),
  ]) {
    const plan = await plansOf({ tenantId: TENANT }, command);
    expect(plan).not.toMatch(TABLE_SCAN);
    expect(plan).not.toContain('Sort');
  }
});

test('a page of a list looks up what belongs to each of its rows, however much the tenant has', async () => {
  const list = await plansOf({ tenantId: TENANT }, statements.conversations.list(TENANT, {}));
  const thread = await plansOf({ tenantId: TENANT }, statements.messages.list(TENANT, OTHER, {}));
  for (const plan of [list, thread]) expect(plan).not.toMatch(SETS);
  expect(list).toContain('Index Scan Backward using conversations_recent on conversations');
  expect(list).toMatch(/Index Scan using contacts_pkey .*\n +Index Cond: .*\(id = conversation\.contact_id\)/u);
  expect(list).toMatch(/Index Scan using leads_pkey .*\n +Index Cond: .*\(id = conversation\.lead_id\)/u);
  expect(thread).toContain('Index Scan Backward using messages_pkey on messages');
  expect(thread).toMatch(/Index Scan using turns_pkey .*\n +Index Cond: .*\(last_message_id = message\.id\)/u);
});

test('a list of one status, owner, person or channel is in order as well', async () => {
  const waiting = await plansOf({ tenantId: TENANT }, statements.conversations.list(TENANT, { status: 'needs_human' }));
  expect(waiting).toContain('Index Scan Backward using conversations_status on conversations');
  for (const filter of [{ status: 'needs_human' }, { owner: 'human' }, { assignedTo: OTHER }, { channel: 'facebook' }] as const) {
    const plan = await plansOf({ tenantId: TENANT }, statements.conversations.list(TENANT, filter));
    expect(plan).not.toMatch(TABLE_SCAN);
    expect(plan).not.toMatch(SETS);
    expect(plan).not.toContain('Sort');
  }
});

test('vectors of lines are looked up by their whole key, also in a table that is thought to be empty', async () => {
  const { find, forget } = statements.lineVectors;
  const commands = [() => find(TENANT, 'e', ['d', 'f']), () => forget(TENANT, 'e', ['d'])] as const;
  // What they say first holds for what comes after it.
  for (const start of commands) expect(firstOf(start()).query.sql).toContain(`set_config('enable_seqscan', 'off', true)`);
  await client.query('SET enable_seqscan = off');
  const plans: string[] = [];
  for (const start of commands) plans.push(await plansOf({ tenantId: TENANT }, start()));
  await client.query('RESET enable_seqscan');
  for (const plan of plans) {
    expect(plan).toMatch(/Index Scan using knowledge_line_vectors_pkey[^\n]*\n[^\n]*Index Cond: [^\n]*digest = /u);
    expect(plan).not.toContain('Seq Scan');
  }
});

test('live events are counted and forgotten by the index of their tenant, in order', async () => {
  const count = await plansOf({ tenantId: TENANT }, statements.liveEvents.countAfter(TENANT, 1, 10));
  const forget = await plansOf({ tenantId: TENANT }, statements.liveEvents.forget(TENANT, { keep: 10, before: 1, limit: 10 }), [{ id: 1 }]);
  expect(count).toMatch(/Index (?:Only )?Scan using live_events_tenant/u);
  expect(forget).toMatch(/Index (?:Only )?Scan Backward using live_events_tenant/u);
  for (const plan of [count, forget]) {
    expect(plan).not.toContain('Seq Scan');
    expect(plan).not.toContain('Sort');
  }
});

test('plans are the same with five times as much', async () => {
  const plansWith = async (of: Client) => {
    const plans: string[] = [];
    for (const start of [
      () => statements.conversations.list(TENANT, {}),
      () => statements.conversations.list(TENANT, { status: 'needs_human' }),
      () => statements.messages.list(TENANT, OTHER, {}),
      () => statements.messages.after(TENANT, OTHER, 1, 10),
      () => statements.threads.find(TENANT, OTHER, 'k'),
      () => statements.loadTurn(TENANT, OTHER, { earlier: 5, limit: 50 }),
    ])
      plans.push(await plansOf({ tenantId: TENANT }, start(), [], of));
    plans.push(await plansOf({ purpose: 'ingest' }, await caught((sessions) => acceptFromMany(kit, sessions)([EVENT])), [], of));
    return plans;
  };
  const [few, many] = [await plansWith(smaller), await plansWith(client)];
  expect(many).toEqual(few);
  expect(many.at(-1)).toContain('Conflict Arbiter Indexes: raw_events_pkey');
  expect(many.at(-1)).toContain('jobs_group');
});

const EVENT: AcceptEvent = {
  id: OTHER,
  tenantId: TENANT,
  channelId: OTHER,
  channelType: 'facebook',
  threadKey: 't',
  kind: 'message',
  raw: 'r' as Sealed,
  platformAt: 1,
  position: 0,
  receivedAt: 1,
  about: null,
  job: { id: OTHER, tenantId: TENANT, queue: 'inbound.messages', groupKey: 'g', payload: { eventId: OTHER }, runAt: 1, leaseMs: 4_000 },
  verdict: null,
};

/** The command that is written by what PostgreSQL does in a way of its own. */
async function caught(work: (sessions: PostgresSessions) => Promise<unknown>): Promise<Command<unknown>> {
  let command: Command<unknown> | undefined;
  await work({
    write: async (_scope: Scope, start: () => Command<unknown>) => {
      command = start();
      return [];
    },
  } as unknown as PostgresSessions);
  if (!command) throw new Error('nothing was written');
  return command;
}

test('claiming walks the index of due times and looks groups up', async () => {
  const claim = await caught((sessions) => claimFromMany(kit, sessions)({ queue: QUEUE_NAMES[0], groups: 10, leaseMs: 1, now: 1 }));
  const plan = await plansOf({ purpose: 'jobs' }, claim, [[{ tenant_id: TENANT, group_key: 'g7' }]]);
  expect(plan).not.toMatch(TABLE_SCAN);
  expect(plan).toContain('jobs_due');
});
