import type { ChannelLimits } from '@replyforce/core';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const MB = 1024 * 1024;

/**
 * What each platform takes in one message and how long after the customer's last word (platform-apis.md 2.6, 3.3, 4.4 to 4.6,
 * 6.4): the only place that says it. How often is in `send-rates.ts`.
 */
export const CHANNEL_LIMITS = {
  facebook: {
    maxText: 2_000,
    textUnit: 'characters',
    replyWindowMs: DAY,
    humanAgentMs: 7 * DAY,
    content: {
      media: {
        image: { maxBytes: 8 * MB, byLink: true },
        audio: { maxBytes: 25 * MB, byLink: true },
        video: { maxBytes: 25 * MB, byLink: true },
        file: { maxBytes: 25 * MB, byLink: true },
      },
      quickReplies: { most: 13, title: 20, payload: 1_000, text: 2_000 },
      replyTo: true,
    },
  },
  instagram: {
    maxText: 1_000,
    textUnit: 'bytes',
    replyWindowMs: DAY,
    humanAgentMs: 7 * DAY,
    content: {
      media: {
        image: { maxBytes: 8 * MB, byLink: true },
        audio: { maxBytes: 25 * MB, byLink: true },
        video: { maxBytes: 25 * MB, byLink: true },
        file: { maxBytes: 25 * MB, byLink: true },
      },
      quickReplies: { most: 13, title: 20, payload: 1_000, text: 1_000 },
      replyTo: true,
    },
  },
  whatsapp: {
    maxText: 4_096,
    textUnit: 'characters',
    replyWindowMs: DAY,
    content: {
      media: {
        image: { maxBytes: 5 * MB, caption: 1_024, byLink: true },
        audio: { maxBytes: 16 * MB, byLink: true },
        video: { maxBytes: 16 * MB, caption: 1_024, byLink: true },
        file: { maxBytes: 100 * MB, caption: 1_024, byLink: true },
      },
      // Up to three are buttons, more are rows of a list.
      quickReplies: { most: 10, title: 20, payload: 200, text: 1_024 },
      templates: true,
      replyTo: true,
    },
  },
  twitter: {
    maxText: 10_000,
    textUnit: 'characters',
    replyWindowMs: null,
    // Uploaded in the owner's name, never by link. X takes films of 512 MB; what is sent is held in memory here.
    content: {
      media: { image: { maxBytes: 5 * MB, caption: 10_000 }, video: { maxBytes: 25 * MB, caption: 10_000 } },
    },
  },
} as const satisfies Readonly<Record<string, ChannelLimits>>;
