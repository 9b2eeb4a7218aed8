import { chunkDocument, type KnowledgeSearch, type ModelPorts } from '@replyforce/core';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { readFolder } from './read-folder.js';
import { readyIndex } from './ready-index.js';

export interface FolderKnowledge {
  readonly knowledge: KnowledgeSearch;
  /** Title of a file. */
  titleOf(documentId: string): string;
}

/** The files of a folder as knowledge, without any storage. Ids are file names, so equal folders give equal results. */
export async function folderKnowledge(folder: string, models: ModelPorts): Promise<FolderKnowledge> {
  const sources = await readFolder(folder);
  if (sources.length === 0) throw new CommandFailure(EXIT.usage, `${folder} holds no file that can be read as knowledge.`);
  const titles = new Map<string, string>();
  const passages = sources.flatMap((source) => {
    const { title, passages } = chunkDocument(source);
    titles.set(source.name, title);
    return passages.map((passage, position) => ({
      ...passage,
      id: `${source.name}#${position}`,
      documentId: source.name,
      position,
      title,
    }));
  });
  return {
    knowledge: await readyIndex(passages, 1, models),
    titleOf: (documentId) => titles.get(documentId) ?? documentId,
  };
}
