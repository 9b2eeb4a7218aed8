import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'demo.json';

/**
 * What a demo remembers in its data folder, readable by its owner only: where its stand-in platform and its server are,
 * and how far its first start came. `simulate` reads it.
 */
export interface DemoState {
  /** Base URL of the server that started last. */
  readonly url?: string;
  readonly graph_url?: string;
  /** Signs webhooks. */
  readonly app_secret?: string;
  /** What the demo's channels show to the stand-in. */
  readonly access_token?: string;
  /** Account of each channel type. */
  readonly accounts?: Readonly<Record<string, string>>;
  /** Channels, knowledge and voice were set up: what a person changed since then stays. */
  readonly workspace_ready?: boolean;
  readonly conversations_seeded?: boolean;
}

/** Empty where there was no demo yet. */
export async function readDemoState(data: string): Promise<DemoState> {
  try {
    return JSON.parse(await readFile(join(data, FILE), 'utf8')) as DemoState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Changes what is given and keeps the rest. A process that dies meanwhile leaves the old file. */
export async function updateDemoState(data: string, change: DemoState): Promise<void> {
  const path = join(data, FILE);
  const next = `${path}.${process.pid}`;
  await writeFile(next, `${JSON.stringify({ ...(await readDemoState(data)), ...change }, null, 2)}\n`, { mode: 0o600 });
  await rename(next, path);
}
