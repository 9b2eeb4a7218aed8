import type { Analysis, HandoffTrigger } from '../domain/analysis.js';

/**
 * Whether the machine says nothing because a person is awaited. It goes on answering only where it merely did not know
 * something else, and never promises a person twice (docs/decisions, "Who answers while a person is awaited").
 */
export function staysSilent(handoffReason: string | null, { reply, handoff }: Pick<Analysis, 'reply' | 'handoff'>): boolean {
  const knowsThis = reply !== null && reply.source !== 'human_holding' && !handoff.needed;
  return handoffReason !== 'low_confidence' || !knowsThis;
}

/** What the customer's own words ask for, heaviest first: with one of these nobody is talked over. What the machine could not do is none. */
const OF_THE_CUSTOMER: readonly HandoffTrigger[] = ['safety', 'human_requested'];

/**
 * Why a person is awaited, when the customer goes on writing meanwhile: who asks for a person after a question nobody could answer is
 * answered by that person. A lighter reason never takes the place of a heavier one.
 */
export function reasonToWait(handoffReason: string | null, { handoff }: Pick<Analysis, 'handoff'>): HandoffTrigger | undefined {
  const [found] = OF_THE_CUSTOMER.filter((trigger) => handoff.triggers.includes(trigger));
  const known = OF_THE_CUSTOMER.findIndex((trigger) => trigger === handoffReason);
  return found !== undefined && (known < 0 || OF_THE_CUSTOMER.indexOf(found) < known) ? found : undefined;
}
