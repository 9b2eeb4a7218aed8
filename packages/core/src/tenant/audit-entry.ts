import type { NewAuditEntry } from '../domain/audit.js';
import type { Actor } from '../domain/identity.js';
import type { EngineContext } from '../engine-context.js';

/** One line of the audit log for something that succeeded just now. */
export function auditEntry(
  engine: EngineContext,
  tenantId: string,
  actor: Actor,
  action: string,
  resource: NewAuditEntry['resource'],
  metadata: Readonly<Record<string, unknown>> = {},
): NewAuditEntry {
  return { id: engine.newId(), tenantId, at: engine.runtime.now(), actor, action, resource, metadata, result: 'success' };
}
