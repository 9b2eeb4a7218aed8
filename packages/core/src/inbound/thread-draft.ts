import type { JobLease, OfferedJob } from '../domain/job.js';
import type { NewLiveEvent } from '../domain/live-event.js';
import type { CommitInbound, ConversationPatch, NewMessage, StatusChange } from '../ports/commands.js';
import type { Thread } from './resolve-thread.js';

/** What the events of one thread lead to, collected before it becomes one command. */
export interface ThreadDraft {
  readonly messages: NewMessage[];
  readonly statuses: StatusChange[];
  readonly receipts: { status: 'delivered' | 'read'; watermark: number }[];
  readonly verdicts: { eventId: string; verdict: string }[];
  readonly live: NewLiveEvent[];
  /** ms until the turn may be taken, by the newest message that wants an answer; undefined where nobody waits for one. */
  turnDelay: number | undefined;
  patch: ConversationPatch;
  reopens: boolean;
  takenOver: boolean;
}

export function emptyDraft(): ThreadDraft {
  return {
    messages: [],
    statuses: [],
    receipts: [],
    verdicts: [],
    live: [],
    turnDelay: undefined,
    patch: {},
    reopens: false,
    takenOver: false,
  };
}

export function toCommand(thread: Thread, draft: ThreadDraft, leases: readonly JobLease[], jobs: readonly OfferedJob[]): CommitInbound {
  const { newConversation } = thread;
  return {
    leases,
    // A status or a receipt of a thread nobody knows makes no contact.
    ...(thread.newContact && draft.messages.length > 0 && { contact: thread.newContact }),
    ...(thread.nameContact && { nameContact: thread.nameContact }),
    ...(newConversation && draft.messages.length > 0 && { conversation: newConversation }),
    conversationId: newConversation && draft.messages.length === 0 ? null : thread.conversation.id,
    messages: draft.messages,
    patch: draft.patch,
    reopens: draft.reopens,
    statuses: draft.statuses,
    receipts: draft.receipts,
    cancelQueued: draft.takenOver,
    verdicts: draft.verdicts,
    jobs,
    live: draft.live,
  };
}
