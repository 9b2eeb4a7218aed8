import { describe, expect, it } from 'vitest';
import { guardInputByRules } from './input-guard.js';

const LENGTH = 100_000;
const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/**
 * Texts made to keep an expression busy: with one that goes over a text again and again, the test does not come back within
 * the time the runner gives it. It reads no clock.
 */
describe('input guard on 100 kB of', () => {
  it.each([
    ['one letter', filled('a')],
    ['blanks', filled(' ')],
    ['line breaks', filled('\n')],
    ['dashes', filled('-')],
    ['equals signs', filled('=')],
    ['quotation marks', filled('"a')],
    ['spaced letters', filled('i g n o r e ')],
    ['leetspeak', filled('1gn0r3')],
    ['base64', filled('aGVsbG8gd29ybGQ')],
    ['hex', filled('68 65 6c 6c 6f ')],
    ['percent signs', filled('%69%67')],
    ['two scripts', filled('aа')],
    ['invisible characters', filled('a\u200b')],
    ['tag characters', filled('\u{e0041}')],
    ['dots', filled('a.')],
    ['half a rule', filled('ignore previous prior ')],
    ['half a frame', filled('context: a ')],
    ['half a demand', filled('give the the the the ')],
    ['capitals', filled('a DO NOT AAAA BBB ')],
    ['pieces', filled('a = "b" ')],
    ['quoted mail', filled('\n> a')],
  ])('%s comes back', (_name, text) => {
    expect(guardInputByRules({ text, history: [{ from: 'customer', text }] }).riskScore).toBeGreaterThanOrEqual(0);
  });
});
