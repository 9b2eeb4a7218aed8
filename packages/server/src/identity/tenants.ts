import { ReplyForceError, type Actor, type PlanName, type Tenant, type TenantStart } from '@replyforce/core';
import type { Engine } from '../engine.js';
import { auditEntry } from './audit.js';
import { isSlug, slugOf, slugsFor } from './slugs.js';

export interface NewTenant {
  readonly name: string;
  /** Default `selfhosted`. */
  readonly plan?: PlanName;
  /** Default: made from the name, with a number where that is taken. */
  readonly slug?: string;
}

/** What an operator does on the machine itself. */
export const OPERATOR: Actor = { type: 'cli', id: 'operator' };

/**
 * Makes a tenant, with its first user in the same commit where one is given. Throws `validation_failed`, and `conflict` where the slug
 * that was asked for is taken, or the user's e-mail address.
 */
export async function createTenant(
  engine: Engine,
  input: NewTenant,
  actor: Actor = OPERATOR,
  admin?: TenantStart['admin'],
): Promise<Tenant> {
  const name = input.name.trim();
  const wanted = input.slug ?? slugOf(name);
  if (name === '' || !isSlug(wanted)) {
    const errors = [
      ...(name === '' ? [{ path: 'name', message: 'must not be empty' }] : []),
      ...(isSlug(wanted) ? [] : [{ path: 'slug', message: 'must be 1 to 63 of a-z, 0-9 and -, with no - at either end' }]),
    ];
    throw new ReplyForceError('validation_failed', 'The tenant cannot be created like this.', { errors });
  }
  const id = admin?.user.tenantId ?? engine.newId();
  const { tenants, identity } = engine.storage;
  const base = {
    id,
    name,
    plan: input.plan ?? 'selfhosted',
    settings: {},
    createdAt: engine.runtime.now(),
  };
  for (const slug of input.slug === undefined ? slugsFor(name, engine.runtime) : [input.slug]) {
    if (await tenants.find(slug)) continue;
    const tenant: Tenant = { ...base, slug };
    const audit = auditEntry(engine, id, actor, 'tenant.created', { type: 'tenant', id }, { name, slug, plan: tenant.plan });
    try {
      await tenants.create(tenant, { audit, ...(admin && { admin }) });
      return tenant;
    } catch (error) {
      if (!ReplyForceError.is(error) || error.code !== 'conflict') throw error;
      // Somebody was first, with the slug or with the address: another slug helps against the one only.
      if (admin && (await identity.findUserByEmail(admin.user.email))) throw addressTaken();
    }
  }
  throw new ReplyForceError('conflict', `The slug ${wanted} is taken.`);
}

export function addressTaken(): ReplyForceError {
  return new ReplyForceError('conflict', 'This address has an account already.');
}

/** By id or slug; throws `not_found`. */
export async function findTenant(engine: Pick<Engine, 'storage'>, idOrSlug: string): Promise<Tenant> {
  const tenant = await engine.storage.tenants.find(idOrSlug);
  if (!tenant) throw new ReplyForceError('not_found', `There is no tenant "${idOrSlug}".`);
  return tenant;
}
