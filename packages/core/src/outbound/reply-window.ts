import type { ChannelLimits } from '../ports/channel-adapter.js';

/** Whether the platform still takes free text from us (platform-apis.md 2.6 and 4.5). */
export function windowIsOpen(limits: ChannelLimits, lastInboundAt: number | null, now: number): boolean {
  if (limits.replyWindowMs === null) return true;
  return lastInboundAt !== null && now - lastInboundAt < limits.replyWindowMs;
}
