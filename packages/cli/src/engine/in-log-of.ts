import { SYSTEM_TENANT_ID, type TenantApi } from '@replyforce/core';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';
import { inTenant } from './in-tenant.js';
import { withEngine } from './open-engine.js';

export interface LogOptions {
  /** Id or slug. */
  readonly tenant?: string;
  readonly unclaimed?: boolean;
  readonly data?: string;
}

/** Reads the ingest log of a tenant, or that of accounts that nobody has connected. */
export async function inLogOf<T>(
  shell: Shell,
  { tenant, unclaimed = false, data }: LogOptions,
  work: (api: TenantApi) => Promise<T>,
): Promise<T> {
  if ((tenant === undefined) !== unclaimed) throw new CommandFailure(EXIT.usage, 'Name one of --tenant and --unclaimed.');
  if (tenant === undefined) return withEngine(shell, { data }, async (engine) => work(engine.rf.tenant(SYSTEM_TENANT_ID)));
  return inTenant(shell, { tenant, data }, work);
}
