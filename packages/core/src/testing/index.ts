export { manualRuntime } from './manual-runtime.js';
export type { ManualRuntime } from './manual-runtime.js';
export { plainChannel } from './plain-channel.js';
export type { PlainChannel, PlainEvent } from './plain-channel.js';
export { plainVault } from './plain-vault.js';
