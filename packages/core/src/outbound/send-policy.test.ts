import { describe, expect, it } from 'vitest';
import type { ChannelLimits } from '../ports/channel-adapter.js';
import { contentKindOf, replyWindow, sendPolicy, type Author } from './send-policy.js';

const HOUR = 60 * 60_000;
const WROTE = Date.UTC(2026, 10, 25, 12);
const text = { maxText: 2_000, textUnit: 'characters' } as const;
const messenger: ChannelLimits = { ...text, replyWindowMs: 24 * HOUR, humanAgentMs: 7 * 24 * HOUR };
const withoutFeature: ChannelLimits = { ...text, replyWindowMs: 24 * HOUR };
const whatsapp: ChannelLimits = { ...text, replyWindowMs: 24 * HOUR, content: { templates: true } };
const x: ChannelLimits = { ...text, replyWindowMs: null };

function verdict(limits: ChannelLimits, author: Author, hours: number | null, content: 'free' | 'template' = 'free'): string {
  const lastInboundAt = hours === null ? null : WROTE;
  const given = sendPolicy({ limits, author, content, lastInboundAt, now: WROTE + (hours ?? 0) * HOUR });
  return given.may ? (given.tag ?? 'free') : given.code;
}

describe('the send policy', () => {
  it.each<[ChannelLimits, string, readonly (readonly [number | null, string, string, string])[]]>([
    // hours, machine, program, person
    [
      messenger,
      'Messenger',
      [
        [0, 'free', 'free', 'free'],
        [23.99, 'free', 'free', 'free'],
        [24, 'window_closed', 'window_closed', 'HUMAN_AGENT'],
        [167.99, 'window_closed', 'window_closed', 'HUMAN_AGENT'],
        [168, 'window_closed', 'window_closed', 'window_closed'],
        [null, 'window_closed', 'window_closed', 'window_closed'],
      ],
    ],
    [withoutFeature, 'Messenger without the feature', [[24, 'window_closed', 'window_closed', 'window_closed']]],
    [
      whatsapp,
      'WhatsApp',
      [
        [23.99, 'free', 'free', 'free'],
        [24, 'template_needed', 'template_needed', 'template_needed'],
        [1_000, 'template_needed', 'template_needed', 'template_needed'],
        [null, 'template_needed', 'template_needed', 'template_needed'],
      ],
    ],
    [
      x,
      'X',
      [
        [1_000, 'free', 'free', 'free'],
        [null, 'free', 'free', 'free'],
      ],
    ],
  ])('holds %o for %s', (limits, _name, rows) => {
    for (const [hours, ...expected] of rows)
      expect((['machine', 'program', 'person'] as const).map((author) => verdict(limits, author, hours))).toEqual(expected);
  });

  it('lets templates through at any time', () => {
    expect([0, 24, 1_000, null].map((hours) => verdict(whatsapp, 'machine', hours, 'template'))).toEqual(['free', 'free', 'free', 'free']);
  });

  it('keeps from who wants no advertising what may be some', () => {
    const given = (content: 'free' | 'template' | 'advertising', mayAdvertise: boolean) => {
      const verdict = sendPolicy({ limits: whatsapp, author: 'program', content, mayAdvertise, lastInboundAt: WROTE, now: WROTE });
      return verdict.may ? 'may' : verdict.code;
    };
    expect([given('advertising', false), given('template', false), given('free', false)]).toEqual(['advertising_refused', 'may', 'may']);
    expect(given('advertising', true)).toBe('may');
    const kind = (category?: 'marketing' | 'utility' | 'authentication') =>
      contentKindOf({ outgoing: { template: { name: 'n', language: 'en', components: [], ...(category && { category }) } } });
    expect([kind('marketing'), kind(), kind('utility'), kind('authentication')]).toEqual([
      'advertising',
      'advertising',
      'template',
      'template',
    ]);
  });

  it('says when what a person may do changes by itself', () => {
    expect(replyWindow(messenger, WROTE, WROTE)).toEqual({ state: 'open', closesAt: WROTE + 24 * HOUR });
    expect(replyWindow(messenger, WROTE, WROTE + 24 * HOUR)).toEqual({ state: 'human_agent', closesAt: WROTE + 168 * HOUR });
    expect(replyWindow(messenger, WROTE, WROTE + 168 * HOUR)).toEqual({ state: 'closed', closesAt: null });
    expect(replyWindow(whatsapp, WROTE, WROTE + 24 * HOUR)).toEqual({ state: 'template', closesAt: null });
    expect(replyWindow(x, null, WROTE)).toEqual({ state: 'open', closesAt: null });
  });
});
