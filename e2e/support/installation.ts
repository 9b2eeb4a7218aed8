import { join } from 'node:path';
import { ensureBuilt } from './built.js';
import { replyforce } from './run-command.js';
import { temporaryFolder } from './temporary-folder.js';

export interface Installation {
  /** A folder of the test's own. */
  readonly folder: string;
  /** Where the installation keeps its data, in that folder; made by the first command that makes something. */
  readonly path: string;
  /** What tells a command of it. */
  readonly data: readonly string[];
  /** What a command says as JSON; fails where it fails or complains. */
  json<T>(...args: readonly string[]): Promise<T>;
  remove(): Promise<void>;
}

/** A place for the built command, with tenants of these names. */
export async function installation(tenants: readonly string[] = []): Promise<Installation> {
  ensureBuilt();
  const folder = await temporaryFolder();
  const path = join(folder.path, 'data');
  const data = ['--data', path];
  const json = async <T>(...args: readonly string[]): Promise<T> => {
    const result = await replyforce([...args, ...data, '--json']);
    if (result.code !== 0 || result.stderr !== '') throw new Error(`${args.join(' ')} ended with ${result.code}: ${result.stderr}`);
    return result.json<T>();
  };
  for (const name of tenants) await json('tenant', 'create', '--name', name);
  return { folder: folder.path, path, data, json, remove: folder.remove };
}
