import { expect, test } from 'vitest';
import { DEFAULT_AUTO_REPLY, REPLY_MODES } from '../domain/settings.js';
import { replyMode } from './reply-mode.js';

test('of all modes that apply, the one that lets the machine do least', () => {
  const settings = {
    ...DEFAULT_AUTO_REPLY,
    channelModes: { whatsapp: 'draft' },
    topicModes: { complaint: 'off', pricing: 'auto' },
  } as const;
  expect(replyMode(settings, 'facebook')).toBe('auto');
  expect(replyMode(settings, 'whatsapp')).toBe('draft');
  expect(replyMode(settings, 'whatsapp', 'pricing')).toBe('draft');
  expect(replyMode(settings, 'whatsapp', 'complaint')).toBe('off');
  for (const mode of REPLY_MODES) expect(replyMode({ ...settings, mode }, 'facebook', 'inquiry')).toBe(mode);
  expect(replyMode({ ...settings, enabled: false }, 'facebook')).toBe('off');
});
