import type { Analysis } from '../domain/analysis.js';

/**
 * Whether the machine says nothing because a person is awaited. It goes on answering only where it merely did not know
 * something else, and never promises a person twice (docs/decisions, "Who answers while a person is awaited").
 */
export function staysSilent(handoffReason: string | null, { reply, handoff }: Pick<Analysis, 'reply' | 'handoff'>): boolean {
  const knowsThis = reply !== null && reply.source !== 'human_holding' && !handoff.needed;
  return handoffReason !== 'low_confidence' || !knowsThis;
}
