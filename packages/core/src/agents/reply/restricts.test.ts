import { expect, test } from 'vitest';
import { unitsOf } from '../../knowledge/passage-units.js';
import { traitsOf } from './unit-traits.js';

function restrictionIn(text: string): string | undefined {
  const [unit] = unitsOf({ id: 'p', documentId: 'd', position: 0, text, headings: [] }, '').units;
  return unit && traitsOf(unit).restricts?.text;
}

test('what stands beside "only" may be those who have it', () => {
  expect(restrictionIn('Night delivery: Thicket only')).toContain('Thicket');
  expect(restrictionIn('The sauna is open to members of the Gold club only.')).toContain('Gold');
});

test('a name far from it, or in another sentence, is not', () => {
  expect(restrictionIn('- Cloak "Corvin": of linen. Dry clean only.')).toBe(' Dry clean only');
  expect(restrictionIn('Cloak "Corvin": of wool, lined with linen and sewn by hand, to be cleaned only by us')).not.toContain('Corvin');
});

test('a sentence without it restricts nobody', () => {
  expect(restrictionIn('The sauna is open to all.')).toBeUndefined();
});
