import { chunkDocument, createKnowledgeIndex, createPipeline } from '@replyforce/core';
import { expect, it } from 'vitest';
import { local } from './index.js';

async function answerTo(question: string, knowledge: string) {
  const models = local();
  const { title, passages } = chunkDocument({ name: 'shop.md', content: knowledge });
  const index = createKnowledgeIndex(
    passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'shop', position, title })),
    1,
    models.encoder && { encoder: models.encoder },
  );
  await index.ready?.();
  const { reply } = await createPipeline({ models }).analyze({ id: '1', text: question, knowledge: index, brand: { company: 'Shop' } });
  return reply?.source === 'knowledge' ? reply.text : null;
}

const INN = '# Inn\n## Breakfast\nBread is served from 7 am and costs £2.\n## Rooms\nThere are ten rooms and all of them have a shower.';
const BAKERY =
  '# Bäckerei\n## Preise\nEin halbes Brot kostet 2 €, das ganze Brot kostet 3 €.\n## Zahlung\nRechnungen zahlen Sie bar oder mit Karte.';
const DENTIST = '# Praxis\n## Preise\nDer Zahn wird für 90 € repariert.\n## Termine\nSie erreichen uns unter 030 1234567 von 8 bis 12 Uhr.';

it.each([
  ['Combien coûte le pain ?', INN, '£2'],
  ['Was kostet das Brot?', INN, '£2'],
  ['Kann ich mit Karte zahlen?', BAKERY, 'Karte'],
  ['Was kostet ein Zahn?', DENTIST, '90 €'],
])('a question is answered in whatever language the knowledge is: %s', async (question, knowledge, said) => {
  expect(await answerTo(question, knowledge)).toContain(said);
});

// In English they are a pan, a dent, rings, a bar: words that mean bread, a tooth, a call and cash elsewhere.
it.each([
  ['Was kostet eine Pfanne?', INN],
  ['Cuánto cuesta una sartén?', INN],
  ['Was kostet eine Pfanne?', BAKERY],
  ['Gibt es eine Bar?', BAKERY],
  ['Was kostet eine Delle?', DENTIST],
  ['Haben Sie Ringe?', DENTIST],
])('what only looks alike in English is no answer: %s', async (question, knowledge) => {
  expect(await answerTo(question, knowledge)).toBeNull();
});
