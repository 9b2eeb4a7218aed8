import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that are being written. A name no tenant can have. */
const INCOMING = '.incoming';
/** A half-written file older than this was left by a process that died, ms. */
const LEFT_BEHIND_MS = 60 * 60_000;

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/**
 * Puts a file in place as a whole: written beside, flushed to disk, renamed, and the folders flushed too, so that it is there
 * after a power cut. Readable by its owner only.
 */
export async function writeDurably(root: string, file: string, parts: readonly Uint8Array[]): Promise<void> {
  const incoming = join(root, INCOMING);
  await makeFolder(incoming);
  const temporary = join(incoming, randomUUID());
  try {
    const handle = await open(temporary, 'wx', PRIVATE_FILE);
    try {
      for (const part of parts) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await makeFolder(dirname(file));
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
}

/** Removes what dead processes left half-written. Does its best: nothing depends on it. */
export async function sweepIncoming(root: string, now: number): Promise<void> {
  const incoming = join(root, INCOMING);
  for (const name of await readdir(incoming).catch(() => [])) {
    const file = join(incoming, name);
    const found = await stat(file).catch(() => undefined);
    if (found && now - found.mtimeMs > LEFT_BEHIND_MS) await rm(file, { force: true }).catch(() => undefined);
  }
}

/** Makes a folder and those above it; what is new is flushed, or a power cut could take the folder with the file in it. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await flushFolder(dirname(made));
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
