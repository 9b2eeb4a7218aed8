export { localVault } from './local-vault.js';
export type { LocalVault, LocalVaultOptions } from './local-vault.js';
export { loadMasterKeys, parseMasterKeys } from './master-keys.js';
export type { MasterKeyOptions } from './master-keys.js';
