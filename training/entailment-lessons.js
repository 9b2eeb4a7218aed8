/**
 * Writes what `fit-entailment.py` learns from: replies of the businesses in `desk/`, right ones and wrong ones, each statement with what
 * rules found of it and the lines that are nearest, as the output guard reads them.
 *
 *   npm run build && node training/entailment-lessons.js --data FOLDER --out FOLDER [--part 1/2]
 *
 * `taught` is learnt from and `judged` measures (`desk/untouched`); `desk` are the claims that are worked on, `short` answers of a few words
 * (HaluEval) less the rows set apart. Never the closed ones. With
 * --part only every so manieth business, for several processes. Some 20 ms a reply.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { piecesIn, unigramTokenizer } from '@replyforce/adapters/local';
import { createKnowledgeIndex } from '@replyforce/core';
import { entailmentOfReply } from '@replyforce/core/models';
import { claimRows, groundsOf, JUDGED, knowledgeOf, TAUGHT, untouchedClaims } from './eval/desk-sets.js';
import { shortClaims } from './lib/short-claims.js';
import { DIMENSIONS, MOST_PIECES } from './lib/encoder-graph.js';
import { appendToOnnx, inputOf, withoutAppended } from './lib/onnx-append.js';

const WEIGHTS = new URL('../packages/adapters/weights/', import.meta.url);

/** @typedef {import('@replyforce/core').EntailmentText} EntailmentText */

/** The encoder with the state of each token, which the projection is learnt from. @param {string} folder */
async function openReader(folder) {
  const ort = createRequire(new URL('../packages/adapters/package.json', import.meta.url))('onnxruntime-node');
  const model = withoutAppended(readFileSync(new URL('encoder.onnx', WEIGHTS)), 'bears');
  const state = inputOf(model, 'ReduceMean');
  const session = await ort.InferenceSession.create(
    appendToOnnx(model, { outputs: [{ name: state, type: 'float', dims: [1, 'tokens', DIMENSIONS] }] }),
    { intraOpNumThreads: 1 },
  );
  const vocabulary = JSON.parse(readFileSync(new URL('encoder-vocabulary.json', WEIGHTS), 'utf8'));
  const idsOf = unigramTokenizer(vocabulary, MOST_PIECES);
  const open = (/** @type {string} */ name) => openSync(join(folder, name), 'w');
  const [states, vectors, texts] = [open('states.f32'), open('vectors.f32'), open('texts.jsonl')];
  /** @type {Map<string, EntailmentText>} */
  const known = new Map();
  /** @type {WeakMap<EntailmentText, number>} */
  const places = new WeakMap();
  let at = 0;
  /** @param {string} text */
  async function read(text) {
    const made = known.get(text);
    if (made !== undefined) return made;
    const ids = idsOf(text);
    const out = ids.length === 0 ? undefined : await session.run({ ids: new ort.Tensor('int32', ids, [1, ids.length]) }, ['vector', state]);
    const vector = /** @type {Float32Array} */ (out?.vector.data.slice() ?? new Float32Array(DIMENSIONS));
    if (out !== undefined)
      writeSync(states, new Uint8Array(out[state].data.buffer, out[state].data.byteOffset, out[state].data.byteLength));
    writeSync(vectors, new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
    const pieces = piecesIn(text, ids, vocabulary);
    writeSync(texts, `${JSON.stringify({ at, pieces: pieces.map(({ id, start, end }) => [id, start, end]) })}\n`);
    const entry = { vector, tokens: new Float32Array(0), pieces };
    known.set(text, entry);
    places.set(entry, known.size - 1);
    at += ids.length;
    return entry;
  }
  return {
    read,
    placeOf: (/** @type {EntailmentText} */ text) => places.get(text),
    close: () => [states, vectors, texts].forEach((file) => closeSync(file)),
  };
}

async function main() {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '' }, out: { type: 'string', default: '' }, part: { type: 'string', default: '1/1' } },
  });
  if (values.out === '') throw new Error('--out names the folder to write to');
  const [part = 1, parts = 1] = values.part.split('/').map(Number);
  const folder = join(values.out, `part-${part}`);
  mkdirSync(folder, { recursive: true });
  const { read, placeOf, close } = await openReader(folder);
  const entailment = { id: 'lessons', read, judge: () => [] };
  const rows = openSync(join(folder, 'rows.jsonl'), 'w');
  /** @type {readonly (readonly [string, readonly any[]])[]} */
  const sets = [
    ['short', shortClaims(values.data).filter(({ apart }) => !apart)],
    ['desk', claimRows('')],
    ['judged', untouchedClaims(JUDGED)],
    ['taught', untouchedClaims(TAUGHT)],
  ];
  for (const [set, claims] of sets) {
    const businesses = [...new Set(claims.map(({ business }) => business))].filter((_, at) => at % parts === part - 1);
    for (const business of businesses) {
      const own = claims.filter((claim) => claim.business === business);
      const [{ passages, passage }] = own;
      const knowledge = passage ? knowledgeOf('passage', passage) : passages ? createKnowledgeIndex(passages(), 1) : groundsOf(business);
      for (const { id, supported, history, reply } of own) {
        const input = await entailmentOfReply({ reply, history, knowledge }, entailment);
        if (input === undefined || input.statements.length === 0) continue;
        const row = {
          id,
          set,
          business,
          supported,
          question: placeOf(input.question),
          lines: input.lines.map(placeOf),
          statements: input.statements.map((statement) => ({ ...statement, text: placeOf(statement.text) })),
        };
        writeSync(rows, `${JSON.stringify(row)}\n`);
      }
    }
    console.error(`${set}: ${businesses.length} businesses`);
  }
  close();
  closeSync(rows);
  writeFileSync(join(folder, 'done'), '');
}

await main();
