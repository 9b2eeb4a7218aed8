import type { RescoredLead } from '@replyforce/core';
import { leadToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, pageOf, pageQuery } from '../schemas/common.js';
import { lead, leadTag, rescoredLead } from '../schemas/entities.js';

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
      config: {
        access: 'write:leads',
        summary: "Fix a lead's tag by hand; the machine then leaves it alone. A tag of null gives it back to the machine",
      },
      schema: { tags, params: idParams, body: z.object({ tag: leadTag.nullable() }), response: answers({ 200: lead }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      const { leads } = rf.tenant(tenantId);
      const { tag } = request.body;
      return leadToWire(
        await (tag === null ? leads.releaseTag(request.params.id, actor) : leads.overrideTag(request.params.id, tag, actor)),
      );
    },
  );

  app.post(
    '/api/v1/leads/rescore',
    {
      config: { access: 'write:leads', summary: 'What the scoring rules of today make of a page of leads; `apply` keeps it' },
      schema: {
        tags,
        querystring: pageQuery,
        body: z.strictObject({ apply: z.boolean().default(false) }),
        response: answers({ 200: pageOf(rescoredLead) }),
      },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      const { cursor, limit } = request.query;
      const page = await rf.tenant(tenantId).leads.rescore({ limit, ...(cursor && { cursor }), apply: request.body.apply }, actor);
      return { data: page.data.map(rescoredToWire), next_cursor: page.nextCursor };
    },
  );
}

function rescoredToWire({ lead: { id, score, tag }, revision, diff, applied }: RescoredLead) {
  const { added, removed, changed } = diff;
  return {
    lead_id: id,
    before: { score, tag },
    after: { score: revision.score, tag: revision.tag },
    added,
    removed,
    changed: Object.fromEntries(Object.entries(changed).map(([rule, [from, to]]) => [rule, [from, to] as [number, number]])),
    applied,
  };
}
