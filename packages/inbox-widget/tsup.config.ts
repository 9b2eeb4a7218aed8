import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import { packageEntries } from '../../scripts/package-entries.mjs';

/** What the console's script needs beside it. */
const PAGE = ['console.html', 'console.css'];

export default defineConfig([
  {
    entry: packageEntries(),
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    sourcemap: true,
    splitting: true,
  },
  {
    // The elements with everything they need, for a page without a bundler.
    entry: { standalone: 'src/define.ts' },
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    noExternal: [/.*/],
    minify: true,
    splitting: false,
  },
  {
    entry: { 'console/console': 'src/console/console.ts' },
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    onSuccess: async () => {
      await Promise.all(PAGE.map((name) => copyFile(`src/console/${name}`, `dist/console/${name}`)));
    },
  },
]);
