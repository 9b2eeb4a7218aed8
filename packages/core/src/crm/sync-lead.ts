import type { JobOf } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';
import { notTheTenants, PermanentError, RetryLater } from '../errors/job-errors.js';
import type { ServiceAccount } from '../domain/service.js';
import type { CrmConnection, CrmFailure, CrmRecord, CrmResult, CrmType } from '../ports/crm-adapter.js';
import { threadKeyOf } from '../inbound/thread-key.js';
import { withDeadline } from '../support/deadline.js';
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
  const { tenantId } = job;
  const { leadId } = job.payload;
  // What changes from here on is told by a job of its own.
  const at = engine.runtime.now();
  const failures: unknown[] = [];
  for (const connection of engine.crm) {
    const record = await recordFor(engine, tenantId, leadId, connection.adapter.type);
    // One CRM that does not answer keeps nothing from the others.
    await push(engine, tenantId, connection, record, signal).catch((error: unknown) => failures.push(error));
  }
  // Where one refuses for good and another may take it later, it is tried again.
  if (failures.length > 0) throw failures.find((error) => !(error instanceof PermanentError)) ?? failures[0];
  await engine.storage.forTenant(tenantId).leads.synced(leadId, at);
  return 'done';
}

async function recordFor(engine: EngineContext, tenantId: string, leadId: string, crm: CrmType): Promise<CrmRecord> {
  const tenant = engine.storage.forTenant(tenantId);
  const lead = await tenant.leads.get(leadId);
  const row = lead && (await tenant.conversations.get(lead.conversationId));
  if (!lead || !row) throw notTheTenants('lead');
  const conversation = await openConversation(engine, row);
  const { contact, channelId, threadKey } = conversation;
  const phoneIsAddress = contact.phone !== null && (await threadKeyOf(engine, tenantId, channelId, contact.phone)) === threadKey;
  return mapLead({ lead, contact, conversation, crm, phoneIsAddress });
}

async function push(
  engine: EngineContext,
  tenantId: string,
  { adapter, credentials }: CrmConnection,
  record: CrmRecord,
  signal: AbortSignal,
): Promise<void> {
  const { breakers, runtime } = engine;
  const service: ServiceAccount = { kind: 'crm', service: adapter.type, tenantId, account: adapter.type };
  const wait = breakers.enter(service);
  if (wait > 0) throw new RetryLater(wait, `${adapter.type} does not answer and is left alone for a while`);
  let results: readonly CrmResult[] | undefined;
  try {
    results = await withDeadline(runtime, signal, PUSH_TIMEOUT_MS, (until) => adapter.push([record], credentials, until));
  } finally {
    breakers.settle(service, signal.aborted ? 'unknown' : outcomeOf(results));
  }
  for (const result of results) if (!result.ok) throw jobErrorOf(adapter.type, result.failure);
}

/** A refusal is an answer too; to be told to come later says nothing about whether the CRM works. */
function outcomeOf(results: readonly CrmResult[] | undefined): 'answered' | 'failed' | 'unknown' {
  const codes = results?.flatMap((result) => (result.ok ? [] : [result.failure.code]));
  if (!codes || codes.includes('platform_unavailable')) return 'failed';
  return codes.includes('rate_limited') ? 'unknown' : 'answered';
}

/** What the worker is to do: wait as long as the CRM says, give up, or back off as usual. */
function jobErrorOf(crm: CrmType, { message, retryable, retryAfterMs }: CrmFailure): Error {
  const reason = `${crm} did not take the lead: ${message}`;
  if (!retryable) return new PermanentError(reason);
  return retryAfterMs === undefined ? new Error(reason) : new RetryLater(retryAfterMs, reason);
}
