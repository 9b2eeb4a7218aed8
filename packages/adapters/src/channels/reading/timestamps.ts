/** Seconds stay below this until the year 5138, milliseconds passed it in 1973 (platform-apis.md 1.4). */
const SECONDS_BELOW = 1e11;
/** The last moment a `Date` can hold. */
const LATEST = 8.64e15;

/** A platform's time as ms since 1970, from seconds or milliseconds, number or digits; null for anything else. */
export function toMilliseconds(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || number <= 0) return null;
  const milliseconds = Math.floor(number < SECONDS_BELOW ? number * 1_000 : number);
  return milliseconds > 0 && milliseconds <= LATEST ? milliseconds : null;
}
