import type { Channel } from '../domain/channel.js';
import type { Actor } from '../domain/identity.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { isOperator } from './operator.js';

/**
 * Keeps tenants from naming the address that an account's calls go to: this installation makes them, from inside its network. What an
 * operator set may be said again with new credentials. Throws `operator_only`.
 */
export function checkOwnAddress(actor: Actor, { baseUrl }: Pick<Channel, 'baseUrl'>, existing: Channel | undefined): void {
  if (baseUrl === null || isOperator(actor) || baseUrl === existing?.baseUrl) return;
  const message = 'is set by the operator of this installation alone, with `replyforce channel add`; leave it out';
  throw new ReplyForceError('operator_only', 'Only the operator of this installation may give an account a base URL of its own.', {
    errors: [{ path: 'credentials.base_url', message }],
  });
}
