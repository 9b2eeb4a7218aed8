import type { Runtime } from '../ports/runtime.js';
import { toBase64Url, toHex, utf8 } from '../support/bytes.js';

const SECRET_BYTES = 32;
const STATE = /^([0-9a-f-]{36})\.[\w-]{43}$/;

/** What goes to the platform and comes back, and what is kept of it. */
export interface LoginSecrets {
  readonly state: string;
  readonly stateHash: string;
  /** PKCE: the verifier stays here, its digest goes to the platform (RFC 7636). */
  readonly verifier: string;
  readonly challenge: string;
}

/**
 * The state names its tenant, so that it is looked up behind that tenant's wall; what nobody can guess is the rest. Only its
 * hash is kept: whoever reads the database cannot finish a login.
 */
export async function newLoginSecrets(tenantId: string, runtime: Pick<Runtime, 'randomBytes' | 'sha256'>): Promise<LoginSecrets> {
  const state = `${tenantId}.${toBase64Url(runtime.randomBytes(SECRET_BYTES))}`;
  const verifier = toBase64Url(runtime.randomBytes(SECRET_BYTES));
  const challenge = toBase64Url(await runtime.sha256(utf8(verifier)));
  return { state, stateHash: await hashOfState(state, runtime), verifier, challenge };
}

/** Whose login a state belongs to; undefined for what is no state of ours. */
export function tenantOfState(state: string): string | undefined {
  return STATE.exec(state)?.[1];
}

export async function hashOfState(state: string, runtime: Pick<Runtime, 'sha256'>): Promise<string> {
  return toHex(await runtime.sha256(utf8(state)));
}
