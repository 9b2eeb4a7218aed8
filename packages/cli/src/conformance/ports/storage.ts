import { join } from 'node:path';
import { SYSTEM_TENANT_ID, type Storage } from '@replyforce/core';
import { memoryStorage } from '@replyforce/core/memory';
import { storageCases, type StorageCapability } from '@replyforce/core/testing';
import { freshFolder } from '../fresh-folder.js';
import { moduleForm } from '../module-form.js';
import type { AddressForm, Port } from '../port.js';

const inMemory: AddressForm<Storage> = {
  form: 'memory:',
  matches: /^memory:$/,
  source: async () => ({
    open: async () => ({ subject: memoryStorage(), close: async () => undefined }),
    end: async () => undefined,
  }),
};

/** A database file of its own for each case, in a new folder inside the one named. */
const sqliteFolder: AddressForm<Storage> = {
  form: 'sqlite:FOLDER',
  matches: /^sqlite:./,
  async source(address) {
    const { sqlite } = await import('@replyforce/adapters/sqlite');
    const folder = await freshFolder(address.slice('sqlite:'.length));
    let files = 0;
    return {
      async open() {
        files += 1;
        const storage = sqlite(join(folder.path, `case-${files}.db`));
        await storage.migrate();
        return { subject: storage, close: () => storage.close() };
      },
      end: folder.remove,
    };
  },
};

/** A database of its own for each case, beside the one named, which is not touched. */
const postgresServer: AddressForm<Storage> = {
  form: 'postgres://HOST/DATABASE',
  matches: /^postgres(ql)?:\/\//,
  async source(address) {
    const { scratchDatabases } = await import('@replyforce/adapters/postgres/scratch');
    const databases = await scratchDatabases(address);
    return {
      async open() {
        const storage = await databases.fresh();
        return { subject: storage, close: () => storage.close() };
      },
      end: databases.end,
    };
  },
};

/** Storage: each form opens a migrated storage with nothing in it, and never one that somebody uses. */
export const storagePort: Port<Storage, StorageCapability> = {
  name: 'storage',
  cases: storageCases,
  forms: [inMemory, sqliteFolder, postgresServer, moduleForm()],
  capabilities: (storage) => ({
    lineVectors:
      storage.forTenant(SYSTEM_TENANT_ID).lineVectors !== undefined ||
      'its tenants bring no "lineVectors": lines are encoded at every start',
  }),
  async contents(storage) {
    const tenants = await storage.tenants.list();
    if (tenants.length > 0) return `${tenants.length} tenants`;
    return (await storage.lastLiveEventId()) > 0 ? 'live events' : undefined;
  },
};
