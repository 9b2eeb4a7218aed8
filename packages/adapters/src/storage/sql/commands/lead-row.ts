import type { Lead } from '@replyforce/core';
import { sql } from 'kysely';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';

/** Saves a lead as the scorer sees it. Tag and lock belong to the person who locked it. */
export function leadRow({ db }: SqlKit) {
  const upsert = compile<Omit<Lead, 'signals' | 'ledger'> & { signals: string; ledger: string }>()((p) =>
    db
      .insertInto('leads')
      .values({
        tenant_id: p('tenantId'),
        id: p('id'),
        contact_id: p('contactId'),
        conversation_id: p('conversationId'),
        tag: p('tag'),
        score: p('score'),
        intent: p('intent'),
        signals: p('signals'),
        ledger: p('ledger'),
        rule_version: p('ruleVersion'),
        locked_by: p('lockedBy'),
        crm_synced_at: p('crmSyncedAt'),
        created_at: p('createdAt'),
        updated_at: p('updatedAt'),
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'id']).doUpdateSet((eb) => ({
          tag: sql<string>`case when leads.locked_by is null then excluded.tag else leads.tag end`,
          locked_by: eb.fn.coalesce('leads.locked_by', 'excluded.locked_by'),
          crm_synced_at: eb.fn.coalesce('leads.crm_synced_at', 'excluded.crm_synced_at'),
          score: eb.ref('excluded.score'),
          intent: eb.ref('excluded.intent'),
          signals: eb.ref('excluded.signals'),
          ledger: eb.ref('excluded.ledger'),
          rule_version: eb.ref('excluded.rule_version'),
          updated_at: eb.ref('excluded.updated_at'),
        })),
      ),
  );

  return {
    *save(tenantId: string, lead: Lead): Command<void> {
      yield* change(upsert, { ...lead, tenantId, signals: JSON.stringify(lead.signals), ledger: JSON.stringify(lead.ledger) });
    },
  };
}

export type LeadRowCommands = ReturnType<typeof leadRow>;
