import { defineConfig } from 'tsup';

// One entry; what a command alone needs is imported when it runs and becomes a chunk of its own.
export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  splitting: true,
  dts: false,
  clean: false,
});
