import type { Analysis } from '../../domain/analysis.js';
import type { Lead } from '../../domain/lead.js';
import type { CommitTurn } from '../../ports/commands.js';
import { NOW, lease, newId, type Thread } from './world.js';

/** The smallest analysis that is one. */
export function newAnalysis(id: string, text = 'hello'): Analysis {
  return {
    id,
    text,
    guardrail: { passed: true, flags: [], riskScore: 0, evidence: [] },
    understanding: { language: 'en', entities: [], topic: 'inquiry', isQuestion: true, summary: text, keyPhrases: [] },
    sentiment: {
      sentiment: 'neutral',
      score: 0.25,
      urgency: 'low',
      emotions: [],
      probabilities: { negative: 0.1, neutral: 0.8, positive: 0.1 },
    },
    leadScore: {
      intent: 'inquiry',
      confidence: 0.5,
      score: 45,
      tag: 'WARM',
      signals: ['asks_price'],
      ledger: [{ rule: 'asks_price', points: 45, evidence: 'how much' }],
      recommendedAction: 'answer',
      counterfactuals: [],
      ruleVersion: 1,
    },
    reply: null,
    outputGuardrail: { passed: true, flags: [], riskScore: 0 },
    handoff: { needed: false, triggers: [] },
    stages: [{ name: 'understanding', ms: 1, source: 'rules' }],
    cost: { usd: 0, inputTokens: 0, outputTokens: 0, cached: 0, calls: [] },
    models: {},
  };
}

export function newLead(thread: Thread, change: Partial<Lead> = {}): Lead {
  return {
    id: newId(),
    tenantId: thread.tenantId,
    contactId: thread.contact.id,
    conversationId: thread.conversation.id,
    tag: 'WARM',
    score: 45,
    intent: 'inquiry',
    signals: ['asks_price'],
    ledger: [{ rule: 'asks_price', points: 45, evidence: 'how much' }],
    ruleVersion: 1,
    lockedBy: null,
    crmSyncedAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    ...change,
  };
}

/** A turn that answers everything the thread's customer has said. */
export async function newTurn(thread: Thread, change: Partial<CommitTurn> = {}): Promise<CommitTurn> {
  const last = thread.messages.at(-1)?.id ?? '';
  return {
    leases: await lease(thread),
    conversationId: thread.conversation.id,
    expect: { inboundSequence: thread.messages.length, revision: 0, owners: ['ai'] },
    turn: { id: newId(), lastMessageId: last, outcome: 'replied', createdAt: NOW },
    analysis: newAnalysis(last),
    lead: null,
    reply: null,
    patch: {},
    ...change,
  };
}
