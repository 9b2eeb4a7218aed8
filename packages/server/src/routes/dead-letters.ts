import { QUEUE_NAMES } from '@replyforce/core';
import { deadLetterToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, pageOf, pageQuery } from '../schemas/common.js';
import { archivedLetter, deadLetter, retriedLetter } from '../schemas/dead-letters.js';

export function deadLetterRoutes(app: App, { engine: { rf }, answerOnce }: Services): void {
  const tags = ['Operation'];
  const access = 'manage:queues';
  const path = '/api/v1/dlq';

  app.get(
    path,
    {
      config: { access, summary: 'Jobs that were given up, the newest first' },
      schema: {
        tags,
        querystring: pageQuery.extend({ queue: z.enum(QUEUE_NAMES).optional() }),
        response: answers({ 200: pageOf(deadLetter) }),
      },
    },
    async (request) => {
      const { cursor, limit, queue } = request.query;
      const { deadLetters } = rf.tenant(principalOf(request).tenantId);
      const page = await deadLetters.list({ limit, ...(cursor && { cursor }), ...(queue && { queue }) });
      return { data: page.data.map(deadLetterToWire), next_cursor: page.nextCursor };
    },
  );

  app.get(
    `${path}/:id`,
    {
      config: { access, summary: 'One job that was given up' },
      schema: { tags, params: idParams, response: answers({ 200: deadLetter }) },
    },
    async (request) => deadLetterToWire(await rf.tenant(principalOf(request).tenantId).deadLetters.get(request.params.id)),
  );

  app.post(
    `${path}/:id/retry`,
    {
      config: { access, summary: 'Put it back to work; a message passes the gate of a first send', success: 202, idempotent: true },
      schema: { tags, params: idParams, response: answers({ 202: retriedLetter }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        const { id, queue } = await rf.tenant(tenantId).deadLetters.retry(request.params.id, actor);
        return { status: 202, body: { id, queue, status: 'queued' } };
      }),
  );

  app.post(
    `${path}/:id/archive`,
    {
      config: { access, summary: 'Move it to the file store', idempotent: true },
      schema: { tags, params: idParams, response: answers({ 200: archivedLetter }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        const { key } = await rf.tenant(tenantId).deadLetters.archive(request.params.id, actor);
        return { status: 200, body: { id: request.params.id, key } };
      }),
  );
}
