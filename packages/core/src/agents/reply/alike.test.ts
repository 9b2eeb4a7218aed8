import { expect, test } from 'vitest';
import { alikeRows, alikeSections } from './alike.js';
import type { Weighed } from './weighed.js';

interface Told {
  readonly worth: number;
  readonly headings?: readonly string[];
  readonly covered?: number;
  readonly meets?: number;
  readonly isRow?: boolean;
  readonly passage?: string;
  readonly text?: string;
}

/** As much of a candidate as is looked at. */
function weighed({
  worth,
  headings = ['Prices'],
  covered = 1,
  meets = 1,
  isRow = true,
  passage = 'p',
  text = 'Open from 9:00.',
}: Told): Weighed {
  const unit = isRow ? { cells: [], text } : { text };
  return {
    worth,
    candidate: { unit, hit: { documentId: 'd', passage: { id: passage, headings } }, evidence: { covered, meets } },
  } as never;
}
const section = (worth: number, heading: string, more: Partial<Told> = {}) =>
  weighed({ worth, headings: ['Shops', heading], isRow: false, passage: heading, ...more });

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

test('of each section the worthiest sentence counts', () => {
  const [north, south] = [section(0.1, 'North'), section(0, 'South')];
  expect(alikeSections([north, section(0.05, 'North'), south])?.all).toEqual([north, south]);
});

test('a section that says nothing of what is asked is not among them', () => {
  expect(alikeSections([section(0.1, 'North'), section(0, 'Parking', { meets: 0 })])).toBeUndefined();
});

test('nor one that only says on which days', () => {
  expect(alikeSections([section(0.1, 'North'), section(0, 'South', { text: 'Closed on Sunday.' })])).toBeUndefined();
});
