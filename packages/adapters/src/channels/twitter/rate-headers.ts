/** Limits X counts, by the start of their headers: the window of 15 minutes, and a day of the user and of the whole app. */
const LIMITS = ['x-rate-limit', 'x-user-limit-24hour', 'x-app-limit-24hour'] as const;
const LONGEST_WAIT = 24 * 60 * 60_000;

/**
 * How long X asks us to wait, ms: until the latest `reset` (seconds since 1970) of the limits that are used up, else of
 * those it names (platform-apis.md 6.5). Undefined where the headers do not say.
 */
export function waitFromXHeaders(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const limits = LIMITS.map((name) => ({ remaining: headers[`${name}-remaining`], reset: secondsIn(headers[`${name}-reset`]) }));
  const known = limits.filter(({ reset }) => reset !== undefined);
  const usedUp = known.filter(({ remaining }) => remaining?.trim() === '0');
  const resets = (usedUp.length > 0 ? usedUp : known).map(({ reset }) => reset ?? 0);
  // A second more: X counts in whole ones.
  return resets.length === 0 ? undefined : Math.min(Math.max(Math.max(...resets) * 1_000 - now, 0) + 1_000, LONGEST_WAIT);
}

function secondsIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{9,11}$/.test(value.trim()) ? Number(value) : undefined;
}
