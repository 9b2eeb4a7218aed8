import { expect, it } from 'vitest';
import { restFromUsage, waitFromHeaders } from './rate-headers.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const usage = (...minutes: unknown[]) =>
  JSON.stringify({ '1': minutes.map((value) => ({ type: 'messenger', call_count: 100, estimated_time_to_regain_access: value })) });

it.each([
  [{}, undefined],
  [{ 'retry-after': '7' }, 7_000],
  [{ 'retry-after': 'Sun, 22 Nov 2026 12:01:30 GMT' }, 90_000],
  [{ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after': 'later' }, undefined],
  [{ 'retry-after': '999999999' }, 24 * 60 * 60_000],
  [{ 'x-business-use-case-usage': usage(0, 12, 3) }, 12 * 60_000],
  [{ 'x-business-use-case-usage': usage(0) }, undefined],
  [{ 'x-business-use-case-usage': usage('5', null) }, undefined],
  [{ 'x-business-use-case-usage': '{"1":null,"2":7,"3":[null]}' }, undefined],
  [{ 'x-business-use-case-usage': 'not json' }, undefined],
  [{ 'retry-after': '2', 'x-business-use-case-usage': usage(9) }, 2_000],
])('reads %j', (headers: Record<string, string>, expected) => {
  expect(waitFromHeaders(headers, NOW)).toBe(expected);
});

const app = (count: unknown, more: object = {}) => JSON.stringify({ call_count: count, total_time: 1, total_cputime: 1, ...more });

it.each([
  [{}, 0],
  [{ 'x-app-usage': app(79) }, 0],
  [{ 'x-app-usage': app(80) }, 1_000],
  [{ 'x-app-usage': app(1, { total_cputime: 94 }) }, 1_000],
  [{ 'x-app-usage': app(95) }, 60_000],
  [{ 'x-app-usage': app('96') }, 0],
  [{ 'x-app-usage': 'not json' }, 0],
  [{ 'x-app-usage': 'null', 'x-business-use-case-usage': '{"1":[null]}' }, 0],
  [{ 'x-business-use-case-usage': usage(12) }, 12 * 60_000],
  [{ 'x-business-use-case-usage': usage(0) }, 60_000],
  [{ 'x-app-usage': app(85), 'x-business-use-case-usage': '{"1":[{"call_count":3}]}' }, 1_000],
])('rests by %j', (headers: Record<string, string>, expected) => {
  expect(restFromUsage(headers)).toBe(expected);
});
