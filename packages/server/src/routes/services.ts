import { pausedServiceToWire } from '@replyforce/core/protocol';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, pageOf } from '../schemas/common.js';
import { pausedService } from '../schemas/entities.js';

/** Platforms, CRMs and models that do not answer: the caller's own accounts, and what all tenants share. */
export function serviceRoutes(app: App, { engine: { rf } }: Services): void {
  app.get(
    '/api/v1/services/paused',
    {
      config: { access: 'read:dashboard', summary: 'Services that do not answer and are left alone for a while' },
      schema: { tags: ['Operation'], response: answers({ 200: pageOf(pausedService) }) },
    },
    async (request) => {
      const { tenantId } = principalOf(request);
      const own = (await rf.status()).paused.filter((one) => one.tenantId === null || one.tenantId === tenantId);
      const channels = own.some(({ kind }) => kind === 'channel') ? await rf.tenant(tenantId).channels.list() : [];
      const nameOf = (id: string) => channels.find((channel) => channel.id === id)?.name ?? null;
      return { data: own.map((one) => pausedServiceToWire(one, one.kind === 'channel' ? nameOf(one.account) : null)), next_cursor: null };
    },
  );
}
