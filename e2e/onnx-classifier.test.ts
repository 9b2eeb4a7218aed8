import { onnxSentiment, sentimentFolderFault } from '@replyforce/adapters/onnx';
import { createPipeline, ReplyForceError } from '@replyforce/core';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeOnnx } from '../training/lib/onnx.js';
import { replyforce } from './support/run-command.js';

const root = mkdtempSync(join(tmpdir(), 'replyforce-classifier-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const never = new AbortController().signal;
let folders = 0;

interface Made {
  readonly files?: Readonly<Record<string, unknown>>;
  /** Scores of each piece of the vocabulary, one per class: a text's are the sums over its pieces. */
  readonly scores: readonly (readonly number[])[];
  readonly labels: readonly string[];
  readonly inputs?: readonly string[];
  readonly modelAt?: string;
  /** Pieces of a model of one length only. */
  readonly fixed?: number;
}

/** A folder with a classifier that adds up what its pieces say, padding left out. */
function classifier({ files = {}, scores, labels, inputs = ['input_ids', 'attention_mask'], modelAt = 'model.onnx', fixed }: Made): string {
  const folder = join(root, String(folders++));
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const config = { id2label: Object.fromEntries(labels.map((label, id) => [id, label])), model_type: 'bert', pad_token_id: 0 };
  for (const [name, content] of Object.entries({ 'config.json': config, ...files }))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const table = Float32Array.from(scores.flat());
  const classes = scores[0]?.length ?? 0;
  const bytes = writeOnnx({
    name: 'sums',
    tensors: [
      { name: 'table', type: 'float', dims: [scores.length, classes], data: table },
      { name: 'last', type: 'int64', dims: [1], data: BigInt64Array.of(-1n) },
      { name: 'second', type: 'int64', dims: [1], data: BigInt64Array.of(1n) },
    ],
    nodes: [
      { op: 'Gather', inputs: ['table', 'input_ids'], outputs: ['said'] },
      { op: 'Cast', inputs: ['attention_mask'], outputs: ['counts'], attributes: { to: 1 } },
      { op: 'Unsqueeze', inputs: ['counts', 'last'], outputs: ['each'] },
      { op: 'Mul', inputs: ['said', 'each'], outputs: ['heard'] },
      { op: 'ReduceSum', inputs: ['heard', 'second'], outputs: ['logits'], attributes: { keepdims: 0 } },
    ],
    inputs: inputs.map((name) => ({ name, type: 'int64' as const, dims: [1, fixed ?? 'pieces'] })),
    outputs: [{ name: 'logits', type: 'float', dims: [1, classes] }],
  });
  writeFileSync(join(folder, modelAt), bytes);
  return folder;
}

const WORDS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'good', 'bad', '##ly', 'fine', 'the', '.'];
/** Negative, neutral, positive. */
const SAYS: Readonly<Record<string, readonly number[]>> = { good: [0, 0, 4], bad: [4, 0, 0], fine: [0, 4, 0] };
const scoresOf = (pieces: readonly string[], say = SAYS) => pieces.map((piece) => say[piece.replace(/^[Ġ▁]/u, '')] ?? [0, 0, 0]);
const THREE = ['negative', 'neutral', 'positive'];

/** What a classifier hears most in each text. */
async function heard(folder: string, texts: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { classify } = onnxSentiment({ folder });
  const answers = await Promise.all(texts.map((text) => classify(text, never)));
  return answers.map(({ probabilities }) => Object.entries(probabilities).sort(([, left], [, right]) => right - left)[0]?.[0]);
}

const TEXTS = ['the good', 'the bad', 'fine', 'bad bad good'];
const EXPECTED = ['positive', 'negative', 'neutral', 'negative'];

describe('a classifier of your own', () => {
  it('reads word pieces, from vocab.txt alone and from tokenizer.json', async () => {
    const old = classifier({ scores: scoresOf(WORDS), labels: THREE, files: { 'vocab.txt': WORDS.join('\n') } });
    expect(await heard(old, [...TEXTS, 'GOOD.', 'badly'])).toEqual([...EXPECTED, 'positive', 'negative']);
    const tokenizer = {
      normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: false },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: null,
      decoder: null,
      added_tokens: [],
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(WORDS.map((word, id) => [word, id])),
      },
    };
    const cased = classifier({
      scores: scoresOf(WORDS),
      labels: THREE,
      modelAt: 'onnx/model.onnx',
      files: { 'tokenizer.json': tokenizer },
    });
    expect(await heard(cased, TEXTS)).toEqual(EXPECTED);
    // Another model cares for capitals: nothing known, nothing leans either way.
    const { probabilities } = await onnxSentiment({ folder: cased }).classify('GOOD', never);
    expect(probabilities.positive).toBeCloseTo(1 / 3);
  });

  it('reads pieces of a unigram vocabulary', async () => {
    const pieces = ['<s>', '<pad>', '</s>', '<unk>', '▁good', '▁bad', '▁fine', '▁the', '▁', 'g', 'o'];
    const tokenizer = {
      normalizer: { type: 'NFKC' },
      pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
      post_processor: {
        type: 'TemplateProcessing',
        single: [
          { SpecialToken: { id: '<s>', type_id: 0 } },
          { Sequence: { id: 'A', type_id: 0 } },
          { SpecialToken: { id: '</s>', type_id: 0 } },
        ],
        pair: [],
        special_tokens: { '<s>': { id: '<s>', ids: [0], tokens: ['<s>'] }, '</s>': { id: '</s>', ids: [2], tokens: ['</s>'] } },
      },
      decoder: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
      added_tokens: [],
      model: { type: 'Unigram', unk_id: 3, vocab: pieces.map((piece, id) => [piece, id < 4 ? 0 : -id]) },
    };
    const folder = classifier({ scores: scoresOf(pieces), labels: THREE, files: { 'tokenizer.json': tokenizer } });
    expect(await heard(folder, TEXTS)).toEqual(EXPECTED);
  });

  it('reads byte pairs', async () => {
    const letters = [...'godbafinethĠ'];
    const merges = ['g o', 'go o', 'goo d', 'b a', 'ba d', 'f i', 'fi n', 'fin e', 'Ġ good', 'Ġ bad'];
    const pieces = ['<s>', '<unk>', ...letters, ...merges.map((pair) => pair.replace(' ', ''))];
    const tokenizer = {
      normalizer: null,
      pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      post_processor: null,
      decoder: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      added_tokens: [],
      model: { type: 'BPE', unk_token: '<unk>', vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])), merges },
    };
    const folder = classifier({ scores: scoresOf(pieces), labels: THREE, files: { 'tokenizer.json': tokenizer } });
    expect(await heard(folder, TEXTS)).toEqual(EXPECTED);
  });

  it('understands two classes, stars, and classes that are only numbered', async () => {
    const vocabulary = { 'vocab.txt': WORDS.join('\n') };
    const two = { good: [0, 4], bad: [4, 0] };
    const binary = WORDS.map((word) => two[word as keyof typeof two] ?? [0, 0]);
    const undecided = ['good', 'bad', 'the', 'good bad'];
    const answers = ['positive', 'negative', 'neutral', 'neutral'];
    expect(await heard(classifier({ scores: binary, labels: ['NEGATIVE', 'POSITIVE'], files: vocabulary }), undecided)).toEqual(answers);
    expect(await heard(classifier({ scores: binary, labels: ['LABEL_0', 'LABEL_1'], files: vocabulary }), undecided)).toEqual(answers);
    const stars = { good: [0, 0, 0, 0, 4], bad: [4, 0, 0, 0, 0], fine: [0, 0, 4, 0, 0] };
    const five = WORDS.map((word) => stars[word as keyof typeof stars] ?? [0, 0, 0, 0, 0]);
    const labels = ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'];
    expect(await heard(classifier({ scores: five, labels, files: vocabulary }), TEXTS.slice(0, 3))).toEqual(EXPECTED.slice(0, 3));
  });

  it('fills up a model of one length and cuts what is too long, its last mark kept', async () => {
    // The mark at the end is all that speaks for "positive" here.
    const marks = { ...SAYS, '[SEP]': [0, 0, 9] };
    const files = { 'vocab.txt': WORDS.join('\n'), 'tokenizer_config.json': { model_max_length: 8 } };
    const folder = classifier({ scores: scoresOf(WORDS, marks), labels: THREE, files, fixed: 8 });
    expect(await heard(folder, ['bad', 'bad '.repeat(50)])).toEqual(['positive', 'negative']);
    const none = classifier({ scores: scoresOf(WORDS, { ...SAYS, '[SEP]': [0, 0, 99] }), labels: THREE, files });
    expect(await heard(none, ['bad '.repeat(50)])).toEqual(['positive']);
    // Padding says nothing, whatever its scores.
    const padded = classifier({ scores: scoresOf(WORDS, { ...SAYS, '[PAD]': [0, 50, 0] }), labels: THREE, files, fixed: 8 });
    expect(await heard(padded, ['bad'])).toEqual(['negative']);
  });

  it('answers in the pipeline under its own name', async () => {
    const folder = classifier({ scores: scoresOf(WORDS), labels: THREE, files: { 'vocab.txt': WORDS.join('\n') } });
    const { analyze } = createPipeline({ models: { sentiment: onnxSentiment({ folder }) } });
    const { sentiment, stages } = await analyze({ id: '1', text: 'bad bad' });
    expect(sentiment.probabilities.negative).toBeGreaterThan(0.9);
    expect(stages.find(({ name }) => name === 'sentiment')).toMatchObject({ source: expect.stringMatching(/^onnx:/) });
  });

  it('answers for the command where REPLYFORCE_SENTIMENT_MODEL names it; a folder that is none ends it with exit code 2', async () => {
    const folder = classifier({ scores: scoresOf(WORDS), labels: THREE, files: { 'vocab.txt': WORDS.join('\n') } });
    const analyze = (value: string) => replyforce(['analyze', 'the good', '--json'], { env: { REPLYFORCE_SENTIMENT_MODEL: value } });
    const { sentiment, stages } = (await analyze(folder)).json<{
      sentiment: { sentiment: string };
      stages: readonly { name: string; source: string }[];
    }>();
    expect(sentiment.sentiment).toBe('positive');
    expect(stages.find(({ name }) => name === 'sentiment')?.source).toMatch(/^onnx:/);
    const failed = await analyze(join(root, 'nowhere'));
    expect(failed).toMatchObject({ code: 2, stdout: '' });
    expect(failed.stderr).toContain('REPLYFORCE_SENTIMENT_MODEL must be the folder of an ONNX text classifier');
  });

  it('says what is wrong with a folder that is none', () => {
    const good = { scores: scoresOf(WORDS), labels: THREE, files: { 'vocab.txt': WORDS.join('\n') } };
    expect(sentimentFolderFault(classifier(good))).toBeNull();
    expect(sentimentFolderFault(join(root, 'nowhere'))).toMatch(/is no folder/);
    expect(sentimentFolderFault(join(root))).toMatch(/no config\.json/);
    expect(sentimentFolderFault(classifier({ ...good, files: {} }))).toMatch(/neither tokenizer\.json nor vocab\.txt/);
    expect(sentimentFolderFault(classifier({ ...good, modelAt: 'other.onnx' }))).toMatch(/no model\.onnx/);
    expect(sentimentFolderFault(classifier({ ...good, files: { ...good.files, 'config.json': '{' } }))).toMatch(/not JSON/);
    expect(sentimentFolderFault(classifier({ ...good, files: { ...good.files, 'config.json': {} } }))).toMatch(/id2label/);
    expect(sentimentFolderFault(classifier({ ...good, labels: ['joy', 'anger', 'fear'] }))).toMatch(/joy, anger, fear/);
    expect(sentimentFolderFault(classifier({ ...good, labels: ['positive', 'very positive'] }))).toMatch(/none of sentiment/);
    expect(sentimentFolderFault(classifier({ ...good, files: { 'vocab.txt': 'good\nbad' } }))).toMatch(/\[UNK\], \[CLS\], \[SEP\]/);
  });

  it('says what is wrong with a model once it is asked', async () => {
    const files = { 'vocab.txt': WORDS.join('\n') };
    const ask = async (made: Made) => {
      try {
        return String(await onnxSentiment({ folder: classifier(made) }).classify('bad', never));
      } catch (error) {
        return ReplyForceError.is(error) ? error.message : String(error);
      }
    };
    expect(await ask({ scores: scoresOf(WORDS), labels: ['negative', 'positive'], files })).toMatch(/3 numbers for 2 classes/);
    const pictured = ['input_ids', 'attention_mask', 'pixel_values'];
    expect(await ask({ scores: scoresOf(WORDS), labels: THREE, files, inputs: pictured })).toMatch(/wants pixel_values/);
  });
});
