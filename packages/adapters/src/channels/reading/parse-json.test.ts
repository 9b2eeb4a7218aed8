import { expect, it } from 'vitest';
import { parseJson } from './parse-json.js';

it('keeps whole numbers beyond what a number holds exactly, as text', () => {
  expect(parseJson('{"id":17841405822304914,"list":[90071992547409931, 7],"near":9007199254740991}')).toEqual({
    id: '17841405822304914',
    list: ['90071992547409931', 7],
    near: 9_007_199_254_740_991,
  });
  expect(parseJson('17841405822304914')).toBe('17841405822304914');
});

it('changes nothing else: texts with digits and quotes in them, fractions, powers', () => {
  const text = '{"a":"say \\"17841405822304914\\", 17841405822304914","b":0.12345678901234567,"c":1234567890123456789e2,"d":-1.5e-17}';
  expect(parseJson(text)).toEqual(JSON.parse(text));
  expect([parseJson(''), parseJson('{17841405822304914'), parseJson(undefined)]).toEqual([undefined, undefined, undefined]);
});
