import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonWithNul, jsonWithoutNul, withNul, withoutNul } from './nul.js';

const text = fc.string({ unit: fc.constantFrom('\0', '\uE000', '0', '1', '\\', '"', 'u', 'a', '😀') });

test('any text comes back as it was, and holds no U+0000 meanwhile', () => {
  fc.assert(
    fc.property(text, (given) => {
      const kept = withoutNul(given);
      expect(kept).not.toContain('\0');
      expect(withNul(kept)).toBe(given);
    }),
  );
});

test('any JSON comes back with the same meaning, and escapes nothing the database refuses meanwhile', () => {
  fc.assert(
    fc.property(fc.array(text), text, (list, key) => {
      const value = { list, nested: { key } };
      const kept = jsonWithoutNul(JSON.stringify(value));
      expect(JSON.stringify(JSON.parse(kept))).not.toContain('\\u0000');
      expect(JSON.parse(jsonWithNul(kept))).toEqual(value);
    }),
  );
});

test('half a surrogate pair has no place in UTF-8: it becomes the sign for what cannot be shown', () => {
  expect(JSON.parse(jsonWithoutNul(JSON.stringify({ a: 'x\uD83D', b: '😀' })))).toEqual({ a: 'x\uFFFD', b: '😀' });
});

test('what holds neither is left alone', () => {
  expect(withoutNul('plain')).toBe('plain');
  expect(jsonWithoutNul('{"a": 1}')).toBe('{"a": 1}');
});
