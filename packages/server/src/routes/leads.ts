import { leadToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, pageOf, pageQuery } from '../schemas/common.js';
import { lead, leadTag } from '../schemas/entities.js';

const stats = z.strictObject({ HOT: z.number().int(), WARM: z.number().int(), COLD: z.number().int(), total: z.number().int() });

export function leadRoutes(app: App, { engine: { rf } }: Services): void {
  const tags = ['Leads'];

  app.get(
    '/api/v1/leads',
    {
      config: { access: 'read:conversations', summary: 'Leads' },
      schema: { tags, querystring: pageQuery.extend({ tag: leadTag.optional() }), response: answers({ 200: pageOf(lead) }) },
    },
    async (request) => {
      const { cursor, limit, tag } = request.query;
      const page = await rf.tenant(principalOf(request).tenantId).leads.list({ limit, ...(cursor && { cursor }), ...(tag && { tag }) });
      return { data: page.data.map(leadToWire), next_cursor: page.nextCursor };
    },
  );

  app.get(
    '/api/v1/leads/stats',
    { config: { access: 'read:conversations', summary: 'Number of leads by tag' }, schema: { tags, response: answers({ 200: stats }) } },
    async (request) => {
      const { HOT, WARM, COLD } = await rf.tenant(principalOf(request).tenantId).leads.stats();
      return { HOT, WARM, COLD, total: HOT + WARM + COLD };
    },
  );

  app.get(
    '/api/v1/leads/:id',
    {
      config: { access: 'read:conversations', summary: 'One lead with the ledger of its score' },
      schema: { tags, params: idParams, response: answers({ 200: lead }) },
    },
    async (request) => leadToWire(await rf.tenant(principalOf(request).tenantId).leads.get(request.params.id)),
  );

  app.patch(
    '/api/v1/leads/:id/tag',
    {
      config: { access: 'write:leads', summary: "Fix a lead's tag by hand; the machine then leaves it alone" },
      schema: { tags, params: idParams, body: z.object({ tag: leadTag }), response: answers({ 200: lead }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return leadToWire(await rf.tenant(tenantId).leads.overrideTag(request.params.id, request.body.tag, actor));
    },
  );
}
