import { mkdir } from 'node:fs/promises';
import { configurationError } from './config/config.js';

/** What the operating system says about a folder, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Makes the data folder where it is missing. Throws `configuration_invalid` where it cannot be one. */
export async function makeDataFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    throw configurationError([{ path: 'REPLYFORCE_DATA', message: `(or --data) ${path} cannot be the data folder: ${reason}` }]);
  }
}
