import type { Topic } from '../domain/analysis.js';
import type { ChannelType } from '../domain/channel.js';
import { REPLY_MODES, type AutoReplySettings, type ReplyMode } from '../domain/settings.js';

/** What the machine may do with its reply, on a channel and, once that is known, about a topic. */
export function replyMode(settings: AutoReplySettings, channel: ChannelType, topic?: Topic): ReplyMode {
  if (!settings.enabled) return 'off';
  const applying = [settings.mode, settings.channelModes[channel], topic && settings.topicModes[topic]];
  return REPLY_MODES.findLast((mode) => applying.includes(mode)) ?? 'auto';
}
