import { isLoopback } from '../support/loopback.js';
import { CREDENTIAL_FIELDS } from './credential-fields.js';
import type { NewChannel } from './tenant-api.js';

export interface ChannelFault {
  /** In the spelling of JSON. */
  readonly path: string;
  readonly message: string;
}

export const CONTROL_CHARACTERS = /\p{Cc}/u;
/** What no header can carry (RFC 9110 section 5.5). */
const NOT_IN_A_HEADER = /[^\u0020-\u007e\u0080-\u00ff]/u;
const NO_CONTROL = 'must not hold line breaks or other control characters';
const ADDRESSES: readonly string[] = ['baseUrl', 'callbackUrl'];

/**
 * Everything that is wrong with a channel somebody wants to connect. A secret that cannot be sent in a header, or an address
 * that is none, would otherwise fail at the first message, far from its cause. Addresses are https, since tokens go there;
 * on this machine http will do: a stand-in listens there.
 */
export function channelFaults({ type, accountId, name, credentials }: NewChannel): readonly ChannelFault[] {
  const faults: ChannelFault[] = [];
  const fields = CREDENTIAL_FIELDS[type];
  if (accountId.trim() === '') faults.push({ path: 'account_id', message: 'is needed' });
  if (CONTROL_CHARACTERS.test(accountId)) faults.push({ path: 'account_id', message: NO_CONTROL });
  if (CONTROL_CHARACTERS.test(name)) faults.push({ path: 'name', message: NO_CONTROL });
  for (const [key, value] of Object.entries(credentials)) {
    if (value === undefined || value === null) continue;
    const message = key in fields ? faultOf(key, value) : `is not known for ${type}`;
    if (message) faults.push({ path: pathOf(key), message });
  }
  for (const [key, need] of Object.entries(fields)) {
    if (need === 'required' && !credentials[key]) faults.push({ path: pathOf(key), message: 'is needed' });
  }
  return faults;
}

function pathOf(key: string): string {
  return `credentials.${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

function faultOf(key: string, value: unknown): string | undefined {
  if (key === 'expiresAt') return undefined;
  if (ADDRESSES.includes(key)) {
    return isSafeAddress(value) ? undefined : 'must be an https address (http only on this machine, such as http://127.0.0.1:9000)';
  }
  if (typeof value !== 'string') return 'must be a text';
  if (CONTROL_CHARACTERS.test(value)) return NO_CONTROL;
  return NOT_IN_A_HEADER.test(value) ? 'must hold only letters, digits and signs of the Latin alphabet: it is sent in a header' : undefined;
}

/** An https address without a login in it; http on this machine alone. */
export function isSafeAddress(value: unknown): boolean {
  if (typeof value !== 'string' || CONTROL_CHARACTERS.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
