import { textOf } from '../../../channels/reading/fields.js';
import type { StandInAccount } from '../../stand-in/types.js';

/** One call of the login page or of what manages webhooks, as read. */
export interface XDeskCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly authorization: string;
  readonly accounts: readonly StandInAccount[];
}

export function bearer(authorization: string): string | undefined {
  return textOf(/^Bearer (\S+)$/.exec(authorization)?.[1]);
}
