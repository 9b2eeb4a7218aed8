import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import type { Query } from '../../knowledge/query.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { asksOf } from './asks.js';
import { readAsks } from './read-asks.js';

const files: Readonly<Record<string, string>> = {
  'pago.md': '# Pago\n\nAceptamos tarjeta y domiciliación. No aceptamos efectivo.\n',
  'llaves.md': '# Taquillas\n\nSi has perdido la llave de la taquilla, te damos otra por 8 €.\n',
  'store.md': '# Storage\n\nBoats left longer than 2 days are charged £10 a day. We take cards.\n',
};
const knowledge = createKnowledgeIndex(
  Object.entries(files).flatMap(([name, content]) => {
    const { title, passages } = chunkDocument({ name, content });
    return passages.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
  }),
  1,
);
const say = async (text: string) => (await createPipeline().analyze({ id: text, text, knowledge })).reply?.text ?? '';
const readingsOf = (text: string): readonly Query[] => {
  const understanding = { language: 'en', entities: [], topic: 'inquiry' };
  const input = { text, history: [], brand: { company: '', defaultLanguage: 'en', products: [] }, understanding, contactName: null };
  return readAsks(asksOf(text), input as unknown as Parameters<typeof readAsks>[1], knowledge)[0]?.readings ?? [];
};

test('of what was missed an answer must speak of missing it, whatever else it names', () => {
  const needed = readingsOf('I missed my lesson, what do I do?')[0]?.slots.filter(({ critical }) => critical);
  expect(needed?.map(({ raw }) => raw)).toEqual(['missed']);
});

test('who lost something and asks what to do hears of losing it, and not merely of that thing', async () => {
  expect(await say('he perdido la tarjeta que hago')).not.toContain('Aceptamos');
  expect(await say('he perdido la llave que hago')).toContain('8 €');
});

test.each(['You left my boat outside for 3 days. How much is it a day?', 'Ihr habt mein Boot stehen lassen. Was kostet ein Tag?'])(
  'what the business did is not read with the question: %s',
  (text) => {
    expect(readingsOf(text).some(({ withTold }) => withTold === true)).toBe(false);
  },
);

test('what to do is asked of what was told, and of nothing by itself', () => {
  expect(readingsOf('A card got stuck in the machine. What do I do?').every(({ withTold }) => withTold === true)).toBe(true);
});

test('what customers tell of themselves is read with their question', () => {
  expect(readingsOf('I left my boat outside for 3 days. How much is it a day?').some(({ withTold }) => withTold === true)).toBe(true);
});
