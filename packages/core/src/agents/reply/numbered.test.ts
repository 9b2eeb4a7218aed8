import { describe, expect, it } from 'vitest';
import { isLetteredOtherwise, isNumberedOtherwise } from './numbered.js';

describe('what bears a number', () => {
  it.each([
    ['price of the Corrin 30', 'Corrin 20: £180'],
    ['Bread 3?', 'Bread 2 (sourdough)'],
  ])('is another thing with another one: %s', (question, text) => {
    expect(isNumberedOtherwise(question, text)).toBe(true);
  });

  it.each([
    ['the same number', 'price of the Corrin 20', 'Corrin 20: £180'],
    ['one of several', 'the exam for grade 4', 'Grade 4 and grade 5: £60'],
    ['no number of that word', 'price of the Corrin 30', 'Corrins are sold out'],
    ['an amount', 'I cancel 3 days before', 'until 10 days before'],
    ['a price', 'is it £30 each', 'from £20 each'],
  ])('is not with %s', (_case, question, text) => {
    expect(isNumberedOtherwise(question, text)).toBe(false);
  });
});

describe('what bears a letter', () => {
  it.each([
    ['Dorm D price?', 'Dorm A (mixed)'],
    ['was kostet kategorie c', 'Kategorie A'],
  ])('is another thing with another one: %s', (question, name) => {
    expect(isLetteredOtherwise(question, name)).toBe(true);
  });

  it.each([
    ['the same letter, typed small', 'how much is dorm b', 'Dorm B (women)'],
    ['a letter that is a word', '¿grupos y parejas?', 'Grupos A'],
    ['a letter that begins one', "was macht Familie K. aus Zimmer d'Or", 'Familie A'],
    ['several that are compared', 'Which has more seats, hall A or B?', 'Hall B'],
    ['several in the name', 'is zone B included', 'Zone A, B'],
    ['the person who asks', 'the trash can I take', 'Trash can A'],
  ])('is not with %s', (_case, question, name) => {
    expect(isLetteredOtherwise(question, name)).toBe(false);
  });
});
