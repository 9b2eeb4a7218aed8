import type { Generated } from 'kysely';

// What came in, and what is to be done about it.

export interface RawEventsTable {
  tenant_id: string;
  id: string;
  channel_id: string | null;
  channel_type: string;
  thread_key: string;
  kind: string;
  raw: string;
  platform_at: number | null;
  position: number;
  received_at: number;
  about: string | null;
  verdict: string | null;
  repeats: Generated<number>;
  last_repeat_at: Generated<number | null>;
}

export interface JobsTable {
  tenant_id: string;
  id: string;
  queue: string;
  group_key: string;
  payload: string;
  state: 'waiting' | 'active';
  /** When it may be claimed: its time to run while it waits, the end of its lease while it is active, null when dead. */
  due_at: number | null;
  fence: number;
  attempts: number;
  last_error: string | null;
  run_at: number;
  created_at: number;
  retries: Generated<number>;
}

export interface DeadLettersTable {
  tenant_id: string;
  id: string;
  queue: string;
  group_key: string;
  payload: string;
  reason: string;
  permanent: number;
  attempts: number;
  fence: number;
  retries: number;
  retry_at: number | null;
  held_back: string | null;
  created_at: number;
  died_at: number;
}
