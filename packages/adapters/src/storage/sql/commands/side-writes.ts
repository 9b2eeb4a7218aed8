import type { NewAuditEntry, NewLiveEvent, SideWrites } from '@replyforce/core';
import { change, last, row, type Command, type Many } from '../command.js';
import { compile, compileShapes, type Parameters } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { JobCommands } from './jobs.js';

interface LiveRow {
  readonly tenantId: string;
  readonly type: string;
  readonly conversationId: string | null;
  readonly messageId: string | null;
  readonly leadId: string | null;
  readonly channelId: string | null;
  readonly now: number;
}

/** Jobs, live events and audit lines that go into the same commit as what they speak of. */
export function sideWrites({ db, now }: SqlKit, jobs: JobCommands) {
  const liveRow = (p: Parameters<LiveRow>) => ({
    tenant_id: p('tenantId'),
    type: p('type'),
    conversation_id: p('conversationId'),
    message_id: p('messageId'),
    lead_id: p('leadId'),
    channel_id: p('channelId'),
    created_at: p('now'),
  });
  const insertLive = compile<LiveRow>()((p) => db.insertInto('live_events').values(liveRow(p)));
  const insertLives = compileShapes(({ count }: { count: number }) =>
    compile<LiveRow>()((p) => db.insertInto('live_events').values(Array.from({ length: count }, () => liveRow(p)))),
  );
  const many: Many = (count) => insertLives({ count });
  const insertAudit = compile<{
    tenantId: string;
    id: string;
    at: number;
    actor: string;
    action: string;
    resourceType: string;
    resourceId: string;
    metadata: string | null;
    result: string;
  }>()((p) =>
    db.insertInto('audit_log').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      at: p('at'),
      actor: p('actor'),
      action: p('action'),
      resource_type: p('resourceType'),
      resource_id: p('resourceId'),
      metadata: p('metadata'),
      result: p('result'),
    }),
  );

  const addUsage = compile<{ tenantId: string; channelId: string; month: string; received: number; sent: number }>()((p) =>
    db
      .insertInto('channel_usage')
      .values({ tenant_id: p('tenantId'), channel_id: p('channelId'), month: p('month'), received: p('received'), sent: p('sent') })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'channel_id', 'month']).doUpdateSet((eb) => ({
          received: eb('channel_usage.received', '+', eb.ref('excluded.received')),
          sent: eb('channel_usage.sent', '+', eb.ref('excluded.sent')),
        })),
      ),
  );

  const addCacheUse = compile<{ tenantId: string; day: string; outcome: string }>()((p) =>
    db
      .insertInto('cache_uses')
      .values({ tenant_id: p('tenantId'), day: p('day'), outcome: p('outcome'), times: 1 })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'day', 'outcome']).doUpdateSet((eb) => ({ times: eb('cache_uses.times', '+', 1) })),
      ),
  );

  const leadOf = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('conversations').select('lead_id').where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );

  function* live(tenantId: string, events: readonly NewLiveEvent[]): Command<void> {
    for (const event of events) {
      const { type, conversationId = null, messageId = null, leadId = null, channelId = null } = event;
      yield* last(insertLive, { tenantId, type, conversationId, messageId, leadId, channelId, now: now() }, many);
    }
  }

  function* audit(tenantId: string, entry: NewAuditEntry): Command<void> {
    yield* change(insertAudit, {
      tenantId,
      id: entry.id,
      at: entry.at,
      actor: JSON.stringify(entry.actor),
      action: entry.action,
      resourceType: entry.resource.type,
      resourceId: entry.resource.id,
      metadata: entry.metadata === undefined ? null : JSON.stringify(entry.metadata),
      result: entry.result,
    });
  }

  /** Audit lines and what is counted. */
  function* counts(tenantId: string, side: SideWrites): Command<void> {
    for (const entry of side.audit ?? []) yield* audit(tenantId, entry);
    if (side.usage) yield* change(addUsage, { tenantId, ...side.usage });
    if (side.cacheUse) yield* change(addCacheUse, { tenantId, ...side.cacheUse });
  }

  function* ofLead(tenantId: string, { ofLead: wanted }: SideWrites): Command<void> {
    const found = wanted && (yield* row(leadOf, { tenantId, id: wanted.conversationId }));
    if (wanted && found?.lead_id) yield* jobs.add(wanted.jobs(found.lead_id));
  }

  return {
    live,
    audit,
    counts,
    ofLead,
    /** Answers with the ids of the offered jobs that could be leased. */
    *all(tenantId: string, side: SideWrites): Command<readonly string[]> {
      if (side.live) yield* live(tenantId, side.live);
      yield* counts(tenantId, side);
      yield* ofLead(tenantId, side);
      return side.jobs ? yield* jobs.add(side.jobs) : [];
    },
  };
}

export type SideWriter = ReturnType<typeof sideWrites>;
