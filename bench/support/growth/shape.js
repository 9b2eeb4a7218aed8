/**
 * The shape of an installation that has grown, made in one place for both databases. It is like itself at every size: ten tenants for
 * every 10,000 messages, few with many conversations and many with few, and one tenant that holds a fifth of everything;
 * conversations of 1 to 100 messages, all of them going on at once over a year. So a page of a list and a page of a thread hold as many
 * rows in a small installation as in a large one, and what differs is only what lies around them.
 */

/** Conversations of ten tenants. */
const TENANT_SIZES = [160, 80, 50, 32, 24, 18, 14, 10, 7, 5];
/** Messages of ten conversations. */
const CONVERSATION_SIZES = [1, 4, 100, 2, 20, 6, 44, 3, 12, 8];
const CONVERSATIONS_PER_BLOCK = 500;

/** The longest conversations, whose pages are full. */
export const LONG = 100;
/** So many conversations of every tenant wait for a person, however many it has. */
const WAITING = 3;

export const MESSAGES_PER_BLOCK = (CONVERSATIONS_PER_BLOCK * CONVERSATION_SIZES.reduce((sum, size) => sum + size, 0)) / 10;
export const TENANTS_PER_BLOCK = TENANT_SIZES.length;

/** @typedef {{ readonly tenant: number, readonly size: number, readonly needsHuman: boolean }} PlannedConversation */

/**
 * @param {number} blocks of 10,000 messages and ten tenants each
 * @returns {readonly PlannedConversation[]}
 */
export function plan(blocks) {
  /** @type {PlannedConversation[]} */
  const conversations = [];
  /** @type {number[]} */
  const counts = [];
  /** @param {number} tenant */
  const add = (tenant) => {
    const before = counts[tenant] ?? 0;
    counts[tenant] = before + 1;
    conversations.push({ tenant, size: CONVERSATION_SIZES[conversations.length % 10] ?? 0, needsHuman: before < WAITING });
  };
  for (let block = 0; block < blocks; block += 1) {
    for (const [place, size] of TENANT_SIZES.entries())
      for (let index = 0; index < size; index += 1) add(block * TENANTS_PER_BLOCK + place);
    // The largest tenant.
    for (let index = TENANT_SIZES.reduce((sum, size) => sum + size, 0); index < CONVERSATIONS_PER_BLOCK; index += 1) add(0);
  }
  return conversations;
}

/** Kinds of ids, so that no two are the same. */
const KINDS = { tenant: 1, channel: 2, contact: 3, conversation: 4, message: 5, turn: 6, event: 7, lead: 8 };
export const BEGIN = Date.UTC(2026, 0, 1);
const YEAR_MS = 365 * 86_400_000;
const GAP_MS = 3 * 3_600_000;
/** Prime: neighbours in number are far apart in time. */
const SPREAD = 7_919;

/**
 * An id as the engine makes them: of version 7, neighbours in time are neighbours in it.
 * @param {keyof typeof KINDS} kind
 * @param {number} index
 * @param {number} at ms
 */
export function idOf(kind, index, at = BEGIN) {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${middleOf(kind)}${index.toString(16).padStart(12, '0')}`;
}

/**
 * When a conversation began, ms.
 * @param {number} conversation
 * @param {number} conversations
 */
export function startOf(conversation, conversations) {
  return BEGIN + ((conversation * SPREAD) % conversations) * Math.floor(YEAR_MS / conversations);
}

/** @param {keyof typeof KINDS} kind */
function middleOf(kind) {
  return `-7${KINDS[kind]}00-8000-`;
}

/**
 * Statements that fill the tables from `bench_plan (conversation, tenant, size, needs_human)` and `bench_numbers (n)`, both
 * counted from 0. Rows are written in the order in which an engine would have written them.
 * @param {number} conversations
 * @param {(at: string, middle: string, index: string) => string} uuid the expression that makes an id as `idOf` does
 * @returns {readonly string[]}
 */
export function fillStatements(conversations, uuid) {
  /** @type {(kind: keyof typeof KINDS, index: string, at: string) => string} */
  const id = (kind, index, at) => uuid(at, middleOf(kind), index);
  const step = Math.floor(YEAR_MS / conversations);
  const began = `(${BEGIN} + ((conversation * ${SPREAD}) % ${conversations}) * ${step})`;
  const at = `(${began} + n * ${GAP_MS})`;
  const last = `(${began} + (size - 1) * ${GAP_MS})`;
  const serial = `(conversation * ${LONG} + n)`;
  const fixed = String(BEGIN);
  const tenant = id('tenant', 'tenant', fixed);
  const channel = id('channel', 'tenant', fixed);
  const contact = id('contact', 'conversation', began);
  const thread = id('conversation', 'conversation', began);
  const message = id('message', serial, at);
  const sealed = `'${'s'.repeat(64)}'`;
  const each = 'FROM bench_plan JOIN bench_numbers ON n < size';
  const tenants = 'FROM (SELECT DISTINCT tenant FROM bench_plan) AS tenants';
  return [
    `INSERT INTO tenants SELECT ${tenant}, 'tenant-' || tenant, 'Tenant', 'selfhosted', '{}', ${fixed} ${tenants}`,
    `INSERT INTO channels SELECT ${tenant}, ${channel}, 'facebook', 'page-' || tenant, 'Page', 'active', NULL, ${fixed} ${tenants}`,
    `INSERT INTO contacts (tenant_id, id, name, created_at) SELECT ${tenant}, ${contact}, ${sealed}, ${began} FROM bench_plan ORDER BY 4`,
    `INSERT INTO contact_aliases SELECT ${tenant}, ${channel}, 'psid', 'hash-' || conversation, ${contact}, ${sealed}, ${began}
      FROM bench_plan ORDER BY 7`,
    `INSERT INTO leads (tenant_id, id, contact_id, conversation_id, tag, score, intent, signals, ledger, rule_version, created_at, updated_at)
      SELECT ${tenant}, ${id('lead', 'conversation', began)}, ${contact}, ${thread}, 'WARM', 50, 'purchase', '[]', '[]', 1, ${began}, ${last}
      FROM bench_plan ORDER BY 11`,
    `INSERT INTO conversations (tenant_id, id, channel_id, channel_type, contact_id, thread_key, status, owner, lead_id, sequence,
        inbound_sequence, answered_sequence, last_message_at, last_inbound_at, last_preview, created_at)
      SELECT ${tenant}, ${thread}, ${channel}, 'facebook', ${contact}, 'thread-' || conversation,
        CASE WHEN needs_human = 1 THEN 'needs_human' ELSE 'open' END, CASE WHEN needs_human = 1 THEN 'holding' ELSE 'ai' END,
        ${id('lead', 'conversation', began)}, size, size, size, ${last}, ${last}, 'And on Sunday?', ${began}
      FROM bench_plan ORDER BY ${last}`,
    `INSERT INTO messages (tenant_id, id, conversation_id, channel_id, sequence, sender_type, kind, platform_mid, status, disclosure,
        platform_at, created_at, attachments, content)
      SELECT ${tenant}, ${message}, ${thread}, ${channel}, n + 1, CASE WHEN n % 2 = 0 THEN 'customer' ELSE 'ai' END, 'text',
        'm_' || conversation || '_' || n, CASE WHEN n % 2 = 0 THEN 'received' ELSE 'sent' END, 0, ${at}, ${at}, '[]',
        'How much does a full service cost, and are you open on Sunday as well?' ${each} ORDER BY ${at}`,
    `INSERT INTO turns SELECT ${tenant}, ${message}, ${id('turn', serial, at)}, ${thread}, 'replied', ${at}, '${JSON.stringify(ANALYSIS)}'
      ${each} WHERE n % 2 = 0 ORDER BY ${at}`,
    `INSERT INTO raw_events (tenant_id, id, channel_id, channel_type, thread_key, kind, platform_at, position, received_at, verdict, raw)
      SELECT ${tenant}, ${id('event', serial, at)}, ${channel}, 'facebook', 'thread-' || conversation, 'message', ${at}, 0, ${at}, 'stored',
        '${'r'.repeat(500)}' ${each} WHERE n % 2 = 0 ORDER BY ${at}`,
  ];
}

/** As long as one of the keyless pipeline. */
const ANALYSIS = {
  id: 'a',
  text: 'How much does a full service cost, and are you open on Sunday as well?',
  guardrail: { passed: true, flags: [], riskScore: 0, evidence: [] },
  understanding: { language: 'en', entities: [], topic: 'price', isQuestion: true, summary: 'x'.repeat(70), keyPhrases: ['full service'] },
  sentiment: { sentiment: 'neutral', score: 0, urgency: 'low', emotions: [], probabilities: { negative: 0, neutral: 1, positive: 0 } },
  leadScore: {
    intent: 'purchase',
    confidence: 1,
    score: 50,
    tag: 'WARM',
    signals: [],
    ledger: [],
    recommendedAction: 'none',
    ruleVersion: 1,
  },
  reply: { text: 'x'.repeat(150), confidence: 1, requiresHuman: false, suggestedActions: [], source: 'knowledge', claims: [] },
};
