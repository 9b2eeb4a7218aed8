import type { Actor, Role } from '@replyforce/core';
import type { Permission } from './permissions.js';

/** Who is calling. The tenant comes from here alone, never from a path, a body or a header. */
export interface Principal {
  readonly tenantId: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly actor: Actor;
  /** ms; when the token ends, null for an API key. */
  readonly expiresAt: number | null;
  /** Of a token that a person was given: who they were then (`user-stamp.ts`). */
  readonly stamp?: string;
  /** Made for a page to hold: it cannot make further tokens. */
  readonly embedded?: true;
}

/** The caller of a route that is not public. */
export function principalOf(request: { readonly principal: Principal | null }): Principal {
  if (!request.principal) throw new Error('The route is public and has no caller.');
  return request.principal;
}
