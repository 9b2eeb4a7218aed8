import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ReplyForceError } from '@replyforce/core';

/** A text classifier as model hubs lay it out, checked but not loaded. */
export interface ClassifierFolder {
  readonly name: string;
  /** Path of the ONNX file. */
  readonly model: string;
  /** Names of the classes, in the order of the model's outputs. */
  readonly labels: readonly string[];
  /** In the form of `tokenizer.json` and `tokenizer_config.json`. */
  readonly tokenizer: Readonly<Record<string, unknown>>;
  readonly tokenizerConfig: Readonly<Record<string, unknown>>;
  /** Pieces of a text that the model can read at most, its own marks included. */
  readonly mostPieces: number;
  readonly padId: number;
}

const MODELS = ['model.onnx', 'onnx/model.onnx'];
/** Whatever a model could read: longer messages gain nothing. */
const MOST_PIECES = 512;
/** Models of this family count places from behind the id of padding. */
const PLACES_AFTER_PADDING = /roberta|camembert|bertweet/i;

/**
 * Reads what describes a classifier: `config.json` with `id2label`, `tokenizer.json` or `vocab.txt`, and `model.onnx`, there or
 * in `onnx/`.
 *
 * @throws `configuration_invalid` with what is missing or cannot be read
 */
export function readClassifierFolder(folder: string): ClassifierFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw unusable(folder, 'is no folder');
  const config = readJson(folder, 'config.json');
  if (config === undefined) throw unusable(folder, 'has no config.json');
  const model = MODELS.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (model === undefined) throw unusable(folder, `has no ${MODELS.join(' and no ')}`);
  const tokenizerConfig = readJson(folder, 'tokenizer_config.json') ?? {};
  const tokenizer = readJson(folder, 'tokenizer.json') ?? fromVocabulary(folder, tokenizerConfig);
  if (tokenizer === undefined) throw unusable(folder, 'has neither tokenizer.json nor vocab.txt');
  return {
    name: basename(folder),
    model,
    labels: labelsOf(folder, config),
    tokenizer,
    tokenizerConfig,
    mostPieces: mostPieces(config, tokenizerConfig),
    padId: typeof config['pad_token_id'] === 'number' ? config['pad_token_id'] : 0,
  };
}

function labelsOf(folder: string, { id2label }: Readonly<Record<string, unknown>>): readonly string[] {
  const entries = typeof id2label === 'object' && id2label !== null ? Object.entries(id2label) : [];
  const labels = entries.sort(([left], [right]) => Number(left) - Number(right)).map(([, label]) => String(label));
  if (labels.length < 2) throw unusable(folder, 'names no classes: id2label of config.json lists two or more');
  return labels;
}

function mostPieces(config: Readonly<Record<string, unknown>>, tokenizerConfig: Readonly<Record<string, unknown>>): number {
  const places = Number(config['max_position_embeddings'] ?? MOST_PIECES);
  const unusable = PLACES_AFTER_PADDING.test(String(config['model_type'])) ? Number(config['pad_token_id'] ?? 1) + 1 : 0;
  const limits = [places - unusable, Number(tokenizerConfig['model_max_length'] ?? MOST_PIECES), MOST_PIECES];
  return Math.max(2, Math.min(...limits.filter((limit) => limit > 0)));
}

/** BERT's own tokenizer, as models from before `tokenizer.json` have it: one word piece a line. */
function fromVocabulary(folder: string, config: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const path = join(folder, 'vocab.txt');
  if (!existsSync(path)) return undefined;
  const pieces = readFileSync(path, 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const vocab = Object.fromEntries(pieces.map((piece, id) => [piece, id]));
  const missing = ['[UNK]', '[CLS]', '[SEP]'].filter((piece) => vocab[piece] === undefined);
  if (missing.length > 0) throw unusable(folder, `has a vocab.txt without ${missing.join(', ')}`);
  const mark = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const text = { Sequence: { id: 'A', type_id: 0 } };
  const lowercase = config['do_lower_case'] !== false;
  return {
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [mark('[CLS]'), text, mark('[SEP]')],
      pair: [mark('[CLS]'), text, mark('[SEP]')],
      special_tokens: Object.fromEntries(['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [vocab[id]], tokens: [id] }])),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    added_tokens: ['[UNK]', '[CLS]', '[SEP]', '[PAD]'].flatMap((content) =>
      vocab[content] === undefined
        ? []
        : [{ id: vocab[content], content, special: true, single_word: false, lstrip: false, rstrip: false, normalized: false }],
    ),
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab },
  };
}

function readJson(folder: string, name: string): Readonly<Record<string, unknown>> | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw unusable(folder, `has a ${name} that is not JSON`, error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unusable(folder, `has a ${name} that is no object`);
  return value as Readonly<Record<string, unknown>>;
}

function unusable(folder: string, why: string, cause?: unknown): ReplyForceError {
  return new ReplyForceError('configuration_invalid', `${folder} is no classifier: it ${why}.`, { cause });
}
