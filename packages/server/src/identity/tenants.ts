import { ReplyForceError, type Actor, type PlanName, type Tenant } from '@replyforce/core';
import type { Engine } from '../engine.js';
import { auditEntry } from './audit.js';

export interface NewTenant {
  readonly name: string;
  /** Default `selfhosted`. */
  readonly plan?: PlanName;
  /** Default: made from the name. */
  readonly slug?: string;
}

/** What an operator does on the machine itself. */
export const OPERATOR: Actor = { type: 'cli', id: 'operator' };

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Throws `validation_failed` or, where the slug is taken, `conflict`. */
export async function createTenant(engine: Engine, input: NewTenant, actor: Actor = OPERATOR): Promise<Tenant> {
  const name = input.name.trim();
  const slug = input.slug ?? slugOf(name);
  if (name === '' || !SLUG.test(slug)) {
    const errors = [
      ...(name === '' ? [{ path: 'name', message: 'must not be empty' }] : []),
      ...(SLUG.test(slug) ? [] : [{ path: 'slug', message: 'must be 1 to 63 of a-z, 0-9 and -, with no - at either end' }]),
    ];
    throw new ReplyForceError('validation_failed', 'The tenant cannot be created like this.', { errors });
  }
  const tenant: Tenant = {
    id: engine.newId(),
    slug,
    name,
    plan: input.plan ?? 'selfhosted',
    settings: {},
    createdAt: engine.runtime.now(),
  };
  await engine.storage.tenants.create(tenant);
  await engine.storage
    .forTenant(tenant.id)
    .audit.append(
      auditEntry(engine, tenant.id, actor, 'tenant.created', { type: 'tenant', id: tenant.id }, { name, slug, plan: tenant.plan }),
    );
  return tenant;
}

/** By id or slug; throws `not_found`. */
export async function findTenant(engine: Pick<Engine, 'storage'>, idOrSlug: string): Promise<Tenant> {
  const tenant = await engine.storage.tenants.find(idOrSlug);
  if (!tenant) throw new ReplyForceError('not_found', `There is no tenant "${idOrSlug}".`);
  return tenant;
}

export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'tenant' : slug;
}
