import type { Rate, SendRates } from '@replyforce/core';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** No more than `most` in any stretch of time of this length, however it lies; `burst` of them may come at once. */
function atMost(most: number, perMs: number, burst: number): Rate {
  return { count: most - burst, perMs, burst };
}

/**
 * How often each platform takes a message (platform-apis.md 2.9, 3.3, 4.7, 6.5): the only place that says it. Meta slows down
 * many messages to one thread of Messenger and Instagram without giving a figure; one a second after ten at once is more than
 * anybody reads. WhatsApp tolerates bursts to one person above its message in six seconds, and does not say how many.
 */
export const SEND_RATES = {
  facebook: { account: atMost(300, SECOND, 30), recipient: { count: 1, perMs: SECOND, burst: 10 } },
  instagram: { account: atMost(300, SECOND, 30), recipient: { count: 1, perMs: SECOND, burst: 10 } },
  whatsapp: { account: atMost(80, SECOND, 20), recipient: { count: 1, perMs: 6 * SECOND, burst: 10 } },
  twitter: { account: atMost(15, 15 * MINUTE, 5) },
} as const satisfies Readonly<Record<string, SendRates>>;

/** What the platform has published, or what it has granted this installation's accounts instead, in messages a second. */
export function sendRatesOf(platform: keyof typeof SEND_RATES, messagesPerSecond?: number): SendRates {
  const published: SendRates = SEND_RATES[platform];
  if (messagesPerSecond === undefined) return published;
  const burst = Math.max(1, Math.floor(messagesPerSecond / 10));
  return { ...published, account: atMost(Math.max(messagesPerSecond, burst + 1), SECOND, burst) };
}
