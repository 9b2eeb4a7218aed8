import { QUEUE_NAMES, type CommitTurn, type Sealed } from '@replyforce/core';
import { expect, test } from 'vitest';
import type { Command, Statement } from '../sql/command.js';
import { compileStatements } from '../sql/statements.js';
import { compileOnly } from './dialect.js';
import { migrate } from './migrate.js';
import { openDatabase } from './open.js';

const database = openDatabase(':memory:', 0);
migrate(database, 0);
const statements = compileStatements({ db: compileOnly(), now: () => 0 });

/** How SQLite would run the statements of a command, each answered with nothing. */
function plansOf(command: Command<unknown>, answers: readonly unknown[] = []): string {
  const plans: string[] = [];
  let step = command.next();
  while (!step.done) {
    const { query, values, mode }: Statement = step.value;
    // A bound limit is a hint to the planner, which then starts over at every use.
    expect(query.sql).not.toMatch(/limit \?/iu);
    const lines = database.prepare(`EXPLAIN QUERY PLAN ${query.sql}`).all(values) as { detail: string }[];
    plans.push(...lines.map(({ detail }) => detail));
    step = command.next(answers[plans.length] ?? (mode === 'rows' ? [] : mode === 'change' ? 1 : undefined));
  }
  return plans.join('\n');
}

/** Reads everything a tenant has. */
const TENANT_ONLY = /\(tenant_id=\?\)/u;
const NEVER = /\bSCAN (?!chosen|turn|json_each|CONSTANT|\d+ CONSTANT)/u;

test('claiming walks the index of due times from tenant to tenant and looks groups up', () => {
  const plan = plansOf(statements.jobs.claim({ queue: QUEUE_NAMES[0], groups: 10, leaseMs: 1, now: 1 }));
  expect(plan).toContain('SEARCH job USING COVERING INDEX jobs_due (queue=? AND tenant_id>?)');
  expect(plan).toContain('SEARCH free USING INDEX jobs_due (queue=? AND tenant_id=? AND due_at<?)');
  expect(plan).toContain('SEARCH other USING INDEX jobs_group');
  expect(plan).toContain('SEARCH due USING INDEX jobs_group');
  expect(plan).not.toMatch(NEVER);
  expect(plan.match(/TEMP B-TREE/gu) ?? []).toEqual([]);
});

test('no statement of the message’s way reads a whole table', () => {
  const inbound = { leases: [{ id: 'j', fence: 1 }], conversationId: 'c', messages: [], statuses: [], cancelQueued: true, verdicts: [] };
  const status = { channelId: 'c', attemptId: 'a', platformMid: 'm', status: 'sent', at: 1 } as const;
  const commands: readonly Command<unknown>[] = [
    statements.threads.find('t', 'c', 'k'),
    statements.threads.contactOf('t', [{ scope: 's', kind: 'psid', hash: 'h', value: '' as never }]),
    statements.loadTurn('t', 'c', { earlier: 1, limit: 1 }),
    statements.threads.rawEvents('t', ['e']),
    statements.commitInbound('t', { ...inbound, conversation: {} as never, receipts: [{ status: 'read', watermark: 1 }] }),
    statements.commitInbound('t', { ...inbound, conversationId: null, receipts: [], statuses: [status] }),
    statements.claimSend('t', { leases: [{ id: 'j', fence: 1 }], messageId: 'm', attempt: { id: 'a', createdAt: 1 }, owners: [] }),
    statements.settleSend('t', {
      leases: [{ id: 'j', fence: 1 }],
      conversationId: 'c',
      messageId: 'm',
      attempt: { id: 'a', createdAt: 1 },
      result: { state: 'accepted', platformMid: 'p', status: 'sent' },
      at: 1,
    }),
    statements.conversations.get('t', 'c'),
    statements.conversations.recipient('t', 'c'),
    statements.messages.list('t', 'c', {}),
    statements.messages.after('t', 'c', 1, 10),
    statements.messages.findByPlatformMid('t', 'c', 'm'),
    statements.liveEvents.after('t', 1, 10),
    statements.channels.resolve('facebook', 'a'),
  ];
  for (const command of commands) {
    const plan = plansOf(command);
    expect(plan).not.toMatch(NEVER);
    expect(plan).not.toMatch(TENANT_ONLY);
  }
});

test('what follows on a message reads and writes by keys', () => {
  const leases = [{ id: 'j', fence: 1 }];
  const job = {
    id: 'n',
    tenantId: 't',
    queue: 'ai.process',
    groupKey: 'c',
    payload: { conversationId: 'c' },
    runAt: 1,
    leaseMs: 1,
  } as const;
  const message = { attachments: [], senderType: 'customer' } as never;
  const inbound = { leases, conversationId: 'c', messages: [message], statuses: [], receipts: [], cancelQueued: false, verdicts: [] };
  const turn = {
    leases,
    conversationId: 'c',
    turn: {},
    analysis: {},
    lead: null,
    reply: message,
    attempt: { id: 'a' },
  } as never as CommitTurn;
  const seen = { status: 'open', owner: 'ai', sequence: 1, inboundSequence: 1, revision: 0, continuedIn: null } as never;
  const expected = { inboundSequence: 1, revision: 0, owners: ['ai'] } as const;
  const send = { ...job, queue: 'outbound.messages', payload: {} } as never;
  const plan = [
    plansOf(statements.threads.find('t', 'c', 'k', 'm')),
    plansOf(statements.commitInbound('t', { ...inbound, seen, patch: { lastMessageAt: 1 }, jobs: [job] })),
    plansOf(statements.commitTurn('t', { ...turn, seen, expect: expected, patch: {}, jobs: [send] })),
  ].join('\n');
  expect(plan).not.toMatch(NEVER);
  // What a new message would be looked for in were a foreign key to it broken, which none ever is.
  expect(plan.replaceAll('SEARCH send_attempts USING PRIMARY KEY (tenant_id=?)', '')).not.toMatch(TENANT_ONLY);
  expect(plan).toContain('SEARCH jobs USING PRIMARY KEY (id=?)');
  expect(plan).toContain('SEARCH conversations USING PRIMARY KEY (tenant_id=? AND id=?)');
  expect(plan).toContain('SEARCH named USING INDEX contact_aliases_contact');
  expect(plan).toContain('SEARCH held USING INDEX messages_platform_mid (tenant_id=? AND platform_mid=? AND channel_id=?)');
});

test('what was done to a message before it came is looked up by the message', () => {
  const base = {
    leases: [],
    conversationId: 'c',
    conversation: {} as never,
    statuses: [],
    receipts: [],
    cancelQueued: false,
    verdicts: [],
  };
  const plan = plansOf(statements.commitInbound('t', { ...base, messages: [{ attachments: [] } as never] }));
  expect(plan).toContain(
    'SEARCH early_changes USING COVERING INDEX early_changes_message (tenant_id=? AND channel_id=? AND platform_mid=?)',
  );
});

test('cancelling and receipts look only at the newest messages of their conversation', () => {
  const base = { leases: [], conversationId: 'c', conversation: {} as never, messages: [], statuses: [], verdicts: [] };
  const plan = plansOf(statements.commitInbound('t', { ...base, cancelQueued: true, receipts: [{ status: 'read', watermark: 1 }] }));
  expect(plan.match(/SEARCH messages USING PRIMARY KEY \(tenant_id=\? AND conversation_id=\? AND sequence>\?\)/gu)).toHaveLength(2);
});

test('live events are counted and forgotten by the index of their tenant, in order', () => {
  expect(plansOf(statements.liveEvents.countAfter('t', 1, 10))).toContain(
    'SEARCH live_events USING COVERING INDEX live_events_tenant (tenant_id=? AND id>?)',
  );
  const plan = plansOf(statements.liveEvents.forget('t', { keep: 10, before: 1, limit: 10 }), [undefined, { id: 1 }]);
  expect(plan).toContain('SEARCH live_events USING COVERING INDEX live_events_tenant (tenant_id=?)');
  expect(plan).toContain('SEARCH live_events USING INDEX live_events_tenant (tenant_id=? AND id<?)');
  expect(plan).not.toMatch(NEVER);
  expect(plan).not.toContain('TEMP B-TREE');
});

test('aliases are found by their contact', () => {
  const plan = plansOf(statements.conversations.recipient('t', 'c'));
  expect(plan).toContain('SEARCH named USING INDEX contact_aliases_contact (tenant_id=? AND contact_id=?)');
});

test('lists come in order from an index', () => {
  for (const command of [
    statements.conversations.list('t', {}),
    statements.messages.list('t', 'c', {}),
    statements.disclosures.list('t', { since: 1 }),
    statements.ingestLog.list('t', {}),
    statements.ingestLog.list('t', { channelId: 'c', verdict: 'unknown', about: 'a' }),
    statements.deadLetters.list('t', {}),
    statements.deadLetters.expired(1, 10),
  ]) {
    expect(plansOf(command)).not.toContain('TEMP B-TREE');
  }
});

test('dead letters are found by what is done to them', () => {
  expect(plansOf(statements.deadLetters.takeDue({ now: 1, until: 2, limit: 10 }))).toContain(
    'SEARCH due USING COVERING INDEX dead_letters_due',
  );
  expect(plansOf(statements.deadLetters.expired(1, 10))).toContain('SEARCH dead_letters USING INDEX dead_letters_oldest');
  const plan = plansOf(statements.deadLetters.requeue('t', { letter: { id: 'j', diedAt: 1 }, now: 1, retries: 0, owners: [] }));
  expect(plan).not.toMatch(NEVER);
});

test('a page of a list looks up what belongs to each of its rows by its whole key', () => {
  const list = plansOf(statements.conversations.list('t', {}));
  expect(list).toContain('SEARCH conversation USING INDEX conversations_recent (tenant_id=?)');
  expect(list).toContain('SEARCH contact USING PRIMARY KEY (tenant_id=? AND id=?)');
  expect(list).toContain('SEARCH lead USING PRIMARY KEY (tenant_id=? AND id=?)');
  const next = plansOf(statements.conversations.list('t', { cursor: Buffer.from('[5,"c"]').toString('base64url') }));
  expect(next).toContain('SEARCH conversation USING INDEX conversations_recent (tenant_id=? AND (last_message_at,id)<(?,?))');
  const thread = plansOf(statements.messages.list('t', 'c', {}));
  expect(thread).toContain('SEARCH message USING PRIMARY KEY (tenant_id=? AND conversation_id=?)');
  expect(thread).toContain('SEARCH turn USING INDEX sqlite_autoindex_turns_1 (tenant_id=? AND last_message_id=?)');
});

test('vectors of lines are found, forgotten and listed by their key', () => {
  const find = plansOf(statements.lineVectors.find('t', 'e', ['d']));
  expect(find).toMatch(/^SEARCH knowledge_line_vectors USING INDEX \w+ \(tenant_id=\? AND encoder=\? AND digest=\?\)$/u);
  expect(plansOf(statements.lineVectors.forget('t', 'e', ['d']))).toContain('(tenant_id=? AND encoder=? AND digest=?)');
  const list = plansOf(statements.lineVectors.digests('t', 'e', 'd', 10));
  expect(list).toMatch(/^SEARCH knowledge_line_vectors USING COVERING INDEX \w+ \(tenant_id=\? AND encoder=\? AND digest>\?\)$/u);
});

test('those that wait for a person are found without the others', () => {
  const plan = plansOf(statements.conversations.list('t', { status: 'needs_human' }));
  expect(plan).toContain('SEARCH conversation USING INDEX conversations_status (tenant_id=? AND status=?)');
  expect(plan).not.toContain('TEMP B-TREE');
});

test('ingest asks by keys only', () => {
  const job = {
    id: 'j',
    tenantId: 't',
    queue: QUEUE_NAMES[0],
    groupKey: 'g',
    payload: { eventId: 'e' },
    runAt: 1,
    leaseMs: 4_000,
  } as const;
  const event = { id: 'e', tenantId: 't', channelId: 'c', channelType: 'facebook', threadKey: 't', kind: 'message', job } as const;
  const rest = { raw: 'r' as Sealed, platformAt: 1, position: 0, receivedAt: 1, about: null, verdict: null };
  const plan = plansOf(statements.acceptEvents([{ ...event, ...rest }]));
  expect(plan).toContain('SEARCH other USING INDEX jobs_group (group_key=? AND queue=?)');
  expect(plan).not.toMatch(NEVER);
});

test('no index makes SQLite plan statements anew for each value: none says IS NOT NULL', () => {
  const indexes = database.prepare(`SELECT sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '%WHERE%'`).pluck().all();
  expect(indexes).not.toHaveLength(0);
  for (const index of indexes) expect(index).not.toMatch(/IS NOT NULL/iu);
});
