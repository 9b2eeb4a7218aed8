/** A platform time this far ahead of ours is refused: no honest event comes from the future (platform-apis.md 1.5). */
export const FUTURE_TOLERANCE_MS = 5 * 60_000;

/** Older than this an event is kept and shown, nothing more: nobody expects an answer to it (platform-apis.md 1.5). */
export const STORE_ONLY_AFTER_MS = 24 * 60 * 60_000;

/** Younger than this nothing is stale, whatever a tenant has set: platforms take minutes to deliver (platform-apis.md 1.5). */
export const NEVER_STALE_MS = 5 * 60_000;

/** How long ago an event happened, ms; 0 where the platform does not say when. */
export function ageOf({ platformAt }: { readonly platformAt: number | null }, now: number): number {
  return platformAt === null ? 0 : now - platformAt;
}
