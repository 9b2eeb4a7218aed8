import { chunkDocument, createKnowledgeIndex, createPipeline } from '@replyforce/core';
import { expect, it } from 'vitest';
import { local } from './index.js';

const { title, passages } = chunkDocument({
  name: 'sofas.md',
  content: '# Sofas\n\n| Sofa | Preis |\n|---|---|\n| Fjord | 749 € |\n| Fjord XL | 929 € |\n| Lund | 499 € |\n',
});
const models = local();
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `s${position}`, documentId: 'sofas.md', position, title })),
  1,
  models.encoder ? { encoder: models.encoder } : {},
);
const pipeline = createPipeline({ models });
const say = async (text: string) => (await pipeline.analyze({ id: text, text, knowledge })).reply?.text ?? '';

it('where a word is met by no row, rows whose names go on are said beside the one that was found', async () => {
  await knowledge.ready?.();
  const reply = await say('was kostet der fjord in der grossen version');
  expect(reply).toContain('749 €');
  expect(reply).toContain('929 €');
  expect(await say('was kostet der Fjord?')).not.toContain('929 €');
});
