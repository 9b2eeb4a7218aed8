import type { Engine } from '../engine.js';
import { auditEntry } from './audit.js';
import { hashPassword, isGenerated } from './passwords.js';
import { OPERATOR } from './tenants.js';

/**
 * The configured password takes the place of one that was made at the first start, and what was opened with that ends. A password
 * that a person chose is theirs and stays.
 */
export async function takeChosenPassword(engine: Engine): Promise<void> {
  const { config, storage } = engine;
  if (config.adminPassword === null) return;
  for (const { id: tenantId } of await storage.tenants.list()) {
    for (const { id, role, passwordHash } of await storage.identity.listUsers(tenantId)) {
      if (role !== 'admin' || !isGenerated(passwordHash)) continue;
      const audit = auditEntry(engine, tenantId, OPERATOR, 'user.password_set', { type: 'user', id });
      await storage.identity.setPassword(tenantId, id, await hashPassword(config.adminPassword), audit);
    }
  }
}
