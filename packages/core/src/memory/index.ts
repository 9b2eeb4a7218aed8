export { memoryBlobs } from './blobs.js';
export type { MemoryBlobsOptions } from './blobs.js';
export { memoryStorage } from './storage.js';
export type { MemoryStorageOptions } from './storage.js';
export { memoryVault } from './vault.js';
export type { MemoryVaultOptions } from './vault.js';
export { memoryRateLimiter } from './rate-limiter.js';
export { memoryQueue } from '../dispatch/memory-queue.js';
export { memoryEventBus } from '../live/memory-event-bus.js';
