import type { Runtime } from '@replyforce/core';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config/config.js';
import { randomSecret } from './identity/secrets.js';

const FILE = 'demo-app-secret';

/** Secrets of the Meta app, and the words of its handshake. */
export interface AppSecrets {
  readonly appSecrets: readonly string[];
  readonly verifyTokens: readonly string[];
}

/** The configured ones. A demo without any makes them once and keeps them in its data folder, readable by its owner only. */
export async function appSecretsOf(config: Pick<Config, 'data' | 'demo' | 'meta'>, runtime: Runtime): Promise<AppSecrets> {
  const { appSecrets, verifyTokens } = config.meta;
  if (appSecrets.length > 0) return { appSecrets, verifyTokens };
  const made = config.demo ? await makeSecret(join(config.data, FILE), runtime) : undefined;
  if (made === undefined) return { appSecrets, verifyTokens };
  return { appSecrets: [made], verifyTokens: verifyTokens.length > 0 ? verifyTokens : [made] };
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim() || undefined;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Two processes may start at once: whoever creates the file decides. */
async function makeSecret(path: string, runtime: Runtime): Promise<string | undefined> {
  const known = await readSecret(path);
  if (known) return known;
  try {
    await writeFile(path, `${randomSecret(runtime)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
  return readSecret(path);
}
