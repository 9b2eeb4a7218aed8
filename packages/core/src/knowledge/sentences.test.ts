import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.js';

test('a sentence may end with a unit', () => {
  expect(sentencesOf('La visite est à 16 h. Elle dure une heure.')).toEqual(['La visite est à 16 h.', 'Elle dure une heure.']);
  expect(sentencesOf('Das Becken misst 25 m. Es ist geheizt.')).toHaveLength(2);
});

test('but not with an abbreviation, nor before a small letter', () => {
  expect(sentencesOf('Ask for J. Miller at the desk.')).toHaveLength(1);
  expect(sentencesOf('Ouvert dès 9 h. le samedi.')).toHaveLength(1);
});
