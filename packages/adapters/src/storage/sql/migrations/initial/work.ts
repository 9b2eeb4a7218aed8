import type { Migration } from '../dialect.js';

/** What came in, and what is to be done about it. */
export const work: Migration['statements'] = ({ uuid, json, keyedTable }) => [
  // The id is made of what the platform sent: this key is the replay control and holds for ever. A row may lose its body,
  // never its key.
  `CREATE TABLE raw_events (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      channel_id ${uuid},
      channel_type TEXT NOT NULL,
      thread_key TEXT NOT NULL,
      kind TEXT NOT NULL,
      platform_at BIGINT,
      position INTEGER NOT NULL,
      received_at BIGINT NOT NULL,
      about TEXT,
      verdict TEXT,
      repeats INTEGER NOT NULL DEFAULT 0,
      last_repeat_at BIGINT,
      raw TEXT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
  // The log of what came in, in the order it came: ids carry the platform's time. What has lost its body has left the log.
  `CREATE INDEX raw_events_received ON raw_events (tenant_id, received_at, id) WHERE raw <> ''`,

  // Ids rise with time, so the key is the order as well.
  `CREATE TABLE jobs (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} PRIMARY KEY,
      queue TEXT NOT NULL,
      group_key TEXT NOT NULL,
      payload ${json} NOT NULL,
      state TEXT NOT NULL,
      due_at BIGINT,
      fence INTEGER NOT NULL,
      attempts INTEGER NOT NULL,
      last_error TEXT,
      run_at BIGINT NOT NULL,
      created_at BIGINT NOT NULL,
      retries INTEGER NOT NULL DEFAULT 0
    )${keyedTable}`,
  `CREATE INDEX jobs_due ON jobs (queue, tenant_id, due_at)`,
  `CREATE INDEX jobs_group ON jobs (group_key, queue)`,
  // Jobs that were given up lie apart: whoever looks for work never passes by them.
  `CREATE TABLE dead_letters (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      queue TEXT NOT NULL,
      group_key TEXT NOT NULL,
      payload ${json} NOT NULL,
      reason TEXT NOT NULL,
      permanent INTEGER NOT NULL,
      attempts INTEGER NOT NULL,
      fence INTEGER NOT NULL,
      retries INTEGER NOT NULL,
      retry_at BIGINT,
      held_back TEXT,
      created_at BIGINT NOT NULL,
      died_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )${keyedTable}`,
  `CREATE INDEX dead_letters_newest ON dead_letters (tenant_id, died_at, id)`,
  `CREATE INDEX dead_letters_due ON dead_letters (retry_at)`,
  `CREATE INDEX dead_letters_oldest ON dead_letters (died_at)`,
];
