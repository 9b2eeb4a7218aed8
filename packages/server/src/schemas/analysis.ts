import { CACHE_OUTCOMES } from '@replyforce/core';
import { z } from 'zod';

const probability = z.number().min(0).max(1);

const leadScore = z.strictObject({
  intent: z.string(),
  confidence: probability,
  score: z.number().min(0).max(100),
  tag: z.enum(['HOT', 'WARM', 'COLD']),
  signals: z.array(z.string()),
  ledger: z.array(z.strictObject({ rule: z.string(), points: z.number(), evidence: z.string() })),
  recommended_action: z.string(),
  counterfactuals: z.array(
    z.strictObject({ add: z.string(), points: z.number(), score: z.number(), tag: z.enum(['HOT', 'WARM', 'COLD']) }),
  ),
  rule_version: z.number().int(),
});

const reply = z.strictObject({
  text: z.string(),
  confidence: probability,
  requires_human: z.boolean(),
  suggested_actions: z.array(z.string()),
  source: z.enum(['model', 'knowledge', 'template', 'cache', 'human_holding']),
  claims: z.array(
    z.strictObject({
      text: z.string(),
      supported: z.boolean(),
      evidence: z.array(z.strictObject({ document_id: z.string(), passage: z.string(), score: z.number() })),
    }),
  ),
});

/** What the pipeline found out and decided about one turn (contract section 5). */
export const analysis = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    guardrail: z.strictObject({
      passed: z.boolean(),
      flags: z.array(z.string()),
      risk_score: z.number(),
      evidence: z.array(z.strictObject({ flag: z.string(), text: z.string() })),
    }),
    understanding: z.strictObject({
      language: z.string(),
      entities: z.array(z.strictObject({ type: z.string(), value: z.string() })),
      topic: z.string(),
      is_question: z.boolean(),
      summary: z.string(),
      key_phrases: z.array(z.string()),
    }),
    sentiment: z.strictObject({
      sentiment: z.enum(['positive', 'negative', 'neutral', 'mixed']),
      score: z.number().min(-1).max(1),
      urgency: z.enum(['low', 'medium', 'high', 'critical']),
      emotions: z.array(z.string()),
      probabilities: z.strictObject({ negative: probability, neutral: probability, positive: probability }),
    }),
    lead_score: leadScore,
    reply: reply.nullable(),
    output_guardrail: z.strictObject({ passed: z.boolean(), flags: z.array(z.string()), risk_score: z.number() }),
    handoff: z.strictObject({ needed: z.boolean(), triggers: z.array(z.string()) }),
    stages: z.array(
      z.strictObject({
        name: z.string(),
        ms: z.number(),
        source: z.string(),
        degraded: z.string().optional(),
        cache: z.enum(CACHE_OUTCOMES).optional(),
      }),
    ),
    cost: z.strictObject({
      usd: z.number().nullable(),
      input_tokens: z.number(),
      output_tokens: z.number(),
      cached: z.number(),
      calls: z.array(
        z.strictObject({
          stage: z.string(),
          model: z.string(),
          input_tokens: z.number(),
          output_tokens: z.number(),
          cached_tokens: z.number(),
          usd: z.number().nullable(),
          ms: z.number(),
        }),
      ),
    }),
    models: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Analysis', description: 'What was found out and decided about one turn of the customer.' });
