import type { Message } from '../../../domain/message.js';
import { changedTenant, type Alterations } from '../alterations.js';

// Bugs in who owns a conversation.

export const ANYBODY = ['ai', 'holding', 'human'] as const;

/** The owner is looked at when the reply is thought of, not again when it goes out. */
export function ownerNotChecked(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: (command) => tenant.commitTurn({ ...command, expect: { ...command.expect, owners: ANYBODY } }),
        claimSend: (command) => tenant.claimSend({ ...command, owners: ANYBODY }),
      })),
  };
}

/** Only newer words of the customer and the owner make a draft void: not what a person said and gave back while it was made. */
export function personNotSeenByDraft(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: async (command) => {
          const row = await tenant.conversations.get(command.conversationId);
          const { revision = 0 } = row?.conversation ?? {};
          return tenant.commitTurn({ ...command, expect: { ...command.expect, revision } });
        },
      })),
  };
}

/** What a customer says gives the conversation back to the machine. */
export function takenBackByCustomer(): Alterations {
  const fromCustomer = (message: Pick<Message, 'senderType'>) => message.senderType === 'customer';
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitInbound: (command) =>
          tenant.commitInbound(command.messages.some(fromCustomer) ? { ...command, patch: { ...command.patch, owner: 'ai' } } : command),
      })),
  };
}

/** Whether a closed conversation opens again is decided from what was read before. */
export function reopenedFromEarlierRead(): Alterations {
  const seen = new Map<string, string>();
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        findThread: async (channelId, threadKey, platformMid) => {
          const found = await tenant.findThread(channelId, threadKey, platformMid);
          if (found) seen.set(found.id, found.status);
          return found;
        },
        commitInbound: (command) => {
          const wasClosed = command.reopens === true && seen.get(command.conversationId ?? '') === 'closed';
          return tenant.commitInbound(wasClosed ? { ...command, patch: { status: 'open', owner: 'ai', ...command.patch } } : command);
        },
      })),
  };
}
