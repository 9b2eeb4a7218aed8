import { expect, it } from 'vitest';
import { sameValue, valuesOf } from './values.js';

/** Whether all values of a statement are among those of a source. */
function given(statement: string, source: string): boolean {
  const values = valuesOf(statement);
  return values.length > 0 && values.every((value) => valuesOf(source).some((other) => sameValue(value, other)));
}

it.each([
  ['Supper is from six until half nine.', 'Supper 18:00–21:30'],
  ['Supper is from six until half past nine.', 'Supper from 6 pm to 9.30 pm'],
  ['Be there by 7, please.', 'Doors open at 19:00'],
  ['Doors open at 19:00.', 'Doors open at seven on Fridays.'],
  ['Wir sind von zwei bis sechs da.', 'Geöffnet 14–18 Uhr'],
  ['Het gaat open om half acht.', 'Open: 7:30'],
  ['La piscina è aperta dalle nove alle sette.', 'Aperta dalle 9:00 alle 19:00'],
  ['Open from seven to six.', 'Open from 7:00 to 18:00'],
  ['Zwischen zwei und sechs sind wir da.', 'Geöffnet 14–18 Uhr'],
])('an hour leaves its half of the day open: %s', (statement, source) => expect(given(statement, source)).toBe(true));

it.each([
  ['Supper is from six until half nine.', 'Supper 18:00–20:30'],
  ['Supper is from seven until late.', 'Supper 18:00–21:30'],
  ['We have room for seven guests.', 'Doors open at 19:00'],
  ['Bring 7 towels.', 'Doors open at 19:00'],
  ['The other half seven of us ate.', 'Supper 19:30'],
  ['Het gaat open om half acht.', 'Open: 8:30'],
  ['Open from six to seven.', 'Open from 7:00 to 18:00'],
  ['Aperto dalle sei alle sette.', 'Aperto dalle 7:00 alle 18:00'],
  ['The club is for children from 3 to 12.', 'The class runs from 15:00 to 24:00'],
  ['The club is for children from 8 to 12.', 'Children from 8 to 14 may come from 10:00 to 12:00'],
  ['The club runs from 8 to 12.', 'Children from 8 to 14 may come from 10:00 to 12:00'],
])('but not: %s', (statement, source) => expect(given(statement, source)).toBe(false));
