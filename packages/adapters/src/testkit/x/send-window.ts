import type { Answer } from '../stand-in/answer.js';
import { tooMany } from './answers.js';

const WINDOW_MS = 15 * 60_000;

/** Counts what each account sends in 15 minutes, where the stand-in was told to. */
export function sendWindow(limit: number | undefined) {
  const counts = new Map<string, { readonly resetAt: number; sent: number }>();

  function current(account: string) {
    const known = counts.get(account);
    if (known && known.resetAt > Date.now()) return known;
    const fresh = { resetAt: Date.now() + WINDOW_MS, sent: 0 };
    counts.set(account, fresh);
    return fresh;
  }

  return {
    /** Takes a place, or refuses where there is none left. */
    refusal(account: string): Answer | undefined {
      if (limit === undefined) return undefined;
      const window = current(account);
      if (window.sent >= limit) return tooMany(window.resetAt);
      window.sent += 1;
      return undefined;
    },
    headers(account: string): Readonly<Record<string, string>> {
      if (limit === undefined) return {};
      const { resetAt, sent } = current(account);
      return {
        'x-rate-limit-limit': String(limit),
        'x-rate-limit-remaining': String(limit - sent),
        'x-rate-limit-reset': String(Math.ceil(resetAt / 1_000)),
      };
    },
  };
}

export type SendWindow = ReturnType<typeof sendWindow>;
