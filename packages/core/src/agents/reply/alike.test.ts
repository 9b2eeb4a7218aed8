import { expect, test } from 'vitest';
import { alikeRows } from './alike.js';
import type { Weighed } from './weighed.js';

interface Told {
  readonly worth: number;
  readonly headings?: readonly string[];
  readonly covered?: number;
  readonly isRow?: boolean;
}

/** As much of a candidate as is looked at. */
function weighed({ worth, headings = ['Prices'], covered = 1, isRow = true }: Told): Weighed {
  const unit = isRow ? { cells: [] } : {};
  return {
    worth,
    candidate: { unit, hit: { documentId: 'd', passage: { headings } }, evidence: { covered } },
  } as never;
}

test('rows that fit alike are worth together what none is alone', () => {
  const rows = [weighed({ worth: 0.2 }), weighed({ worth: 0 }), weighed({ worth: -0.1 })];
  const alike = alikeRows(rows);
  expect(alike?.all).toEqual(rows);
  expect(alike?.worth).toBeCloseTo(Math.log(Math.exp(0.2) + 1 + Math.exp(-0.1)));
});

test.each<[string, readonly Weighed[]]>([
  ['one row alone', [weighed({ worth: 0.2 }), weighed({ worth: -2 })]],
  ['a row of another table', [weighed({ worth: 0.2 }), weighed({ worth: 0.1, headings: ['Sizes'] })]],
  ['a row that meets less', [weighed({ worth: 0.2 }), weighed({ worth: 0.1, covered: 0.8 })]],
  ['rows that leave something unmet', [weighed({ worth: 0.2, covered: 0.7 }), weighed({ worth: 0.1, covered: 0.7 })]],
  ['more rows than anybody reads', Array.from({ length: 6 }, () => weighed({ worth: 0.2 }))],
  ['a sentence', [weighed({ worth: 0.2 }), weighed({ worth: 0.1, isRow: false })]],
])('are not alike: %s', (_, ranked) => {
  expect(alikeRows(ranked)).toBeUndefined();
});
