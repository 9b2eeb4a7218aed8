import type { Tenant } from '@replyforce/core';
import type { Engine } from '../engine.js';
import { randomSecret } from './secrets.js';
import { slugOf } from './slugs.js';
import { createTenant, type NewTenant } from './tenants.js';
import { createUser } from './users.js';

export interface FirstTenant extends NewTenant {
  /** Default `admin@replyforce.local`. */
  readonly email?: string;
}

/** The login of the first admin, told once: the password is stored only as a hash. */
export interface FirstLogin {
  readonly tenantId: string;
  readonly userId: string;
  readonly email: string;
  readonly password: string;
}

const DEFAULT_EMAIL = 'admin@replyforce.local';
const GENERATED_BYTES = 15;

/**
 * Makes the first tenant and its admin, with the configured password or a random one. Null where the installation has
 * tenants already. A start that died between the two finds the tenant without users and makes its admin then.
 */
export async function ensureFirstTenant(engine: Engine, first: FirstTenant): Promise<FirstLogin | null> {
  const tenant = await tenantToFurnish(engine, first);
  if (!tenant) return null;
  const { adminPassword } = engine.config;
  const password = adminPassword ?? randomSecret(engine.runtime, GENERATED_BYTES);
  const email = first.email ?? DEFAULT_EMAIL;
  const user = await createUser(engine, {
    tenant: tenant.id,
    email,
    role: 'admin',
    password,
    passwordOrigin: adminPassword === null ? 'generated' : 'chosen',
  });
  return { tenantId: tenant.id, userId: user.id, email, password };
}

async function tenantToFurnish(engine: Engine, first: FirstTenant): Promise<Tenant | undefined> {
  const tenants = await engine.storage.tenants.list();
  // Named here: of two processes that start at once only one makes it.
  const slug = first.slug ?? slugOf(first.name);
  if (tenants.length === 0) return createTenant(engine, { ...first, slug });
  const only = tenants.length === 1 ? tenants[0] : undefined;
  if (!only || only.slug !== slug) return undefined;
  return (await engine.storage.identity.listUsers(only.id)).length === 0 ? only : undefined;
}
