import { silentLogger } from '@replyforce/core';
import { compose, DATABASE_FILE, loadConfig, type Engine } from '@replyforce/server';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';

export interface OpenOptions {
  /** `--data`. */
  readonly data?: string | undefined;
  /** Makes the data folder where there is none; without it a wrong folder is told. */
  readonly create?: boolean;
}

/**
 * Opens the installation without workers, does something with it and closes it. A server that runs on the same data sees
 * what was changed.
 */
export async function withEngine<T>(shell: Shell, { data, create = false }: OpenOptions, work: (engine: Engine) => Promise<T>): Promise<T> {
  const config = loadConfig({ env: shell.env, flags: { role: 'api', ...(data !== undefined && { data }) } });
  if (!create && config.database === null && !existsSync(join(config.data, DATABASE_FILE))) {
    throw new CommandFailure(
      EXIT.usage,
      `There is no ReplyForce data in ${config.data}. Start with "replyforce serve" or "replyforce tenant create", or say --data.`,
    );
  }
  const engine = await compose(config, { logger: silentLogger });
  try {
    return await work(engine);
  } finally {
    await engine.rf.stop();
  }
}
