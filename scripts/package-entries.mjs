import { readFileSync } from 'node:fs';

/**
 * The build entries of the package in the working directory, read from its `exports`: every export with a source file
 * becomes `{ 'path/under/dist': 'src/file.ts' }`, so that package.json alone decides what a package offers.
 */
export function packageEntries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = {};
  for (const target of Object.values(exports)) {
    const source = target['@replyforce/source'];
    if (source) entries[target.default.replace(/^\.\/dist\/|\.js$/g, '')] = source;
  }
  return entries;
}

/** The same entries as two lists: those that `isApart` picks (test kits, kept out of the shared chunks), and the rest. */
export function splitEntries(isApart) {
  const entries = Object.entries(packageEntries());
  return {
    shared: Object.fromEntries(entries.filter(([name]) => !isApart(name))),
    apart: Object.fromEntries(entries.filter(([name]) => isApart(name))),
  };
}
