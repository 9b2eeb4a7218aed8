import { expect, test, vi } from 'vitest';
import { createChannels, NO_CHANNELS, type ChannelsState } from './channels.js';

test('whoever closed the page of the login stops waiting, and begins another', async () => {
  let state: ChannelsState = NO_CHANNELS;
  const request = vi.fn(async (method: string, path: string): Promise<unknown> => {
    if (method === 'POST') return { id: 'l1', authorization_url: 'https://platform.example/login' };
    return path.includes('/connect/') ? { id: 'l1', status: 'waiting', accounts: [], failure: null } : { data: [] };
  });
  const channels = createChannels({ request }, (shown) => (state = shown), {
    open: vi.fn(),
    wait: () => new Promise((resolve) => setTimeout(resolve, 1)),
  });
  const waiting = channels.connect('facebook');
  await vi.waitFor(() => expect(state.notice).toContain('this one waits'));
  channels.stopWaiting();
  await waiting;
  expect(state).toMatchObject({
    busy: null,
    error: null,
    notice: 'Nobody waits for the login any more. If it is gone through with after all, the account is connected.',
  });
  const again = channels.connect('whatsapp');
  expect(state.busy).toBe('whatsapp');
  await vi.waitFor(() => expect(state.notice).toContain('this one waits'));
  channels.stopWaiting();
  await again;
});

test('whoever stops waiting before the login has begun is not sent to its page', async () => {
  let state: ChannelsState = NO_CHANNELS;
  let begin = (): void => undefined;
  const request = vi.fn(async (method: string, path: string): Promise<unknown> => {
    if (method !== 'POST') return path.includes('/connect/') ? { id: 'l1', status: 'connected', failure: null } : { data: [] };
    await new Promise<void>((resolve) => (begin = resolve));
    return { id: 'l1', authorization_url: 'https://platform.example/login' };
  });
  const open = vi.fn();
  const channels = createChannels({ request }, (shown) => (state = shown), { open, wait: () => Promise.resolve() });
  const waiting = channels.connect('facebook');
  channels.stopWaiting();
  begin();
  await waiting;
  expect(open).not.toHaveBeenCalled();
  expect(state).toMatchObject({ busy: null, error: null, notice: 'The login was given up before its page was opened.' });
});
