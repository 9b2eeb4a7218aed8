import { render } from 'lit';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElements } from '../elements.js';
import { expectAccessible } from '../testing/accessible.js';
import { loginView } from './login-view.js';
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
  now: 0,
  theme: 'auto',
  tokenProvider: () => new Promise(() => undefined),
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
