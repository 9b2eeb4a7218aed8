import { FETCHING, MAX_SOURCE, type SourceChange } from '@replyforce/core';
import { changesToWire, documentToWire, passageToWire, versionToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, pageOf } from '../schemas/common.js';
import {
  documentVersion,
  knowledgeDocument,
  knowledgeEntry,
  knowledgePassage,
  versionChanges,
  versionWithContent,
} from '../schemas/knowledge.js';
import { MAX_BODY } from './knowledge.js';
import { pageOfAll, wholeListQuery } from './whole-list.js';

const refreshHours = z
  .number()
  .int()
  .min(FETCHING.minHours)
  .max(FETCHING.maxHours)
  .nullable()
  .meta({ description: 'Hours between two looks; null to look only when asked.' });

const page = z.object({ url: z.url().max(2_000), refresh_hours: refreshHours.default(24) });
const question = z.string().trim().min(1).max(1_000);
const answer = z.string().trim().min(1).max(10_000);
const entry = z.object({ question, answer, enabled: z.boolean().default(true) });
const change = z
  .object({
    enabled: z.boolean(),
    refresh_hours: refreshHours,
    content: z.string().min(1).max(MAX_SOURCE),
    question,
    answer,
  })
  .partial();
const versionParams = idParams.extend({ number: z.coerce.number().int().min(1) });

/** One source: how it is added, what it says, what it said before. */
export function knowledgeSourceRoutes(app: App, { engine: { rf }, answerOnce }: Services): void {
  const tags = ['Knowledge'];
  const path = '/api/v1/knowledge';
  const reads = 'read:dashboard';
  const writes = 'manage:settings';

  app.post(
    `${path}/urls`,
    {
      config: { access: writes, summary: 'Add a page by its address, read again on schedule', success: 201, idempotent: true },
      schema: { tags, body: page, response: answers({ 201: knowledgeDocument }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async (use) => {
        const { tenantId, actor } = principalOf(request);
        const { url, refresh_hours: refreshHours } = request.body;
        return { status: 201, body: documentToWire(await rf.tenant(tenantId).knowledge.addUrl({ url, refreshHours, ...use }, actor)) };
      }),
  );

  app.post(
    `${path}/entries`,
    {
      config: { access: writes, summary: 'Add a question with its answer', success: 201, idempotent: true },
      schema: { tags, body: entry, response: answers({ 201: knowledgeDocument }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async (use) => {
        const { tenantId, actor } = principalOf(request);
        return { status: 201, body: documentToWire(await rf.tenant(tenantId).knowledge.addEntry({ ...request.body, ...use }, actor)) };
      }),
  );

  app.get(
    `${path}/:id`,
    {
      config: { access: reads, summary: 'One document, with its words where it is an entry' },
      schema: {
        tags,
        params: idParams,
        response: answers({ 200: z.strictObject({ ...knowledgeDocument.shape, entry: knowledgeEntry.nullable() }) }),
      },
    },
    async (request) => {
      const { knowledge } = rf.tenant(principalOf(request).tenantId);
      const document = await knowledge.get(request.params.id);
      return { ...documentToWire(document), entry: await knowledge.entry(document.id) };
    },
  );

  app.patch(
    `${path}/:id`,
    {
      bodyLimit: MAX_BODY,
      config: { access: writes, summary: 'Enable or disable a document, plan when it is read, or change its words' },
      schema: { tags, params: idParams, body: change, response: answers({ 200: knowledgeDocument }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return documentToWire(await rf.tenant(tenantId).knowledge.change(request.params.id, toChange(request.body), actor));
    },
  );

  app.get(
    `${path}/:id/passages`,
    {
      config: { access: reads, summary: 'The passages a document was cut into' },
      schema: { tags, params: idParams, querystring: wholeListQuery, response: answers({ 200: pageOf(knowledgePassage) }) },
    },
    async (request) => {
      const passages = await rf.tenant(principalOf(request).tenantId).knowledge.passages(request.params.id);
      return pageOfAll(passages.map(passageToWire), request.query, ({ id }) => id);
    },
  );

  app.post(
    `${path}/:id/refresh`,
    {
      config: { access: writes, summary: 'Read an address now', idempotent: true },
      schema: { tags, params: idParams, response: answers({ 200: knowledgeDocument }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        return { status: 200, body: documentToWire(await rf.tenant(tenantId).knowledge.refresh(request.params.id, actor)) };
      }),
  );

  app.get(
    `${path}/:id/versions`,
    {
      config: { access: reads, summary: 'What a document said when, and by whom; the newest first' },
      schema: { tags, params: idParams, querystring: wholeListQuery, response: answers({ 200: pageOf(documentVersion) }) },
    },
    async (request) => {
      const versions = await rf.tenant(principalOf(request).tenantId).knowledge.versions(request.params.id);
      return pageOfAll(versions.map(versionToWire), request.query, ({ number }) => String(number));
    },
  );

  app.get(
    `${path}/:id/versions/:number`,
    {
      config: { access: reads, summary: 'One version with its words' },
      schema: { tags, params: versionParams, response: answers({ 200: versionWithContent }) },
    },
    async (request) => {
      const { id, number } = request.params;
      const { content, ...version } = await rf.tenant(principalOf(request).tenantId).knowledge.version(id, number);
      return { ...versionToWire(version), content };
    },
  );

  app.get(
    `${path}/:id/versions/:number/changes`,
    {
      config: { access: reads, summary: 'What a version says that the one before did not, by the line' },
      schema: { tags, params: versionParams, response: answers({ 200: versionChanges }) },
    },
    async (request) => {
      const { id, number } = request.params;
      return changesToWire(await rf.tenant(principalOf(request).tenantId).knowledge.changes(id, number));
    },
  );

  app.post(
    `${path}/:id/restore`,
    {
      config: { access: writes, summary: 'Let a document say again what it said in an older version', idempotent: true },
      schema: {
        tags,
        params: idParams,
        body: z.object({ version: z.number().int().min(1) }),
        response: answers({ 200: knowledgeDocument }),
      },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        const restored = await rf.tenant(tenantId).knowledge.restore(request.params.id, request.body.version, actor);
        return { status: 200, body: documentToWire(restored) };
      }),
  );
}

function toChange({ refresh_hours: hours, ...rest }: z.infer<typeof change>): SourceChange {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as SourceChange;
  return { ...given, ...(hours !== undefined && { refreshHours: hours }) };
}
