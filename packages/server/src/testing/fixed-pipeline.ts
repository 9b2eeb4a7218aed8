import type { Analysis, Pipeline } from '@replyforce/core';

/** Answers every turn with the same words, but what holds `unknown`: these tests are about the server, not about understanding. */
export const FIXED_REPLY = 'We are open from nine to five.';

export const fixedPipeline: Pipeline = {
  analyze: async ({ id, text }) => (text.includes('unknown') ? holding(id, text) : analysisOf(id, text)),
};

/** Nothing in the knowledge answers it. */
function holding(id: string, text: string): Analysis {
  const analysis = analysisOf(id, text);
  const reply = { text: 'A colleague will answer.', confidence: 0.2, requiresHuman: true, suggestedActions: [], claims: [] };
  return { ...analysis, reply: { ...reply, source: 'human_holding' }, handoff: { needed: true, triggers: ['low_confidence'] } };
}

function analysisOf(id: string, text: string): Analysis {
  return {
    id,
    text,
    guardrail: { passed: true, flags: [], riskScore: 0, evidence: [] },
    understanding: {
      language: 'en',
      entities: [{ type: 'product', value: 'chair' }],
      topic: 'inquiry',
      isQuestion: true,
      summary: text,
      keyPhrases: [],
    },
    sentiment: {
      sentiment: 'neutral',
      score: 0,
      urgency: 'low',
      emotions: [],
      probabilities: { negative: 0.1, neutral: 0.8, positive: 0.1 },
    },
    leadScore: {
      intent: 'purchase',
      confidence: 0.8,
      score: 45,
      tag: 'WARM',
      signals: ['asks_price'],
      ledger: [{ rule: 'asks_price', points: 45, evidence: text }],
      recommendedAction: 'answer',
      counterfactuals: [{ add: 'asks_to_buy', points: 30, score: 75, tag: 'HOT' }],
      ruleVersion: 1,
    },
    reply: {
      text: FIXED_REPLY,
      confidence: 0.9,
      requiresHuman: false,
      suggestedActions: [],
      source: 'knowledge',
      claims: [{ text: FIXED_REPLY, supported: true, evidence: [{ documentId: 'd', passage: FIXED_REPLY, score: 0.9 }] }],
    },
    outputGuardrail: { passed: true, flags: [], riskScore: 0 },
    handoff: { needed: false, triggers: [] },
    stages: [{ name: 'reply', ms: 1, source: 'rules' }],
    cost: { usd: 0, inputTokens: 0, outputTokens: 0, cached: 0, calls: [] },
    models: {},
  };
}
