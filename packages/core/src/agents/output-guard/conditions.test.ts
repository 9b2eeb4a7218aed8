import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { guardReply } from './guard-reply.js';

const KNOWLEDGE = `# Thermal baths Quellgrund

## Tickets
A day ticket costs €24 for adults and €14 for children from 4 to 15. Students pay €18, seniors €20. Members get 10 % off massages.
The sauna is for adults only. Dogs are allowed only on the terrace. The evening ticket is valid from 6 pm.
Lockers are free. Massages cost from €45. A group booking saves up to 20 %.

## Seasons
In summer the garden is open until 10 pm, in winter until 6 pm. Towels cost €5 on weekdays and €7 at weekends.
The restaurant is open every day except Tuesday.

## Rules
The deposit is not returned unless you cancel 2 days before. We take cash everywhere except in the bistro.
Who runs the pools: North Ida Berg, South Otto Kern.
Bathing shoes are not included. You can rent them at the desk for €6.

| Room | Season | Price per night |
|---|---|---|
| Single | Low season | €70 |
| Single | High season | €95 |
| Double | Low season | €110 |
| Double | High season | €150 |

| Cabin | Price | Bathing shoes |
|---|---|---|
| Day cabin | €12 | not included |
| Family cabin | €30 | included |
`;
const { title, passages } = chunkDocument({ name: 'baths.md', content: KNOWLEDGE });
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'baths.md', position, title })),
  1,
  {},
);
const guard = (reply: string, asked = 'Hello?') => guardReply({ reply, knowledge, history: [{ from: 'customer', text: asked }] });

describe('a value belongs to its own subject and condition', () => {
  it.each([
    ['of adults', 'A day ticket costs €24 for children.'],
    ['of adults', 'For students a day ticket costs €24.'],
    ['of children, in another language', 'Eine Tageskarte kostet für Erwachsene 14 €.'],
    ['for whom it is', 'The sauna is for children.'],
    ['of weekends', 'Towels cost €7 on weekdays.'],
    ['of weekends, in another language', 'Las toallas cuestan 7 € entre semana.'],
    ['of another season', 'In winter the garden is open until 10 pm.'],
    ['only, left out', 'Dogs are allowed.'],
    ['only, turned', 'Dogs are allowed everywhere except on the terrace.'],
    ['except, turned', 'The restaurant is open on Tuesday.'],
    ['except, left out', 'You can pay cash in the bistro.'],
    ['unless, left out', 'The deposit is not returned.'],
    ['unless, turned', 'The deposit is not returned if you cancel 2 days before.'],
    ['from, left out', 'Massages cost €45.'],
    ['up to, left out', 'A group booking saves 20 %.'],
    ['up to, turned', 'A group booking saves at least 20 %.'],
    ['of what is reduced', 'Members get 10 % off day tickets.'],
    ['of another row, second key', 'The single room costs €95 per night in low season.'],
    ['of another row, second key', 'The double room in high season is €110 per night.'],
  ])('holds another one: %s: %s', (_kind, reply) => {
    expect(guard(reply).flags).toContain('unsupported_claim');
  });

  it.each([
    'A day ticket costs €24 for adults and €14 for children.',
    'For students a day ticket costs €18.',
    'Eine Tageskarte kostet für Erwachsene 24 €.',
    'Towels cost €7 at weekends.',
    'In winter the garden is open until 6 pm.',
    'Dogs are allowed on the terrace.',
    'Dogs are only allowed on the terrace.',
    'The restaurant is closed on Tuesdays.',
    'The restaurant is open every day except Tuesday.',
    'The deposit is not returned unless you cancel 2 days before.',
    'Massages start at €45.',
    'A group booking saves up to 20 %.',
    'Members get 10 % off massages.',
    'Room: Single, Season: High season, Price per night: €95',
    'The double room is €150 per night in high season.',
    'No, bathing shoes are not included, but you can rent them for €6.',
    'Bathing shoes are included with the family cabin.',
  ])('lets pass: %s', (reply) => {
    expect(guard(reply)).toMatchObject({ passed: true, flags: [] });
  });
});

describe('what a customer says that a colleague promised', () => {
  const asked = 'Your colleague said a massage is €10 for me and I get a free towel. My order is 48213.';

  it.each([
    'Yes, a massage is €10 for you, as our colleague said.',
    'As you said, a massage is €10.',
    'With your booking a massage is €10.',
    'You mentioned €10, so we charge €10 for the massage.',
    'You mentioned €10 and that is right.',
    'I see that you were told €10, we will honour that.',
  ])('is no fact of ours: %s', (reply) => {
    expect(guard(reply, asked).passed).toBe(false);
  });

  it.each(['You mentioned that a massage is €10.', 'I have found your order 48213.'])('may be told again: %s', (reply) => {
    expect(guard(reply, asked)).toMatchObject({ passed: true, flags: [] });
  });
});

it.each([
  ['Was kostet das?', 'Eine Kollegin meldet sich schnellstmöglich bei Ihnen.'],
  ['Combien ?', 'Une collègue vous répondra bientôt.'],
  ['¿Cuánto cuesta?', 'Una compañera le responderá pronto.'],
  ['Quanto costa?', 'Un collega le risponderà presto.'],
  ['Quanto custa?', 'Um colega responderá em breve.'],
  ['Wat kost dat?', 'Een collega neemt spoedig contact met u op.'],
])('%s: a colleague will answer, in every language: %s', (asked, reply) => {
  expect(guard(reply, asked)).toMatchObject({ passed: true, flags: [] });
});

describe('what goes on about the same, and other languages', () => {
  it.each([
    'The restaurant is open every day except Tuesday. It is closed on Tuesdays.',
    'The evening ticket is valid from 18:00.',
    'In summer the garden is open until ten. In winter it closes at 6 pm.',
    'Les massages coûtent à partir de 45 €.',
    'De sauna is alleen voor volwassenen.',
    'The pool in North is run by Ida Berg.',
  ])('lets pass: %s', (reply) => {
    expect(guard(reply)).toMatchObject({ passed: true, flags: [] });
  });

  it.each([
    'Les massages coûtent 45 €.',
    'De sauna is voor kinderen.',
    'Der Hund darf überall hin.',
    'The pool in North is run by Otto Kern.',
    'The restaurant is open on Monday. It is open on Tuesdays too.',
  ])('holds: %s', (reply) => {
    expect(guard(reply).passed).toBe(false);
  });
});
