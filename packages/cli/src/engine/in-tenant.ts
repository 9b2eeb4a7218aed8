import type { TenantApi } from '@replyforce/core';
import { findTenant, type Engine } from '@replyforce/server';
import type { Shell } from '../shell.js';
import { withEngine } from './open-engine.js';

export interface InTenantOptions {
  /** Id or slug. */
  readonly tenant: string;
  readonly data?: string | undefined;
}

/** Does something for one tenant of the installation in the data folder. */
export async function inTenant<T>(
  shell: Shell,
  { tenant, data }: InTenantOptions,
  work: (api: TenantApi, engine: Engine) => Promise<T>,
): Promise<T> {
  return withEngine(shell, { data }, async (engine) => work(engine.rf.tenant((await findTenant(engine, tenant)).id), engine));
}
