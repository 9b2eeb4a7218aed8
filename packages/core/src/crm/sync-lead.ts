import type { JobOf } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';
import { notTheTenants, PermanentError, RetryLater } from '../errors/job-errors.js';
import type { CrmConnection, CrmFailure, CrmRecord, CrmType } from '../ports/crm-adapter.js';
import { openConversation } from '../tenant/open-contact.js';
import { mapLead } from './map-lead.js';

/** How long one push to a CRM may take, ms. */
const PUSH_TIMEOUT_MS = 30_000;

/**
 * Pushes a changed lead to every CRM the installation is connected to. The jobs of one lead come together and are one push:
 * only the present state counts. Without a connection there is nothing to do; leads keep their state for a later one.
 */
export async function syncLeads(engine: EngineContext, jobs: readonly JobOf<'crm.sync'>[], signal: AbortSignal): Promise<'done'> {
  const [job] = jobs;
  if (!job || engine.crm.length === 0) return 'done';
  for (const connection of engine.crm) {
    const record = await recordFor(engine, job.tenantId, job.payload.leadId, connection.adapter.type);
    await push(engine, connection, record, signal);
  }
  return 'done';
}

async function recordFor(engine: EngineContext, tenantId: string, leadId: string, crm: CrmType): Promise<CrmRecord> {
  const tenant = engine.storage.forTenant(tenantId);
  const lead = await tenant.leads.get(leadId);
  const row = lead && (await tenant.conversations.get(lead.conversationId));
  if (!lead || !row) throw notTheTenants('lead');
  const conversation = await openConversation(engine, row);
  return mapLead({ lead, contact: conversation.contact, conversation, crm });
}

async function push(engine: EngineContext, { adapter, credentials }: CrmConnection, record: CrmRecord, signal: AbortSignal): Promise<void> {
  const results = await adapter.push([record], credentials, AbortSignal.any([signal, engine.runtime.timeout(PUSH_TIMEOUT_MS)]));
  for (const result of results) if (!result.ok) throw jobErrorOf(adapter.type, result.failure);
}

/** What the worker is to do: wait as long as the CRM says, give up, or back off as usual. */
function jobErrorOf(crm: CrmType, { message, retryable, retryAfterMs }: CrmFailure): Error {
  const reason = `${crm} did not take the lead: ${message}`;
  if (!retryable) return new PermanentError(reason);
  return retryAfterMs === undefined ? new Error(reason) : new RetryLater(retryAfterMs, reason);
}
