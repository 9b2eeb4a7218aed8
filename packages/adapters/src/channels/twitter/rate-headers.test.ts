import { expect, it } from 'vitest';
import { waitFromXHeaders } from './rate-headers.js';

const NOW = 1_795_360_000_000;
const at = (seconds: number) => String(NOW / 1_000 + seconds);

it.each([
  ['says nothing', {}, undefined],
  ['says nonsense', { 'x-rate-limit-reset': 'soon' }, undefined],
  ['names the window', { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': at(90) }, 91_000],
  ['names a window that is over', { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': at(-5) }, 1_000],
  [
    'has used up the day of the user, not the window',
    {
      'x-rate-limit-remaining': '3',
      'x-rate-limit-reset': at(90),
      'x-user-limit-24hour-remaining': '0',
      'x-user-limit-24hour-reset': at(7_200),
    },
    7_201_000,
  ],
  [
    'has used up everything',
    {
      'x-rate-limit-remaining': '0',
      'x-rate-limit-reset': at(90),
      'x-user-limit-24hour-remaining': '0',
      'x-user-limit-24hour-reset': at(60),
      'x-app-limit-24hour-remaining': '0',
      'x-app-limit-24hour-reset': at(3_600),
    },
    3_601_000,
  ],
  ['names a reset alone', { 'x-rate-limit-reset': at(30) }, 31_000],
  ['asks for longer than a day', { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': at(10_000_000) }, 24 * 60 * 60_000],
])('waits as X asks where it %s', (_, headers: Record<string, string>, expected) => {
  expect(waitFromXHeaders(headers, NOW)).toBe(expected);
});
