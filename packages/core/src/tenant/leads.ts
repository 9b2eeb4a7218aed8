import { crmJobs } from '../crm/crm-jobs.js';
import { announce, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { tagOf } from '../domain/lead.js';
import { auditEntry } from './audit-entry.js';
import { rescoreLeads, reviseLead } from './rescore-leads.js';
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
      const jobs = crmJobs(engine, tenantId, id);
      const lead = await tenant.leads.override(id, tag, actor.id, now, {
        jobs,
        live: [{ type: 'lead.scored', leadId: id }],
        audit: [auditEntry(engine, tenantId, actor, 'lead.tag_overridden', { type: 'lead', id }, { tag })],
      });
      announce(engine, tenantId, jobs, true);
      return lead;
    },
    releaseTag: async (id, actor) => {
      for (;;) {
        const lead = await tenant.leads.get(id);
        if (!lead) throw new ReplyForceError('not_found', 'There is no such lead.');
        if (lead.lockedBy === null) return lead;
        const { leadScoring } = await engine.profile(tenantId);
        const revision = { ...lead, tag: tagOf(lead.score, leadScoring), lockedBy: null };
        // A message may have been scored meanwhile: then its score decides.
        const released = await reviseLead(engine, tenantId, lead, revision, actor, 'lead.tag_released');
        if (released) return released;
      }
    },
    rescore: (request, actor) => rescoreLeads(engine, tenantId, request, actor),
  };
}
