import { chunkDocument, createKnowledgeIndex, type KnowledgeSearch, type ModelPorts } from '@replyforce/core';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { readFolder } from './read-folder.js';

/** The files of a folder as knowledge, without any storage. Ids are file names, so equal folders give equal results. */
export async function folderKnowledge(folder: string, models: ModelPorts): Promise<KnowledgeSearch> {
  const sources = await readFolder(folder);
  if (sources.length === 0) throw new CommandFailure(EXIT.usage, `${folder} holds no file that can be read as knowledge.`);
  const passages = sources.flatMap((source) => {
    const { title, passages } = chunkDocument(source);
    return passages.map((passage, position) => ({
      ...passage,
      id: `${source.name}#${position}`,
      documentId: source.name,
      position,
      title,
    }));
  });
  return createKnowledgeIndex(passages, 1, models.embedder ? { embedder: models.embedder } : {});
}
