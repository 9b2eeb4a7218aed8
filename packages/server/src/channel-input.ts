import { isLoopback } from './loopback.js';

export interface ChannelFault {
  readonly path: string;
  readonly message: string;
}

const CONTROL_CHARACTERS = /\p{Cc}/u;
const ADDRESSES = ['base_url', 'baseUrl', 'callback_url', 'callbackUrl'];

/**
 * What is wrong with a channel that somebody types in, beyond what core checks: names without control characters, and
 * addresses that tokens and messages are sent to by https. On this machine http will do: a stand-in listens there.
 */
export function channelFaults(input: {
  readonly accountId: string;
  readonly name: string;
  readonly credentials: Readonly<Record<string, unknown>>;
}): readonly ChannelFault[] {
  const faults: ChannelFault[] = [];
  for (const [path, text] of [
    ['account_id', input.accountId],
    ['name', input.name],
  ] as const)
    if (CONTROL_CHARACTERS.test(text)) faults.push({ path, message: 'must not hold line breaks or other control characters' });
  for (const [name, value] of Object.entries(input.credentials)) {
    if (value !== null && typeof value === 'object') faults.push({ path: `credentials.${name}`, message: 'must be a text' });
    else if (ADDRESSES.includes(name) && value !== null && !isSafeAddress(value))
      faults.push({
        path: `credentials.${name}`,
        message: 'must be an https address (http only on this machine, such as http://127.0.0.1:9000)',
      });
  }
  return faults;
}

function isSafeAddress(value: unknown): boolean {
  if (typeof value !== 'string' || CONTROL_CHARACTERS.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
