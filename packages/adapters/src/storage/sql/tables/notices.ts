// Who was told of what.

import type { Generated } from 'kysely';

export interface NoticesTable {
  tenant_id: string;
  event_key: string;
  target: string;
  delivery_id: string;
  subject: string;
  state: string;
  event: string;
  created_at: number;
  due_at: number;
  /** 1: it waits for room; 2: it may have gone out. */
  put_off: Generated<number>;
}
