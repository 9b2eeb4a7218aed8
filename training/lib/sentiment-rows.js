import { readRows, withoutLookAlikes } from './data.js';

export const CLASSES = ['negative', 'neutral', 'positive'];

/**
 * Texts of all languages that are not in a validation file as well. Nearly all English rows of xlmt_train stand word for
 * word in tweeteval_val: they go, as do the few others.
 * @param {string} data
 */
export function readTraining(data) {
  const kept = [...readRows(data, 'sentiment/tweeteval_val.jsonl'), ...readRows(data, 'sentiment/xlmt_val.jsonl')];
  const rows = [...readRows(data, 'sentiment/semeval_train.jsonl.gz'), ...readRows(data, 'sentiment/xlmt_train.jsonl.gz')];
  const clean = withoutLookAlikes(rows, kept);
  console.error(`${rows.length} rows, ${rows.length - clean.length} of them left out: they stand in a validation file too`);
  return clean;
}
