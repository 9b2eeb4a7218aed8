import { ReplyForceError } from '@replyforce/core';
import { BlockList, isIP } from 'node:net';

/**
 * Networks of IPv4 that are nobody's on the public Internet, or somebody's on this side of it: the IANA registry of special-purpose
 * addresses (RFC 6890), multicast, and what is reserved.
 */
const NOT_PUBLIC_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Inside of what is public in IPv6: special purposes, documentation, and 6to4, which wraps any address of IPv4. */
const NOT_PUBLIC_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Words for what an operator most often opens. Link-local addresses, where clouds hand out credentials, are in none. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Whether an address, as the system or a URL writes it, may be reached. */
export type AddressCheck = (address: string) => boolean;

/**
 * Lets only public addresses through, and those of `allowed`: `loopback`, `private`, an address such as `10.1.2.3` or a network such
 * as `10.1.0.0/16`. Throws `configuration_invalid` for anything else.
 */
export function addressCheck(allowed: readonly string[] = []): AddressCheck {
  const open = new BlockList();
  for (const entry of allowed.flatMap((one) => NAMED[one] ?? [one])) addNetwork(open, entry);
  const closed = new BlockList();
  for (const [network, bits] of NOT_PUBLIC_V4) closed.addSubnet(network, bits, 'ipv4');
  for (const [network, bits] of NOT_PUBLIC_V6) closed.addSubnet(network, bits, 'ipv6');
  const globalV6 = new BlockList();
  globalV6.addSubnet('2000::', 3, 'ipv6');

  return (address) => {
    const version = isIP(address);
    // A zone names an interface of this machine.
    if (version === 0 || address.includes('%')) return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (open.check(address, family)) return true;
    return !closed.check(address, family) && (version === 4 || globalV6.check(address, 'ipv6'));
  };
}

function addNetwork(list: BlockList, entry: string): void {
  const [address = '', bits, ...rest] = entry.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  const size = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : NaN;
  if (version === 0 || address.includes('%') || rest.length > 0 || !(size <= most)) {
    throw new ReplyForceError('configuration_invalid', `"${entry}" is no address that could be allowed.`, {
      errors: [{ path: 'allowed', message: `must be loopback, private, an address or a network such as 10.1.0.0/16, not "${entry}"` }],
    });
  }
  list.addSubnet(address, size, version === 4 ? 'ipv4' : 'ipv6');
}
