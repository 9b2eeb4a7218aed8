import { defineConfig, type Options } from 'tsup';
import { splitEntries } from '../../scripts/package-entries.mjs';

const { shared, apart } = splitEntries((name: string) => name.startsWith('testkit/'));
const common: Options = { format: 'esm', target: 'node20', platform: 'node', sourcemap: true, dts: false, clean: false };

// The test kit is built by itself: nothing of it may end up in a chunk that products load.
export default defineConfig([
  { ...common, entry: shared, splitting: true },
  { ...common, entry: apart, splitting: false },
]);
