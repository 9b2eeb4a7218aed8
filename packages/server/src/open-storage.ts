import type { Logger, Storage } from '@replyforce/core';
import { join } from 'node:path';
import type { Config } from './config/config.js';

/** The file of an installation without `DATABASE_URL`. */
export const DATABASE_FILE = 'replyforce.db';

/** Loads the driver that is likely to be needed, before the configuration is known. */
export async function preloadStorage(databaseUrl: string | undefined): Promise<void> {
  await (databaseUrl ? import('@replyforce/adapters/postgres') : import('@replyforce/adapters/sqlite'));
}

/** Where the data of an installation lives. Only the driver that is used is loaded. */
export async function openStorage({ data, database }: Pick<Config, 'data' | 'database'>, logger: Logger): Promise<Storage> {
  if (database === null) {
    const { sqlite } = await import('@replyforce/adapters/sqlite');
    return sqlite(join(data, DATABASE_FILE));
  }
  const { postgres } = await import('@replyforce/adapters/postgres');
  const { url, migrationUrl, replicaUrl, poolSize } = database;
  return postgres({
    url,
    ...(migrationUrl && { migrationUrl }),
    ...(replicaUrl && { replicaUrl }),
    ...(poolSize && { poolSize }),
    onWarning: (message) => logger.warn({}, message),
  });
}
