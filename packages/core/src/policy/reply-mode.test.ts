import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { DEFAULT_AUTO_REPLY, REPLY_MODES, type AutoReplySettings } from '../domain/settings.js';
import { replyMode } from './reply-mode.js';

const modeOf = (autoReply: AutoReplySettings, channel: 'facebook' | 'whatsapp', topic?: 'pricing' | 'complaint' | 'inquiry') =>
  replyMode({ autoReply, policy: DEFAULT_POLICY }, channel, 0, topic);

test('of all modes that apply, the one that lets the machine do least', () => {
  const settings = {
    ...DEFAULT_AUTO_REPLY,
    channelModes: { whatsapp: 'draft' },
    topicModes: { complaint: 'off', pricing: 'auto' },
  } as const;
  expect(modeOf(settings, 'facebook')).toBe('auto');
  expect(modeOf(settings, 'whatsapp')).toBe('draft');
  expect(modeOf(settings, 'whatsapp', 'pricing')).toBe('draft');
  expect(modeOf(settings, 'whatsapp', 'complaint')).toBe('off');
  for (const mode of REPLY_MODES) expect(modeOf({ ...settings, mode }, 'facebook', 'inquiry')).toBe(mode);
  expect(modeOf({ ...settings, enabled: false }, 'facebook')).toBe('off');
});
