import type { Capabilities, ConformanceCase } from './case.js';
import { parseCases } from './channel/parse-cases.js';
import { sendCases } from './channel/send-cases.js';
import { signatureCases } from './channel/signature-cases.js';
import type { ChannelCapability, ChannelSubject } from './channel/subject.js';

/** What every channel adapter must do. */
export const channelCases: readonly ConformanceCase<ChannelSubject, ChannelCapability>[] = [...signatureCases, ...parseCases, ...sendCases];

/** What a channel can be asked, read from what its subject brings. */
export function channelCapabilities(subject: ChannelSubject): Capabilities<ChannelCapability> {
  return {
    challenge: subject.challenge ? true : 'the subject brings no handshake',
    own: 'own' in subject ? true : 'the subject brings no message of our own side',
    platform: subject.platform ? true : 'the subject brings no platform to send to',
    named: !subject.platform
      ? 'the subject brings no platform to send to'
      : subject.platform.namesMessages === false
        ? 'the platform takes a message without naming it'
        : true,
  };
}
