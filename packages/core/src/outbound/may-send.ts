import type { Channel } from '../domain/channel.js';
import type { SendFailure } from '../domain/message.js';
import type { ChannelLimits } from '../ports/channel-adapter.js';
import { windowIsOpen } from './reply-window.js';

/** Who may own the conversation when a machine message goes out: a holding reply goes out while a person is awaited. */
export const MACHINE_OWNERS = ['ai', 'holding'] as const;

/** Why nothing can be sent through a channel to somebody who wrote at `lastInboundAt`; undefined where it can. */
export function obstacleTo(channel: Channel, limits: ChannelLimits, lastInboundAt: number | null, now: number): SendFailure | undefined {
  if (channel.status === 'needs_reauth') {
    return { code: 'channel_unavailable', message: `${channel.name} has to be connected again before it can send.` };
  }
  if (channel.status !== 'active') {
    return { code: 'channel_unavailable', message: `${channel.name} is ${channel.status}; nothing is sent through it.` };
  }
  if (!windowIsOpen(limits, lastInboundAt, now)) {
    return { code: 'window_closed', message: 'The customer wrote too long ago for a free text; the platform would refuse it.' };
  }
  return undefined;
}
