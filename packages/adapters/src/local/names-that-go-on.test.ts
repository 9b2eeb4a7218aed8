import { chunkDocument, createKnowledgeIndex, createPipeline } from '@replyforce/core';
import { expect, it } from 'vitest';
import { local } from './index.js';

const { title, passages } = chunkDocument({
  name: 'tische.md',
  content:
    '# Esstische\n\n| Modell | Holz | Maße | Preis |\n|---|---|---|---|\n| Garda | Esche massiv, geölt | 170 x 85 cm | 719 € |\n| Garda XL | Esche massiv, geölt | 230 x 95 cm | 899 € |\n| Como | Kiefer | 150 x 80 cm | 389 € |\n',
});
const models = local();
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `s${position}`, documentId: 'tische.md', position, title })),
  1,
  models.encoder ? { encoder: models.encoder } : {},
);
const pipeline = createPipeline({ models });
const say = async (text: string) => (await pipeline.analyze({ id: text, text, knowledge })).reply?.text ?? '';

it('where a word is met by no row, rows whose names go on are said beside the one that was found', async () => {
  await knowledge.ready?.();
  const reply = await say('was kostet der garda in der grossen version');
  expect(reply).toContain('719 €');
  expect(reply).toContain('899 €');
  expect(await say('was kostet der Garda?')).not.toContain('899 €');
});
