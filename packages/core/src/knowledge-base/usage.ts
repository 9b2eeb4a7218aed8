import type { EngineContext } from '../engine-context.js';
import { KEPT_MS } from './times.js';

const DAY_MS = 24 * 60 * 60_000;
export const MOST_USE_DAYS = KEPT_MS / DAY_MS;

/** Replies that cited a source, in all and day by day. */
export interface SourceUsage {
  readonly documentId: string;
  readonly replies: number;
  readonly passages: number;
  /** Days (UTC) with replies, the oldest first. */
  readonly days: readonly { readonly day: string; readonly replies: number; readonly passages: number }[];
}

/** Of the last so many days, this one among them; those cited most often first. Sources that were not cited are left out. */
export async function usageOf(engine: EngineContext, tenantId: string, days: number): Promise<readonly SourceUsage[]> {
  const today = Math.floor(engine.runtime.now() / DAY_MS);
  const uses = await engine.storage.forTenant(tenantId).knowledge.uses((today - days + 1) * DAY_MS);
  const byDocument = new Map<string, SourceUsage>();
  for (const { documentId, day, replies, passages } of uses) {
    const before = byDocument.get(documentId) ?? { documentId, replies: 0, passages: 0, days: [] };
    byDocument.set(documentId, {
      documentId,
      replies: before.replies + replies,
      passages: before.passages + passages,
      days: [...before.days, { day, replies, passages }],
    });
  }
  return [...byDocument.values()].sort((left, right) => right.replies - left.replies || (left.documentId < right.documentId ? -1 : 1));
}
