import { defineConfig } from 'tsup';
import { packageEntries } from '../../scripts/package-entries.mjs';

export default defineConfig({
  entry: packageEntries(),
  format: 'esm',
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  splitting: true,
  dts: false,
  clean: false,
});
