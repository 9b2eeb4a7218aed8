import type * as tokenizers from '@huggingface/tokenizers';
import { importPeer, once } from '../../support/import-peer.js';
import type { ClassifierFolder } from './classifier-folder.js';

const load = once(() => importPeer('@huggingface/tokenizers', 'a classifier of your own') as typeof tokenizers);

/** The ids of a text's pieces, the model's own marks included, cut to what it can read. */
export type Tokenizer = (text: string) => readonly number[];

/** @throws `missing_dependency` where @huggingface/tokenizers is not installed */
export function openTokenizer({ tokenizer, tokenizerConfig, mostPieces }: ClassifierFolder): Tokenizer {
  const opened = new (load().Tokenizer)(tokenizer, tokenizerConfig);
  const lastOf = (text: string) => opened.encode(text).ids.at(-1);
  // A mark at the end stays there, whatever is cut.
  const end = lastOf('');
  const endsMarked = end !== undefined && lastOf('a') === end;
  return (text) => {
    const { ids } = opened.encode(text);
    if (ids.length <= mostPieces) return ids;
    return endsMarked ? [...ids.slice(0, mostPieces - 1), end] : ids.slice(0, mostPieces);
  };
}
