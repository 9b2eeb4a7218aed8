import { memoryRateLimiter } from '@replyforce/core/memory';
import { expect, it } from 'vitest';
import { messenger } from './messenger/index.js';
import { SEND_RATES, sendRatesOf } from './send-rates.js';
import { whatsapp } from './whatsapp/index.js';

const PUBLISHED = [
  ['facebook', 300, 1_000],
  ['instagram', 300, 1_000],
  ['whatsapp', 80, 1_000],
  ['twitter', 15, 15 * 60_000],
] as const;

/** When each of so many messages goes out that are all there at once, ms. */
async function sendTimes(platform: keyof typeof SEND_RATES, count: number): Promise<readonly number[]> {
  const limiter = memoryRateLimiter({ now: () => 0 });
  const rate = SEND_RATES[platform].account;
  const times: number[] = [];
  for (let index = 0; index < count; index += 1)
    times.push(await limiter.reserve({ tenantId: 't', key: 'k', rate, holder: `message-${index}` }));
  return times;
}

it.each(PUBLISHED)('%s gets no more than %i in any %i ms, and nearly as many', async (platform, most, perMs) => {
  const times = await sendTimes(platform, most * 4);
  const inWindow = times.map((start) => times.filter((at) => at >= start && at < start + perMs).length);
  expect(Math.max(...inWindow)).toBeLessThanOrEqual(most);
  expect(Math.max(...inWindow)).toBeGreaterThanOrEqual(most * 0.9);
  expect((most * 4) / (times.at(-1) ?? 0)).toBeGreaterThan((most / perMs) * 0.6);
});

it('a higher limit that was granted replaces the published one of the account, not that of the person', () => {
  expect(sendRatesOf('whatsapp', 1_000).account).toEqual({ count: 900, perMs: 1_000, burst: 100 });
  expect(sendRatesOf('whatsapp', 1_000).recipient).toEqual(SEND_RATES.whatsapp.recipient);
  expect(sendRatesOf('whatsapp', 1).account).toEqual({ count: 1, perMs: 1_000, burst: 1 });
  const options = { appSecret: 's', verifyToken: 'v' };
  expect(messenger(options).limits.rates).toEqual(SEND_RATES.facebook);
  expect(whatsapp({ ...options, messagesPerSecond: 1_000 }).limits.rates).toEqual(sendRatesOf('whatsapp', 1_000));
});
