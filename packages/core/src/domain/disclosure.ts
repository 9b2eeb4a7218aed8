import type { ChannelType } from './channel.js';
import type { MessageStatus } from './message.js';

/** The words with which a message says that a machine writes. */
export interface DisclosureText {
  /** Of the words, ISO 639-1: English where the customer's language has none. */
  readonly language: string;
  /** Other words have another one: `disclosure-1` for ours, `own-…` for those of the tenant. */
  readonly version: string;
}

/** Messages in one of these the customer has, or may have. */
export const MAY_HAVE_ARRIVED: readonly MessageStatus[] = ['sending', 'accepted', 'sent', 'delivered', 'read', 'uncertain'];

/** A machine message as a witness: which it is, and when it was written, ms. */
export interface DisclosureWitness {
  readonly messageId: string;
  readonly sequence: number;
  readonly at: number;
}

/** What storage knows of a conversation in which a customer has, or may have, a message of the machine. */
export interface DisclosureEvidence {
  readonly conversationId: string;
  readonly channelId: string;
  readonly channelType: ChannelType;
  /** The first machine message. */
  readonly first: DisclosureWitness;
  /** The first that says that a machine writes; null for none. */
  readonly telling: (DisclosureWitness & { readonly text: DisclosureText | null }) | null;
}

/** `late`: the machine had written before it said what it is. */
export type DisclosureVerdict = 'ok' | 'late' | 'missing';

/** Whether the customer of one conversation was told of the machine in time (EU AI Act Art. 50(1)). */
export interface DisclosureLine {
  readonly conversationId: string;
  readonly channelId: string;
  readonly channelType: ChannelType;
  /** ms. */
  readonly firstAiReplyAt: number;
  readonly disclosedAt: number | null;
  /** The message that says so: its words are the proof. */
  readonly messageId: string | null;
  readonly text: DisclosureText | null;
  readonly verdict: DisclosureVerdict;
}

export function disclosureLine({ conversationId, channelId, channelType, first, telling }: DisclosureEvidence): DisclosureLine {
  return {
    conversationId,
    channelId,
    channelType,
    firstAiReplyAt: first.at,
    disclosedAt: telling?.at ?? null,
    messageId: telling?.messageId ?? null,
    text: telling?.text ?? null,
    // By their order: two messages may bear one time.
    verdict: telling === null ? 'missing' : telling.sequence <= first.sequence ? 'ok' : 'late',
  };
}
