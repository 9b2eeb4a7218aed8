import type { Migration } from './dialect.js';

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
  statements: ({ identity, uuid, json, keyedTable, appendOnly, inOrderOfCommit }) => [
    `CREATE TABLE tenants (
      tenant_id ${uuid} PRIMARY KEY,
      slug TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      plan TEXT NOT NULL,
      settings ${json} NOT NULL,
      created_at BIGINT NOT NULL
    )`,
    `CREATE TABLE data_keys (tenant_id ${uuid} PRIMARY KEY, wrapped TEXT NOT NULL)`,

    `CREATE TABLE channels (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      type TEXT NOT NULL,
      account_id TEXT NOT NULL,
      name TEXT NOT NULL,
      status TEXT NOT NULL,
      base_url TEXT,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
    // An account routes to one tenant at a time; whoever disconnected it may be followed by another.
    `CREATE UNIQUE INDEX channels_live ON channels (type, account_id) WHERE status <> 'disconnected'`,
    `CREATE TABLE channel_credentials (
      tenant_id ${uuid} NOT NULL,
      channel_id ${uuid} NOT NULL,
      sealed TEXT NOT NULL,
      PRIMARY KEY (tenant_id, channel_id),
      FOREIGN KEY (tenant_id, channel_id) REFERENCES channels (tenant_id, id)
    )`,

    // How an account is connected and what is due about it; its secrets lie apart.
    `CREATE TABLE channel_connections (
      tenant_id ${uuid} NOT NULL,
      channel_id ${uuid} NOT NULL,
      owner_hash TEXT,
      business_hash TEXT,
      verified_at BIGINT,
      issued_at BIGINT,
      expires_at BIGINT,
      refresh_at BIGINT,
      due_at BIGINT,
      held_until BIGINT NOT NULL,
      checked_at BIGINT,
      problem_code TEXT,
      problem TEXT,
      failures INTEGER NOT NULL,
      PRIMARY KEY (tenant_id, channel_id),
      FOREIGN KEY (tenant_id, channel_id) REFERENCES channels (tenant_id, id)
    )`,
    `CREATE INDEX channel_connections_due ON channel_connections (due_at)`,
    `CREATE INDEX channel_connections_owner ON channel_connections (owner_hash)`,
    `CREATE INDEX channel_connections_business ON channel_connections (business_hash)`,
    // Logins that were begun: of each the hash of its state, never the state.
    `CREATE TABLE pending_connections (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      channel_type TEXT NOT NULL,
      state_hash TEXT NOT NULL,
      actor TEXT NOT NULL,
      redirect_uri TEXT NOT NULL,
      webhook_url TEXT NOT NULL,
      verifier TEXT NOT NULL,
      status TEXT NOT NULL,
      offers TEXT,
      channel_ids TEXT NOT NULL,
      failure TEXT,
      created_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id),
      UNIQUE (tenant_id, state_hash)
    )`,
    `CREATE TABLE deletion_requests (
      tenant_id ${uuid} NOT NULL,
      code TEXT NOT NULL,
      received_at BIGINT NOT NULL,
      channels INTEGER NOT NULL,
      done_at BIGINT,
      PRIMARY KEY (tenant_id, code)
    )`,
    // What was done to messages that have not come: few, and gone with their message or with the body of their event.
    `CREATE TABLE early_changes (
      tenant_id ${uuid} NOT NULL,
      event_id ${uuid} NOT NULL,
      channel_id ${uuid} NOT NULL,
      platform_mid TEXT NOT NULL,
      change ${json} NOT NULL,
      received_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, event_id)
    )`,
    `CREATE INDEX early_changes_message ON early_changes (tenant_id, channel_id, platform_mid)`,
    // Only of platforms that charge for each message.
    `CREATE TABLE channel_usage (
      tenant_id ${uuid} NOT NULL,
      channel_id ${uuid} NOT NULL,
      month TEXT NOT NULL,
      received INTEGER NOT NULL,
      sent INTEGER NOT NULL,
      PRIMARY KEY (tenant_id, channel_id, month)
    )`,

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

    // What was spent on models: each call, and the sums that are looked at before the next.
    `CREATE TABLE spend_entries (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      at BIGINT NOT NULL,
      message_id ${uuid},
      stage TEXT NOT NULL,
      model TEXT NOT NULL,
      reserved_tokens BIGINT NOT NULL,
      reserved_micro_usd BIGINT,
      input_tokens BIGINT,
      output_tokens BIGINT,
      cached_tokens BIGINT,
      tokens BIGINT NOT NULL,
      micro_usd BIGINT,
      ms BIGINT,
      settled_at BIGINT,
      PRIMARY KEY (tenant_id, id)
    )${keyedTable}`,
    `CREATE INDEX spend_entries_newest ON spend_entries (tenant_id, at, id)`,
    `CREATE TABLE spend_totals (
      tenant_id ${uuid} NOT NULL,
      period TEXT NOT NULL,
      calls BIGINT NOT NULL,
      tokens BIGINT NOT NULL,
      micro_usd BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, period)
    )${keyedTable}`,
    `CREATE TABLE cache_uses (
      tenant_id ${uuid} NOT NULL,
      day TEXT NOT NULL,
      outcome TEXT NOT NULL,
      times BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, day, outcome)
    )${keyedTable}`,

    // Who is told of what: the key is what tells it once.
    `CREATE TABLE notices (
      tenant_id ${uuid} NOT NULL,
      event_key TEXT NOT NULL,
      target TEXT NOT NULL,
      delivery_id ${uuid} NOT NULL,
      subject TEXT NOT NULL,
      state TEXT NOT NULL,
      event ${json} NOT NULL,
      created_at BIGINT NOT NULL,
      due_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, event_key, target)
    )${keyedTable}`,
    `CREATE INDEX notices_subject ON notices (tenant_id, subject, due_at)`,
    `CREATE INDEX notices_delivery ON notices (tenant_id, delivery_id)`,
    `CREATE INDEX notices_oldest ON notices (tenant_id, created_at)`,

    `CREATE TABLE contacts (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      name TEXT,
      email TEXT,
      email_index TEXT,
      phone TEXT,
      phone_index TEXT,
      avatar_url TEXT,
      follows INTEGER,
      profile_at BIGINT,
      preferences ${json},
      aliases_seen TEXT,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )${keyedTable}`,
    `CREATE TABLE contact_aliases (
      tenant_id ${uuid} NOT NULL,
      scope TEXT NOT NULL,
      kind TEXT NOT NULL,
      hash TEXT NOT NULL,
      contact_id ${uuid} NOT NULL,
      value TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, scope, kind, hash),
      FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id)
    )`,
    `CREATE INDEX contact_aliases_contact ON contact_aliases (tenant_id, contact_id)`,

    `CREATE TABLE conversations (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      channel_id ${uuid} NOT NULL,
      channel_type TEXT NOT NULL,
      contact_id ${uuid} NOT NULL,
      thread_key TEXT NOT NULL,
      status TEXT NOT NULL,
      owner TEXT NOT NULL,
      assigned_to TEXT,
      lead_id ${uuid},
      sequence INTEGER NOT NULL,
      inbound_sequence INTEGER NOT NULL,
      answered_sequence INTEGER NOT NULL,
      revision INTEGER NOT NULL DEFAULT 0,
      last_message_at BIGINT NOT NULL,
      last_inbound_at BIGINT,
      last_preview TEXT NOT NULL,
      disclosed_at BIGINT,
      handoff_reason TEXT,
      language TEXT,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id),
      UNIQUE (tenant_id, channel_id, thread_key),
      FOREIGN KEY (tenant_id, channel_id) REFERENCES channels (tenant_id, id),
      FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id)
    )${keyedTable}`,
    `CREATE INDEX conversations_recent ON conversations (tenant_id, last_message_at, id)`,
    `CREATE INDEX conversations_contact ON conversations (tenant_id, contact_id)`,
    // Those that wait for a person are few, however many there are.
    `CREATE INDEX conversations_status ON conversations (tenant_id, status, last_message_at, id)`,

    // A conversation's messages lie together, in their order: that is how they are read.
    `CREATE TABLE messages (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      conversation_id ${uuid} NOT NULL,
      channel_id ${uuid} NOT NULL,
      sequence INTEGER NOT NULL,
      sender_type TEXT NOT NULL,
      sender_id TEXT,
      kind TEXT NOT NULL,
      platform_mid TEXT,
      status TEXT NOT NULL,
      failure ${json},
      turn_id ${uuid},
      disclosure INTEGER NOT NULL,
      platform_at BIGINT,
      created_at BIGINT NOT NULL,
      sent_at BIGINT,
      outgoing ${json},
      part_of ${uuid},
      origin TEXT NOT NULL DEFAULT 'live',
      deleted_at BIGINT,
      context ${json},
      versions ${json},
      reactions ${json},
      attachments ${json} NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (tenant_id, conversation_id, sequence),
      UNIQUE (tenant_id, id),
      FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversations (tenant_id, id)
    )${keyedTable}`,
    `CREATE UNIQUE INDEX messages_platform_mid ON messages (tenant_id, platform_mid, channel_id)`,

    // The newest message names the turn, once for ever; what the agents made of it is kept here.
    `CREATE TABLE turns (
      tenant_id ${uuid} NOT NULL,
      last_message_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      conversation_id ${uuid} NOT NULL,
      outcome TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      analysis ${json} NOT NULL,
      PRIMARY KEY (tenant_id, last_message_id)
    )`,

    `CREATE TABLE send_attempts (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      message_id ${uuid} NOT NULL,
      conversation_id ${uuid} NOT NULL,
      number INTEGER NOT NULL,
      state TEXT NOT NULL,
      platform_mid TEXT,
      error TEXT,
      created_at BIGINT NOT NULL,
      settled_at BIGINT,
      PRIMARY KEY (tenant_id, id),
      UNIQUE (tenant_id, message_id, number),
      FOREIGN KEY (tenant_id, message_id) REFERENCES messages (tenant_id, id)
    )${keyedTable}`,

    `CREATE TABLE leads (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      contact_id ${uuid} NOT NULL,
      conversation_id ${uuid} NOT NULL,
      tag TEXT NOT NULL,
      score INTEGER NOT NULL,
      intent TEXT NOT NULL,
      signals ${json} NOT NULL,
      ledger ${json} NOT NULL,
      rule_version INTEGER NOT NULL,
      locked_by TEXT,
      crm_synced_at BIGINT,
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )${keyedTable}`,

    `CREATE TABLE live_events (
      id ${identity},
      tenant_id ${uuid} NOT NULL,
      type TEXT NOT NULL,
      conversation_id ${uuid},
      message_id ${uuid},
      lead_id ${uuid},
      channel_id ${uuid},
      created_at BIGINT NOT NULL
    )`,
    `CREATE INDEX live_events_tenant ON live_events (tenant_id, id)`,
    ...inOrderOfCommit('live_events'),

    `CREATE TABLE audit_log (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      at BIGINT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      resource_id TEXT NOT NULL,
      metadata TEXT,
      result TEXT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
    ...appendOnly('audit_log'),

    `CREATE TABLE knowledge_documents (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      title TEXT NOT NULL,
      source TEXT NOT NULL,
      kind TEXT NOT NULL,
      type TEXT NOT NULL,
      enabled INTEGER NOT NULL,
      language TEXT,
      passage_count INTEGER NOT NULL,
      version INTEGER NOT NULL,
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id),
      UNIQUE (tenant_id, source)
    )`,
    // Of addresses: when they are read. They lie apart, since whoever reads them looks at those of all tenants.
    `CREATE TABLE knowledge_fetches (
      tenant_id ${uuid} NOT NULL,
      document_id ${uuid} NOT NULL,
      every_hours INTEGER,
      next_at BIGINT,
      held_until BIGINT NOT NULL,
      checked_at BIGINT,
      etag TEXT,
      last_modified TEXT,
      problem TEXT,
      failures INTEGER NOT NULL,
      gone INTEGER NOT NULL,
      PRIMARY KEY (tenant_id, document_id),
      FOREIGN KEY (tenant_id, document_id) REFERENCES knowledge_documents (tenant_id, id) ON DELETE CASCADE
    )`,
    `CREATE INDEX knowledge_fetches_due ON knowledge_fetches (next_at)`,
    `CREATE TABLE knowledge_document_versions (
      tenant_id ${uuid} NOT NULL,
      document_id ${uuid} NOT NULL,
      number INTEGER NOT NULL,
      title TEXT NOT NULL,
      type TEXT NOT NULL,
      passage_count INTEGER NOT NULL,
      added INTEGER NOT NULL,
      removed INTEGER NOT NULL,
      size INTEGER NOT NULL,
      origin TEXT NOT NULL,
      restored_from INTEGER,
      actor TEXT NOT NULL,
      at BIGINT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (tenant_id, document_id, number),
      FOREIGN KEY (tenant_id, document_id) REFERENCES knowledge_documents (tenant_id, id) ON DELETE CASCADE
    )`,
    `CREATE TABLE knowledge_passages (
      tenant_id ${uuid} NOT NULL,
      document_id ${uuid} NOT NULL,
      position INTEGER NOT NULL,
      id ${uuid} NOT NULL,
      headings ${json} NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (tenant_id, document_id, position),
      UNIQUE (tenant_id, id),
      FOREIGN KEY (tenant_id, document_id) REFERENCES knowledge_documents (tenant_id, id) ON DELETE CASCADE
    )`,
    `CREATE TABLE knowledge_versions (tenant_id ${uuid} PRIMARY KEY, version INTEGER NOT NULL)`,
    // A row for each reply and source it cites, none that two turns would wait for each other to count up.
    `CREATE TABLE knowledge_uses (
      tenant_id ${uuid} NOT NULL,
      at BIGINT NOT NULL,
      document_id ${uuid} NOT NULL,
      message_id ${uuid} NOT NULL,
      passages INTEGER NOT NULL,
      PRIMARY KEY (tenant_id, at, document_id, message_id)
    )${keyedTable}`,
    // What the knowledge did not answer, sealed.
    `CREATE TABLE knowledge_questions (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      conversation_id ${uuid} NOT NULL,
      first_sequence INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      asked_at BIGINT NOT NULL,
      language TEXT NOT NULL,
      text TEXT NOT NULL,
      gap_id ${uuid},
      looked INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (tenant_id, id)
    )`,
    `CREATE INDEX knowledge_questions_asked ON knowledge_questions (tenant_id, asked_at, id)`,
    `CREATE INDEX knowledge_questions_conversation ON knowledge_questions (tenant_id, conversation_id)`,
    `CREATE TABLE knowledge_gaps (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      state TEXT NOT NULL,
      at BIGINT NOT NULL,
      actor TEXT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
    `CREATE TABLE knowledge_suggestions (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      question_id ${uuid} NOT NULL,
      conversation_id ${uuid} NOT NULL,
      message_id ${uuid} NOT NULL,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      language TEXT NOT NULL,
      state TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      decided_at BIGINT,
      actor TEXT,
      document_id ${uuid},
      PRIMARY KEY (tenant_id, id)
    )`,
    `CREATE INDEX knowledge_suggestions_state ON knowledge_suggestions (tenant_id, state, created_at, id)`,
    `CREATE INDEX knowledge_suggestions_question ON knowledge_suggestions (tenant_id, question_id)`,

    `CREATE TABLE users (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL,
      password_hash TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
    `CREATE TABLE api_keys (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      role TEXT NOT NULL,
      name TEXT NOT NULL,
      key_hash TEXT NOT NULL UNIQUE,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
    `CREATE TABLE refresh_tokens (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      user_id ${uuid} NOT NULL,
      token_hash TEXT NOT NULL UNIQUE,
      expires_at BIGINT NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
    `CREATE TABLE idempotency_keys (
      tenant_id ${uuid} NOT NULL,
      key TEXT NOT NULL,
      body_hash TEXT NOT NULL,
      status INTEGER NOT NULL,
      response TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, key)
    )`,
  ],
};
