import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';

/**
 * The languages the pipeline will find for these texts, right or wrong.
 * @param {readonly import('./data.js').Row[]} rows
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function languagesOf(rows) {
  const { language } = local();
  const pipeline = createPipeline({ models: language ? { language } : {} });
  const found = new Map();
  for (const { text } of rows) found.set(text, (await pipeline.analyze({ id: '', text })).understanding.language);
  return found;
}
