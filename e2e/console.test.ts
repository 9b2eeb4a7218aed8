import { makePdf } from '@replyforce/adapters/testkit';
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

async function signIn(): Promise<void> {
  const login = printedLogin(demo.server);
  await page.context().clearCookies();
  await page.goto(demo.server.url);
  await page.getByLabel('E-mail').fill(login?.email ?? '');
  await page.getByLabel('Password').fill(login?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
}

it('takes files into the knowledge, several at once, tells what a newer one changed, and restores the older', async () => {
  await signIn();
  await page.getByRole('button', { name: 'Knowledge' }).click();
  const ratesOf = (price: string) => ({
    name: 'rates.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(
      makePdf([
        [
          { x: 50, y: 790, size: 20, text: 'Rates' },
          { x: 50, y: 750, text: `A canoe costs ${price} per hour.` },
        ],
      ]),
    ),
  });
  const faq = { name: 'faq.csv', mimeType: 'text/csv', buffer: Buffer.from('question,answer\nDo you rent kayaks?,"Yes, all year."\n') };
  const add = async (...files: readonly (typeof faq)[]) => {
    await page.getByLabel('Files (Markdown').setInputFiles(files);
    await page.getByRole('button', { name: 'Add the files' }).click();
  };
  await add(ratesOf('€12'), faq);
  await page.getByText('All 2 files were added.').waitFor();
  await add(ratesOf('€14'));
  await page.getByText('Version 2, 1 passage', { exact: true }).waitFor();
  await page
    .getByRole('row', { name: /^Rates File, version 2/ })
    .getByRole('button', { name: 'Versions' })
    .click();
  await page.getByRole('button', { name: 'What changed' }).first().click();
  await page.getByText('Lines added: 1, removed: 1').waitFor();
  await page.getByText('A canoe costs €14 per hour.').waitFor();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('button', { name: 'Restore version 1' }).click();
  await page.getByText('It says again what it said in version 1.').waitFor();
  await page.getByText(/^Restored from version 1 by \S+@/).waitFor();
  await page.getByRole('button', { name: 'Back to the knowledge' }).click();
  await page.getByLabel('What would a customer ask?').fill('What does a canoe cost per hour?');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.locator('blockquote').getByText('€12').waitFor();
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
});

it('shows a simulated customer, the cited reply and a person’s answer, live, with no request to anywhere else', async () => {
  await signIn();
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

it('keeps a reply that was begun over a reload, and forgets it at a sign-out', async () => {
  await signIn();
  await page.locator('rf-list [role="option"]').first().click();
  const box = page.getByRole('textbox', { name: /reply/i });
  await box.fill('Dear customer, we');
  await page.reload();
  await page.locator('rf-list [role="option"]').first().click();
  await expect.poll(async () => box.inputValue()).toBe('Dear customer, we');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Password').waitFor();
  await signIn();
  await page.locator('rf-list [role="option"]').first().click();
  await expect.poll(async () => box.inputValue()).toBe('');
});

it('notices a live connection that fell silent, says so and catches up', async () => {
  let isSilent = false;
  let connections = 0;
  let letThrough: () => void = () => undefined;
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.clock.install();
  await page.routeWebSocket(/\/ws$/, async (socket) => {
    connections += 1;
    const isFirst = connections === 1;
    if (!isFirst) await through;
    const server = socket.connectToServer();
    // Half open: what either side sends is lost, and neither is told.
    socket.onMessage((message) => (isFirst && isSilent ? undefined : server.send(message)));
    server.onMessage((message) => (isFirst && isSilent ? undefined : socket.send(message)));
  });
  await signIn();
  const rows = page.locator('rf-list [role="option"]');
  await rows.first().waitFor();
  await expect.poll(() => connections).toBe(1);
  await page.waitForTimeout(500);
  isSilent = true;
  const before = await rows.count();
  await replyforce(['simulate', 'facebook', '--text', 'What does the Larke cost?', '--data', folder.path]);
  expect([connections, await rows.count()]).toEqual([1, before]);
  await page.clock.fastForward(20_500);
  await page.clock.fastForward(10_500);
  await page.getByText('Connection lost. Reconnecting…').waitFor();
  letThrough();
  await expect.poll(() => connections).toBeGreaterThan(1);
  await page.getByText('Connection lost. Reconnecting…').waitFor({ state: 'detached' });
  await expect.poll(async () => rows.count()).toBe(before + 1);
});
