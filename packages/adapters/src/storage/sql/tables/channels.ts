// Tenants with their keys, and the accounts they connect.

export interface SchemaMigrationsTable {
  tenant_id: string;
  name: string;
  applied_at: number;
}

export interface TenantsTable {
  tenant_id: string;
  slug: string;
  name: string;
  plan: string;
  settings: string;
  created_at: number;
}

export interface DataKeysTable {
  tenant_id: string;
  wrapped: string;
}

export interface ChannelsTable {
  tenant_id: string;
  id: string;
  type: string;
  account_id: string;
  name: string;
  status: string;
  base_url: string | null;
  created_at: number;
}

export interface ChannelCredentialsTable {
  tenant_id: string;
  channel_id: string;
  sealed: string;
}

export interface ChannelConnectionsTable {
  tenant_id: string;
  channel_id: string;
  owner_hash: string | null;
  business_hash: string | null;
  verified_at: number | null;
  issued_at: number | null;
  expires_at: number | null;
  refresh_at: number | null;
  due_at: number | null;
  held_until: number;
  checked_at: number | null;
  problem_code: string | null;
  problem: string | null;
  failures: number;
}

export interface PendingConnectionsTable {
  tenant_id: string;
  id: string;
  channel_type: string;
  state_hash: string;
  actor: string;
  redirect_uri: string;
  webhook_url: string;
  verifier: string;
  status: string;
  offers: string | null;
  channel_ids: string;
  failure: string | null;
  created_at: number;
  expires_at: number;
}

export interface DeletionRequestsTable {
  tenant_id: string;
  code: string;
  received_at: number;
  channels: number;
  done_at: number | null;
}

export interface EarlyChangesTable {
  tenant_id: string;
  event_id: string;
  channel_id: string;
  platform_mid: string;
  change: string;
  received_at: number;
}

export interface ChannelUsageTable {
  tenant_id: string;
  channel_id: string;
  month: string;
  received: number;
  sent: number;
}
