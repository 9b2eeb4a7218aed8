import type { DeadLetter } from '../domain/dead-letter.js';
import type { Actor } from '../domain/identity.js';
import { announce, type EngineContext } from '../engine-context.js';
import type { ErrorCode } from '../errors/codes.js';
import { MACHINE_OWNERS, permissionFor, recipientOf } from '../outbound/may-send.js';
import type { RequeueRefused } from '../ports/dead-letters.js';
import { auditEntry } from '../tenant/audit-entry.js';

export interface Refused {
  readonly outcome: 'refused';
  readonly code: ErrorCode;
  /** In words. */
  readonly reason: string;
  /** Whether time will not change it. */
  readonly isFinal: boolean;
}

export const REFUSALS: Readonly<Record<RequeueRefused['because'], string>> = {
  may_have_arrived: 'The message may have arrived: it is not sent again.',
  owned_by_person: 'A person owns the conversation: the machine says nothing more.',
  newer_message: 'Something newer was said in the conversation: an answer to what came before would be wrong now.',
};

/**
 * Puts a job back to work: by itself (`retries` counts how often) or by hand (0).
 *
 * A send passes the gate of a first send. Here: its channel works and the reply window is open. In the storage command, together
 * with the change itself: every attempt so far was clearly refused, a machine message's conversation is the machine's, nothing newer
 * was said. And once more when it is claimed and when it leaves. No message is shown twice: the command takes the letter
 * away, so of many that want it one gets it; the message must be `failed` with refused attempts alone, and the way out goes
 * through `claimSend`, which takes `queued` messages only and writes an attempt of its own first.
 * A turn cannot answer twice because its key is unique, an event cannot be stored twice for the same reason, and a lead is
 * pushed as it stands: they run again as they are.
 */
export async function retryLetter(
  engine: EngineContext,
  letter: DeadLetter,
  retries: number,
  actor: Actor,
): Promise<{ readonly outcome: 'requeued' | 'gone' } | Refused> {
  const { tenantId, id, queue, reason } = letter;
  const now = engine.runtime.now();
  const obstacle = await obstacleFor(engine, letter, now);
  if (obstacle) return obstacle;
  const result = await engine.storage.forTenant(tenantId).deadLetters.requeue({
    letter,
    now,
    retries,
    owners: MACHINE_OWNERS,
    audit: [auditEntry(engine, tenantId, actor, 'dead_letter.retried', { type: 'job', id }, { queue, reason, retries })],
  });
  if (result.outcome === 'refused') {
    return { outcome: 'refused', code: 'conflict', reason: REFUSALS[result.because], isFinal: true };
  }
  if (result.outcome === 'requeued') announce(engine, tenantId, [{ ...letter, runAt: now }], true);
  return result;
}

/** What stands in the way of a message that would be sent again; a channel may come back, the customer's time does not. */
async function obstacleFor(engine: EngineContext, letter: DeadLetter, now: number): Promise<Refused | undefined> {
  return letter.queue === 'outbound.messages' && letter.payload.type === 'send'
    ? obstacleForMessage(engine, letter.tenantId, letter.payload.messageId, now)
    : undefined;
}

export async function obstacleForMessage(
  engine: EngineContext,
  tenantId: string,
  messageId: string,
  now: number,
): Promise<Refused | undefined> {
  const tenant = engine.storage.forTenant(tenantId);
  const message = await tenant.messages.get(messageId);
  const row = message?.status === 'failed' ? await tenant.conversations.get(message.conversationId) : undefined;
  if (!message || !row) return undefined;
  const channel = await tenant.channels.get(row.conversation.channelId);
  const adapter = channel && engine.channels.get(channel.type);
  if (!channel || !adapter) {
    return refused('channel_unavailable', 'The channel of this conversation is no longer connected.', false);
  }
  const { obstacle } = permissionFor(message, channel, adapter.limits, recipientOf(row), now);
  if (!obstacle) return undefined;
  if (obstacle.code === 'channel_unavailable') return refused('channel_unavailable', obstacle.message, false);
  const known = FINAL.find((code) => code === obstacle.code) ?? 'window_closed';
  return refused(known, obstacle.message, true);
}

/** Obstacles that no waiting takes away. */
const FINAL = ['window_closed', 'template_needed', 'advertising_refused'] as const;

function refused(code: ErrorCode, reason: string, isFinal: boolean): Refused {
  return { outcome: 'refused', code, reason, isFinal };
}
