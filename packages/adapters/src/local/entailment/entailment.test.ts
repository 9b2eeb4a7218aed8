import { chunkDocument, createKnowledgeIndex, guardReplyByMeaning } from '@replyforce/core';
import { describe, expect, it } from 'vitest';
import { local } from '../index.js';
import { readWeights } from '../weights.js';
import { readEntailmentHead } from './head.js';
import { piecesIn } from './pieces.js';

describe('where the pieces of a text stand in it', () => {
  it('finds each after the one before', () => {
    const vocabulary = [['▁a', 0] as const, ['b', 0] as const, ['▁', 0] as const];
    expect(piecesIn('a ab', Int32Array.of(0, 0, 1), vocabulary)).toEqual([
      { id: 0, start: 0, end: 1 },
      { id: 0, start: 2, end: 3 },
      { id: 1, start: 3, end: 4 },
    ]);
  });

  it('tells roughly where one is written otherwise', () => {
    expect(piecesIn('ﬁx', Int32Array.of(0), [['▁fix', 0]])).toEqual([{ id: 0, start: 0, end: 3 }]);
  });
});

describe('a file of the weights of entailment', () => {
  const bytes = readWeights('entailment.bin');

  it('names the encoder and the evidence that it reads', () => {
    const head = readEntailmentHead(bytes);
    expect([head.encoder, head.id]).toEqual([local().encoder?.id, local().encoder?.entailment?.id]);
    expect(head.evidence).toContain('met');
    expect(head.layer('cmp').columns).toBe(4 * head.width + 4);
  });

  it.each([
    ['no such file', new Uint8Array(20)],
    ['cut in its header', bytes.subarray(0, 40)],
    ['cut in its weights', bytes.subarray(0, bytes.length - 8)],
  ])('is refused where it is %s', (_what, file) => {
    expect(() => readEntailmentHead(file)).toThrow(expect.objectContaining({ code: 'configuration_invalid' }));
  });
});

describe('replies read by their meaning, with the weights that ship', () => {
  const { title, passages } = chunkDocument({
    name: 'harbour.md',
    content:
      '# Harbour\nThe sauna is open from 15:00 to 21:00 and costs €8.\nDogs are welcome in the garden rooms, but not in the restaurant.\n',
  });
  const knowledge = createKnowledgeIndex(
    passages.map((passage, position) => ({ ...passage, id: `harbour#${position}`, documentId: 'harbour', position, title })),
    1,
  );
  const { encoder } = local();

  async function check(reply: string, text: string) {
    if (encoder?.entailment === undefined) throw new Error('there is no entailment');
    return guardReplyByMeaning({ reply, text, knowledge }, encoder.entailment);
  }

  it.each([
    ['The sauna opens at 3 pm and closes at 9 pm.', 'When can I use the sauna?'],
    ["I'm afraid your dog can't come into the restaurant.", 'Can my dog eat with us?'],
  ])('lets out: %s', async (reply, text) => {
    expect((await check(reply, text)).passed).toBe(true);
  });

  it.each([
    ['The sauna is open until midnight.', 'When can I use the sauna?'],
    ['The sauna costs €12.', 'How much is the sauna?'],
    ['Of course your dog can eat with you in the restaurant.', 'Can my dog eat with us?'],
  ])('holds: %s', async (reply, text) => {
    expect((await check(reply, text)).passed).toBe(false);
  });

  it('says the same of the same reply', async () => {
    const [reply, text] = ["I'm afraid your dog can't come into the restaurant.", 'Can my dog eat with us?'];
    expect(await check(reply, text)).toEqual(await check(reply, text));
  });
});
