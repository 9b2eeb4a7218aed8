import { hitRate, type SpendEntry, type UsageOfPeriod } from '@replyforce/core';
import { iso } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, pageOf, pageQuery, time } from '../schemas/common.js';

const count = z.number().int().nonnegative();
const usd = z.number().nonnegative();
const replyCache = z
  .strictObject({ exact: count, semantic: count, miss: count, refused: count, hit_rate: z.number().min(0).max(1).nullable() })
  .meta({
    id: 'ReplyCacheUse',
    description:
      'What looking for kept replies came to, in turns whose question any customer might ask: found by its words or its meaning, not found, or found and refused by the guard. `hit_rate` is null where nothing was looked for.',
  });
const period = z
  .strictObject({
    period: z.string(),
    calls: count,
    tokens: count,
    usd,
    limit: z.strictObject({ tokens: count.nullable(), usd: usd.nullable() }),
    hard: z.boolean(),
    reply_cache: replyCache,
  })
  .meta({
    id: 'UsageOfPeriod',
    description: 'What was used of models in a day or a month, UTC. `hard`: calls beyond the limit are not made.',
  });
const usage = z.strictObject({ plan: z.string(), day: period, month: period }).meta({ id: 'Usage' });
const call = z
  .strictObject({
    id: z.string(),
    created_at: time,
    message_id: z.string().nullable(),
    stage: z.string(),
    model: z.string(),
    input_tokens: count.nullable(),
    output_tokens: count.nullable(),
    cached_tokens: count.nullable(),
    tokens: count,
    usd: usd.nullable(),
    ms: z.number().nullable(),
    settled: z.boolean(),
  })
  .meta({ id: 'ModelCall', description: 'One call of a model. Until it is settled, `tokens` and `usd` are what was reserved for it.' });

const MICRO = 1_000_000;

export function usageRoutes(app: App, { engine: { rf } }: Services): void {
  const tags = ['Usage'];

  app.get(
    '/api/v1/usage',
    {
      config: { access: 'read:dashboard', summary: 'What models cost today and this month, and what is allowed' },
      schema: { tags, response: answers({ 200: usage }) },
    },
    async (request) => {
      const { plan, day, month } = await rf.tenant(principalOf(request).tenantId).usage.now();
      return { plan, day: periodToWire(day), month: periodToWire(month) };
    },
  );

  app.get(
    '/api/v1/usage/calls',
    {
      config: { access: 'read:dashboard', summary: 'The ledger: each call of a model, the newest first' },
      schema: { tags, querystring: pageQuery, response: answers({ 200: pageOf(call) }) },
    },
    async (request) => {
      const { cursor, limit } = request.query;
      const page = await rf.tenant(principalOf(request).tenantId).usage.calls({ limit, ...(cursor && { cursor }) });
      return { data: page.data.map(callToWire), next_cursor: page.nextCursor };
    },
  );
}

function periodToWire({ period: name, calls, tokens, microUsd, limit, hard, cache }: UsageOfPeriod): z.infer<typeof period> {
  return {
    period: name,
    calls,
    tokens,
    usd: microUsd / MICRO,
    limit: { tokens: limit.tokens, usd: limit.microUsd === null ? null : limit.microUsd / MICRO },
    hard,
    reply_cache: { ...cache, hit_rate: hitRate(cache) },
  };
}

function callToWire(entry: SpendEntry): z.infer<typeof call> {
  return {
    id: entry.id,
    created_at: iso(entry.at),
    message_id: entry.messageId,
    stage: entry.stage,
    model: entry.model,
    input_tokens: entry.inputTokens,
    output_tokens: entry.outputTokens,
    cached_tokens: entry.cachedTokens,
    tokens: entry.tokens,
    usd: entry.microUsd === null ? null : entry.microUsd / MICRO,
    ms: entry.ms,
    settled: entry.settledAt !== null,
  };
}
