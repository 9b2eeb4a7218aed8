import type { NewAuditEntry } from '../domain/audit.js';
import type { JobLease, OfferedJob } from '../domain/job.js';
import type { NewLiveEvent } from '../domain/live-event.js';
import { PREVIEW_LENGTH, type ConversationRecord } from '../domain/conversation.js';
import type { CommitInbound, ConversationPatch, EarlyChange, Identification, NewMessage, StatusChange } from '../ports/commands.js';
import type { Thread } from './resolve-thread.js';

/** What the events of one thread lead to, collected before it becomes one command. */
export interface ThreadDraft {
  readonly messages: NewMessage[];
  readonly changes: NonNullable<CommitInbound['changes']>[number][];
  readonly early: EarlyChange[];
  readonly statuses: StatusChange[];
  readonly receipts: { status: 'delivered' | 'read'; watermark: number }[];
  readonly preferences: NonNullable<CommitInbound['preferences']>[number][];
  readonly verdicts: { eventId: string; verdict: string }[];
  readonly live: NewLiveEvent[];
  /** Copies of what was attached to messages that were taken back. */
  readonly forget: { readonly messageId: string; readonly attachmentId: string }[];
  readonly audit: NewAuditEntry[];
  identification: Identification | undefined;
  /** ms until the turn may be taken, by the newest message that wants an answer; undefined where nobody waits for one. */
  turnDelay: number | undefined;
  patch: ConversationPatch;
  reopens: boolean;
  /** Somebody else has spoken: what the machine has ready is not said. */
  cancelQueued: boolean;
}

export function emptyDraft(): ThreadDraft {
  return {
    messages: [],
    changes: [],
    early: [],
    statuses: [],
    receipts: [],
    preferences: [],
    verdicts: [],
    live: [],
    forget: [],
    audit: [],
    identification: undefined,
    turnDelay: undefined,
    patch: {},
    reopens: false,
    cancelQueued: false,
  };
}

export function toCommand(thread: Thread, draft: ThreadDraft, leases: readonly JobLease[], jobs: readonly OfferedJob[]): CommitInbound {
  const { newConversation } = thread;
  // A status or a receipt of a thread nobody knows makes no contact; what somebody wants is kept, also of who has not written.
  const speaks = draft.messages.length > 0;
  const found = draft.identification ?? thread.identification;
  const identification = found && { ...found, ...((!newConversation || speaks) && { conversationId: thread.conversation.id }) };
  return {
    leases,
    ...(thread.newContact && (speaks || draft.preferences.length > 0) && { contact: thread.newContact }),
    ...(thread.completeContact && { completeContact: thread.completeContact }),
    ...(newConversation && speaks && { conversation: withoutNews(newConversation, draft) }),
    conversationId: newConversation && !speaks ? null : thread.conversation.id,
    ...(!newConversation && { seen: thread.conversation }),
    messages: draft.messages,
    patch: draft.patch,
    reopens: draft.reopens,
    ...(draft.changes.length > 0 && { changes: draft.changes }),
    ...(draft.early.length > 0 && { early: draft.early }),
    ...(identification && { identification }),
    ...(draft.preferences.length > 0 && { preferences: draft.preferences }),
    statuses: draft.statuses,
    receipts: draft.receipts,
    cancelQueued: draft.cancelQueued,
    verdicts: draft.verdicts,
    jobs,
    live: draft.live,
    ...(draft.audit.length > 0 && { audit: draft.audit }),
  };
}

/** A conversation that is known from the past alone lies in the past, closed: nobody waits in it. */
function withoutNews(conversation: ConversationRecord, { messages }: ThreadDraft): ConversationRecord {
  const last = messages.at(-1);
  if (!last || messages.some(({ origin }) => origin !== 'history')) return conversation;
  const lastPreview = last.content.slice(0, PREVIEW_LENGTH);
  return { ...conversation, status: 'closed', lastMessageAt: last.platformAt ?? last.createdAt, lastPreview };
}
