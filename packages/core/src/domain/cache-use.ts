/**
 * What became of looking among the kept replies for one to the same question: found by its words, by its meaning, not at all, or
 * found and not given, because the knowledge no longer supports it. Only questions that any customer might ask are looked for.
 */
export const CACHE_OUTCOMES = ['exact', 'semantic', 'miss', 'refused'] as const;
export type CacheOutcome = (typeof CACHE_OUTCOMES)[number];

/** How often each of them. */
export type CacheUse = Readonly<Record<CacheOutcome, number>>;

export const NO_CACHE_USE: CacheUse = { exact: 0, semantic: 0, miss: 0, refused: 0 };

/** Share of the look-ups that gave a reply, 0–1; null where nothing was looked for. */
export function hitRate({ exact, semantic, miss, refused }: CacheUse): number | null {
  const all = exact + semantic + miss + refused;
  return all === 0 ? null : (exact + semantic) / all;
}
