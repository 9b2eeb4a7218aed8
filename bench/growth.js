/** What reading and ingest cost in a large installation against a small one, and whether the databases go about it in the same way. */
import { median, quantile } from './support/figures.js';
import { operationsOn } from './support/growth/operations.js';
import { MESSAGES_PER_BLOCK, plan, TENANTS_PER_BLOCK } from './support/growth/shape.js';
import { STORES } from './support/growth/store.js';

const ROUNDS = 5;
const WARM_UP = 200;

/**
 * @param {import('./support/figures.js').Size} size
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function growth({ small }) {
  const figures = [];
  for (const startStore of STORES) {
    const store = await startStore();
    try {
      figures.push(...(await compare(store, small ? 5 : 100, small ? 100 : 1_000)));
    } finally {
      await store.stop();
    }
  }
  return figures;
}

/**
 * @param {Awaited<ReturnType<typeof STORES[number]>>} store
 * @param {number} blocks
 * @param {number} times each operation, per round
 */
async function compare(store, blocks, times) {
  const sizes = [1, blocks].map((count) => plan(count));
  const [few, many] = await Promise.all(
    sizes.map(async (conversations, index) => ({
      database: await store.fill(index === 0 ? 'few' : 'many', conversations),
      operations: operationsOn(conversations),
    })),
  );
  if (!few || !many) throw new Error('there are two sizes');
  const differing = [];
  for (const [at, operation] of few.operations.entries()) {
    const plans = await few.database.plansOf((storage) => operation.run(storage, 0));
    const grown = await many.database.plansOf((storage) => /** @type {typeof operation} */ (many.operations[at]).run(storage, 0));
    if (plans.length === 0) throw new Error(`no plan was seen of ${operation.name}`);
    for (const [index, text] of plans.entries())
      if (withoutValues(text) !== withoutValues(grown[index] ?? ''))
        differing.push(`${operation.name}:\n${text}\n  against\n${grown[index]}`);
  }
  const large = (blocks * MESSAGES_PER_BLOCK).toLocaleString('en');
  const method = `${store.name}, ${large} messages in ${(blocks * TENANTS_PER_BLOCK).toLocaleString('en')} tenants against ${MESSAGES_PER_BLOCK.toLocaleString('en')} in ${TENANTS_PER_BLOCK}, a fifth of them one tenant's`;
  /** @type {import('./support/figures.js').Figure[]} */
  const figures = [
    {
      name: `${store.name}: plans that differ with size`,
      value: differing.length,
      unit: '',
      bound: 0,
      atMost: true,
      method: [`${method}; EXPLAIN of what the storage asks`, ...differing].join('\n'),
    },
  ];
  const storages = [few.database.open(), many.database.open()];
  try {
    for (const [at, operation] of few.operations.entries()) {
      const ratios = await ratiosOf(storages, [operation, /** @type {typeof operation} */ (many.operations[at])], times);
      for (const [name, part, bound] of /** @type {const} */ ([
        ['p50', 0.5, 1.25],
        ['p99', 0.99, 2],
      ])) {
        const of = (/** @type {readonly number[]} */ values) => quantile(values, part);
        figures.push({
          name: `${store.name}: ${operation.name}, ${name} of many against few`,
          value: median(ratios.map(([first, second]) => of(second) / of(first))),
          unit: '×',
          bound,
          atMost: true,
          method: `${method}; ${times} calls of each in turn, median of ${ROUNDS} rounds; ${median(ratios.map(([first]) => of(first))).toFixed(3)} and ${median(ratios.map(([, second]) => of(second))).toFixed(3)} ms`,
        });
      }
    }
  } finally {
    await Promise.all(storages.map((storage) => storage.close()));
  }
  return figures;
}

/**
 * Times of both, ms, a pair per round.
 * @param {readonly import('@replyforce/core').Storage[]} storages
 * @param {readonly import('./support/growth/operations.js').Operation[]} operations
 * @param {number} times
 */
async function ratiosOf(storages, operations, times) {
  /** @type {[number[], number[]][]} */
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    /** @type {[number[], number[]]} */
    const taken = [[], []];
    for (let time = 0; time < (round === 0 ? WARM_UP : times); time += 1) {
      for (const [which, storage] of storages.entries()) {
        const begin = performance.now();
        await operations[which]?.run(storage, time);
        taken[which]?.push(performance.now() - begin);
      }
    }
    if (round > 0) rounds.push(taken);
  }
  return rounds;
}

/** @param {string} text a plan: what is compared with what, whatever it is this time */
function withoutValues(text) {
  return text.replaceAll(/'[^']*'(?:::[a-z]+(?:\[\])?)?|\$?\b\d+\b/gu, '?');
}
