import type { Scope } from '../sql/scope.js';
import { isUuid } from './values.js';

export type TransactionKind = 'read' | 'write';

/**
 * Reads see one moment of the database. Writes see what is committed when they look: a command holds on to the rows it decides
 * by, and what had to wait for somebody reads what that one left.
 */
const MODES: Readonly<Record<TransactionKind, string>> = {
  read: 'ISOLATION LEVEL REPEATABLE READ READ ONLY',
  write: 'ISOLATION LEVEL READ COMMITTED',
};

/**
 * What every transaction begins with: it takes the role that owns nothing and may see nothing by itself, and then says for whom
 * it works. All of it ends with the transaction. Where any part fails, so does every statement after it.
 */
export function openingOf(kind: TransactionKind, scope: Scope, role: string): string {
  // A tenant that cannot exist has no rows.
  const [name, value] = 'purpose' in scope ? ['purpose', scope.purpose] : ['tenant_id', isUuid(scope.tenantId) ? scope.tenantId : ''];
  return `BEGIN ${MODES[kind]}; SELECT set_config('role', '${role}', true), set_config('replyforce.${name}', '${value}', true)`;
}
