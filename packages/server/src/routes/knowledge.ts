import { documentToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, noContent, pageOf } from '../schemas/common.js';
import { knowledgeDocument, knowledgeHit } from '../schemas/entities.js';

/** Largest source, characters, and the body that carries it, bytes. */
const MAX_SOURCE = 2_000_000;
const MAX_BODY = 8 * 1_024 * 1_024;
const MAX_HITS = 20;

const source = z.object({
  name: z.string().trim().min(1).max(300),
  content: z.string().min(1).max(MAX_SOURCE),
  type: z.enum(['markdown', 'text', 'html', 'csv']).default('markdown'),
});

export function knowledgeRoutes(app: App, { engine: { rf }, answerOnce }: Services): void {
  const tags = ['Knowledge'];

  app.get(
    '/api/v1/knowledge',
    {
      config: { access: 'read:dashboard', summary: 'Documents the answers come from' },
      schema: { tags, response: answers({ 200: pageOf(knowledgeDocument) }) },
    },
    async (request) => ({ data: (await rf.tenant(principalOf(request).tenantId).knowledge.list()).map(documentToWire), next_cursor: null }),
  );

  app.post(
    '/api/v1/knowledge',
    {
      bodyLimit: MAX_BODY,
      config: { access: 'manage:settings', summary: 'Add a document, or replace the one of the same name', success: 201, idempotent: true },
      schema: { tags, body: source, response: answers({ 201: knowledgeDocument }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => ({
        status: 201,
        body: documentToWire(await rf.tenant(principalOf(request).tenantId).knowledge.add(request.body)),
      })),
  );

  app.get(
    '/api/v1/knowledge/search',
    {
      config: { access: 'read:dashboard', summary: 'Passages that answer a question, best first' },
      schema: {
        tags,
        querystring: z.object({ q: z.string().trim().min(1).max(1_000), limit: z.coerce.number().int().min(1).max(MAX_HITS).default(5) }),
        response: answers({ 200: pageOf(knowledgeHit) }),
      },
    },
    async (request) => {
      const hits = await rf.tenant(principalOf(request).tenantId).knowledge.search(request.query.q, request.query.limit);
      return {
        data: hits.map(({ documentId, title, passage, score }) => ({ document_id: documentId, title, passage: passage.text, score })),
        next_cursor: null,
      };
    },
  );

  app.delete(
    '/api/v1/knowledge/:id',
    {
      config: { access: 'manage:settings', summary: 'Remove a document', success: 204 },
      schema: { tags, params: idParams, response: answers({ 204: noContent }) },
    },
    async (request, reply) => {
      await rf.tenant(principalOf(request).tenantId).knowledge.remove(request.params.id);
      return reply.code(204).send();
    },
  );
}
