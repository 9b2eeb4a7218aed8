import { expect, test } from 'vitest';
import { parseQuery } from './query.js';
import { isContent, slotCoverage } from './slot.js';
import { termsOf } from './terms.js';

test.each([
  ['what if i lose my key', 'Wer den Schlüssel verliert, zahlt 30 €.', '#lost'],
  ['he perdido la llave', 'Si pierdes la llave, avísanos.', '#lost'],
  ['is there an enrolment fee', 'Die Aufnahmegebühr beträgt 25 €.', '#joiningfee'],
  ['¿puedo congelar mi abono?', 'You can pause your pass once a year.', '#pause'],
  ['what puddings do you have', 'Desserts: apple crumble £6.', '#dessert'],
  ['do you have lockers', 'Hay taquillas en la entrada.', '#locker'],
  ['cómo me doy de alta, hace falta el alta en persona', 'Registration takes ten minutes.', '#registration'],
  ['how much is it if we bring our own wine', 'Korkgeld: 9 € je Flasche.', '#corkage'],
])('%s: %s', (asked, line, concept) => {
  const slots = parseQuery(asked).slots.filter((slot) => isContent(slot) && slot.terms.includes(concept));
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.every((slot) => slotCoverage(slot, termsOf(line)) > 0)).toBe(true);
});

test.each(['can I freeze the bread', 'puedo congelar la tarta', 'kann ich den Kuchen einfrieren', 'posso congelare il pane'])(
  'freezing food pauses nothing: %s',
  (text) => {
    expect(termsOf(text)).not.toContain('#pause');
  },
);

test.each(['Vos horaires ?', 'When do you shut?', 'Unsere Sprechzeiten', '¿A qué hora cerráis?'])('hours: %s', (text) => {
  expect(termsOf(text)).toContain('#hours');
});
