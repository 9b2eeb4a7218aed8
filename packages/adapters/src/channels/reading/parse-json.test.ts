import { expect, it } from 'vitest';
import { parseJson } from './parse-json.js';

it('keeps whole numbers beyond what a number holds exactly, as text', () => {
  expect(parseJson('{"id":17841405822304914,"list":[90071992547409931, 7],"near":9007199254740991}')).toEqual({
    id: '17841405822304914',
    list: ['90071992547409931', 7],
    near: 9_007_199_254_740_991,
  });
  expect(parseJson('17841405822304914')).toBe('17841405822304914');
  expect(parseJson('[-12345678901234567, -9007199254740991]')).toEqual(['-12345678901234567', -9_007_199_254_740_991]);
});

it('changes nothing else: texts with digits and quotes in them, fractions, powers', () => {
  const text = '{"a":"say \\"17841405822304914\\", 17841405822304914","b":0.12345678901234567,"c":1234567890123456789e2,"d":-1.5e-17}';
  expect(parseJson(text)).toEqual(JSON.parse(text));
  expect([parseJson(''), parseJson('{17841405822304914'), parseJson(undefined)]).toEqual([undefined, undefined, undefined]);
});

it.each([
  ['is none, and opens a text for ever', `1234567890123456"${'\\"'.repeat(500_000)}`],
  ['is one text of escapes', `["1234567890123456${'\\"'.repeat(500_000)}"]`],
  ['is numbers upon numbers', `[${'123456789012345,'.repeat(62_500)}1234567890123456]`],
])('takes time by the length of a text alone, also where it %s', (_, text) => {
  const begun = performance.now();
  parseJson(text);
  // What looked back from each character would take minutes.
  expect(performance.now() - begun).toBeLessThan(5_000);
});

it('reads texts of any length', () => {
  const long = 'x'.repeat(16_000_000);
  const read = parseJson(`{"id":17841405822304914,"text":"${long}"}`) as { readonly id: string; readonly text: string };
  expect([read.id, read.text.length]).toEqual(['17841405822304914', long.length]);
});
