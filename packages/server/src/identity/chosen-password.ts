import type { Engine } from '../engine.js';
import { auditEntry } from './audit.js';
import type { FirstTenant } from './first-tenant.js';
import { hashPassword, isGenerated } from './passwords.js';
import { slugOf } from './slugs.js';
import { OPERATOR } from './tenants.js';

/**
 * The configured password takes the place of one that was made at the first start, and what was opened with that ends. A password
 * that a person chose is theirs and stays.
 */
export async function takeChosenPassword(engine: Engine, first: FirstTenant): Promise<void> {
  const { config, storage } = engine;
  if (config.adminPassword === null) return;
  const tenant = await storage.tenants.find(first.slug ?? slugOf(first.name));
  if (!tenant) return;
  for (const { id, role, passwordHash } of await storage.identity.listUsers(tenant.id)) {
    if (role !== 'admin' || !isGenerated(passwordHash)) continue;
    const audit = auditEntry(engine, tenant.id, OPERATOR, 'user.password_set', { type: 'user', id });
    await storage.identity.setPassword(tenant.id, id, await hashPassword(config.adminPassword), audit, passwordHash);
  }
}
