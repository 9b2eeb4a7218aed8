import { FOR_A_PERSON, GREETINGS, MODELS, question } from '../traffic/catalogue.js';

/**
 * One message of a customer, and what became of it on its way in. Times of `at` are of the run's own clock, the others ms since 1970.
 * @typedef {object} Message
 * @property {string} mid the platform's id
 * @property {Customer} customer
 * @property {number} at when it is written
 * @property {string} text
 * @property {string | null} asks a model
 * @property {number} wroteAt the platform's timestamp
 * @property {number} firstTriedAt its first delivery; Infinity before
 * @property {number} acknowledgedAt the first 200; Infinity before
 * @property {number} tries deliveries that were tried
 *
 * @typedef {object} Customer
 * @property {string} id the platform's
 * @property {number} tenant
 * @property {'facebook' | 'whatsapp'} channel
 * @property {Message[]} messages
 */

/** How customers write: who asks one thing, who goes on asking, who writes in bubbles, who wants a person. Weights. */
const HABITS = /** @type {const} */ (['asks once', 'asks on', 'asks on', 'asks on', 'in bubbles', 'in bubbles', 'wants a person']);
/** Some customers write at the same moment as many others. */
const RUSHES = 12;

/**
 * Plans who writes what and when, `count` messages in all.
 * @param {object} options
 * @param {import('./random.js').Random} options.random
 * @param {number} options.count
 * @param {boolean} options.oneEach every customer writes one message
 * @param {number} options.durationMs
 * @param {number} options.tenants
 * @param {string} options.run makes ids unique
 */
export function planCustomers({ random, count, oneEach, durationMs, tenants, run }) {
  /** @type {Customer[]} */
  const customers = [];
  const rushes = Array.from({ length: RUSHES }, () => random.between(0, durationMs * 0.9));
  for (let left = count; left > 0;) {
    const number = customers.length;
    const channel = number % 2 === 0 ? 'facebook' : 'whatsapp';
    /** @type {Customer} */
    const customer = {
      id: channel === 'facebook' ? `24${String(3_000_000_000_000 + number)}` : `4915${String(10_000_000 + number)}`,
      tenant: random.whole(0, tenants - 1),
      channel,
      messages: [],
    };
    const said = (oneEach ? saidOnce(random) : saidBy(random)).slice(0, left);
    const length = said.reduce((sum, { pause }) => sum + pause, 0);
    const begin = random.chance(0.15)
      ? random.pick(rushes) + random.between(0, 200)
      : random.between(0, Math.max(1, durationMs - length - 500));
    let at = Math.max(0, Math.min(begin, durationMs - length - 200));
    for (const { pause, text, asks } of said) {
      at += pause;
      const name = `${run}_${number}_${customer.messages.length}`;
      const mid = channel === 'facebook' ? `m_${name}` : `wamid.${name}`;
      customer.messages.push({ mid, customer, at, text, asks, wroteAt: 0, firstTriedAt: Infinity, acknowledgedAt: Infinity, tries: 0 });
    }
    customers.push(customer);
    left -= said.length;
  }
  return customers;
}

/**
 * @typedef {{ pause: number, text: string, asks: string | null }} Said
 * @param {import('./random.js').Random} random
 * @returns {Said[]}
 */
function saidBy(random) {
  const models = random.shuffle(MODELS);
  const ask = (/** @type {number} */ pause) => {
    const model = models.pop() ?? '';
    return { pause, text: question(random, model), asks: model };
  };
  const greet = (/** @type {number} */ pause) => ({ pause, text: random.pick(GREETINGS), asks: null });
  const habit = random.pick(HABITS);
  if (habit === 'asks once') return [ask(0)];
  if (habit === 'asks on')
    return Array.from({ length: random.whole(3, 8) }, (_, index) => ask(index === 0 ? 0 : random.between(100, 6_000)));
  if (habit === 'in bubbles') {
    return Array.from({ length: random.whole(1, 3) }, (_, index) => [
      greet(index === 0 ? 0 : random.between(1_500, 8_000)),
      ...(random.chance(0.5) ? [greet(random.between(40, 300))] : []),
      ask(random.between(40, 600)),
      ...(random.chance(0.3) ? [ask(random.between(20, 200))] : []),
    ]).flat();
  }
  return [ask(0), { pause: random.between(500, 4_000), text: random.pick(FOR_A_PERSON), asks: null }, ask(random.between(200, 5_000))];
}

/** @param {import('./random.js').Random} random @returns {Said[]} */
function saidOnce(random) {
  if (random.chance(0.1)) return [{ pause: 0, text: random.pick(FOR_A_PERSON), asks: null }];
  if (random.chance(0.1)) return [{ pause: 0, text: random.pick(GREETINGS), asks: null }];
  const model = random.pick(MODELS);
  return [{ pause: 0, text: question(random, model), asks: model }];
}
