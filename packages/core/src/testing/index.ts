export { ConformanceError, equal, ok, rejects } from './assert.js';
export type { ConformanceCase } from './case.js';
export { manualRuntime } from './manual-runtime.js';
export type { ManualRuntime } from './manual-runtime.js';
export { plainChannel } from './plain-channel.js';
export type { PlainEvent } from './plain-channel.js';
export { storageCases } from './storage-cases.js';
export { memoryKeys, vaultCases } from './vault-cases.js';
export type { VaultSubject } from './vault-cases.js';
