import { chunkDocument, createKnowledgeIndex, createPipeline } from '@replyforce/core';
import { expect, it } from 'vitest';
import { local } from './index.js';

const FILES = {
  'shops.md':
    '# Shops and opening hours\n\n## Lund\n\nOur shop in Lund is at Kyrkogatan 4. It is open Monday to Friday from 9:30 to 18:00.\n\n## Ystad\n\nOur shop in Ystad is at Hamngatan 11. It is open Tuesday to Saturday from 11:00 to 17:00.\n',
  'delivery.md':
    '# Delivery\n\n## Prices and times\n\n| Country | Delivery time | Delivery cost |\n|---|---|---|\n| Sweden | 2–3 working days | €39 |\n| Denmark | 4–5 working days | €59 |\n| Norway | 6–8 working days | €99 |\n',
};
const models = local();
const passages = Object.entries(FILES).flatMap(([name, content]) => {
  const { title, passages: chunks } = chunkDocument({ name, content });
  return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
});
const knowledge = createKnowledgeIndex(passages, 1, models.encoder ? { encoder: models.encoder } : {});
const pipeline = createPipeline({ models });

it.each([
  [
    'When are you open?',
    ['Lund: It is open Monday to Friday from 9:30 to 18:00.', 'Ystad: It is open Tuesday to Saturday from 11:00 to 17:00.'],
  ],
  ['How long does delivery take?', ['2–3 working days', '4–5 working days', '6–8 working days']],
])('who names none of several is told of all: %s', async (text, all) => {
  await knowledge.ready?.();
  const reply = (await pipeline.analyze({ id: text, text, knowledge })).reply?.text ?? '';
  for (const each of all) expect(reply).toContain(each);
});
