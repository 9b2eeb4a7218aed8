import { announce, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { NewJob } from '../domain/job.js';
import { auditEntry } from './audit-entry.js';
import type { TenantApi } from './tenant-api.js';

export function leadActions(engine: EngineContext, tenantId: string): TenantApi['leads'] {
  const tenant = engine.storage.forTenant(tenantId);
  return {
    list: (filter = {}) => tenant.leads.list(filter),
    get: async (id) => {
      const lead = await tenant.leads.get(id);
      if (!lead) throw new ReplyForceError('not_found', 'There is no such lead.');
      return lead;
    },
    stats: () => tenant.leads.stats(),
    overrideTag: async (id, tag, actor) => {
      const now = engine.runtime.now();
      const jobs: readonly NewJob[] =
        engine.crm.length === 0
          ? []
          : [{ id: engine.newId(), tenantId, queue: 'crm.sync', groupKey: id, payload: { leadId: id }, runAt: now }];
      const lead = await tenant.leads.override(id, tag, actor.id, now, {
        jobs,
        live: [{ type: 'lead.scored', leadId: id }],
        audit: [auditEntry(engine, tenantId, actor, 'lead.tag_overridden', { type: 'lead', id }, { tag })],
      });
      announce(engine, tenantId, jobs, true);
      return lead;
    },
  };
}
