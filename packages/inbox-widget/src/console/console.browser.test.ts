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

test('a viewer gets an inbox without a reply box; a lost session leads back to the login', async () => {
  const view = shell({
    user: { id: 'u', tenant_id: 't', email: 'v@example.com', role: 'viewer' },
    tokenProvider: () => Promise.reject(new Error('gone')),
  });
  render(shellView(view), root);
  expect(root.querySelector('rf-inbox')?.readOnly).toBe(true);
  await vi.waitFor(() => expect(view.onExpired).toHaveBeenCalled());
});
