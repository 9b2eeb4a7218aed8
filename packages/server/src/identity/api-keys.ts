import { ReplyForceError, type Actor, type ApiKeyRecord, type Role } from '@replyforce/core';
import { iso } from '@replyforce/core/protocol';
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

/** Takes a key back: it opens nothing from now on. Throws `not_found`, also for a key of another tenant. */
export async function revokeApiKey(
  engine: Pick<Engine, 'storage' | 'newId' | 'runtime'>,
  tenantId: string,
  id: string,
  actor: Actor = OPERATOR,
): Promise<void> {
  const { identity } = engine.storage;
  const key = (await identity.listApiKeys(tenantId)).find((one) => one.id === id);
  const note = key && auditEntry(engine, tenantId, actor, 'api_key.revoked', { type: 'api_key', id }, { role: key.role, name: key.name });
  if (!note || !(await identity.revokeApiKey(tenantId, id, note))) throw new ReplyForceError('not_found', 'There is no such API key.');
}

/** What may be told of a key; nobody has the key itself but whoever was given it. */
export function apiKeyToWire({ id, name, role, createdAt }: ApiKeyRecord) {
  return { id, name, role, created_at: iso(createdAt) };
}
