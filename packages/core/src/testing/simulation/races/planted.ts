import type { Tenant } from '../../../domain/tenant.js';
import { changed, changedTenant, type Alterations } from '../alterations.js';
import { budgetIgnored, disclosureForgotten, turnKeyNotUnique } from '../mutations/answering.js';
import { ANYBODY, takenBackByCustomer } from '../mutations/people.js';
import type { Mutation } from '../mutations.js';

/** Who owns the conversation is looked at when the reply is committed, not as an attempt to send it begins. */
function takeoverNotLookedAtBySend(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({ claimSend: (command) => tenant.claimSend({ ...command, owners: ANYBODY }) })),
  };
}

/** A person who answers in the platform's own app owns the conversation, and what the machine had ready stays ready. */
function queuedNotCancelled(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitInbound: (command) => tenant.commitInbound({ ...command, cancelQueued: false }),
      })),
  };
}

/** What was read while the model thought counts: whoever has written or taken over since is not seen. */
function draftNeverVoid(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: async (command) => {
          const row = await tenant.conversations.get(command.conversationId);
          const { inboundSequence = 0, revision = 0 } = row?.conversation ?? {};
          return tenant.commitTurn({ ...command, expect: { inboundSequence, revision, owners: ANYBODY } });
        },
      })),
  };
}

/** Settings are read once: what the machine may do is what it might do at the start. */
function modeReadOnce(): Alterations {
  let first: Promise<Tenant | undefined> | undefined;
  return {
    storage: (storage) =>
      changed(storage, ({ tenants }) => ({ tenants: { ...tenants, find: (idOrSlug) => (first ??= tenants.find(idOrSlug)) } })),
  };
}

/** To give a conversation back marks it open and leaves it with the person. */
function returnForgotten(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        patchConversation: (id, { owner: _owner, ...patch }, side) => tenant.patchConversation(id, patch, side),
      })),
  };
}

/** Bugs that a race between people and the machine must show; beside those that any history may show (`mutations.ts`). */
export const PLANTED: readonly Mutation[] = [
  { name: 'the owner is not looked at as a send begins', breaks: ['person', 'takenBack'], alter: takeoverNotLookedAtBySend },
  { name: 'queued sends are not cancelled when a person speaks in the app', breaks: ['takenBack'], alter: queuedNotCancelled },
  { name: 'the turn has no key', breaks: ['oneReply'], alter: turnKeyNotUnique },
  {
    name: 'a draft outlives what came while the model thought',
    breaks: ['person', 'oneReply', 'ownership', 'takenBack'],
    alter: draftNeverVoid,
  },
  { name: 'a change of mode is not noticed', breaks: ['mode'], alter: modeReadOnce },
  { name: 'to give a conversation back changes nothing', breaks: ['returned'], alter: returnForgotten },
  { name: 'a customer takes the conversation back from a person', breaks: ['ownership'], alter: takenBackByCustomer },
  { name: 'the first machine message says nothing of the machine', breaks: ['disclosed'], alter: disclosureForgotten },
  { name: 'a model is called whatever is left of the budget', breaks: ['budget'], alter: budgetIgnored },
];
