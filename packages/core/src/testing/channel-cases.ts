import type { Capabilities, ConformanceCase } from './case.js';
import { parseCases } from './channel/parse-cases.js';
import { sendCases } from './channel/send-cases.js';
import { signatureCases } from './channel/signature-cases.js';
import type { ChannelCapability, ChannelPlatform, ChannelSubject } from './channel/subject.js';

/** What every channel adapter must do. */
export const channelCases: readonly ConformanceCase<ChannelSubject, ChannelCapability>[] = [...signatureCases, ...parseCases, ...sendCases];

/** What a channel can be asked, read from what its subject brings. */
export function channelCapabilities(subject: ChannelSubject): Capabilities<ChannelCapability> {
  const onPlatform = (isGiven: (platform: ChannelPlatform) => boolean, otherwise: string) => {
    if (!subject.platform) return 'the subject brings no platform to send to';
    return isGiven(subject.platform) || otherwise;
  };
  return {
    challenge: subject.challenge ? true : 'the subject brings no handshake',
    own: 'own' in subject ? true : 'the subject brings no message of our own side',
    platform: onPlatform(() => true, ''),
    named: onPlatform(({ namesMessages }) => namesMessages !== false, 'the platform takes a message without naming it'),
    token: onPlatform(({ needsToken }) => needsToken !== false, 'a message goes out without credentials too'),
  };
}
