import type { Topic } from '../domain/analysis.js';
import type { ChannelType } from '../domain/channel.js';
import { REPLY_MODES, type ReplyMode } from '../domain/settings.js';
import type { TenantProfile } from '../engine-context.js';
import { modeAt } from './evaluate.js';

/** What the machine may do with its reply on a channel, at a moment and, once that is known, about a topic. */
export function replyMode(
  { autoReply, policy }: Pick<TenantProfile, 'autoReply' | 'policy'>,
  channel: ChannelType,
  at: number,
  topic?: Topic,
): ReplyMode {
  if (!autoReply.enabled) return 'off';
  const applying = [autoReply.mode, autoReply.channelModes[channel], topic && autoReply.topicModes[topic], modeAt(policy, at)];
  return REPLY_MODES.findLast((mode) => applying.includes(mode)) ?? 'auto';
}
