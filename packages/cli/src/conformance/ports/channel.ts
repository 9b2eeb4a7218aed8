import { channelCapabilities, channelCases, type ChannelCapability, type ChannelSubject } from '@replyforce/core/testing';
import { moduleForm } from '../module-form.js';
import type { Port } from '../port.js';

export const channelPort: Port<ChannelSubject, ChannelCapability> = {
  name: 'channel',
  cases: channelCases,
  forms: [moduleForm()],
  capabilities: channelCapabilities,
};
