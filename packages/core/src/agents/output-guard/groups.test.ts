import { describe, expect, it } from 'vitest';
import { groupsOfText } from './groups.js';

const textsOf = (text: string): readonly string[] => groupsOfText(text).map((group) => group.text);

describe('what a sentence says of each subject', () => {
  it.each([
    ['values behind', 'Grooming for poodles costs £40, for spaniels £34.', ['Grooming for poodles costs £40', 'for spaniels £34.']],
    ['values in front', 'Grooming costs £40 for poodles and £34 for spaniels.', ['Grooming costs £40 for poodles', '£34 for spaniels.']],
    ['a list before one value', 'Poodles, spaniels and terriers pay £40.', ['Poodles, spaniels, terriers pay £40.']],
    ['what is taken out', 'Open daily except on Tuesdays.', ['Open daily', 'except on Tuesdays.']],
    ['a contrast', 'Il letto è incluso, la colazione no.', ['Il letto è incluso', 'la colazione no.']],
    ['sentences of one item', '- Dryer: £4 per load. There is no iron.', ['- Dryer', '£4 per load.', 'There is no iron.']],
    ['everything but', 'Pets are fine on everything but sofas.', ['Pets are fine on everything', 'except sofas.']],
  ])('%s: %s', (_kind, text, groups) => {
    expect(textsOf(text)).toEqual(groups);
  });

  it('gives a clause that leaves something out what stands before its value, and one with a verb of its own nothing', () => {
    const [, bare] = groupsOfText('Grooming costs £40 for poodles and £34 for spaniels.');
    expect([...(bare?.taken ?? [])]).toEqual(expect.arrayContaining(['#price']));
    expect(bare?.taken.has('poodl')).toBe(false);
    const [, whole] = groupsOfText('Grooming costs £40, baths cost £12.');
    expect([...(whole?.taken ?? [])]).toEqual([]);
  });
});
