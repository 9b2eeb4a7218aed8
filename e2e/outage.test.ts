import { messengerText } from '@replyforce/adapters/testkit';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { printedLogin, startDemo, type DemoServer } from './support/demo-server.js';
import { eventually } from './support/eventually.js';
import { ROOT } from './support/sources.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { postSigned } from './support/webhook.js';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
const CUSTOMERS = [1, 2, 3, 4, 5, 6].map((number) => `2420000000000010${number}`);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let demo: DemoServer;
let browser: Browser;

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  demo = await startDemo({ data: folder.path });
  const executablePath = execFileSync(process.execPath, [join(ROOT, 'scripts/ensure-chromium.mjs'), '--path'], { encoding: 'utf8' }).trim();
  browser = await chromium.launch({ executablePath, args: FLAGS });
});

afterAll(async () => {
  await browser?.close();
  await demo?.server.kill();
  await folder?.remove();
});

const ask = (from: string) =>
  postSigned(
    demo.server.url,
    'facebook',
    messengerText({ pageId: 'demo-page', from, text: 'How much is the Pro plan?', mid: `m_outage_${from}` }),
    demo.state.app_secret,
  );
const read = async (path: string) => (await fetch(`${demo.server.url}${path}`)).text();
const replies = async () => (await demo.platform.sent()).filter(({ to }) => CUSTOMERS.includes(to));

it('a platform that fails five times is left alone, people see it, and every customer gets one reply when it works again', async () => {
  const login = printedLogin(demo.server);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(demo.server.url);
  await page.getByLabel('E-mail').fill(login?.email ?? '');
  await page.getByLabel('Password').fill(login?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('rf-list [role="option"]').first().waitFor();
  expect(JSON.parse(await read('/readyz'))).not.toHaveProperty('degraded');

  await demo.platform.behave({ account: 'demo-page', outcome: { kind: 'error', code: 2, httpStatus: 500 } });
  await Promise.all(CUSTOMERS.slice(0, 5).map(ask));
  await eventually(
    'the breaker is open',
    async () => (await read('/readyz')).includes('facebook: does not answer for one account') || undefined,
  );
  // A further request would be taken, if it came.
  await demo.platform.clearBehaviours();
  expect(await ask(CUSTOMERS[5] ?? '')).toEqual({ status: 200, body: '' });
  await eventually(
    'the sixth reply waits',
    async () => /sends_delayed_total\{reason="breaker"\} [1-9]/.test(await read('/metrics')) || undefined,
  );
  // At once: half a minute later somebody is let through to try.
  expect(await replies()).toEqual([]);
  const banner = page.getByText(/^Messenger \(.+\) does not answer\. Sending is paused/);
  await banner.waitFor();
  expect(await read('/metrics')).toContain('replyforce_circuit_breaker_state{kind="channel",service="facebook",state="open"} 1');
  expect(JSON.parse(await read('/readyz'))).toMatchObject({ status: 'ready' });

  await eventually('all replies', async () => (await replies()).length >= CUSTOMERS.length || undefined, 60_000);
  await banner.waitFor({ state: 'detached', timeout: 30_000 });
  expect((await replies()).map(({ to }) => to).toSorted()).toEqual(CUSTOMERS);
  expect(JSON.parse(await read('/readyz'))).not.toHaveProperty('degraded');
});
