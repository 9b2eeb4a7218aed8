import { ending, goingOn, whichGoesOn, type Standing } from '../domain/continuation.js';
import type { ConversationRecord } from '../domain/conversation.js';
import type { MemoryState } from './state.js';
import type { Writes } from './writes.js';

/**
 * Of several conversations of one contact on one account one goes on; see `Identification.absorbs`. Answers with those in which one
 * ended and that need a person.
 */
export function continueConversations(
  state: MemoryState,
  tenantId: string,
  contactId: string,
  preferredId: string | undefined,
  writes: Writes,
): readonly string[] {
  const inNeed: string[] = [];
  const theirs = [...state.conversations.values()].filter(
    (one) => one.tenantId === tenantId && one.contactId === contactId && one.continuedIn === null,
  );
  for (const channelId of new Set(theirs.map((one) => one.channelId))) {
    const found = whichGoesOn(
      theirs.filter((one) => one.channelId === channelId),
      preferredId,
    );
    if (!found || found.ended.length === 0) continue;
    const { kept, ended } = found;
    for (const { id } of ended) end(state, id, kept.id, writes);
    const live = [kept, ...ended].map(({ id }) => ({ type: 'conversation.updated', conversationId: id }) as const);
    writes.side({ live });
    if (state.conversations.get(kept.id)?.status === 'needs_human') inNeed.push(kept.id);
  }
  return inNeed;
}

function end(state: MemoryState, endedId: string, keptId: string, writes: Writes): void {
  // First: a customer is not told by a message that is not sent that a machine answers.
  const isCutShort = writes.cancelQueued(endedId) + writes.machineMessages(endedId, 'sending').length > 0;
  const [kept, ended] = [state.conversations.get(keptId), state.conversations.get(endedId)];
  if (!kept || !ended) return;
  const standing = (one: ConversationRecord): Standing => ({ ...one, lead: state.leads.get(one.leadId ?? '') ?? null });
  state.conversations.set(keptId, { ...kept, ...goingOn(standing(kept), standing(ended), isCutShort) });
  state.conversations.set(endedId, { ...ended, ...ending(ended), continuedIn: keptId, revision: ended.revision + 1 });
  // One that ended in it before goes on where it does.
  for (const [id, one] of state.conversations)
    if (one.continuedIn === endedId) state.conversations.set(id, { ...one, continuedIn: keptId });
}
