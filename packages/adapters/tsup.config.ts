import { defineConfig, type Options } from 'tsup';
import { splitEntries } from '../../scripts/package-entries.mjs';

const { shared, apart } = splitEntries((name: string) => name.startsWith('testkit/'));
const common: Options = {
  format: 'esm',
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  dts: false,
  clean: false,
  // 150 files that each thread of a server would load one by one; its licence stands in NOTICE.
  noExternal: ['kysely'],
  treeshake: true,
};

// The test kit is built by itself: nothing of it may end up in a chunk that products load.
export default defineConfig([
  { ...common, entry: shared, splitting: true },
  { ...common, entry: apart, splitting: false },
]);
