import { expect, test } from 'vitest';
import type { Reply } from '../domain/analysis.js';
import { createReplyCache } from './reply-cache.js';

const reply = (text: string): Reply => ({ text, confidence: 1, requiresHuman: false, suggestedActions: [], source: 'model', claims: [] });
const direction = (...values: number[]) => {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
};

test('a question is found by its words, or by its meaning where that is near enough and no number differs', () => {
  const cache = createReplyCache();
  cache.put('a', { question: 'price for 2 people', vector: direction(1, 0.02), reply: reply('one') });
  expect(cache.find('a', 'price for 2 people', null)).toEqual({ reply: reply('one'), by: 'exact' });
  expect(cache.find('a', 'the price for 2 people', direction(1, 0.1))).toEqual({ reply: reply('one'), by: 'semantic' });
  expect(cache.find('a', 'the price for 3 people', direction(1, 0.1))).toBeUndefined();
  expect(cache.find('a', 'where are you', direction(1, 0.6))).toBeUndefined();
  expect(cache.find('b', 'price for 2 people', direction(1, 0.02))).toBeUndefined();
});

test('what was used longest ago goes first', () => {
  const cache = createReplyCache();
  for (let index = 0; index <= 200; index += 1) {
    cache.put('a', { question: `q${index}`, vector: null, reply: reply(String(index)) });
    cache.find('a', 'q0', null);
  }
  expect(cache.find('a', 'q0', null)).toBeDefined();
  expect(cache.find('a', 'q1', null)).toBeUndefined();
  expect(cache.find('a', 'q200', null)).toBeDefined();
});
