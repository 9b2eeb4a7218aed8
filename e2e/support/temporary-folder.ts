import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder; `remove` is safe to repeat. */
export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'replyforce-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
