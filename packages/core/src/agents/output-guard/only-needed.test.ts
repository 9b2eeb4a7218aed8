import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { guardReply } from './guard-reply.js';
import { restrictionsOf } from './restrictions.js';
import { wordedValues } from './worded-values.js';

const RULES = `# Kayaks

To rent a kayak bring your passport and a deposit of €40. Cancel your trip in writing. Tours take place once a month.
Beginners paddle on the lake.
`;
const { title, passages } = chunkDocument({ name: 'kayaks.md', content: RULES });
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'kayaks.md', position, title })),
  1,
  {},
);
const passes = (reply: string) => guardReply({ reply, knowledge, history: [{ from: 'customer', text: 'Hello?' }] }).passed;

describe('that nothing more is needed restricts nobody', () => {
  it.each(['You only need to bring your passport and a deposit of €40.', 'You only have to cancel your trip in writing.'])(
    'passes: %s',
    (reply) => {
      expect(passes(reply)).toBe(true);
    },
  );

  it('holds what lets only some', () => {
    expect(passes('Only beginners can rent a kayak.')).toBe(false);
  });

  it.each([
    'Solo necesitas el pasaporte',
    'Sie brauchen nur Ihren Pass',
    'Il vous faut seulement un passeport',
    'Serve solo il passaporto',
    'Só precisa do passaporte',
  ])('%s', (text) => {
    expect(restrictionsOf(text).only).toEqual([]);
  });

  it.each([
    'Solo los socios entran',
    'Hunde dürfen nur auf die Terrasse',
    'Only members need a card',
    'The shop only takes cards',
    'You only need to pay the enrolment',
    'Solo hay que pagar la primera noche',
    'Sie müssen nur die Anfahrt zahlen',
    'Vous devez seulement payer le diagnostic',
    'U hoeft alleen de borg te betalen',
    'Solo servimos cenas',
  ])('%s', (text) => {
    expect(restrictionsOf(text).only).not.toEqual([]);
  });
});

it('las dos are two of something, unless something opens at them', () => {
  expect(wordedValues('La más barata de las dos.')).toEqual([]);
  expect(wordedValues('Abrimos a las dos.')).not.toEqual([]);
});

it('once a month is no eleven', () => {
  expect(passes('Tours take place once a month.')).toBe(true);
});
