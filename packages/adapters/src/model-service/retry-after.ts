/** Lower-case names. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** How long a service asks us to wait, ms: `retry-after-ms`, else `retry-after` in seconds or as a date. Undefined where it does not say. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const ms = numberOf(headers['retry-after-ms']);
  if (ms !== undefined) return Math.max(0, ms);
  const text = headers['retry-after'];
  const seconds = numberOf(text);
  if (seconds !== undefined) return Math.max(0, seconds * 1_000);
  const date = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
