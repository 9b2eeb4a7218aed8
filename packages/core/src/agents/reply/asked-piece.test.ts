import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../knowledge/query.js';
import { askedPiece } from './asked-piece.js';
import { expectationOf } from './expectation.js';

function ask(question: string, sentence: string, language = 'en'): string {
  const query = parseQuery(question, { language });
  return askedPiece(sentence, query, expectationOf(query));
}

describe('of a sentence that gives several things a value each', () => {
  it.each([
    ['tuning for a 96 bass?', 'A full tuning costs £420 for 48 bass and £640 for 96 bass.', 'A full tuning costs £640 for 96 bass.'],
    ['price for women', 'Men pay £20, women £25.', 'Women £25.'],
    ['what is a ride for adults', 'A ride costs £12 for adults and £7 for children under 10.', 'A ride costs £12 for adults.'],
    ['price of dressmaking shears', '- Scissors: £6; dressmaking shears £8; secateurs £7.', '- Dressmaking shears £8.'],
    ['latex pillow?', 'Pillows: wool £38, latex £52.', 'Pillows: latex £52.'],
    ['the handle of mine, how soon', 'Covers take two weeks, handles three days.', 'Handles three days.'],
    ['what deposit on the Heron', 'Deposit: £50 for Otters and kayaks, £150 for the Heron.', 'Deposit: £150 for the Heron.'],
    ['are you open friday afternoon', 'Open Monday to Thursday 8.20 am to 5.40 pm, Friday 8.20 am to 1 pm.', 'Friday 8.20 am to 1 pm.'],
    [
      'which day does Rhodri teach',
      'Gwen teaches beginners on Mondays, Rhodri teaches improvers on Wednesdays.',
      'Rhodri teaches improvers on Wednesdays.',
    ],
  ])('says of the one that was asked for: %s', (question, sentence, said) => {
    expect(ask(question, sentence)).toBe(said);
  });

  it.each([
    ['de', 'was zahlen Damen?', 'Herren zahlen 20 €, Damen 25 €.', 'Damen 25 €.'],
    [
      'fr',
      'prix pour les enfants',
      'Une entrée coûte 12 € pour les adultes et 6 € pour les enfants.',
      'Une entrée coûte 6 € pour les enfants.',
    ],
    ['es', '¿cuánto paga un niño?', 'La entrada cuesta 12 € para adultos y 6 € para niños.', 'La entrada cuesta 6 € para niños.'],
  ])('in %s: %s', (language, question, sentence, said) => {
    expect(ask(question, sentence, language)).toBe(said);
  });

  it('takes an amount by what takes it in', () => {
    const suits = 'Suits: £25 up to 140 cm, £32 from 141 cm.';
    expect(ask('he is 128 cm tall, what does the suit cost', suits)).toBe('Suits: £25 up to 140 cm.');
    expect(ask('price of 45 minutes', '30 minutes £18, 45 minutes £26.')).toBe('45 minutes £26.');
  });

  it('says what is said of all of them', () => {
    expect(ask('how much for 90 inch', 'Tablecloths: 70-inch £8, 90-inch £11, all white.')).toBe('Tablecloths: 90-inch £11, all white.');
    expect(ask('by the weekend?', 'Gig kit: £60 a night, £110 a weekend.')).toBe('Gig kit: £110 a weekend.');
  });
});

describe('all of it is said', () => {
  const prices = 'A full tuning costs £420 for 48 bass and £640 for 96 bass.';
  it.each([
    ['where the question names none of them', 'what does tuning cost', prices],
    ['where it names several', 'tuning for 48 bass and 96 bass', prices],
    ['where it sets them against each other', 'is tuning cheaper for 48 bass', prices],
    ['where it says what is not meant', 'tuning, not for the 96 bass one', prices],
    ['where nothing but a value tells them apart', 'may I pay on the 8th', 'You may choose the 1st, 8th or 21st of the month.'],
    ['where only an amount would tell them apart', 'any reduction for a fortnight', 'From 10 days 8 %, from 21 days 15 % less.'],
    ['where the first words may be of all of them', 'how often may I give', 'Men can give every 12 weeks, women every 16 weeks.'],
    ['where two values make one', 'when are you open', 'We are open from 9 am to 6 pm and on Saturdays.'],
    ['where one was not understood', 'what days does Jonah do', 'Teachers: Jonah (Mon, Tue), Aled (Thu), Bex (Sat).'],
    ['where the second is of another time', 'when in May', 'Season: April to October, 9 am to 6 pm; in July, from 8 am to 8 pm.'],
    ['where there are two heads', 'prix couleur', 'Hommes : coupe 25 €, barbe 15 € ; femmes : coupe 40 €, couleur 55 €.'],
    ['where one has several', 'which day is yoga', 'Classes: yoga on Mondays and Wednesdays, pilates on Tuesdays.'],
    ['where it holds in a frame only', 'single room in July', 'From November to March doubles cost £80, singles £50.'],
    ['where the first part denies', 'can deliveries come at 7 pm', 'Guests may not arrive after 9 pm, deliveries after 6 pm.'],
    ['where the named word may be of the first', 'silk shirt for men', "Men's shirts £3, women's silk shirts £6."],
    ['where its name is said in part', 'the mug with the picture', 'Mug white £11.90, magic mug £15.90.'],
    ['where only the first has a verb of its own', 'price for pensioners', 'Students save £5, pensioners £3.'],
    ['where only the first has the verb', 'when does the bar open', 'The kitchen closes at 9 pm, the bar at 11 pm.'],
    ['where the last says what holds for all', 'parking', 'Breakfast £9 and parking £12 are not included.'],
    ['where an amount is the customer’s own', 'I need it back in 5 days', 'Repairs take 3 days for watches, 5 days for clocks.'],
    ['where a rate is said of one of them', 'how much is registration', 'Registration £25, lessons £30 an hour.'],
    [
      'where a condition follows the last',
      'what is back for lost keys',
      'We refund £20 for lost keys, £50 for lost bags, but only with a receipt.',
    ],
    ['where two joints lie between them', 'is parking extra', 'Doubles cost £90 with towels and parking, singles cost £60.'],
    ['where one is told by the other', 'price of a single', 'Doubles £90, singles £15 less.'],
    ['where it is an address', 'where are you in Karlsvik', 'Address: Hamnplan 1, 411 08 Karlsvik.'],
    ['where only an amount of time tells', 'what if I cancel', 'Refunds: 100 % up to 30 days before, 50 % up to 14 days before.'],
    ['where numbers count many things', 'how many bites are there', 'Buffet for at least 20 guests, eight kinds of bites.'],
  ])('%s', (_case, question, sentence) => {
    expect(ask(question, sentence)).toBe(sentence);
  });
});
