import { expect, test } from 'vitest';
import { countsIn } from './counts.js';
import { daysWorkedOut } from './days-worked-out.js';
import { broughtBy, NOTHING_SAID, workOut } from './sums.js';

/** The values of the sums of some sentences that follow from others. */
function worked(reply: string, customer = ''): readonly string[] {
  let said = NOTHING_SAID;
  return reply.split(/(?<=[.!]) /).flatMap((sentence) => {
    const made = workOut(sentence, said, broughtBy(customer), () => false);
    said = made.said;
    return made.worked.map(({ fact }) => fact.value);
  });
}

test.each([
  ['Three hems at £14 come to £42.', '', ['42']],
  ['It is £589, the case £99 and the strap £49: £737 in all.', '', ['737']],
  ['That comes to £225: £45 for the frame, £150 for the lenses and £30 for the coat.', '', ['225']],
  ['Two adults at £11.50 and £9 for the child make £32.', '', ['32']],
  ['Das kostet CHF 640, mit 10 % Rabatt also CHF 576.', '', ['576']],
  ['La consultation est à 62 € par chat, soit 124 € pour les deux.', '', ['124']],
  ['De schipper kost drie keer € 45, samen € 135.', '', ['135']],
  ['Sono 30 € al mese, quindi 180 €.', 'per sei mesi', ['180']],
  ['Son 14 € cada una, en total 42 €.', 'somos tres', ['42']],
  ['São 12 € por dia, no total 84 €.', 'por 7 dias', ['84']],
  ['Everything back less £20, so £190.', 'I paid £210', ['190']],
  ["That's £34 plus £22.50, so £56.50. Postage would be £8.90, £65.40 together.", '', ['56.5', '65.4']],
  ['It is from £2,570; half of that, £1,285, is due when you order.', '', ['1285']],
  ['40 pages at 35p come to £14.', '', ['14']],
  ['It is $69 a month, so $828 for the year.', '', ['828']],
])('%s follows', (reply, customer, expected) => {
  expect(worked(reply, customer)).toEqual(expected);
});

test.each([
  ['Three hems at £14 come to £44.', ''],
  ['It is £589, the case £99 and the strap £49: £688 in all.', ''],
  ['That comes to £205: £45 for the frame, £150 for the lenses and £30 for the coat.', ''],
  ['Das kostet CHF 640, mit 10 % Rabatt also CHF 566.', ''],
  ['It is £40, and the bag is £25.', ''],
  ['A nucleus is £210, so the deposit is £105 now and £105 then.', ''],
  ['Son 14 € cada una, en total 56 €.', 'somos tres'],
])('%s does not', (reply, customer) => {
  expect(worked(reply, customer)).toEqual([]);
});

test('counts are read from words and lengths of time, never from money or shares', () => {
  const counts = (text: string): readonly number[] => countsIn(text).map(({ many }) => many);
  expect(counts('for both of us')).toContain(2);
  expect(counts('thirteen people')).toContain(13);
  expect(counts('wir sind zu fünft')).toContain(5);
  expect(counts('viermal')).toContain(4);
  expect(counts('£50 and 10%')).toEqual([]);
});

test('days and hours follow from those of the customer and a length of time that is named', () => {
  const days = (text: string, customer: string): readonly string[] => daysWorkedOut(text, '', customer).map(({ value }) => value);
  expect(days('At least 21 days before, so by 9 June.', 'We fly on 30 June')).toContain('9.6.');
  expect(days('At least 21 days before, so by 10 June.', 'We fly on 30 June')).not.toContain('10.6.');
  expect(days('They take three days, so Friday.', "It's Tuesday")).toContain('5');
  expect(days('They take three days, so Saturday.', "It's Tuesday")).not.toContain('6');
  expect(days("Jusqu'à deux heures avant, donc jusqu'à 19 h.", 'mon billet de 21 h')).toContain('1140');
  expect(days("Jusqu'à deux heures avant, donc jusqu'à 20 h.", 'mon billet de 21 h')).toEqual([]);
});
