import { judge } from './conversation.js';

/**
 * The verdict over all customers.
 * @param {object} given
 * @param {readonly import('../plan/customers.js').Customer[]} given.customers
 * @param {readonly import('../plan/posts.js').Post[]} given.posts
 * @param {readonly import('./read-store.js').Stored[]} given.stored
 * @param {readonly import('./conversation.js').Send[]} given.sends
 * @param {ReadonlyMap<string, number>} given.correlations how often the platform was shown each, in the order it first was
 */
export function judgeAll({ customers, posts, stored, sends, correlations }) {
  /** @type {import('./conversation.js').Violation[]} */
  const violations = [];
  for (const [id, times] of correlations)
    if (times > 1) violations.push({ invariant: 'blindResend', detail: `${id} was seen ${times} times`, customer: '' });

  const ownerOf = new Map(customers.flatMap((customer) => customer.messages.map((message) => [message.mid, customer.id])));
  /** @type {Map<string, import('./read-store.js').Stored[]>} */
  const storedOf = new Map();
  for (const one of stored) {
    const mid = one.messages.find((message) => message.sender_type === 'customer')?.platform_mid ?? '';
    const owner = ownerOf.get(mid);
    if (owner === undefined)
      violations.push({ invariant: 'truth', detail: `conversation ${one.conversation.id} is nobody's`, customer: '' });
    else storedOf.set(owner, [...(storedOf.get(owner) ?? []), one]);
    for (const { platform_mid: other, sender_type: by } of one.messages)
      if (by === 'customer' && ownerOf.get(other ?? '') !== owner)
        violations.push({ invariant: 'storedOnce', detail: `${other} is in the conversation of another customer`, customer: owner ?? '' });
  }
  // In the order the requests came: one that the platform left hanging and took after all counts from then.
  const rank = new Map([...correlations.keys()].map((id, index) => [id, index]));
  const rankOf = (/** @type {import('./conversation.js').Send} */ { correlationId, number }) => rank.get(correlationId ?? '') ?? number;
  /** @type {Map<string, import('./conversation.js').Send[]>} */
  const sendsTo = new Map();
  for (const send of sends.toSorted((left, right) => rankOf(left) - rankOf(right))) {
    const list = sendsTo.get(send.to);
    if (list) list.push(send);
    else sendsTo.set(send.to, [send]);
  }
  const postOf = singlePosts(posts);

  /** @type {import('./conversation.js').Fate[]} */
  const fates = [];
  /** @type {Map<import('./turns.js').TurnEnd, number>} */
  const turns = new Map();
  const pairs = { held: 0, free: 0 };
  for (const customer of customers) {
    const result = judge({ customer, stored: storedOf.get(customer.id) ?? [], sends: sendsTo.get(customer.id) ?? [], postOf });
    fates.push(...result.fates);
    violations.push(...result.violations);
    pairs.held += result.pairs.held;
    pairs.free += result.pairs.free;
    for (const { end } of result.turns) turns.set(end, (turns.get(end) ?? 0) + 1);
  }
  return { fates, turns, pairs, violations };
}

/** @param {readonly import('../plan/posts.js').Post[]} posts */
function singlePosts(posts) {
  /** @type {Map<import('../plan/customers.js').Message, object | null>} */
  const post = new Map();
  for (const { messages } of posts)
    for (const message of messages) post.set(message, post.has(message) && post.get(message) !== messages ? null : messages);
  return (/** @type {import('../plan/customers.js').Message} */ message) => post.get(message) ?? undefined;
}
