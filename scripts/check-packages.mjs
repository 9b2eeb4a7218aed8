#!/usr/bin/env node
/** Packs every package as npm would publish it and lets publint judge the result. Exit code 1 where it finds a fault. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const PACKAGES = fileURLToPath(new URL('../packages/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'replyforce-packed-'));
let faults = 0;
for (const name of readdirSync(PACKAGES)) {
  const pkgDir = join(PACKAGES, name);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: pkgDir, stdio: ['ignore', 'ignore', 'inherit'] });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  const bytes = readFileSync(join(folder, tarball));
  rmSync(join(folder, tarball));
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
  for (const message of messages) {
    faults += 1;
    process.stdout.write(`${pkg.name}: ${formatMessage(message, pkg)}\n`);
  }
}
rmSync(folder, { recursive: true });
process.stdout.write(faults === 0 ? 'packages: as they should be\n' : `packages: ${faults} faults\n`);
process.exit(faults === 0 ? 0 : 1);
