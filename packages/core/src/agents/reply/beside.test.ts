import { expect, test } from 'vitest';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import { nearnessTo, withThoseBeside } from './beside.js';

const hit = (id: string, heading: string, documentId = 'd'): KnowledgeHit => ({
  documentId,
  title: 'T',
  score: 1,
  passage: { id, documentId, position: 0, headings: [heading], text: id },
});

test('a passage, its section and anything else lie at different distances from what was found before', () => {
  const before = [hit('a', 'Tours'), hit('x', 'Prices')];
  expect(nearnessTo(before, hit('a', 'Tours'))).toEqual({ passage: 1, section: 1 });
  expect(nearnessTo(before, hit('b', 'Tours'))).toEqual({ passage: 0, section: 1 });
  expect(nearnessTo(before, hit('x', 'Prices'))).toEqual({ passage: 0, section: 0 });
  expect(nearnessTo(before, hit('b', 'Tours', 'other'))).toEqual({ passage: 0, section: 0 });
  expect(nearnessTo([], hit('a', 'Tours'))).toEqual({ passage: 0, section: 0 });
});

test('what lies beside is read too, once', () => {
  const before = [hit('a', 'Tours'), hit('b', 'Tours'), hit('x', 'Prices')];
  expect(withThoseBeside([hit('b', 'Tours')], before).map(({ passage }) => passage.id)).toEqual(['b', 'a']);
  expect(withThoseBeside([hit('b', 'Tours')], []).map(({ passage }) => passage.id)).toEqual(['b']);
});
