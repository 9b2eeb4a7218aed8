import type { Sealed } from '../domain/sealed.js';
import { verdictClassOf } from '../domain/verdict.js';
import type { RawEvent } from '../ports/ingest.js';
import type { TenantStorage } from '../ports/storage.js';
import { pageBy, sortable } from './pages.js';
import type { MemoryState } from './state.js';

/** What came in, as long as its bodies are kept. */
export function memoryIngestLog(state: MemoryState, tenantId: string): Pick<TenantStorage, 'ingestLog' | 'forgetRawEvents'> {
  const kept = () => [...state.rawEvents.values()].filter((event) => event.tenantId === tenantId && event.raw !== '');
  const keyOf = (event: Pick<RawEvent, 'receivedAt' | 'id'>) => `${sortable(event.receivedAt)}|${event.id}`;
  return {
    ingestLog: async ({ channelId, channelType, verdict, about, ...page }) => {
      const found = kept().filter(
        (event) =>
          (channelId === undefined || event.channelId === channelId) &&
          (channelType === undefined || event.channelType === channelType) &&
          (about === undefined || event.about === about) &&
          (verdict === undefined || (verdict === 'duplicate' ? event.repeats > 0 : verdictClassOf(event.verdict) === verdict)),
      );
      const { data, nextCursor } = pageBy(found, keyOf, page);
      return { data: data.map(({ raw: _raw, ...line }) => line), nextCursor };
    },
    forgetRawEvents: async (before, limit) => {
      const old = kept()
        .filter((event) => event.receivedAt < before && event.verdict !== null)
        .sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
        .slice(0, limit);
      for (const event of old) state.rawEvents.set(`${tenantId}|${event.id}`, { ...event, raw: '' as Sealed, threadKey: '', about: null });
      for (const [key, { receivedAt }] of state.early) if (key.startsWith(`${tenantId}|`) && receivedAt < before) state.early.delete(key);
      return old.length;
    },
  };
}
