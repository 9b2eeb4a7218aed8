import { describe, expect, it } from 'vitest';
import { isNumberedOtherwise } from './numbered.js';

describe('what bears a number', () => {
  it.each([
    ['price of the Corrin 30', 'Corrin 20: £180'],
    ['Bread 3?', 'Bread 2 (sourdough)'],
    ['Dorm D price?', 'Dorm A (mixed) – Weeknight: £21 per bed'],
    ['was kostet kategorie c', 'Kategorie A und Kategorie B: 20 €'],
  ])('is another thing with another one: %s', (question, text) => {
    expect(isNumberedOtherwise(question, text)).toBe(true);
  });

  it.each([
    ['the same number', 'price of the Corrin 20', 'Corrin 20: £180'],
    ['one of several', 'the exam for grade 4', 'Grade 4 and grade 5: £60'],
    ['no number of that word', 'price of the Corrin 30', 'Corrins are sold out'],
    ['an amount', 'I cancel 3 days before', 'until 10 days before'],
    ['the same letter, typed small', 'how much is dorm b', 'Dorm B (women): £23'],
    ['a letter that is a word', '¿grupos y parejas?', 'Grupos A: 20 €'],
    ['a letter that begins one', "was macht Familie K. aus Zimmer d'Or", 'Familie A'],
    ['a price', 'is it £30 each', 'from £20 each'],
  ])('is not with %s', (_case, question, text) => {
    expect(isNumberedOtherwise(question, text)).toBe(false);
  });
});
