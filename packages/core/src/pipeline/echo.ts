import type { Analysis } from '../domain/analysis.js';
import type { Pipeline } from '../ports/pipeline.js';

/** The simplest pipeline: replies with the customer's own words. A start for one of your own, and the yardstick of benchmarks. */
export function echoPipeline(): Pipeline {
  return {
    analyze: async ({ id, text, language }): Promise<Analysis> => ({
      id,
      text,
      guardrail: { passed: true, flags: [], riskScore: 0, evidence: [] },
      understanding: { language: language ?? 'en', entities: [], topic: 'other', isQuestion: false, summary: text, keyPhrases: [] },
      sentiment: { sentiment: 'neutral', score: 0, urgency: 'low', emotions: [], probabilities: { negative: 0, neutral: 1, positive: 0 } },
      leadScore: {
        intent: 'none',
        confidence: 1,
        score: 0,
        tag: 'COLD',
        signals: [],
        ledger: [],
        recommendedAction: 'none',
        counterfactuals: [],
        ruleVersion: 0,
      },
      reply: text === '' ? null : { text, confidence: 1, requiresHuman: false, suggestedActions: [], source: 'template', claims: [] },
      outputGuardrail: { passed: true, flags: [], riskScore: 0 },
      handoff: { needed: false, triggers: [] },
      stages: [],
      cost: { usd: 0, inputTokens: 0, outputTokens: 0, cached: 0, calls: [] },
      models: {},
    }),
  };
}
