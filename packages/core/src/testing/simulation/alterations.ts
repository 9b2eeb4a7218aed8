import type { ChannelAdapter } from '../../ports/channel-adapter.js';
import type { Storage } from '../../ports/storage.js';

/** Parts of the engine replaced by others, made anew for each history. */
export interface Alterations {
  /** The storage itself, below all faults. Default: in memory. */
  readonly storage?: (storage: Storage) => Storage;
  /** What one process sees of the storage, above the faults. */
  readonly storageOfProcess?: (storage: Storage) => Storage;
  readonly channel?: (channel: ChannelAdapter) => ChannelAdapter;
}
