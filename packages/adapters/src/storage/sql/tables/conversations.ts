// People, what was said with them, and what was made of it.

import type { Generated } from 'kysely';

export interface ContactsTable {
  tenant_id: string;
  id: string;
  name: string | null;
  email: string | null;
  email_index: string | null;
  phone: string | null;
  phone_index: string | null;
  avatar_url: string | null;
  follows: number | null;
  profile_at: number | null;
  /** JSON, null for none. */
  preferences: string | null;
  aliases_seen: string | null;
  created_at: number;
}

export interface ContactAliasesTable {
  tenant_id: string;
  scope: string;
  kind: string;
  hash: string;
  contact_id: string;
  value: string;
  created_at: number;
}

export interface ConversationsTable {
  tenant_id: string;
  id: string;
  channel_id: string;
  channel_type: string;
  contact_id: string;
  thread_key: string;
  status: string;
  owner: string;
  assigned_to: string | null;
  lead_id: string | null;
  sequence: number;
  inbound_sequence: number;
  answered_sequence: number;
  revision: number;
  last_message_at: number;
  last_inbound_at: number | null;
  last_preview: string;
  disclosed_at: number | null;
  handoff_reason: string | null;
  language: string | null;
  continued_in: string | null;
  created_at: number;
}

export interface MessagesTable {
  tenant_id: string;
  id: string;
  conversation_id: string;
  channel_id: string;
  sequence: number;
  sender_type: string;
  sender_id: string | null;
  kind: string;
  content: string;
  attachments: string;
  /** JSON; null for a message that is nothing but its words and its files. */
  outgoing: string | null;
  /** The first message of those that make one. */
  part_of: string | null;
  platform_mid: string | null;
  status: string;
  failure: string | null;
  turn_id: string | null;
  disclosure: number;
  platform_at: number | null;
  created_at: number;
  /** When the attempt that went out was made, or when a person wrote it elsewhere: what a receipt's watermark is compared with. */
  sent_at: number | null;
  origin: string;
  deleted_at: number | null;
  /** JSON here and below, null for none. */
  context: string | null;
  versions: string | null;
  reactions: string | null;
}

export interface TurnsTable {
  tenant_id: string;
  last_message_id: string;
  id: string;
  conversation_id: string;
  outcome: string;
  created_at: number;
  analysis: string;
}

export interface SendAttemptsTable {
  tenant_id: string;
  id: string;
  message_id: string;
  conversation_id: string;
  number: number;
  state: string;
  platform_mid: string | null;
  error: string | null;
  /** See `callbackChannelOf`; empty for none. */
  callback_channel: Generated<string>;
  http_status: number | null;
  created_at: number;
  settled_at: number | null;
}

export interface LeadsTable {
  tenant_id: string;
  id: string;
  contact_id: string;
  conversation_id: string;
  tag: string;
  score: number;
  intent: string;
  signals: string;
  ledger: string;
  rule_version: number;
  locked_by: string | null;
  crm_synced_at: number | null;
  created_at: number;
  updated_at: number;
}
