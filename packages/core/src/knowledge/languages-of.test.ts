import { expect, test } from 'vitest';
import { languageHere, languagesIn } from './languages-of.js';

const passage = (text: string) => ({ id: text, documentId: 'd', position: 0, headings: [], title: '', text });

test('a knowledge is written in what its passages are', () => {
  const german = 'Die Werkstatt ist am Samstag von 9 bis 13 Uhr für alle offen.';
  const english = 'The workshop is open to all of you on Saturday from 9 to 1.';
  expect(languagesIn([german, english, `${german} Und im Winter auch.`].map(passage))).toEqual(['de', 'en']);
  expect(languagesIn([passage('Bosch GSR 12'), passage('40 €')])).toEqual([]);
});

test('what the words of a question leave open is told by the knowledge, and nothing else', () => {
  expect(languageHere('Werkbank in Altstadt, Monatspreis?', 'it', ['de', 'en'])).toBe('de');
  expect(languageHere('posso affittare un banco per un giorno?', 'it', ['de', 'en'])).toBe('it');
  expect(languageHere('Werkbank in Altstadt?', 'en', ['de', 'en'])).toBe('en');
  expect(languageHere('Werkbank in Altstadt?', 'it', [])).toBe('it');
});
