import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { unitsOf } from '../../knowledge/passage-units.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { expectationOf } from './expectation.js';
import { parseQuery } from '../../knowledge/query.js';

const indexOf = (content: string) => {
  const { title, passages } = chunkDocument({ name: 'a.md', content });
  return createKnowledgeIndex(
    passages.map((chunk, position) => ({ ...chunk, id: `a#${position}`, documentId: 'a', position, title })),
    1,
  );
};

const museo = indexOf(
  '# Museo\n\n## Horario\n\n| Día | Mañana | Tarde |\n|---|---|---|\n| Lunes | 10:00 – 13:00 | 17:00 – 20:30 |\n| Martes | 9:30 – 12:00 | cerrado |\n',
);

test.each([
  ['when are you open on monday afternoon', '17:00 – 20:30', '10:00'],
  ['wann habt ihr am montag vormittag offen', '10:00 – 13:00', '17:00'],
])('a column called Mañana or Tarde is a half of the day in any language: %s', async (text, right, wrong) => {
  const { reply } = await createPipeline().analyze({ id: text, text, knowledge: museo });
  expect(reply?.text).toContain(right);
  expect(reply?.text).not.toContain(wrong);
});

test('what a sentence refers back to is known in other languages too', () => {
  const { title, passages } = chunkDocument({
    name: 'a.md',
    content: '# Shop\n\nVouchers come by post. They are valid for three years.\n',
  });
  const passage = { ...passages[0], id: 'a#0', documentId: 'a', position: 0 } as never;
  const [, second] = unitsOf(passage, title).units;
  expect(second?.before?.has('#gift')).toBe(true);
  expect([...(second?.before ?? [])].some((term) => term.startsWith('%') || term === '#price')).toBe(false);
});

test.each(['quanto é uma aula de vela', 'quanto fica por pessoa', 'quanto são os bilhetes'])('a Portuguese price: %s', (text) => {
  expect(expectationOf(parseQuery(text, { language: 'pt' }))?.facts).toContain('money');
});
