/** A time of a platform, in seconds since 1970, as ours. */
export function timesToMs(seconds: number): number {
  return seconds * 1_000;
}

/** When something ends that lasts for so many seconds from now; null where it does not say. */
export function endOf(expiresIn: unknown, now: number): number | null {
  const seconds = Number(expiresIn ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? now + seconds * 1_000 : null;
}
