import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one measurement; whoever makes it takes it away. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'replyforce-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
