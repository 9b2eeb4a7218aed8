import { render } from 'lit';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElements } from '../elements.js';
import { expectAccessible } from '../testing/accessible.js';
import { READING, createDeadLetters, type DeadLetterJson, type DeadLettersState } from './dead-letters.js';
import { deadLettersView } from './dead-letters-view.js';
import type { WireIngestEntry } from '@replyforce/core/protocol';
import { InboxError } from '../client/inbox-error.js';
import { createChannels, NO_CHANNELS, type ChannelJson, type ChannelsState } from './channels.js';
import { channelsView } from './channels-view.js';
import { createIncoming, NO_INCOMING, type IncomingState } from './incoming.js';
import { incomingView } from './incoming-view.js';
import { loginView } from './login-view.js';
import { conversationInAddress } from './address.js';
import { shellView, type ShellView } from './shell-view.js';
import { applyTheme, readTheme, type Theme } from './theme.js';

const style = Object.assign(document.createElement('link'), {
  rel: 'stylesheet',
  href: new URL('console.css?direct', import.meta.url).href,
});

beforeAll(async () => {
  defineElements();
  const loaded = new Promise((resolve) => style.addEventListener('load', resolve));
  document.head.append(style);
  await loaded;
});
afterAll(() => style.remove());

let root: HTMLElement;
beforeEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.lang = 'en';
  root = Object.assign(document.createElement('div'), { id: 'console' });
  document.body.replaceChildren(root);
});

const shell = (part: Partial<ShellView> = {}): ShellView => ({
  user: { id: 'u', tenant_id: 't', email: 'ada@example.com', role: 'admin' },
  workspace: 'Brombekk Cycles',
  paused: [],
  resting: [],
  now: 0,
  theme: 'auto',
  tokenProvider: () => new Promise(() => undefined),
  conversationId: null,
  onChannels: vi.fn(),
  onDeadLetters: vi.fn(),
  onIncoming: vi.fn(),
  onKnowledge: vi.fn(),
  onTheme: vi.fn(),
  onSignOut: vi.fn(),
  onExpired: vi.fn(),
  ...part,
});

test.each<Theme>(['light', 'dark'])('the login is accessible in the %s theme and works by keyboard', async (theme) => {
  applyTheme(theme);
  const onSubmit = vi.fn();
  render(loginView({ busy: false, error: 'The password is wrong.', onSubmit }), root);
  await expectAccessible(root);
  await userEvent.fill(page.getByLabelText('E-mail'), 'ada@example.com');
  await userEvent.keyboard('{Tab}secret{Enter}');
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith('ada@example.com', 'secret');
  expect(readTheme()).toBe(theme);
});

test('the shell opens the conversation an address leads to, once: drawn again it leaves what a person opened since', () => {
  expect(conversationInAddress('')).toBeNull();
  expect(conversationInAddress('#conversation=0198%2Fa')).toBe('0198/a');
  const view = shell({ conversationId: conversationInAddress('#conversation=c-7') });
  render(shellView(view), root);
  const inbox = root.querySelector('rf-inbox');
  expect(inbox?.selected).toBe('c-7');
  if (inbox) inbox.selected = 'c-8';
  render(shellView({ ...view, now: 1 }), root);
  expect(inbox?.selected).toBe('c-8');
});

test('the shell is accessible, names workspace and user, and tells how to begin', async () => {
  applyTheme('light');
  const view = shell();
  render(shellView(view), root);
  await expectAccessible(root);
  await expect.element(page.getByText('Brombekk Cycles')).toBeVisible();
  expect(root.querySelector('[slot="empty"]')?.textContent).toContain('npx replyforce simulate whatsapp --text');
  await userEvent.selectOptions(page.getByLabelText('Theme'), 'dark');
  expect(view.onTheme).toHaveBeenCalledExactlyOnceWith('dark');
  await userEvent.click(page.getByRole('button', { name: 'Sign out' }));
  expect(view.onSignOut).toHaveBeenCalledOnce();
});

const minutes = (count: number) => new Date(count * 60_000).toISOString();
const paused = {
  kind: 'channel',
  service: 'facebook',
  channel_id: 'c',
  name: 'Berlin page',
  state: 'open',
  since: minutes(0),
  retry_at: minutes(2),
} as const;

test.each<Theme>(['light', 'dark'])(
  'a platform that does not answer is told in the %s theme, and no longer when it does again',
  async (theme) => {
    applyTheme(theme);
    const model = { ...paused, kind: 'model', service: 'languageModel', channel_id: null, name: null, state: 'half_open' } as const;
    render(shellView(shell({ paused: [paused, model], now: 90_000 })), root);
    await expectAccessible(root);
    const until = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(120_000);
    await expect
      .element(
        page.getByText(`Messenger (Berlin page) does not answer. Sending is paused until ${until}; messages of customers still arrive.`),
      )
      .toBeVisible();
    const inbox = root.querySelector('rf-inbox');
    render(shellView(shell({ paused: [{ ...paused, state: 'half_open' }], now: 130_000 })), root);
    await expect.element(page.getByRole('status').first()).toHaveTextContent('Sending is paused while it is tried again');
    expect(root.querySelector('.notices')?.children).toHaveLength(1);
    expect(Math.round(root.querySelector('.inbox')?.getBoundingClientRect().bottom ?? 0)).toBe(
      Math.round(root.getBoundingClientRect().bottom),
    );
    render(shellView(shell()), root);
    expect(root.querySelector('.notices')?.textContent?.trim()).toBe('');
    expect(root.querySelector('rf-inbox')).toBe(inbox);
  },
);

test('a viewer gets an inbox without a reply box; a lost session leads back to the login', async () => {
  const view = shell({
    user: { id: 'u', tenant_id: 't', email: 'v@example.com', role: 'viewer' },
    tokenProvider: () => Promise.reject(new Error('gone')),
  });
  render(shellView(view), root);
  expect(root.querySelector('rf-inbox')?.readOnly).toBe(true);
  await vi.waitFor(() => expect(view.onExpired).toHaveBeenCalled());
});

const letter = (part: Partial<DeadLetterJson> = {}): DeadLetterJson => ({
  id: 'j1',
  queue: 'outbound.messages',
  reason: 'The platform is busy.',
  permanent: false,
  retry_at: '2026-11-25T12:15:00.000Z',
  held_back: null,
  died_at: '2026-11-25T12:00:00.000Z',
  ...part,
});

/** The dialog as the console has it, over a server that answers as given. */
function deadLetters(request: (method: 'GET' | 'POST', path: string) => Promise<unknown>) {
  const show = (state: DeadLettersState) => render(deadLettersView({ state, onRetry: (id) => void letters.retry(id) }), root);
  const letters = createDeadLetters({ request }, show);
  show(READING);
  root.querySelector('dialog')?.showModal();
  return letters;
}

test.each<Theme>(['light', 'dark'])('dead letters are accessible in the %s theme and put back to work by keyboard', async (theme) => {
  applyTheme(theme);
  const lead = letter({
    id: 'j2',
    queue: 'crm.sync',
    reason: 'The token has expired.',
    permanent: true,
    retry_at: null,
    held_back: 'Page is paused.',
  });
  const request = vi.fn(async (method: string) =>
    method === 'GET' ? { data: [letter(), lead], next_cursor: null } : { status: 'queued' },
  );
  await deadLetters(request).open();
  await expectAccessible(root);
  await expect.element(page.getByRole('row', { name: /Lead for the CRM.*The token has expired/ })).toBeVisible();
  const button = page.getByRole('row', { name: /Message to send/ }).getByRole('button', { name: 'Try again' });
  await expect.element(button).toHaveAccessibleDescription('The platform is busy.');
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await vi.waitFor(() => expect(request).toHaveBeenLastCalledWith('POST', '/api/v1/dlq/j1/retry'));
  await expect.element(page.getByRole('status')).toHaveTextContent('It is being tried again.');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('dialog')?.open).toBe(false);
});

test('a retry that is refused says why, and the letter stays', async () => {
  const request = vi.fn(async (method: string) => {
    if (method === 'POST') throw new InboxError('conflict', 'A person owns the conversation.', 409);
    return { data: [letter()], next_cursor: null };
  });
  const letters = deadLetters(request);
  await letters.open();
  await letters.retry('j1');
  await expect.element(page.getByRole('alert')).toHaveTextContent('A person owns the conversation.');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
});

test('nothing given up is said in words; only admins have the button', async () => {
  await deadLetters(async () => ({ data: [], next_cursor: null })).open();
  await expect.element(page.getByText('Nothing was given up.')).toBeVisible();
  for (const role of ['agent', 'viewer']) {
    render(shellView(shell({ user: { id: 'u', tenant_id: 't', email: 'a@example.com', role } })), root);
    expect(page.getByRole('button', { name: 'Dead letters' }).elements()).toEqual([]);
  }
});

const account = (part: Partial<ChannelJson> = {}): ChannelJson => ({
  id: 'c1',
  type: 'instagram',
  name: 'Acme',
  account_id: '17841',
  status: 'active',
  problem: null,
  ...part,
});

/** The dialog as the console has it, over a server that answers as given. */
function channelsDialog(request: (method: string, path: string, body?: unknown) => Promise<unknown>, opened: string[] = []) {
  const show = (state: ChannelsState) => render(channelsView({ state, actions: channels }), root);
  const channels = createChannels({ request }, show, { open: (url) => void opened.push(url), wait: async () => undefined });
  show(NO_CHANNELS);
  root.querySelector('dialog')?.showModal();
  return channels;
}

test.each<Theme>(['light', 'dark'])('accounts are accessible in the %s theme; one is connected again by keyboard', async (theme) => {
  applyTheme(theme);
  let again = false;
  const dead = account({ status: 'needs_reauth', problem: { code: 'token_refused', message: 'The access token has expired.' } });
  const opened: string[] = [];
  let looks = 0;
  const channels = channelsDialog(async (method, path) => {
    if (method === 'POST') return { id: 'l1', authorization_url: 'https://example.com/login' };
    if (path.endsWith('/l1')) {
      again = (looks += 1) === 2;
      return { id: 'l1', status: again ? 'connected' : 'waiting', accounts: [], failure: null };
    }
    return { data: [again ? account() : dead, account({ id: 'c2', type: 'api', name: 'Shop' })] };
  }, opened);
  await channels.open();
  await expectAccessible(root);
  await expect.element(page.getByText('The access token has expired.')).toBeVisible();
  page.getByRole('button', { name: 'Connect again: Instagram Acme' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status').first()).toHaveTextContent('It is connected.');
  expect([opened, looks]).toEqual([['https://example.com/login'], 2]);
  expect(page.getByRole('button', { name: 'Connect again: Instagram Acme' }).elements()).toHaveLength(0);
});

test('several accounts of a login are chosen; disconnecting asks first; what the server refuses is said', async () => {
  applyTheme('light');
  const calls: unknown[] = [];
  const channels = channelsDialog(async (method, path, body) => {
    calls.push([method, path, body]);
    if (path.endsWith('/connect')) return { id: 'l1', authorization_url: 'https://example.com/login' };
    if (path.endsWith('/l1')) {
      const accounts = ['facebook', 'instagram'].map((type, index) => ({ type, account_id: String(index + 1), name: `Page ${index + 1}` }));
      return { id: 'l1', status: 'choosing', accounts, failure: null };
    }
    if (path.endsWith('/accounts')) return { id: 'l1', status: 'connected', accounts: [], failure: null };
    if (path.endsWith('/check')) throw new InboxError('conflict', 'This account is being looked after.', 409);
    return { data: [account()] };
  });
  await channels.open();
  await userEvent.click(page.getByRole('button', { name: 'Connect Messenger' }));
  await expectAccessible(root);
  await userEvent.click(page.getByLabelText('Page 2 Instagram'));
  await userEvent.click(page.getByRole('button', { name: 'Connect', exact: true }));
  await expect.element(page.getByRole('status').first()).toHaveTextContent('It is connected.');
  expect(calls).toContainEqual(['POST', '/api/v1/channels/connect/l1/accounts', { account_ids: ['2'] }]);
  await userEvent.click(page.getByRole('button', { name: 'Check Instagram Acme' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('being looked after');
  await userEvent.click(page.getByRole('button', { name: 'Disconnect Instagram Acme' }));
  expect(calls.filter((one) => (one as readonly string[])[0] === 'DELETE')).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Really disconnect Instagram Acme' }));
  await expect.element(page.getByRole('status').first()).toHaveTextContent('It is disconnected');
  expect(calls).toContainEqual(['DELETE', '/api/v1/channels/c1', undefined]);
});

test('an account that does not send is told above the inbox', async () => {
  const dead = account({ status: 'needs_reauth', problem: { code: 'token_refused', message: 'The token has expired.' } });
  render(shellView(shell({ resting: [dead] })), root);
  await expectAccessible(root);
  await expect
    .element(page.getByText('Instagram (Acme) has to be connected again. What is to be sent waits; messages of customers still arrive.'))
    .toBeVisible();
});

const entry = (part: Partial<WireIngestEntry> = {}): WireIngestEntry => ({
  id: 'e1',
  channel_id: 'c',
  channel: 'whatsapp',
  kind: 'message',
  class: 'stored',
  verdict: 'stored as message m1',
  platform_at: null,
  received_at: '2026-11-25T12:00:00.000Z',
  repeats: 0,
  last_repeat_at: null,
  has_body: true,
  ...part,
});

/** The dialog as the console has it, over a server that answers as given. */
function incomingEvents(request: (method: 'GET' | 'POST', path: string) => Promise<unknown>) {
  const show = (state: IncomingState) =>
    render(incomingView({ state, onFilter: (filter) => void incoming.open(filter), onMore: () => void incoming.more() }), root);
  const incoming = createIncoming({ request }, show);
  show(NO_INCOMING);
  root.querySelector('dialog')?.showModal();
  return incoming;
}

test.each<Theme>(['light', 'dark'])('incoming events are accessible in the %s theme, filtered and read page by page', async (theme) => {
  applyTheme(theme);
  const again = entry({
    id: 'e2',
    channel: 'api',
    class: 'unknown',
    verdict: 'unknown: odd',
    repeats: 2,
    last_repeat_at: '2026-11-25T12:05:00.000Z',
  });
  const request = vi.fn(async (_method: string, path: string) =>
    path.includes('cursor=')
      ? { data: [entry({ id: 'e3', verdict: null })], next_cursor: null }
      : { data: [entry(), again], next_cursor: 'older' },
  );
  const incoming = incomingEvents(request);
  await incoming.open();
  await expectAccessible(root);
  await expect.element(page.getByRole('row', { name: /API: message.*unknown: odd.*2×/ })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show older events' }));
  await expect.element(page.getByRole('row', { name: /Waits to be worked on/ })).toBeVisible();
  expect(root.querySelectorAll('tbody tr')).toHaveLength(3);
  await userEvent.selectOptions(page.getByLabelText('Show'), 'unknown');
  await vi.waitFor(() => expect(request).toHaveBeenLastCalledWith('GET', '/api/v1/ingest?limit=50&verdict=unknown'));
  for (const choice of ['', 'unknown']) await userEvent.selectOptions(page.getByLabelText('Show'), choice);
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('dialog')?.open).toBe(false);
  // Opened again it shows everything, and says so.
  await incoming.open();
  expect(root.querySelector('select')?.value).toBe('');
});

test('an ingest log that cannot be read says so', async () => {
  await incomingEvents(() => Promise.reject(new InboxError('internal', 'Something went wrong.', 500))).open();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Something went wrong.');
});
