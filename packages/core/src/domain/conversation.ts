import type { ChannelType } from './channel.js';
import type { Contact } from './contact.js';
import type { LeadTag } from './lead.js';

export type ConversationStatus = 'open' | 'needs_human' | 'snoozed' | 'closed';

/** Who may answer: the machine, a holding reply only, or a person. */
export type ConversationOwner = 'ai' | 'holding' | 'human';

/** Characters of the newest message that a list row shows. */
export const PREVIEW_LENGTH = 140;

export interface ConversationRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly channelId: string;
  readonly channelType: ChannelType;
  readonly contactId: string;
  /** Keyed hash of the thread on its account; one conversation per thread. */
  readonly threadKey: string;
  readonly status: ConversationStatus;
  readonly owner: ConversationOwner;
  readonly assignedTo: string | null;
  readonly leadId: string | null;
  /** Sequence of the newest message of any kind. */
  readonly sequence: number;
  /** Sequence of the newest customer message: a draft made before it is out of date. */
  readonly inboundSequence: number;
  /** Sequence up to which turns have been taken. */
  readonly answeredSequence: number;
  /** Rises when words in it are changed or taken back, and when a person speaks: a draft made before is out of date. */
  readonly revision: number;
  readonly lastMessageAt: number;
  /** Our clock at the customer's last message: opens the 24 h window. */
  readonly lastInboundAt: number | null;
  readonly lastPreview: string;
  /** When the customer was told that a machine answers (EU AI Act Art. 50). */
  readonly disclosedAt: number | null;
  readonly handoffReason: string | null;
  /** Settled language of the conversation, ISO 639-1. */
  readonly language: string | null;
  /**
   * The conversation of the same customer on the same account in which this one goes on, since they turned out to be one person. It
   * is read from then on and no more; null for all others.
   */
  readonly continuedIn: string | null;
  readonly createdAt: number;
}

/** A conversation as commands that change it look at it. */
export type ConversationHead = Pick<
  ConversationRecord,
  | 'tenantId'
  | 'id'
  | 'channelId'
  | 'channelType'
  | 'contactId'
  | 'status'
  | 'owner'
  | 'sequence'
  | 'inboundSequence'
  | 'revision'
  | 'lastInboundAt'
  | 'continuedIn'
>;

/**
 * What a person may send now: anything (`open`), their own words marked as such (`human_agent`), approved templates alone
 * (`template`), or nothing (`closed`).
 */
export interface ReplyWindow {
  readonly state: 'open' | 'human_agent' | 'template' | 'closed';
  /** When the state ends, ms; null where only the customer's next message ends it. */
  readonly closesAt: number | null;
}

/** A conversation with what a list row shows. */
export interface Conversation extends ConversationRecord {
  readonly replyWindow: ReplyWindow;
  readonly contact: Contact;
  readonly lead: { readonly id: string; readonly tag: LeadTag; readonly score: number } | null;
}

export function headOfConversation(found: ConversationHead): ConversationHead {
  const { tenantId, id, channelId, channelType, contactId, status, owner, sequence, inboundSequence, revision } = found;
  const { lastInboundAt, continuedIn } = found;
  return {
    tenantId,
    id,
    channelId,
    channelType,
    contactId,
    status,
    owner,
    sequence,
    inboundSequence,
    revision,
    lastInboundAt,
    continuedIn,
  };
}

/**
 * What changes when a customer writes again: a snoozed conversation opens. Whoever closed one was done with it: what comes
 * now is a new matter, and the machine's turn.
 */
export function reopening({
  status,
}: Pick<ConversationRecord, 'status'>): Partial<Pick<ConversationRecord, 'status' | 'owner' | 'handoffReason'>> {
  if (status === 'snoozed') return { status: 'open' };
  return status === 'closed' ? { status: 'open', owner: 'ai', handoffReason: null } : {};
}
