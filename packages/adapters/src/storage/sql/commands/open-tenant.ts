import type { Tenant, TenantStart } from '@replyforce/core';
import type { Command } from '../command.js';
import type { identityQueries } from '../queries/identity.js';
import type { installationQueries } from '../queries/installation.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly installation: ReturnType<typeof installationQueries>;
  readonly identity: ReturnType<typeof identityQueries>;
  readonly side: SideWriter;
}

/** A tenant with its first lines of audit and its first user, or nothing of it. */
export function openTenantCommand({ installation, identity, side }: Parts) {
  return function* openTenant(tenant: Tenant, { audit, admin }: TenantStart): Command<void> {
    yield* installation.createTenant(tenant);
    yield* side.audit(tenant.id, audit);
    if (admin) yield* identity.createUser(admin.user, admin.audit);
  };
}
