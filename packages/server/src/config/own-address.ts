import type { Config } from './config.js';

/** All addresses of a machine, which are no place to go, and the one of them that is always there. */
const ALL_ADDRESSES: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Where a server is found, without a trailing slash: as its operator says, else by what it listens on. */
export function ownAddress({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  if (publicUrl !== null) return publicUrl;
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const found = ALL_ADDRESSES[name] ?? name;
  return `http://${found.includes(':') ? `[${found}]` : found}:${port}`;
}
