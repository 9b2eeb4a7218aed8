import type { Analysis, HandoffTrigger } from '../domain/analysis.js';
import type { TurnMessage, TurnSource } from '../ports/storage.js';
import { isConfirmation, isReassurance } from '../voice/reassurance.js';

/** For so long nobody is told twice that a person comes, ms: who asks in the evening is told again the next morning. */
const TOLD_AGAIN_AFTER_MS = 12 * 3_600_000;

/** What the machine could not do: a person comes for that, and what else it surely knows it goes on answering. */
const OF_THE_MACHINE: readonly string[] = ['low_confidence', 'unresolved', 'model_unavailable'] satisfies readonly HandoffTrigger[];

/** A message, as far as it is looked at whether and when the customer was told something. */
export type SaidMessage = Pick<TurnMessage, 'sequence' | 'senderType' | 'kind' | 'status' | 'content' | 'createdAt'>;

/** How a customer waits for a person. */
export interface Waiting {
  readonly handoffReason: string | null;
  /** Oldest first. */
  readonly messages: readonly SaidMessage[];
}

/** Whether the customer waits for a person who has not spoken yet: one was called, and the machine may still speak. */
export function awaitsPerson({ owner, status }: Pick<TurnSource['conversation'], 'owner' | 'status'>): boolean {
  return owner === 'holding' || (owner === 'ai' && status === 'needs_human');
}

/** Whether all there is to say is that the team knows, and that was said lately. */
export function wasReassured({ messages }: Pick<Waiting, 'messages'>, { reply }: Pick<Analysis, 'reply'>, now: number): boolean {
  return reply !== null && isReassurance(reply.text) && wasSaidLately(messages, now, ({ content }) => isReassurance(content));
}

/**
 * Whether the machine says nothing because a person is awaited (docs/decisions, "What is said while a person is awaited"): whatever the
 * reason, who asks whether anybody comes is told that the team knows; with a reason of the machine's own, all that it surely knows is said.
 */
export function staysSilent(waiting: Waiting, { reply, handoff }: Pick<Analysis, 'reply' | 'handoff'>, now: number): boolean {
  if (reply === null) return true;
  if (isReassurance(reply.text)) return wasReassured(waiting, { reply }, now);
  if (!OF_THE_MACHINE.includes(waiting.handoffReason ?? '')) return true;
  if (reply.source !== 'human_holding') return handoff.needed;
  if (handoff.triggers.some((trigger) => !OF_THE_MACHINE.includes(trigger))) return true;
  // That STOP was heard tells nobody that a person comes.
  return wasSaidLately(waiting.messages, now, ({ content }) => !isConfirmation(content));
}

/** Where nothing of ours is among the messages at hand, it lies before them, and may have been just this. */
function wasSaidLately(messages: readonly SaidMessage[], now: number, isMeant: (message: SaidMessage) => boolean): boolean {
  const since = now - TOLD_AGAIN_AFTER_MS;
  const said = messages.filter(({ senderType, kind, status }) => isOurs(senderType, kind) && status !== 'cancelled' && status !== 'failed');
  const [first] = messages;
  if (said.length === 0) return first !== undefined && first.sequence > 1 && first.createdAt > since;
  return said.some((message) => message.createdAt > since && isMeant(message));
}

function isOurs(senderType: TurnMessage['senderType'], kind: TurnMessage['kind']): boolean {
  return (senderType === 'ai' || senderType === 'agent') && kind !== 'note';
}

/** What the customer's own words ask for, heaviest first: with one of these nobody is talked over. What the machine could not do is none. */
const OF_THE_CUSTOMER: readonly HandoffTrigger[] = ['safety', 'human_requested', 'legal', 'negative_critical'];

/**
 * Why a person is awaited, when the customer goes on writing meanwhile: who asks for a person after a question nobody could answer is
 * answered by that person. A lighter reason never takes the place of a heavier one.
 */
export function reasonToWait(handoffReason: string | null, { handoff }: Pick<Analysis, 'handoff'>): HandoffTrigger | undefined {
  const [found] = OF_THE_CUSTOMER.filter((trigger) => handoff.triggers.includes(trigger));
  const known = OF_THE_CUSTOMER.findIndex((trigger) => trigger === handoffReason);
  return found !== undefined && (known < 0 || OF_THE_CUSTOMER.indexOf(found) < known) ? found : undefined;
}
