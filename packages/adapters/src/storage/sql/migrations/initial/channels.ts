import type { Migration } from '../dialect.js';

/** Tenants with their keys, and the accounts they connect. */
export const channels: Migration['statements'] = ({ uuid, json }) => [
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
];
