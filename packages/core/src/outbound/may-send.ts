import type { Channel } from '../domain/channel.js';
import { mayAdvertiseTo } from '../domain/contact.js';
import type { Message, SendFailure } from '../domain/message.js';
import type { ChannelLimits } from '../ports/channel-adapter.js';
import type { ConversationRow } from '../ports/storage.js';
import { authorOf, contentKindOf, sendPolicy } from './send-policy.js';

/** Who may own the conversation when a machine message goes out: a holding reply goes out while a person is awaited. */
export const MACHINE_OWNERS = ['ai', 'holding'] as const;

export type Permission = { readonly obstacle: SendFailure } | { readonly obstacle?: undefined; readonly tag?: 'HUMAN_AGENT' };

/** What has to be known of who gets it. */
interface Recipient {
  /** When they last wrote, ms; null for never. */
  readonly lastInboundAt: number | null;
  readonly mayAdvertise: boolean;
}

export function recipientOf({ conversation, contact }: Pick<ConversationRow, 'conversation' | 'contact'>): Recipient {
  return { lastInboundAt: conversation.lastInboundAt, mayAdvertise: mayAdvertiseTo(contact) };
}

/** Whether a message can be sent through a channel to somebody, and with what mark. */
export function permissionFor(
  message: Pick<Message, 'senderType' | 'outgoing'>,
  channel: Channel,
  limits: ChannelLimits,
  { lastInboundAt, mayAdvertise }: Recipient,
  now: number,
): Permission {
  if (channel.status === 'needs_reauth') {
    return { obstacle: { code: 'channel_unavailable', message: `${channel.name} has to be connected again before it can send.` } };
  }
  if (channel.status !== 'active') {
    return { obstacle: { code: 'channel_unavailable', message: `${channel.name} is ${channel.status}; nothing is sent through it.` } };
  }
  const verdict = sendPolicy({ limits, author: authorOf(message), content: contentKindOf(message), lastInboundAt, mayAdvertise, now });
  if (!verdict.may) return { obstacle: { code: verdict.code, message: verdict.words } };
  return verdict.tag === undefined ? {} : { tag: verdict.tag };
}
