/**
 * One webhook: the messages it carries and when the platform first posts it.
 * @typedef {{ readonly at: number, readonly channel: 'facebook' | 'whatsapp', readonly messages: readonly import('./customers.js').Message[] }} Post
 */

/** Messages of one channel that fall into one such stretch may share a webhook, ms. */
const BATCH_MS = 120;
const BATCH_MOST = 8;

/** Shares of all messages: posted again though it was taken, posted late, posted together with others. */
const AGAIN = 0.08;
const LATE = 0.04;
const TOGETHER = 0.3;

/**
 * How the platform delivers what was written: singly or many in one webhook over accounts and tenants, some twice, some too late.
 * @param {import('./random.js').Random} random
 * @param {readonly import('./customers.js').Customer[]} customers
 * @returns {Post[]} by time
 */
export function planPosts(random, customers) {
  /** @type {Post[]} */
  const posts = [];
  /** @type {Map<string, import('./customers.js').Message[]>} */
  const together = new Map();
  for (const message of customers.flatMap((customer) => customer.messages)) {
    const { channel } = message.customer;
    if (random.chance(LATE)) posts.push({ at: message.at + random.between(800, 4_000), channel, messages: [message] });
    else if (random.chance(TOGETHER)) {
      const key = `${channel} ${Math.floor(message.at / BATCH_MS)}`;
      together.set(key, [...(together.get(key) ?? []), message]);
    } else posts.push({ at: message.at + random.between(2, 30), channel, messages: [message] });
  }
  for (const [key, messages] of together) {
    const channel = key.startsWith('facebook') ? 'facebook' : 'whatsapp';
    for (let first = 0; first < messages.length; first += BATCH_MOST) {
      const some = messages.slice(first, first + BATCH_MOST);
      const at = Math.max(...some.map((message) => message.at)) + random.between(2, 20);
      posts.push({ at, channel, messages: random.chance(0.3) ? random.shuffle(some) : some.sort((left, right) => left.at - right.at) });
    }
  }
  // At the same moment, shortly after, or much later.
  const again = posts
    .filter(() => random.chance(AGAIN))
    .map((post) => ({ ...post, at: post.at + random.pick([0, random.between(5, 200), random.between(500, 20_000)]) }));
  return [...posts, ...again].sort((left, right) => left.at - right.at);
}
