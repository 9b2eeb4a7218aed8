import { VERDICT_CLASSES } from '@replyforce/core';
import { ingestEntryToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, pageOf, pageQuery } from '../schemas/common.js';
import { channelType, ingestEntry } from '../schemas/entities.js';

const query = pageQuery.extend({
  channel: channelType.optional(),
  channel_id: z.string().min(1).max(100).optional(),
  verdict: z
    .enum([...VERDICT_CLASSES, 'duplicate'])
    .optional()
    .meta({ description: '`duplicate`: what was delivered again, whatever became of it.' }),
  platform_id: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'The platform’s id of the message that an event is or speaks of.' }),
});

const ingestBody = z
  .strictObject({ id: z.string(), body: z.unknown().meta({ description: 'As the platform sent it.' }) })
  .meta({ id: 'IngestBody' });

/** What came in and what became of it. */
export function ingestRoutes(app: App, { engine: { rf } }: Services): void {
  const tags = ['Operation'];
  const path = '/api/v1/ingest';

  app.get(
    path,
    {
      config: { access: 'read:dashboard', summary: 'What was delivered and what became of it, the newest first' },
      schema: { tags, querystring: query, response: answers({ 200: pageOf(ingestEntry) }) },
    },
    async (request) => {
      const { cursor, limit, channel, channel_id: channelId, verdict, platform_id: platformId } = request.query;
      const page = await rf.tenant(principalOf(request).tenantId).ingest.list({
        limit,
        ...(cursor !== undefined && { cursor }),
        ...(channel && { channelType: channel }),
        ...(channelId !== undefined && { channelId }),
        ...(verdict && { verdict }),
        ...(platformId !== undefined && { platformId }),
      });
      return { data: page.data.map(ingestEntryToWire), next_cursor: page.nextCursor };
    },
  );

  app.get(
    `${path}/:id`,
    {
      config: { access: 'read:dashboard', summary: 'One event and what became of it' },
      schema: { tags, params: idParams, response: answers({ 200: ingestEntry }) },
    },
    async (request) => ingestEntryToWire(await rf.tenant(principalOf(request).tenantId).ingest.get(request.params.id)),
  );

  app.get(
    `${path}/:id/body`,
    {
      config: { access: 'manage:channels', summary: 'The body of an event; that it was read is noted in the audit log' },
      schema: { tags, params: idParams, response: answers({ 200: ingestBody }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      const { id } = request.params;
      return { id, body: JSON.parse(await rf.tenant(tenantId).ingest.body(id, actor)) as unknown };
    },
  );
}
