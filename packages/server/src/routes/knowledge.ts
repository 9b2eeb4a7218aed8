import { documentToWire, sourceUsageToWire, trialToWire } from '@replyforce/core/protocol';
import { fileTypeOf, MAX_SOURCE, MOST_USE_DAYS } from '@replyforce/core';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, noContent, pageOf } from '../schemas/common.js';
import { knowledgeDocument, knowledgeHit, sourceUsage, trial } from '../schemas/knowledge.js';
import { pageOfAll, wholeListQuery } from './whole-list.js';

/** The body that carries a source, bytes. */
export const MAX_BODY = 8 * 1_024 * 1_024;
/** A file of 10 MB in base64, with its name. */
const MAX_FILE_BODY = 14 * 1_024 * 1_024;
const MAX_HITS = 20;
const MAX_HISTORY = 20;

const source = z
  .object({
    name: z.string().trim().min(1).max(300),
    content: z.string().min(1).max(MAX_SOURCE).optional().meta({ description: 'Its text. Either this or `file`.' }),
    file: z.base64().min(1).max(MAX_FILE_BODY).optional().meta({ description: 'The bytes of a file in base64, at most 10 MB of them.' }),
    type: z.enum(['markdown', 'text', 'html', 'csv', 'pdf']).optional().meta({
      description: 'Default: what the ending of the name says; of a text without a known one `markdown`. Only a file is a `pdf`.',
    }),
  })
  .refine(({ content, file }) => (content === undefined) !== (file === undefined), {
    path: ['content'],
    message: 'must be given, or a file',
  })
  .refine(({ file, type }) => file !== undefined || type !== 'pdf', { path: ['type'], message: 'must be of a text' });

const question = z.object({
  question: z.string().trim().min(1).max(2_000),
  history: z
    .array(z.object({ from: z.enum(['customer', 'agent', 'ai']), text: z.string().max(4_000) }))
    .max(MAX_HISTORY)
    .default([]),
  drafts: z.boolean().default(false).meta({ description: 'Whether sources that are disabled may answer too.' }),
});

/** All that is known at once: the sources, what they are used for, and what would be answered from them. */
export function knowledgeRoutes(app: App, { engine: { rf }, answerOnce }: Services): void {
  const tags = ['Knowledge'];

  app.get(
    '/api/v1/knowledge',
    {
      config: { access: 'read:dashboard', summary: 'Documents the answers come from' },
      schema: { tags, querystring: wholeListQuery, response: answers({ 200: pageOf(knowledgeDocument) }) },
    },
    async (request) => {
      const documents = await rf.tenant(principalOf(request).tenantId).knowledge.list();
      return pageOfAll(documents.map(documentToWire), request.query, ({ id }) => id);
    },
  );

  app.post(
    '/api/v1/knowledge',
    {
      bodyLimit: MAX_FILE_BODY,
      config: { access: 'manage:settings', summary: 'Add a document, or replace the one of the same name', success: 201, idempotent: true },
      schema: { tags, body: source, response: answers({ 201: knowledgeDocument }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        const { knowledge } = rf.tenant(tenantId);
        const { name, content = '', file, type } = request.body;
        const textType = type ?? fileTypeOf(name);
        const added =
          file === undefined
            ? knowledge.add({ name, content, type: textType === undefined || textType === 'pdf' ? 'markdown' : textType }, actor)
            : knowledge.addFile({ name, bytes: Buffer.from(file, 'base64'), ...(type && { type }) }, actor);
        return { status: 201, body: documentToWire(await added) };
      }),
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

  app.get(
    '/api/v1/knowledge/usage',
    {
      config: { access: 'read:analytics', summary: 'How often replies cited each source, those cited most first' },
      schema: {
        tags,
        querystring: z.object({ days: z.coerce.number().int().min(1).max(MOST_USE_DAYS).default(30) }),
        response: answers({ 200: pageOf(sourceUsage) }),
      },
    },
    async (request) => {
      const uses = await rf.tenant(principalOf(request).tenantId).knowledge.usage(request.query.days);
      return { data: uses.map(sourceUsageToWire), next_cursor: null };
    },
  );

  app.post(
    '/api/v1/knowledge/try',
    {
      config: {
        access: 'manage:settings',
        summary: 'What would be answered, and from which passages; nothing is stored or sent',
      },
      schema: { tags, body: question, response: answers({ 200: trial }) },
    },
    async (request) => trialToWire(await rf.tenant(principalOf(request).tenantId).knowledge.tryQuestion(request.body)),
  );

  app.delete(
    '/api/v1/knowledge/:id',
    {
      config: { access: 'manage:settings', summary: 'Remove a document with all its versions', success: 204 },
      schema: { tags, params: idParams, response: answers({ 204: noContent }) },
    },
    async (request, reply) => {
      const { tenantId, actor } = principalOf(request);
      await rf.tenant(tenantId).knowledge.remove(request.params.id, actor);
      return reply.code(204).send();
    },
  );
}
