import type { Actor, NewAuditEntry } from '@replyforce/core';
import type { Engine } from '../engine.js';

export function auditEntry(
  { newId, runtime }: Pick<Engine, 'newId' | 'runtime'>,
  tenantId: string,
  actor: Actor,
  action: string,
  resource: NewAuditEntry['resource'],
  metadata: Readonly<Record<string, unknown>> = {},
  result: NewAuditEntry['result'] = 'success',
): NewAuditEntry {
  return { id: newId(), tenantId, at: runtime.now(), actor, action, resource, metadata, result };
}
