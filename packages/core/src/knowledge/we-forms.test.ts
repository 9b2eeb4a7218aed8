import { expect, test } from 'vitest';
import { parseQuery } from './query.js';
import { slotCoverage } from './slot.js';
import { termsOf } from './terms.js';

const covers = (language: string, question: string, answer: string, word: string): number => {
  const slot = parseQuery(question, { language, languages: [language] }).slots.find(({ raw }) => raw === word);
  return slot === undefined ? -1 : slotCoverage(slot, termsOf(answer));
};

test.each([
  ['es', 'trabajais con Mutua?', 'Trabajamos con Mutua.', 'trabajais'],
  ['es', 'colaboran con colegios?', 'Colaboramos con colegios.', 'colaboran'],
  ['it', 'collaborate con le scuole?', 'Collaboriamo con le scuole.', 'collaborate'],
  ['pt', 'colaboram com escolas?', 'Colaboramos com escolas.', 'colaboram'],
  ['de', 'kooperiert ihr mit Schulen?', 'Wir kooperieren mit Schulen.', 'kooperiert'],
])('%s: what a customer asks is what a business says of itself: %s', (language, question, answer, word) => {
  expect(covers(language, question, answer, word)).toBeGreaterThan(0.8);
});

test.each([
  ['de', 'wo ist der markt', 'Wir markieren.', 'markt'],
  ['es', 'hay algun taller', 'Lo contamos.', 'taller'],
])('%s: a noun that ends like a verb is none: %s', (language, question, answer, word) => {
  expect(covers(language, question, answer, word)).toBe(0);
});
