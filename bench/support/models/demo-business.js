import { chunkDocument, createKnowledgeIndex } from '@replyforce/core';
import { readdirSync, readFileSync } from 'node:fs';

const DEMO = new URL('../../../packages/cli/demo/', import.meta.url);

/**
 * The business of the demo: its voice, and its knowledge as an index that finds by meaning where `models` has an encoder.
 * @param {import('@replyforce/core').ModelPorts} models
 */
export async function demoBusiness({ encoder }) {
  const folder = new URL('knowledge/', DEMO);
  const passages = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const { title, passages } = chunkDocument({ name, content: readFileSync(new URL(name, folder), 'utf8') });
      return passages.map((passage, position) => ({ ...passage, id: `${name}#${position}`, documentId: name, position, title }));
    });
  const knowledge = createKnowledgeIndex(passages, 1, encoder ? { encoder } : {});
  await knowledge.ready?.();
  /** @type {{ readonly brand: Partial<import('@replyforce/core').BrandVoice> }} */
  const { brand } = JSON.parse(readFileSync(new URL('demo.json', DEMO), 'utf8'));
  return { brand, knowledge };
}
