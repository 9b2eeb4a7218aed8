import type { Migration } from './dialect.js';
import { channels } from './initial/channels.js';
import { conversations } from './initial/conversations.js';
import { knowledge } from './initial/knowledge.js';
import { notices } from './initial/notices.js';
import { people } from './initial/people.js';
import { spend } from './initial/spend.js';
import { traces } from './initial/traces.js';
import { work } from './initial/work.js';

/**
 * The first schema. Every table carries `tenant_id`, and keys begin with it: rows of two tenants never meet. Contact
 * fields, credentials and raw bodies hold sealed text; event, thread and alias keys hold keyed hashes.
 *
 * No index says `WHERE … IS NOT NULL`: SQLite then has to plan every statement on the table anew for each value bound,
 * which costs three times what running it does. Unique keys let any number of nulls pass as it is.
 *
 * JSON whose bytes matter stays text: answers are repeated as they were given, audit lines are hashed as they were written.
 */
export const initial: Migration = {
  name: '0001-initial',
  // In this order: a table comes after those it refers to.
  statements: (dialect) =>
    [channels, work, spend, notices, conversations, traces, knowledge, people].flatMap((statements) => statements(dialect)),
};
