import type { Tenant, TenantApi } from '@replyforce/core';
import { findTenant } from '@replyforce/server';
import type { Shell } from '../shell.js';
import { withEngine } from './open-engine.js';

export interface InTenantsOptions {
  /** Id or slug; absent, all tenants of the installation are meant. */
  readonly tenant?: string | undefined;
  readonly data?: string | undefined;
}

export interface OneTenant {
  readonly tenant: Tenant;
  readonly api: TenantApi;
}

/** As `inTenant`, for what an operator also asks of the whole installation. */
export async function inTenants<T>(
  shell: Shell,
  { tenant, data }: InTenantsOptions,
  work: (tenants: readonly OneTenant[]) => Promise<T>,
): Promise<T> {
  return withEngine(shell, { data }, async (engine) => {
    const tenants = tenant === undefined ? await engine.storage.tenants.list() : [await findTenant(engine, tenant)];
    return work(tenants.map((one) => ({ tenant: one, api: engine.rf.tenant(one.id) })));
  });
}
