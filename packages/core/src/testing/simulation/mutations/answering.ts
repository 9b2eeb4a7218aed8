import type { ConversationPatch } from '../../../ports/commands.js';
import { changedTenant, type Alterations } from '../alterations.js';

// Bugs in what a turn decides.

/** A turn is known by the job that took it, not by what the customer said last. */
export function turnKeyNotUnique(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: (command) => {
          const { answeredSequence: _answered, ...patch } = command.patch;
          return tenant.commitTurn({ ...command, patch, turn: { ...command.turn, lastMessageId: command.leases[0]?.id ?? '' } });
        },
      })),
  };
}

/** Every conversation seems to know of the machine. */
export function disclosureForgotten(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        loadTurn: async (id, window) => {
          const source = await tenant.loadTurn(id, window);
          if (!source) return source;
          const said = source.messages
            .slice(0, 1)
            .map((first) => ({ ...first, senderType: 'ai' as const, status: 'sent' as const, disclosure: true }));
          return { ...source, conversation: { ...source.conversation, disclosedAt: 1 }, messages: [...said, ...source.messages] };
        },
      })),
  };
}

/** Calls are noted, and no limit is looked at. */
export function budgetIgnored(): Alterations {
  const open = { tokens: null, microUsd: null };
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        spend: { ...tenant.spend, reserve: (command) => tenant.spend.reserve({ ...command, limits: { day: open, month: open } }) },
      })),
  };
}

/** What is answered is what the last command says, also where it knew less than the one before. */
export function answeredGoesBack(): Alterations {
  const answered = new Map<string, number>();
  const note = (id: string, { answeredSequence }: ConversationPatch) => {
    if (answeredSequence !== undefined) answered.set(id, answeredSequence);
  };
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: async (command) => {
          const outcome = await tenant.commitTurn(command);
          if (outcome.outcome === 'committed') note(command.conversationId, command.patch);
          return outcome;
        },
        commitReply: async (command) => {
          const message = await tenant.commitReply(command);
          note(command.conversationId, command.patch);
          return message;
        },
        loadTurn: async (id, window) => {
          const answeredSequence = answered.get(id);
          const source = await tenant.loadTurn(id, window);
          return source && answeredSequence !== undefined
            ? { ...source, conversation: { ...source.conversation, answeredSequence } }
            : source;
        },
      })),
  };
}
