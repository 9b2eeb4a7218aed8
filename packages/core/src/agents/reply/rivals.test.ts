import { expect, test } from 'vitest';
import type { Candidate } from './candidates.js';
import { besideRivals } from './rivals.js';

function candidate(text: string, mass: number, covered: number): Candidate {
  const passage = { id: text, documentId: 'd', position: 0, headings: [], text, title: 't' };
  return {
    bar: undefined,
    hit: { documentId: 'd', title: 't', passage, score: 1 },
    unit: { text, terms: new Set(), facts: [] },
    position: 0,
    coverage: covered,
    score: covered,
    mass,
    evidence: { covered, score: 0 },
    leans: false,
    asksEmpty: false,
    isPlain: false,
  };
}

const evidenceOf = (candidates: readonly Candidate[]) =>
  besideRivals(candidates).map(({ evidence }) => [evidence['ties'], evidence['lead']]);

test('one that meets more than all others leads, and the others are behind it', () => {
  expect(evidenceOf([candidate('a', 1.5, 0.9), candidate('b', 0.5, 0.3)])).toEqual([
    [0, 1],
    [0.25, -1],
  ]);
});

test('rows that do equally well tie, up to four', () => {
  const alike = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => candidate(text, 1, 0.6));
  expect(evidenceOf(alike)).toEqual(alike.map(() => [1, 0]));
});

test('the same words in another passage are no rival', () => {
  expect(evidenceOf([candidate('a', 1, 0.6), candidate('a', 1, 0.6)])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test('a lone answer leads by all that it meets; nothing stays nothing', () => {
  expect(evidenceOf([candidate('a', 3, 0.6)])).toEqual([[0, 2]]);
  expect(besideRivals([])).toEqual([]);
});
