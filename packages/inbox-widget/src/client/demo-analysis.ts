import type { AnalysisJson } from './wire.js';

const PLAIN: AnalysisJson = {
  id: 'demo-analysis',
  text: '',
  guardrail: { passed: true, flags: [], risk_score: 0.02, evidence: [] },
  understanding: { language: 'en', entities: [], topic: 'other', is_question: false, summary: '', key_phrases: [] },
  sentiment: {
    sentiment: 'neutral',
    score: 0.05,
    urgency: 'low',
    emotions: [],
    probabilities: { negative: 0.1, neutral: 0.75, positive: 0.15 },
  },
  lead_score: {
    intent: 'other',
    confidence: 0.5,
    score: 0,
    tag: 'COLD',
    signals: [],
    ledger: [],
    recommended_action: 'none',
    counterfactuals: [],
  },
  reply: null,
  output_guardrail: { passed: true, flags: [], risk_score: 0 },
  handoff: { needed: false, triggers: [] },
  stages: [
    { name: 'input_guard', ms: 0.3, source: 'rules' },
    { name: 'understanding', ms: 4.1, source: 'local' },
    { name: 'sentiment', ms: 1.8, source: 'local' },
    { name: 'lead_score', ms: 0.2, source: 'rules' },
    { name: 'reply', ms: 3.9, source: 'local' },
    { name: 'output_guard', ms: 0.6, source: 'rules' },
  ],
  cost: { usd: 0, input_tokens: 0, output_tokens: 0, cached: 0, calls: [] },
  models: {},
};

/** An analysis of which only the interesting part is given. */
export function demoAnalysis(part: Partial<AnalysisJson>): AnalysisJson {
  return { ...PLAIN, ...part };
}
