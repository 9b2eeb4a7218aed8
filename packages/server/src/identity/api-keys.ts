import { ReplyForceError, type Actor, type ApiKeyRecord, type Role } from '@replyforce/core';
import type { Engine } from '../engine.js';
import { auditEntry } from './audit.js';
import { isRole } from './permissions.js';
import { randomSecret, secretHash } from './secrets.js';
import { findTenant, OPERATOR } from './tenants.js';

/** Lets secret scanners recognise a leaked key. */
export const API_KEY_PREFIX = 'rfk_';

export interface NewApiKey {
  /** Id or slug. */
  readonly tenant: string;
  readonly role: Role;
  readonly name?: string;
}

/** Makes a key for programs. `key` is shown here once: only its SHA-256 is stored. */
export async function createApiKey(
  engine: Engine,
  input: NewApiKey,
  actor: Actor = OPERATOR,
): Promise<{ readonly id: string; readonly key: string }> {
  if (!isRole(input.role)) {
    throw new ReplyForceError('validation_failed', 'The key cannot be created like this.', {
      errors: [{ path: 'role', message: 'must be admin, agent or viewer' }],
    });
  }
  const tenant = await findTenant(engine, input.tenant);
  const key = API_KEY_PREFIX + randomSecret(engine.runtime);
  const record: ApiKeyRecord = {
    id: engine.newId(),
    tenantId: tenant.id,
    role: input.role,
    name: input.name?.trim() || 'key',
    keyHash: await secretHash(engine.runtime, key),
    createdAt: engine.runtime.now(),
  };
  const { id, role, name } = record;
  await engine.storage.identity.createApiKey(
    record,
    auditEntry(engine, tenant.id, actor, 'api_key.created', { type: 'api_key', id }, { role, name }),
  );
  return { id, key };
}
