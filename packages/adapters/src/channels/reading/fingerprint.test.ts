import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.js';

it('is the same for equal values, whatever the order of members', () => {
  expect(fingerprint({ a: 1, b: [true, null, 'x'] })).toBe(fingerprint({ b: [true, null, 'x'], a: 1 }));
  expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
});

it('tells values apart that are written alike', () => {
  const values = [
    null,
    'null',
    0,
    '0',
    false,
    '',
    [],
    {},
    [[]],
    [{}],
    [1, 2],
    [2, 1],
    ['12'],
    ['1', '2'],
    { a: 'b' },
    { ab: '' },
    { a: { b: 1 } },
    { a: {}, b: 1 },
    '[0',
    '{0',
  ];
  expect(new Set(values.map(fingerprint)).size).toBe(values.length);
});

it('tells any two different values apart', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      const equal = fingerprint(left) === fingerprint(right);
      expect(equal).toBe(fingerprint(JSON.parse(JSON.stringify(left))) === fingerprint(JSON.parse(JSON.stringify(right))));
      if (equal) expect(sorted(left)).toBe(sorted(right));
    }),
  );
});

it('does not run out of stack on deep nesting', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 200_000; level += 1) deep = [deep];
  expect(fingerprint(deep)).toMatch(/^[0-9a-f]{32}$/);
});

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort()) : member,
  ).replaceAll('-0', '0');
}
