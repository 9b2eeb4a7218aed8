import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { printedLogin, startDemo, type DemoServer } from './support/demo-server.js';
import { replyforce } from './support/run-command.js';
import { ROOT } from './support/sources.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** Keeps the browser from calling home; tests also run as root in containers. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let demo: DemoServer;
let browser: Browser;
let page: Page;
const faults: string[] = [];
const foreign: string[] = [];

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  demo = await startDemo({ data: folder.path });
  const executablePath = execFileSync(process.execPath, [join(ROOT, 'scripts/ensure-chromium.mjs'), '--path'], { encoding: 'utf8' }).trim();
  browser = await chromium.launch({ executablePath, args: FLAGS });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.server.url) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
  await demo?.server.kill();
  await folder?.remove();
});

it('shows a simulated customer, the cited reply and a person’s answer, live, with no request to anywhere else', async () => {
  const login = printedLogin(demo.server);
  await page.goto(demo.server.url);
  await page.getByLabel('E-mail').fill(login?.email ?? '');
  await page.getByLabel('Password').fill(login?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const rows = page.locator('rf-list [role="option"]');
  await rows.first().waitFor();

  const simulated = await replyforce(['simulate', 'whatsapp', '--text', 'How much is the Pro plan?', '--data', folder.path]);
  expect(simulated.stdout).toContain('€29');
  const row = rows.filter({ hasText: '€29' }).first();
  await row.waitFor();
  await row.click();
  const thread = page.getByRole('log');
  await thread.getByText('How much is the Pro plan?').waitFor();
  await thread.getByText('AI assistant of Brombekk Cycles').waitFor();
  await page.getByText('What made the score').waitFor();
  await page.getByText('Supported').first().waitFor();

  await page.getByRole('textbox', { name: /reply/i }).fill('Hello, a person here.');
  await page.keyboard.press('Control+Enter');
  await thread.getByText('Hello, a person here.').waitFor();
  await expect
    .poll(async () => (await demo.platform.sent()).map((send) => send.text), { timeout: 5_000 })
    .toContain('Hello, a person here.');
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
});
