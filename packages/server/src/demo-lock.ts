import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationError } from './config/config.js';
import { makeDataFolder } from './data-folder.js';

const FILE = 'demo.lock';
/** Taken by this process: its own lock file is otherwise one that an earlier process with the same id left. */
const held = new Set<string>();

/**
 * Only one demo may run on a data folder: each points the channels at its own stand-in. Throws `configuration_invalid`
 * where another one runs. A lock whose process is gone is taken over. The returned function gives it back.
 */
export async function lockDemo(data: string): Promise<() => void> {
  await makeDataFolder(data);
  const path = join(data, FILE);
  const owner = ownerOf(path);
  if (held.has(path) || (owner && owner.pid !== process.pid && bornAt(owner.pid) === owner.born)) {
    throw configurationError([
      {
        path: 'REPLYFORCE_DATA',
        message: `(or --data) ${data} is used by a demo that runs already (process ${owner?.pid ?? process.pid})`,
      },
    ]);
  }
  rmSync(path, { force: true });
  try {
    writeFileSync(path, `${process.pid} ${bornAt(process.pid)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw configurationError([{ path: 'REPLYFORCE_DATA', message: `(or --data) ${data} is used by a demo that starts just now` }]);
  }
  held.add(path);
  return () => {
    if (held.delete(path)) rmSync(path, { force: true });
  };
}

function ownerOf(path: string): { readonly pid: number; readonly born: string } | undefined {
  try {
    const [pid = '', born = ''] = readFileSync(path, 'utf8').trim().split(' ');
    return Number.isSafeInteger(Number(pid)) && Number(pid) > 0 ? { pid: Number(pid), born } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Tells processes with the same id apart: its start in clock ticks where the system says it (Linux, field 22 of
 * /proc/PID/stat), else only that it runs; `gone` where it does not.
 */
function bornAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'running';
  } catch {
    return isRunning(pid) ? 'running' : 'gone';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
