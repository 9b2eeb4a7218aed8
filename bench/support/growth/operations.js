import { BEGIN, idOf, LONG, startOf } from './shape.js';

const PAGE = 50;

/** @typedef {{ readonly name: string, run(storage: import('@replyforce/core').Storage, index: number): Promise<unknown> }} Operation */

/**
 * What is measured, of places chosen all over an installation: every second list and event is one of the largest tenant's.
 * @param {readonly import('./shape.js').PlannedConversation[]} conversations
 * @returns {readonly Operation[]}
 */
export function operationsOn(conversations) {
  const random = sequence();
  /** @type {Map<number, number>} */
  const sizes = new Map();
  for (const { tenant } of conversations) sizes.set(tenant, (sizes.get(tenant) ?? 0) + 1);
  // Their first page is full.
  const tenants = [...sizes].filter(([, size]) => size > PAGE).map(([tenant]) => tenant);
  const threads = conversations.flatMap(({ tenant, size }, index) => (size === LONG ? [{ tenant, index }] : []));
  /** @param {number} index */
  const tenantFor = (index) => idOf('tenant', index % 2 === 0 ? 0 : pick(tenants));
  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

  return [
    { name: 'list', run: (storage, index) => storage.forTenant(tenantFor(index)).conversations.list({ limit: PAGE }) },
    {
      name: 'list of those that wait for a person',
      run: (storage, index) => storage.forTenant(tenantFor(index)).conversations.list({ limit: PAGE, status: 'needs_human' }),
    },
    {
      name: 'thread',
      run(storage) {
        const { tenant, index } = pick(threads);
        const id = idOf('conversation', index, startOf(index, conversations.length));
        return storage.forTenant(idOf('tenant', tenant)).messages.list(id, { limit: PAGE });
      },
    },
    {
      name: 'ingest',
      run(storage, index) {
        const tenant = index % 2 === 0 ? 0 : pick(tenants);
        const tenantId = idOf('tenant', tenant);
        const serial = (lastEvent += 1);
        const at = BEGIN + 400 * 86_400_000 + serial;
        const id = idOf('event', serial, at);
        return storage.acceptEvents([
          {
            id,
            tenantId,
            channelId: idOf('channel', tenant),
            channelType: 'facebook',
            threadKey: `thread-${serial}`,
            kind: 'message',
            raw: /** @type {import('@replyforce/core').Sealed} */ ('r'.repeat(500)),
            platformAt: at,
            position: 0,
            receivedAt: at,
            about: null,
            job: { id, tenantId, queue: 'inbound.messages', groupKey: `thread-${serial}`, payload: { eventId: id }, runAt: at },
            verdict: null,
          },
        ]);
      },
    },
  ];
}

let lastEvent = 0;

/** The same numbers from 0 to 1 in every run (a linear congruential generator). */
function sequence() {
  let state = 4711;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
