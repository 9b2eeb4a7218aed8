import { toSnakeCase } from '@replyforce/core/protocol';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, pageOf } from '../schemas/common.js';
import { queueStatus } from '../schemas/entities.js';

export function queueRoutes(app: App, { engine: { rf } }: Services): void {
  app.get(
    '/api/v1/queues',
    {
      config: { access: 'read:dashboard', summary: "What waits in the queues, of the caller's own jobs" },
      schema: { tags: ['Operation'], response: answers({ 200: pageOf(queueStatus) }) },
    },
    async (request) => ({ data: toSnakeCase(await rf.queueStatus(principalOf(request).tenantId)), next_cursor: null }),
  );
}
