import type { ChannelAdapter } from '../../ports/channel-adapter.js';
import type { Storage, TenantStorage } from '../../ports/storage.js';

/** Parts of the engine replaced by others, made anew for each history. */
export interface Alterations {
  /** The storage itself, below all faults. Default: in memory. */
  readonly storage?: (storage: Storage) => Storage;
  /** What one process sees of the storage, above the faults. */
  readonly storageOfProcess?: (storage: Storage) => Storage;
  readonly channel?: (channel: ChannelAdapter) => ChannelAdapter;
}

type Change<T> = (original: T) => Partial<T>;

/** The storage with other functions in some places. */
export function changed(storage: Storage, change: Change<Storage>): Storage {
  return { ...storage, ...change(storage) };
}

export function changedTenant(storage: Storage, change: Change<TenantStorage>): Storage {
  return changed(storage, () => ({
    forTenant: (tenantId) => {
      const tenant = storage.forTenant(tenantId);
      return { ...tenant, ...change(tenant) };
    },
  }));
}
