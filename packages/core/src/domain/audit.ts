import type { Actor } from './identity.js';

/** One line of the append-only audit log (architecture.md 6.5). */
export interface NewAuditEntry {
  readonly id: string;
  readonly tenantId: string;
  readonly at: number;
  readonly actor: Actor;
  /** Dotted, past tense: `channel.connected`, `message.sent`. */
  readonly action: string;
  readonly resource: { readonly type: string; readonly id: string };
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly result: 'success' | 'failure';
}
