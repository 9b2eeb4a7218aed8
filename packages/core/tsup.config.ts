import { defineConfig, type Options } from 'tsup';
import { splitEntries } from '../../scripts/package-entries.mjs';

const { shared, apart } = splitEntries((name: string) => name.startsWith('testing/'));
const common: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  dts: false,
  clean: false,
  treeshake: false,
};

// The test cases are built by themselves: nothing of theirs may end up in a chunk that products load.
export default defineConfig([
  { ...common, entry: shared, splitting: true },
  { ...common, entry: apart, splitting: false },
]);
