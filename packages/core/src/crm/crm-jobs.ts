import type { NewJob } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';
import type { SideWrites } from '../ports/commands.js';

type Engine = Pick<EngineContext, 'crm' | 'newId' | 'runtime'>;

/** The job that tells every CRM of a lead; none without one: a later one starts from the leads as they are. */
export function crmJobs(engine: Engine, tenantId: string, leadId: string): readonly NewJob[] {
  if (engine.crm.length === 0) return [];
  const runAt = engine.runtime.now();
  return [{ id: engine.newId(), tenantId, queue: 'crm.sync', groupKey: leadId, payload: { leadId }, runAt }];
}

/** The same for the lead of a conversation whose contact has a name, an address or a number more now: its score need not change for it. */
export function crmJobsOfContact(engine: Engine, tenantId: string, conversationId: string): Pick<SideWrites, 'ofLead'> {
  if (engine.crm.length === 0) return {};
  return { ofLead: { conversationId, jobs: (leadId) => crmJobs(engine, tenantId, leadId) } };
}
