/**
 * A conversation as the API shows it, oldest message first.
 * @typedef {import('@replyforce/core/protocol').WireConversation} WireConversation
 * @typedef {import('@replyforce/core/protocol').WireMessage} WireMessage
 * @typedef {Pick<WireMessage, 'id' | 'sequence' | 'sender_type' | 'content' | 'platform_mid' | 'status' | 'failure' | 'created_at'> & { readonly endsTurn: boolean, readonly handsOff: boolean }} StoredMessage
 * @typedef {{ readonly tenant: number, readonly conversation: WireConversation, readonly messages: readonly StoredMessage[] }} Stored
 */

const SIDE_BY_SIDE = 6;

/**
 * @param {string} url
 * @param {string} key
 */
export function apiReader(url, key) {
  /** @param {string} path @returns {Promise<any>} */
  async function get(path) {
    const response = await fetch(`${url}/api/v1/${path}`, { headers: { authorization: `Bearer ${key}` } });
    if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }
  /** @param {string} path @returns {AsyncGenerator<any>} */
  async function* all(path) {
    for (let cursor = ''; ;) {
      const page = await get(`${path}?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      yield* page.data;
      if (page.next_cursor === null) return;
      cursor = page.next_cursor;
    }
  }
  return { get, all };
}

/**
 * Everything the installation stored of its customers, by the API alone.
 * @param {string} url
 * @param {readonly import('../servers/furnish.js').Tenant[]} tenants
 * @returns {Promise<readonly Stored[]>}
 */
export async function readStore(url, tenants) {
  /** @type {Stored[]} */
  const stored = [];
  for (const [tenant, { key }] of tenants.entries()) {
    const api = apiReader(url, key);
    /** @type {WireConversation[]} */
    const conversations = [];
    for await (const conversation of api.all('conversations')) conversations.push(conversation);
    const readNext = async () => {
      for (let conversation = conversations.pop(); conversation; conversation = conversations.pop()) {
        /** @type {StoredMessage[]} */
        const messages = [];
        for await (const message of api.all(`conversations/${conversation.id}/messages`)) messages.push(slimmed(message));
        stored.push({ tenant, conversation, messages: messages.toReversed() });
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, readNext));
  }
  return stored;
}

/** Analyses are large and all but two facts of them are of no concern here. @param {WireMessage} message @returns {StoredMessage} */
function slimmed({ id, sequence, sender_type, content, platform_mid, status, failure, created_at, ai_analysis: analysis }) {
  return {
    id,
    sequence,
    sender_type,
    content,
    platform_mid,
    status,
    failure,
    created_at,
    endsTurn: analysis !== null,
    handsOff: analysis?.handoff.needed ?? false,
  };
}

/** Jobs that wait, run or are to be tried again, of all tenants. @param {string} url @param {readonly import('../servers/furnish.js').Tenant[]} tenants */
export async function openJobs(url, tenants) {
  let open = 0;
  let dead = 0;
  for (const { key } of tenants) {
    const { data } = await apiReader(url, key).get('queues');
    for (const queue of data) {
      open += queue.waiting + queue.active + queue.delayed + queue.failed;
      dead += queue.dead;
    }
  }
  return { open, dead };
}
