// Who was told of what.

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
}
