import { expect, test } from 'vitest';
import { conceptsOfCompound, conceptsOfSlip, conceptsOfWord, headOfCompound, splitVerbAt } from './concepts.js';
import { isFalseFriend } from './false-friends.js';
import { termsOf } from './terms.js';

test.each([
  ['waranty', '#warranty'],
  ['prise', '#price'],
  ['appointmnet', '#appointment'],
])('%s is a slip of a word that means %s', (typed, concept) => {
  expect(conceptsOfSlip(typed)).toContain(concept);
});

test.each(['Das Schleifen kostet nichts', 'El envío no cuesta nada', 'La première leçon est offerte', 'It costs nothing'])(
  'what costs nothing is free: %s',
  (text) => {
    expect(termsOf(text)).toContain('#free');
  },
);

test('words that are short or far from all known ones are no slips', () => {
  expect(conceptsOfSlip('zzyx')).toEqual([]);
  expect(conceptsOfSlip('quartzite')).toEqual([]);
});

test.each([
  ['alquilais', '#rental'],
  ['cambiarla', '#exchange'],
  ['recogerlo', '#pickup'],
])('%s means what its infinitive does', (word, concept) => {
  expect(conceptsOfWord(word)).toContain(concept);
});

test('a compound of the knowledge means what both its parts do', () => {
  expect(conceptsOfCompound('hundegebuhr')).toEqual(expect.arrayContaining(['#dog', '#price']));
  expect(conceptsOfCompound('schrankwand')).not.toContain('#price');
  expect(termsOf('Die Hundegebühr beträgt 9 €.')).toContain('#dog');
});

test('what a compound is stands after the ending of its first part', () => {
  expect(headOfCompound('reinigungspauschale')).toBe('pauschale');
});

test('a verb with its particle at the end of the sentence is one verb', () => {
  expect(splitVerbAt(['holt', 'ihr', 'das', 'klavier', 'ab'], 0)).toEqual({ concept: '#pickup', particle: 4 });
  expect(splitVerbAt(['meldet', 'ihr', 'meinen', 'sohn', 'an'], 0)).toEqual({ concept: '#registration', particle: 4 });
  expect(splitVerbAt(['cartwheel', 'brings', 'orders', 'in'], 0)).toBeUndefined();
});

test('a day of the week that names a row is a term', () => {
  expect(termsOf('Thursday')).toContain('%4');
  expect(termsOf('los sábados')).toContain('%6');
});

test('a word that only another language knows lends no meaning', () => {
  expect(conceptsOfWord('kind')).toContain('#children');
  expect(isFalseFriend('kind', 'en')).toBe(true);
  expect(isFalseFriend('kind', 'de')).toBe(false);
});

test.each([
  ['gift card', 'a voucher'],
  ['when do you shut', 'opening hours'],
  ['no more than six', 'at most six'],
  ['elsewhere? abroad?', 'to other countries'],
  ["la spedizione all'estero", 'in altri paesi'],
])('"%s" and "%s" have a meaning in common', (left, right) => {
  const concepts = (text: string): readonly string[] => [...termsOf(text)].filter((term) => term.startsWith('#'));
  expect(concepts(left).filter((term) => concepts(right).includes(term))).not.toEqual([]);
});
