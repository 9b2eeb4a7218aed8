/** CPU of the keyless pipeline alone, message by message, in a process of its own: with the sentence encoder and without. */
import { startChild } from './support/child.js';
import { median } from './support/figures.js';

/** @typedef {{ readonly p50: number, readonly p99: number, readonly mean: number, readonly rss: number }} Costs */

/** Until so many rounds have passed V8 still compiles, in threads of its own, which the CPU of the process counts. */
const UNTIL_COMPILED = 4;
const ROUNDS = 3;

/**
 * @param {import('./support/figures.js').Size} size
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function pipeline({ small }) {
  const messages = small ? 40 : 1_500;
  const plain = await startChild('./pipeline-server.js', { BENCH_ENCODER: '0' });
  const encoding = await startChild('./pipeline-server.js', { BENCH_ENCODER: '1' });
  try {
    // Turn about, so that both meet the same machine.
    /** @type {{ readonly plain: Costs, readonly encoding: Costs }[]} */
    const rounds = [];
    for (let round = 0; round < UNTIL_COMPILED + ROUNDS; round += 1)
      rounds.push({ plain: await plain.ask(String(messages)), encoding: await encoding.ask(String(messages)) });
    const first = rounds[0];
    const middle = (/** @type {'plain' | 'encoding'} */ which) => {
      const of = (/** @type {keyof Costs} */ figure) => median(rounds.slice(UNTIL_COMPILED).map((round) => round[which][figure]));
      return { p50: of('p50'), mean: of('mean'), p99: of('p99'), rss: of('rss') };
    };
    const [without, withIt] = [middle('plain'), middle('encoding')];
    const method = `keyless pipeline over the demo knowledge, CPU of the process, ${messages} English questions a round, median of ${ROUNDS} rounds after ${UNTIL_COMPILED * messages} questions, in turn with those without the encoder: p50 ${without.p50.toFixed(0)}, mean ${without.mean.toFixed(0)}, p99 ${without.p99.toFixed(0)} µs, RSS ${without.rss.toFixed(0)} MB; while V8 still compiled, in the first ${messages}, with the encoder p50 ${first?.encoding.p50.toFixed(0)}, mean ${first?.encoding.mean.toFixed(0)}, without p50 ${first?.plain.p50.toFixed(0)} µs`;
    return [
      { name: 'CPU of the pipeline with the encoder, p50', value: withIt.p50, unit: 'µs', bound: 3_000, atMost: true, method },
      {
        name: 'CPU of the pipeline with the encoder, mean',
        value: withIt.mean,
        unit: 'µs',
        bound: 3_300,
        atMost: true,
        method: 'the same',
      },
      { name: 'CPU of the pipeline with the encoder, p99', value: withIt.p99, unit: 'µs', bound: 15_000, atMost: true, method: 'the same' },
      { name: 'RSS of the pipeline with the encoder', value: withIt.rss, unit: 'MB', bound: 230, atMost: true, method: 'the same' },
    ];
  } finally {
    await Promise.all([plain.stop(), encoding.stop()]);
  }
}
