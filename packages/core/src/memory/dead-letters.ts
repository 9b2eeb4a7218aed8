import type { DeadLetter } from '../domain/dead-letter.js';
import type { Message } from '../domain/message.js';
import type { DeadLetterStore, LetterKey, Requeue, RequeueRefused, TenantDeadLetters } from '../ports/dead-letters.js';
import { attemptsOf } from './commands.js';
import { pageBy, sortable } from './pages.js';
import type { JobRow, LetterRow, MemoryState } from './state.js';
import type { Writes } from './writes.js';

export function memoryDeadLetters(state: MemoryState): DeadLetterStore {
  return {
    takeDue: async ({ now, until, limit }) => {
      const due = [...state.deadLetters.values()].filter(({ retryAt }) => retryAt !== null && retryAt <= now);
      const taken = due.sort((left, right) => (left.retryAt ?? 0) - (right.retryAt ?? 0)).slice(0, limit);
      for (const letter of taken) state.deadLetters.set(letter.id, { ...letter, retryAt: until });
      return taken.map(({ id }) => state.deadLetters.get(id) as LetterRow).map(toLetter);
    },
    expired: async (diedBy, limit) =>
      [...state.deadLetters.values()]
        .filter(({ diedAt }) => diedAt <= diedBy)
        .sort((left, right) => left.diedAt - right.diedAt)
        .slice(0, limit)
        .map(toLetter),
    count: async () => state.deadLetters.size,
  };
}

export function memoryTenantLetters(state: MemoryState, tenantId: string, writes: Writes): TenantDeadLetters {
  function find(id: string): LetterRow | undefined {
    const found = state.deadLetters.get(id);
    return found?.tenantId === tenantId ? found : undefined;
  }
  function asRead({ id, diedAt }: LetterKey): LetterRow | undefined {
    const found = find(id);
    return found?.diedAt === diedAt ? found : undefined;
  }

  return {
    list: async ({ queue, ...page }) =>
      pageBy(
        [...state.deadLetters.values()]
          .filter((letter) => letter.tenantId === tenantId && (queue === undefined || letter.queue === queue))
          .map(toLetter),
        ({ diedAt, id }) => `${sortable(diedAt)}|${id}`,
        page,
      ),
    get: async (id) => {
      const found = find(id);
      return found && toLetter(found);
    },
    requeue: async (command) => {
      const letter = asRead(command.letter);
      if (!letter) return { outcome: 'gone' };
      const message =
        letter.queue === 'outbound.messages' && letter.payload.type === 'send' ? writes.message(letter.payload.messageId) : undefined;
      const refusal = message && refusalOf(state, message, command);
      if (refusal) return refusal;
      if (message?.status === 'failed') queueAgain(message, command.now, writes);
      writes.side(command);
      state.deadLetters.delete(letter.id);
      state.counter += 1;
      state.jobs.set(letter.id, backToWork(letter, command, state.counter));
      return { outcome: 'requeued' };
    },
    holdBack: async (key, change) => {
      const letter = asRead(key);
      if (letter) state.deadLetters.set(letter.id, { ...letter, ...change });
    },
    remove: async (key, side) => {
      if (!asRead(key)) return false;
      state.deadLetters.delete(key.id);
      writes.side(side);
      return true;
    },
  };
}

/** Whether the message must not be queued again; undefined also where it would not be. */
export function refusalOf(
  state: MemoryState,
  { tenantId, id, conversationId, senderType, sequence, status }: Message,
  { owners }: Pick<Requeue, 'owners'>,
): RequeueRefused | undefined {
  if (status !== 'failed' && status !== 'queued') return undefined;
  if (attemptsOf(state, tenantId, id).some((attempt) => attempt.state !== 'failed'))
    return { outcome: 'refused', because: 'may_have_arrived' };
  if (senderType === 'agent') return undefined;
  const owner = state.conversations.get(conversationId)?.owner;
  if (!owner || !owners.includes(owner)) return { outcome: 'refused', because: 'owned_by_person' };
  const wasSaid = (other: Message) => other.sequence > sequence && other.kind !== 'note' && other.status !== 'cancelled';
  return state.messages.get(conversationId)?.some(wasSaid) ? { outcome: 'refused', because: 'newer_message' } : undefined;
}

export function queueAgain(message: Message, now: number, writes: Writes): void {
  writes.updateMessage(message.id, { status: 'queued' });
  if (message.disclosure) writes.patchConversation(message.conversationId, { disclosedAt: now });
  writes.side({ live: [{ type: 'message.updated', conversationId: message.conversationId, messageId: message.id }] });
}

function backToWork(letter: LetterRow, { now, retries }: Requeue, number: number): JobRow {
  const { id, tenantId, queue, groupKey, payload, fence, createdAt, reason } = letter;
  const state = { state: 'waiting', leaseUntil: 0, attempts: 0, runAt: now, reason, number, retries } as const;
  return { id, tenantId, queue, groupKey, payload, fence, createdAt, ...state } as JobRow;
}

function toLetter({ fence: _fence, ...letter }: LetterRow): DeadLetter {
  return letter;
}
