import { expect, it } from 'vitest';
import { channelFaults } from './channel-input.js';

const faultsOf = (credentials: Record<string, unknown>, name = 'Page') =>
  channelFaults({ accountId: '1', name, credentials }).map(({ path }) => path);

it('takes https addresses, and http on this machine alone', () => {
  for (const base_url of [
    'https://graph.example.com',
    'https://graph.example.com/v1',
    'http://127.0.0.1:9000',
    'http://localhost',
    'http://[::1]:1',
    null,
  ])
    expect([base_url, faultsOf({ base_url })]).toEqual([base_url, []]);
  for (const base_url of [
    'http://graph.example.com',
    'file:///etc/passwd',
    'javascript:1',
    'graph',
    '',
    5,
    {},
    'https://u:p@graph.example.com',
    'http://127.0.0.1.example.com',
  ])
    expect([base_url, faultsOf({ base_url })]).toEqual([base_url, ['credentials.base_url']]);
});

it('refuses control characters and things within things', () => {
  expect(faultsOf({ access_token: { a: [] } }, 'Pa\nge')).toEqual(['name', 'credentials.access_token']);
});
