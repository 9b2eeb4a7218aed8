import { disclosureLine } from '../domain/disclosure.js';
import type { EngineContext } from '../engine-context.js';
import type { TenantApi } from './tenant-api.js';

export function disclosureActions(engine: EngineContext, tenantId: string): TenantApi['disclosures'] {
  const { conversations } = engine.storage.forTenant(tenantId);
  return {
    async list(filter = {}) {
      const { data, nextCursor } = await conversations.disclosures(filter);
      return { data: data.map(disclosureLine), nextCursor };
    },
  };
}
