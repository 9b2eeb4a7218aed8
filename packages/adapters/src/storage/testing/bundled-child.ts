import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

export interface BundledChild {
  /** A file that plain Node runs. */
  readonly path: string;
  remove(): void;
}

/** Makes a program of a source file, beside the sources so that native drivers are found: tests start and kill it. */
export async function bundleChild(source: URL): Promise<BundledChild> {
  const entry = fileURLToPath(source);
  const outDir = mkdtempSync(join(dirname(entry), '.child-'));
  await build({
    entry: { child: entry },
    outDir,
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/^@replyforce\//u],
    external: ['better-sqlite3', 'kysely', 'pg'],
    esbuildOptions: (options) => void (options.conditions = ['@replyforce/source']),
    config: false,
    silent: true,
    clean: false,
  });
  return { path: join(outDir, 'child.mjs'), remove: () => rmSync(outDir, { recursive: true }) };
}
