import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { guardReply } from './guard-reply.js';

const ENGLISH = `# Boat hire Heronsway
## Boats
| Boat | Price per hour | Deposit | Seats | Life jackets |
|---|---|---|---|---|
| Canoe | £12 | £40 | 2 | included |
| Rowing boat | £18 | £60 | 4 | included |
| Electric boat | £1,240 | £200 | 8 | not included |
## Hours
### Lakeside
The Lakeside pier is open Tuesday to Sunday from 9 am to 7 pm. It is closed on Mondays.
### Mill Bridge
The Mill Bridge pier is open Monday to Friday from 10 am to 6 pm.
## Rules
We never lend boats at night. Children under 10 must be accompanied by an adult. Dogs are welcome in rowing boats but not in canoes.
Damage caused by rocks is not covered by the insurance. Fuel is already part of the price.
A season card costs £95 for adults and £60 for students. Bookings of 3 hours or more can be cancelled free of charge up to 2 days before.
## Contact
Call us at +44 1524 496 011.`;

const GERMAN = `# Töpferei Lehmgold
## Kurse
| Kurs | Preis pro Monat | Dauer | Material |
|---|---|---|---|
| Grundkurs | 55 € | 90 Minuten | enthalten |
| Drehkurs | 85 € | 120 Minuten | nicht enthalten |
## Hinweise
Die Brenngebühr buchen wir am 5. Werktag des Monats ab. Schüler erhalten 15 % Rabatt. Hunde sind nicht erlaubt. Der Schnupperabend ist kostenlos.
Den Grundkurs gibt es nur in Bamberg, den Drehkurs nur in Coburg.`;

function guardOf(name: string, content: string, company: string): (reply: string) => boolean {
  const { title, passages } = chunkDocument({ name, content });
  const indexed = passages.map((passage, position) => ({ ...passage, id: `${name}${position}`, documentId: name, position, title }));
  const knowledge = createKnowledgeIndex(indexed, 1);
  return (reply) => guardReply({ reply, knowledge, brand: { company } }).passed;
}

const english = guardOf('boats.md', ENGLISH, 'Heronsway');
const german = guardOf('lehm.md', GERMAN, 'Lehmgold');

test.each([
  ['a flat contradiction', 'We lend boats at night.'],
  ['a flat contradiction', 'Damage caused by rocks is covered by the insurance.'],
  ['a flat contradiction', 'Dogs are welcome in canoes.'],
  ['a flat contradiction', 'The Lakeside pier is open on Mondays.'],
  ['a flat contradiction', 'Life jackets are not included with the canoe.'],
  ['a flat contradiction', 'Children under 10 may go alone.'],
  ['what is included on top', 'The canoe costs £12 per hour plus fuel.'],
  ['a value of another row', 'The canoe costs £18 per hour.'],
  ['a value of another row', 'The rowing boat has 8 seats.'],
  ['a value of another column', 'The deposit for the canoe is £12.'],
  ['a value of another sentence', 'The Mill Bridge pier is open until 7 pm.'],
  ['a value of the other half', 'A season card for students costs £95.'],
  ['another rate', 'The canoe costs £12 per day.'],
  ['a day nobody named', 'We will refund you tomorrow.'],
  ['a day nobody named', 'Your boat will be ready next week.'],
  ['a comparison', 'The canoe is cheaper than the rowing boat.'],
  ['a superlative', 'Our boats are the best in England.'],
  ['free without its condition', 'Bookings can be cancelled free of charge up to 1 day before.'],
  ['half a lie', 'A season card costs £95 for adults and can be shared with friends.'],
  ['another number', 'Call us at +44 1524 496 012.'],
])('stops %s: %s', (_kind, reply) => {
  expect(english(reply)).toBe(false);
});

test.each([
  'The electric boat costs £1240 per hour.',
  'The electric boat costs 1.240 £ per hour.',
  'The canoe costs 12 pounds per hour and seats 2.',
  'Life jackets are included with the canoe.',
  'Life jackets are not included with the electric boat.',
  'The deposit for the rowing boat is £60.',
  'The Lakeside pier is closed on Mondays.',
  'A season card for students costs £60.',
  'Dogs are not welcome in canoes.',
  'Dogs are welcome in rowing boats.',
  'We never lend boats at night.',
  'Damage caused by rocks is not covered.',
  'You can call us on 01524 496011.',
])('lets through: %s', (reply) => {
  expect(english(reply)).toBe(true);
});

test.each([
  'Der Drehkurs kostet 55 € im Monat.',
  'Der Grundkurs kostet 55 € pro Woche.',
  'Beim Drehkurs ist das Material enthalten.',
  'Wir buchen am 15. des Monats ab.',
  'Wir buchen die Brenngebühr am 5. ab.',
  'Hunde sind erlaubt.',
  'Den Drehkurs gibt es in Bamberg.',
  'Wir rufen Sie morgen an.',
  'Wir sind die beste Töpferei in Bayern.',
])('stops in German: %s', (reply) => {
  expect(german(reply)).toBe(false);
});

test.each([
  'Der Grundkurs kostet 55 Euro im Monat.',
  'Schüler erhalten 15 Prozent Rabatt.',
  'Der Schnupperabend ist gratis.',
  'Beim Drehkurs ist das Material nicht enthalten.',
  'Wir buchen die Brenngebühr am 5. Werktag des Monats ab.',
  'Hunde sind leider nicht erlaubt.',
])('lets through in German: %s', (reply) => {
  expect(german(reply)).toBe(true);
});

test('a bare yes says what was asked', () => {
  const { title, passages } = chunkDocument({ name: 'boats.md', content: ENGLISH });
  const indexed = passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'boats', position, title }));
  const knowledge = createKnowledgeIndex(indexed, 1);
  expect(guardReply({ reply: 'Yes.', text: 'Are life jackets included with the electric boat?', knowledge }).passed).toBe(false);
});
