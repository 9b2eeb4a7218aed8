import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const PACKAGE = fileURLToPath(new URL('.', import.meta.url));
const ENSURE_CHROMIUM = fileURLToPath(new URL('../../scripts/ensure-chromium.mjs', import.meta.url));

/** One place decides which Chromium is used; it fails with advice where there is none. */
const executablePath = execFileSync(process.execPath, [ENSURE_CHROMIUM, '--path'], { encoding: 'utf8' }).trim();

/** No sandbox, since tests also run as root in containers; the rest keeps the browser from calling home. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The component in a real browser. */
export default defineConfig({
  resolve: { conditions: ['@replyforce/source'] },
  optimizeDeps: { include: ['lit', 'lit/directive.js', 'lit/directives/live.js', 'lit/directives/repeat.js', 'axe-core'] },
  test: {
    name: 'browser',
    // After the tests without one: these need both processors.
    sequence: { groupOrder: 1 },
    dir: PACKAGE,
    include: ['**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_FLAGS }, contextOptions: { reducedMotion: 'reduce' } }),
      instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
    },
  },
});
