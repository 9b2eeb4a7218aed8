import { expect, test } from 'vitest';
import { parseQuery } from '../../knowledge/query.js';
import { unitsOf } from '../../knowledge/passage-units.js';
import { ADDRESS, expectationOf, meets } from './expectation.js';

function unit(text: string) {
  const [first] = unitsOf({ id: 'p', documentId: 'd', position: 0, headings: [], text }, 'Title').units;
  if (!first) throw new Error(`nothing is read of: ${text}`);
  return first;
}

/** A question, what answers it, and what does not. */
test.each([
  ['Wie lange hat die Tischlerei freitags auf?', 'Freitag 8–17 Uhr', 'Leim trocknet 2 Tage.'],
  ['How long are you open on Fridays?', 'Friday 8 am to 5 pm', 'Glue dries in two days.'],
  ['Che sconto ho con la tessera?', 'Con la tessera 10 % in meno.', 'La tessera vale in tutti i negozi.'],
  ['Wie viel Rabatt bekommen Lehrlinge?', 'Lehrlinge zahlen 10 % weniger.', 'Lehrlinge lernen drei Jahre lang bei uns viel.'],
  ['Up to what value is my bench insured?', 'Benches are insured up to €2,000.', 'Benches are insured against fire.'],
  ['How warm is the drying room?', 'The drying room is kept at 35 °C.', 'The drying room has two doors.'],
  ['Quanto è calda la sauna?', 'La sauna è a 80 gradi.', 'La sauna è per sei persone.'],
  ['On which day do you charge the rent?', 'We charge the rent on the 5th.', 'We charge the rent by direct debit.'],
  ['¿Qué día pasáis el alquiler?', 'El alquiler se pasa el día 5 de cada mes.', 'El alquiler se paga en el banco.'],
  ['Quanto devo pagare di iscrizione?', 'La quota è di 35 €.', "L'iscrizione vale un anno."],
  ['Combien coûte le ponçage ?', 'Le ponçage est offert.', 'Le ponçage dure une heure.'],
  ['Hoe snel is een zaag geslepen?', 'Slijpen duurt 3 dagen.', 'Slijpen doet onze smid.'],
  ['wie lang trocknet der leim', 'Der Leim trocknet 2 Tage.', 'Der Leim ist weiß.'],
  ["c'est quoi votre numéro", 'Atelier : 04 78 00 11 22.', "L'atelier est ouvert le mardi."],
  ['Wat kost slijpen?', 'Slijpen is inbegrepen.', 'Slijpen duurt een uur.'],
  ['Combien dois-je payer pour le cours ?', 'Le cours coûte 40 €.', 'Le cours dure trois heures.'],
  ['¿Cuánto nos descuentan con el carné?', 'Con el carné, un 15 %.', 'El carné vale dos cursos.'],
  ['Ab welchem Auftragswert entfällt die Anfahrt?', 'Ab 200 € entfällt die Anfahrt.', 'Die Anfahrt dauert eine Stunde.'],
  ['Wann öffnet die Lackiererei?', 'Mo bis Fr ab 7 Uhr', 'Der Lack trocknet 3 Tage.'],
  ['Quand ouvrez-vous ?', 'Du lundi au vendredi dès 8 h', 'Une leçon dure 3 jours.'],
  ['how much money do you hold back for the bench saw', 'We hold back €150.', 'We hold back 3 blades.'],
  ['what would an apprentice pay', 'Apprentices pay €15.', 'Apprentices stay for 3 years.'],
  ['address of the sawmill', 'Opposite the church.', 'It is always cold.'],
  ['How heavy can a plank for the saw be?', 'Planks of up to 40 kg.', 'Planks of up to 3 people.'],
])('%s', (question, right, beside) => {
  const expectation = expectationOf(parseQuery(question));
  expect(expectation && meets(unit(right), expectation)).toBe(true);
  expect(expectation && meets(unit(beside), expectation)).toBe(false);
});

test.each(['Where do you park near the workshop?', 'Wo parke ich bei der Werkstatt?', 'Où se garer près de la boutique ?'])(
  'is no question for an address: %s',
  (question) => {
    expect(expectationOf(parseQuery(question))).not.toBe(ADDRESS);
  },
);

test.each([
  'Where do I leave my boots when I use the kiln?',
  'What happens when the glue does not hold?',
  'Où est-ce que je me gare quand je viens chez vous ?',
  '¿Qué traigo cuando vengo al taller?',
])('a "when" that only goes on asks for no time: %s', (question) => {
  expect(expectationOf(parseQuery(question))?.facts ?? []).not.toContain('date');
});

test('a "when" that asks for one does', () => {
  expect(expectationOf(parseQuery('Which saw is free, and when?'))?.facts).toContain('date');
  expect(expectationOf(parseQuery('Until when can I hand in my boards?'))?.facts).toContain('date');
});
