import type { Tenant } from '../domain/tenant.js';
import type { EngineContext } from '../engine-context.js';
import type { ReplyForceOptions } from '../options.js';

/** Slug of the tenant that `replyForce({ accounts, knowledge, brand })` configures. */
export const DEFAULT_TENANT_SLUG = 'default';

/** Finds or makes the tenant of an embedding app that serves one business, and gives it the options' settings. */
export async function ensureDefaultTenant(engine: EngineContext, options: Pick<ReplyForceOptions, 'brand' | 'autoReply'>): Promise<Tenant> {
  const settings = { ...(options.brand && { brand: options.brand }), ...(options.autoReply && { autoReply: options.autoReply }) };
  const existing = await engine.storage.tenants.find(DEFAULT_TENANT_SLUG);
  if (existing) {
    await engine.storage.tenants.updateSettings(existing.id, settings);
    return existing;
  }
  const tenant: Tenant = {
    id: engine.newId(),
    slug: DEFAULT_TENANT_SLUG,
    name: options.brand?.company ?? 'Default',
    plan: 'selfhosted',
    settings,
    createdAt: engine.runtime.now(),
  };
  await engine.storage.tenants.create(tenant);
  return tenant;
}
