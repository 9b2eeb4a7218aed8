import { expect, it } from 'vitest';
import { channelFaults } from './channel-faults.js';

const faultsOf = (credentials: Record<string, unknown>, name = 'Page') =>
  channelFaults({ type: 'facebook', accountId: '1', name, credentials: { accessToken: 'token', ...credentials } }).map(({ path }) => path);

it('takes https addresses, and http on this machine alone', () => {
  for (const baseUrl of [
    'https://graph.example.com',
    'https://graph.example.com/v1',
    'http://127.0.0.1:9000',
    'http://localhost',
    'http://[::1]:1',
    null,
  ])
    expect([baseUrl, faultsOf({ baseUrl })]).toEqual([baseUrl, []]);
  for (const baseUrl of [
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
    expect([baseUrl, faultsOf({ baseUrl })]).toEqual([baseUrl, ['credentials.base_url']]);
});

it('refuses control characters and things within things', () => {
  expect(faultsOf({ accessToken: { a: [] } }, 'Pa\nge')).toEqual(['name', 'credentials.access_token']);
});

it('tells what is missing and what is not known, in the spelling of JSON', () => {
  expect(channelFaults({ type: 'facebook', accountId: ' ', name: 'Page', credentials: { wabaId: '1' } }).map(({ path }) => path)).toEqual([
    'account_id',
    'credentials.waba_id',
    'credentials.access_token',
  ]);
});
