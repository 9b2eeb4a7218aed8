import { documentToWire, gapToWire, suggestionToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, pageOf } from '../schemas/common.js';
import { gapState, knowledgeDocument, knowledgeGap, knowledgeSuggestion, suggestionState } from '../schemas/knowledge.js';
import { pageOfAll, wholeListQuery } from './whole-list.js';

const words = z.object({ question: z.string().trim().min(1).max(1_000), answer: z.string().trim().min(1).max(10_000) }).partial();

/** What the knowledge did not answer, and what people answered instead. */
export function knowledgeGapRoutes(app: App, { engine: { rf }, answerOnce }: Services): void {
  const tags = ['Knowledge'];
  const path = '/api/v1/knowledge';
  const reads = 'read:conversations';
  const writes = 'manage:settings';

  app.get(
    `${path}/gaps`,
    {
      config: { access: reads, summary: 'Questions that were not answered, those asked most often first' },
      schema: {
        tags,
        querystring: wholeListQuery.extend({ state: gapState.optional() }),
        response: answers({ 200: pageOf(knowledgeGap) }),
      },
    },
    async (request) => {
      const gaps = await rf.tenant(principalOf(request).tenantId).knowledge.gaps.list(request.query.state);
      return pageOfAll(gaps.map(gapToWire), request.query, ({ id }) => id);
    },
  );

  app.patch(
    `${path}/gaps/:id`,
    {
      config: { access: writes, summary: 'Mark a question as resolved or ignored, or open it again' },
      schema: { tags, params: idParams, body: z.object({ state: gapState }), response: answers({ 200: knowledgeGap }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return gapToWire(await rf.tenant(tenantId).knowledge.gaps.settle(request.params.id, request.body.state, actor));
    },
  );

  app.get(
    `${path}/suggestions`,
    {
      config: { access: reads, summary: 'What people answered, proposed as entries; the newest first' },
      schema: {
        tags,
        querystring: wholeListQuery.extend({ state: suggestionState.optional() }),
        response: answers({ 200: pageOf(knowledgeSuggestion) }),
      },
    },
    async (request) => {
      const suggestions = await rf.tenant(principalOf(request).tenantId).knowledge.suggestions.list(request.query.state);
      return pageOfAll(suggestions.map(suggestionToWire), request.query, ({ id }) => id);
    },
  );

  app.post(
    `${path}/suggestions/:id/approve`,
    {
      config: { access: writes, summary: 'Make an entry of it, with other words where they are given', success: 201, idempotent: true },
      schema: { tags, params: idParams, body: words, response: answers({ 201: knowledgeDocument }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async (use) => {
        const { tenantId, actor } = principalOf(request);
        const { question, answer } = request.body;
        const given = { ...(question !== undefined && { question }), ...(answer !== undefined && { answer }), ...use };
        const document = await rf.tenant(tenantId).knowledge.suggestions.approve(request.params.id, given, actor);
        return { status: 201, body: documentToWire(document) };
      }),
  );

  app.post(
    `${path}/suggestions/:id/reject`,
    {
      config: { access: writes, summary: 'Reject it; nothing comes of it', idempotent: true },
      schema: { tags, params: idParams, response: answers({ 200: knowledgeSuggestion }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        return { status: 200, body: suggestionToWire(await rf.tenant(tenantId).knowledge.suggestions.reject(request.params.id, actor)) };
      }),
  );
}
