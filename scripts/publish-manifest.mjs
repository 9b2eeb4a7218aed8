#!/usr/bin/env node
/**
 * Run by npm around packing, in a package's folder: `prepack` takes the condition that points tests at the sources out of
 * package.json, since the sources are not published; `postpack` puts the file back as it was.
 */
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const MANIFEST = 'package.json';
const KEPT = 'package.json.kept';
const SOURCE_CONDITION = '@replyforce/source';

const step = process.argv[2];
if (step === 'prepack') {
  if (!existsSync(KEPT)) copyFileSync(MANIFEST, KEPT);
  const manifest = JSON.parse(readFileSync(KEPT, 'utf8'));
  for (const target of Object.values(manifest.exports)) if (typeof target === 'object') delete target[SOURCE_CONDITION];
  if (Array.isArray(manifest.sideEffects)) manifest.sideEffects = manifest.sideEffects.filter((path) => !path.startsWith('./src/'));
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
} else if (step === 'postpack') {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
} else {
  process.stderr.write('publish-manifest: say prepack or postpack\n');
  process.exit(2);
}
