import { mkdir, mkdtemp, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';

/**
 * A new folder inside the one named, which is made where it is not there. Nothing that existed is touched; `remove` takes
 * away what was made.
 */
export async function freshFolder(path: string): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const parent = resolve(path);
  const existing = await stat(parent).catch(() => undefined);
  if (existing && !existing.isDirectory()) {
    throw new CommandFailure(EXIT.usage, `${path} exists and is no folder. The cases need a folder, and make a new one in it.`);
  }
  const first = await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, 'conformance-'));
  return {
    path: fresh,
    async remove() {
      await rm(fresh, { recursive: true, force: true });
      if (first === undefined) return;
      // From the inside out, as far as they were made here. Not empty where somebody else has put something there meanwhile.
      for (let made = parent; made.length >= first.length; made = dirname(made)) await rmdir(made).catch(() => undefined);
    },
  };
}
