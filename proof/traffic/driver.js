import { mergeBodies, messengerText, whatsappText } from '@replyforce/adapters/testkit';
import { accountOf } from '../servers/furnish.js';

/**
 * Lets the customers write and the platform deliver, as planned. Each webhook is posted until it gets its 200, however long that takes.
 * @param {object} options
 * @param {import('@replyforce/adapters/testkit').StandIn} options.platform
 * @param {import('../plan/pace.js').Pace} options.pace
 * @param {readonly import('../plan/customers.js').Customer[]} options.customers
 * @param {readonly import('../plan/posts.js').Post[]} options.posts
 */
export function createDriver({ platform, pace, customers, posts }) {
  /** @type {Set<Promise<void>>} */
  const underWay = new Set();
  let redelivered = 0;
  let newest = 0;

  /** The platform's clock gives no two messages one moment. @param {import('../plan/customers.js').Message} message */
  function write(message) {
    newest = Math.max(newest + 1, Date.now());
    message.wroteAt = newest;
  }

  /** @param {import('../plan/posts.js').Post} post */
  async function deliver(post) {
    const now = Date.now();
    for (const message of post.messages) message.firstTriedAt = Math.min(message.firstTriedAt, now);
    const [first, ...rest] = post.messages.map(bodyOf);
    if (!first) return;
    const body = rest.length === 0 ? first : mergeBodies(/** @type {[any, ...any[]]} */ ([first, ...rest]));
    const { delivered, attempts } = await platform.deliver(post.channel, body);
    redelivered += attempts - 1;
    const answeredAt = Date.now();
    for (const message of post.messages) {
      message.tries += attempts;
      if (delivered) message.acknowledgedAt = Math.min(message.acknowledgedAt, answeredAt);
    }
  }

  return {
    /** Resolves when all was posted once; what got no 200 goes on. */
    async play() {
      const events = [
        ...customers.flatMap((customer) => customer.messages.map((message) => ({ at: message.at, run: () => write(message) }))),
        ...posts.map((post) => ({
          at: post.at,
          run: () => {
            const delivery = deliver(post).finally(() => underWay.delete(delivery));
            underWay.add(delivery);
          },
        })),
      ].sort((left, right) => left.at - right.at);
      for (const { at, run } of events) {
        if (!(await pace.at(at))) return;
        run();
      }
    },
    /** Resolves when every webhook has been taken, or given up by the platform. */
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    /** Deliveries that had to be repeated because no 200 came. */
    redelivered: () => redelivered,
  };
}

/** @param {import('../plan/customers.js').Message} message */
function bodyOf({ customer, mid, text, wroteAt }) {
  const account = accountOf(customer.channel, customer.tenant);
  if (customer.channel === 'facebook') return messengerText({ pageId: account, from: customer.id, text, mid, at: wroteAt });
  return whatsappText({ phoneNumberId: account, from: customer.id, text, id: mid, at: wroteAt });
}
