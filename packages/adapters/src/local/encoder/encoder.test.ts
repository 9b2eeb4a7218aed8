import { createHash } from 'node:crypto';
import { createPipeline, ReplyForceError, type Encoder } from '@replyforce/core';
import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { local } from '../index.js';
import { readWeights } from '../weights.js';
import { localEncoder } from './local-encoder.js';
import { unigramTokenizer, type Piece } from './unigram.js';

const vocabulary = JSON.parse(new TextDecoder().decode(readWeights('encoder-vocabulary.json'))) as readonly Piece[];
const idsOf = unigramTokenizer(vocabulary, 128);
const never = new AbortController().signal;
const encoder = localEncoder();
const vectorOf = async (text: string) => encoder.encode(text, never);
const tokensOf: NonNullable<Encoder['tokens']>['encode'] = (text, as, signal) => {
  if (!encoder.tokens) throw new Error('it compares no tokens');
  return encoder.tokens.encode(text, as, signal);
};
const likeness = async (left: string, right: string) => {
  const [one, other] = [await vectorOf(left), await vectorOf(right)];
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
};

describe('the pieces of a text', () => {
  it('are those that the reference implementation finds', () => {
    const reference = new Tokenizer(
      {
        normalizer: { type: 'NFKC' },
        pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
        post_processor: null,
        decoder: null,
        added_tokens: [],
        model: { type: 'Unigram', unk_id: 0, vocab: vocabulary.map(([piece, score]) => [piece, score]) },
      },
      {},
    );
    const texts = [
      'Where is my order?',
      "I can't believe it's already 2026, thanks :) and sorry :(",
      'Refund for invoice 2026-0815/7 at https://shop.example.com please!!!',
      'UNBELIEVABLE customer service, absolutely unprofessional.',
      'ﬁne ½ litre of Ｆｕｌｌ width',
      'misspeled wrods adn lettersrunningtogether',
    ];
    for (const text of texts) expect([...idsOf(text)]).toEqual(reference.encode(text).ids.filter((id: number) => id !== 0));
  });

  it('leave out what the vocabulary lacks, and end where the encoder ends', () => {
    expect(idsOf('')).toHaveLength(0);
    expect(idsOf(' \n\t ')).toHaveLength(0);
    expect([...idsOf('order𓀀𓀁')]).toEqual([...idsOf('order')]);
    expect(idsOf('𓀀𓀁 𓀀')).toHaveLength(0);
    expect(idsOf('parcel '.repeat(500))).toHaveLength(128);
    expect([...idsOf('two\n words')]).toEqual([...idsOf('two words')]);
  });
});

describe('the encoder', () => {
  it('has another id with other weights: what it made of lines before is kept by it', () => {
    const files = createHash('sha256');
    for (const name of ['encoder.onnx', 'encoder-vocabulary.json']) files.update(readWeights(name));
    // Where this fails raise ENCODER_ID along with it, unless only the output `bears` is another, which no storage keeps.
    expect([encoder.id, files.digest('hex').slice(0, 16)]).toEqual(['use-lite-desk-int8-4', '2d00d776bfef6ae9']);
  });

  it('gives directions: what means the same is near, whatever the words', async () => {
    expect(await likeness('Where is my parcel?', 'Where is my parcel?')).toBeCloseTo(1, 5);
    const near = await likeness('When will my package arrive?', 'Where is my parcel?');
    expect(near).toBeGreaterThan((await likeness('Do you sell birthday cakes?', 'Where is my parcel?')) + 0.2);
  });

  it('answers the same every time, also to many at once', async () => {
    const texts = ['Is it open on Sunday?', 'I love this shop', 'Is it open on Sunday?'];
    const [first, , again] = await Promise.all(texts.map(vectorOf));
    expect(again).toEqual(first);
    expect(await localEncoder().encode('Is it open on Sunday?', never)).toEqual(first);
    expect(first).toHaveLength(encoder.dimensions);
  });

  it('gives tokens in the same run: of a line each of length 1, of a question as long as each counts', async () => {
    const text = 'Is it open on Sunday?';
    const { width = 0 } = encoder.tokens ?? {};
    const lengthsOf = (tokens: Float32Array) =>
      Array.from({ length: tokens.length / width }, (_, at) => Math.hypot(...tokens.subarray(at * width, (at + 1) * width)));
    const [question, line] = [await tokensOf(text, 'question', never), await tokensOf(text, 'line', never)];
    expect([question.vector, line.vector]).toEqual([await vectorOf(text), await vectorOf(text)]);
    const asked = lengthsOf(question.tokens);
    expect(asked).toHaveLength(idsOf(text).length);
    expect(asked.reduce((sum, length) => sum + length, 0)).toBeCloseTo(1, 4);
    for (const length of lengthsOf(line.tokens)) expect(length).toBeCloseTo(1, 4);
    expect(await tokensOf('𓀀𓀁', 'question', never)).toEqual({ vector: new Float32Array(512), tokens: new Float32Array(0) });
  });

  it('has no direction for a text of which it knows nothing', async () => {
    expect((await vectorOf('')).every((value) => value === 0)).toBe(true);
    expect((await vectorOf('𓀀𓀁')).every((value) => value === 0)).toBe(true);
  });

  it('lies near the line that answers, and nearer than others that speak of the same', async () => {
    const question = 'my son turned 13 last week, can he come along';
    const right = await likeness(question, 'Who can join: Children from 12 are welcome with an adult.');
    expect(right).toBeGreaterThan((await likeness(question, 'Prices: Children pay half.')) + 0.1);
    expect(right).toBeGreaterThan((await likeness(question, 'Parking: There is a car park behind the house.')) + 0.2);
  });

  it('tells questions that documents answer from those about what only a person can look up', async () => {
    const oddsOf = async (text: string) => encoder.answerability?.(await vectorOf(text)) ?? 0;
    expect(await oddsOf('what time do you close on saturdays?')).toBeGreaterThan((await oddsOf('has my parcel left yet?')) + 1);
  });
});

describe('a message', () => {
  const counted = () => {
    const texts: string[] = [];
    const counting: Encoder = {
      ...encoder,
      encode: (text, signal) => (texts.push(text), encoder.encode(text, signal)),
      ...(encoder.tokens && {
        tokens: { ...encoder.tokens, encode: (text, as, signal) => (texts.push(text), tokensOf(text, as, signal)) },
      }),
    };
    return { texts, models: { ...local(), encoder: counting } };
  };
  const sentimentOf = async (models: ReturnType<typeof local>, text: string) => {
    const { sentiment, stages } = await createPipeline({ models }).analyze({ id: '1', text });
    return { sentiment, stage: stages.find(({ name }) => name === 'sentiment') };
  };

  it('is encoded once, in English only', async () => {
    const { texts, models } = counted();
    const english = 'My parcel has still not arrived, and nobody at your shop has an answer for me';
    expect((await sentimentOf(models, english)).stage?.source).toBe('sentiment-linear+encoder');
    expect(texts).toEqual([english]);
    expect((await sentimentOf(models, 'Mein Paket ist immer noch nicht da, und niemand gibt mir eine Antwort')).stage?.source).toBe(
      'sentiment-linear',
    );
    expect(texts).toEqual([english]);
  });

  it('is read by its words where the encoder cannot run, and the stage says which package is missing', async () => {
    const failing = (encode: () => Promise<never>): Encoder => ({ ...encoder, encode, tokens: { width: 48, share: 0.38, encode } });
    const missing = failing(() => {
      throw new ReplyForceError(
        'missing_dependency',
        'onnxruntime-node is needed for models in ONNX files. Install it: npm install onnxruntime-node',
      );
    });
    const rejecting = failing(() => Promise.reject(new Error('out of memory')));
    const text = 'My parcel has still not arrived, and nobody has an answer for me';
    const without = await sentimentOf(local({ encoder: false }), text);
    expect(without.stage?.degraded).toBeUndefined();
    const fallen = await sentimentOf({ ...local(), encoder: missing }, text);
    expect(fallen.sentiment).toEqual(without.sentiment);
    expect(fallen.stage).toMatchObject({ source: 'sentiment-linear', degraded: expect.stringContaining('npm install onnxruntime-node') });
    const late = await sentimentOf({ ...local(), encoder: rejecting }, text);
    expect(late.sentiment).toEqual(without.sentiment);
    expect(late.stage?.degraded).toContain('out of memory');
  });
});
