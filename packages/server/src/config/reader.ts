import { sentimentFolderFault } from '@replyforce/adapters/onnx';
import { addressCheck } from '@replyforce/adapters/outside';
import { readRedisUrl } from '@replyforce/adapters/redis';
import { ReplyForceError } from '@replyforce/core';
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

const MASTER_KEY_BYTES = 32;
/** Shortest password a person may choose. */
export const MIN_PASSWORD_LENGTH = 8;
/** Networks that Fastify knows by name. */
const NETWORKS: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

/** Reads typed values and gathers what is wrong with them. A faulty value reads as its default, so reading goes on. */
export function createReader(env: Environment) {
  const errors: { readonly path: string; readonly message: string }[] = [];
  const fault = (path: string, message: string): void => void errors.push({ path, message });

  /** Empty counts as absent: compose files and CI systems set variables they have no value for. */
  function text(name: string, flag?: string, flagName?: string): string | undefined {
    if (flag !== undefined) {
      if (flag.trim() === '') fault(flagName ?? name, 'must not be empty');
      return flag.trim();
    }
    return env[name]?.trim() || undefined;
  }

  const list = (name: string): readonly string[] =>
    (text(name) ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');

  return {
    errors: errors as readonly { readonly path: string; readonly message: string }[],
    fault,
    text,
    list,
    folder: (name: string, fallback: string, flag?: string): string => resolve(text(name, flag, '--data') ?? fallback),
    oneOf<T extends string>(name: string, values: readonly T[], fallback: T, flag?: string, flagName?: string): T {
      const value = text(name, flag, flagName);
      if (value === undefined) return fallback;
      const found = values.find((candidate) => candidate === value);
      if (!found) fault(flag === undefined ? name : (flagName ?? name), `must be one of ${values.join(', ')}, not "${value}"`);
      return found ?? fallback;
    },
    /** A folder of a classifier of sentiment, absolute. */
    classifier(name: string): string | null {
      const value = text(name);
      if (value === undefined) return null;
      const wrong = sentimentFolderFault(resolve(value));
      if (wrong !== null) fault(name, `must be the folder of an ONNX text classifier: ${wrong.replace(/\.$/, '')}`);
      return wrong === null ? resolve(value) : null;
    },
    /** A name or an address alone; of IPv6 also as it stands in a URL. */
    host(name: string, fallback: string, flag?: string): string {
      const value = text(name, flag, '--host');
      if (value === undefined || value === '') return fallback;
      const host = value.replace(/^\[(.*)\]$/, '$1');
      if (isIP(host) !== 0 || (host === value && /^[\w.-]+$/.test(host))) return host;
      fault(flag === undefined ? name : '--host', `must be a name or an address alone, such as 0.0.0.0 or ::, not "${value}"`);
      return fallback;
    },
    port(name: string, fallback: number, flag?: string | number): number {
      const value = text(name, flag === undefined ? undefined : String(flag), '--port');
      if (value === undefined) return fallback;
      const port = Number(value);
      if (/^\d+$/.test(value) && port <= 65_535) return port;
      fault(flag === undefined ? name : '--port', `must be a port number from 0 to 65535, not "${value}"`);
      return fallback;
    },
    url(name: string): string | null {
      const value = text(name);
      if (value === undefined) return null;
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return value.replace(/\/+$/, '');
      fault(name, 'must be a full address such as https://support.example.com');
      return null;
    },
    /** Pairs such as `whatsapp=1000`: a whole number above 0 for each name, which is one of those given. */
    rates<T extends string>(name: string, names: readonly T[]): Readonly<Partial<Record<T, number>>> {
      const rates: Partial<Record<T, number>> = {};
      for (const entry of list(name)) {
        const [key, value = ''] = entry.split('=').map((part) => part.trim());
        const found = names.find((candidate) => candidate === key);
        if (found && /^[1-9]\d{0,6}$/.test(value)) rates[found] = Number(value);
        else fault(name, `must hold pairs such as ${names[0]}=100 for ${names.join(', ')}, in messages a second, not "${entry}"`);
      }
      return rates;
    },
    /** The value itself is never repeated in a message: it may hold a password. */
    database(name: string): string | null {
      const value = text(name);
      if (value === undefined) return null;
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (url && /^postgres(ql)?:$/.test(url.protocol)) return value;
      fault(name, 'must look like postgres://USER:PASSWORD@HOST:5432/DATABASE');
      return null;
    },
    /** The value itself is never repeated in a message: it may hold a password. */
    redis(name: string): string | null {
      const value = text(name);
      if (value === undefined) return null;
      try {
        readRedisUrl(value);
        return value;
      } catch (error) {
        if (!ReplyForceError.is(error)) throw error;
        for (const { message } of error.errors ?? []) fault(name, message);
        return null;
      }
    },
    count(name: string): number | null {
      const value = text(name);
      if (value === undefined) return null;
      const count = Number(value);
      if (Number.isInteger(count) && count > 0) return count;
      fault(name, `must be a whole number from 1, not "${value}"`);
      return null;
    },
    dollars(name: string): number | null {
      const value = text(name);
      if (value === undefined) return null;
      if (/^\d{1,7}(\.\d{1,4})?$/.test(value)) return Number(value);
      fault(name, `must be an amount in US dollars such as 25 or 7.50, not "${value}"`);
      return null;
    },
    origins(name: string): readonly string[] {
      const origins = list(name).map((value) => value.replace(/\/$/, ''));
      for (const value of origins) {
        const url = URL.canParse(value) ? new URL(value) : undefined;
        if (url?.origin !== value || !/^https?:$/.test(url.protocol))
          fault(name, `must be a list of origins such as https://office.example.com, not "${value}"`);
      }
      return origins;
    },
    /** Addresses and networks; `none` for the empty list, null where nothing is said. */
    addresses(name: string): readonly string[] | null {
      const entries = list(name).filter((entry) => entry !== 'none');
      try {
        addressCheck(entries);
      } catch (error) {
        if (!ReplyForceError.is(error)) throw error;
        for (const { message } of error.errors ?? []) fault(name, message);
      }
      return text(name) === undefined ? null : entries;
    },
    /** Addresses and networks of proxies, or names of networks as Fastify knows them; `none` for the empty list. */
    proxies(name: string, fallback: readonly string[]): readonly string[] {
      if (text(name) === undefined) return fallback;
      const entries = list(name).filter((entry) => entry !== 'none');
      for (const entry of entries) {
        if (isProxy(entry)) continue;
        fault(name, `must be none or a list of ${NETWORKS.join(', ')}, addresses and networks such as 172.18.0.0/16, not "${entry}"`);
      }
      return entries;
    },
    version(name: string): string | null {
      const value = text(name);
      if (value === undefined || /^v\d+\.\d+$/.test(value)) return value ?? null;
      fault(name, `must look like v26.0, not "${value}"`);
      return null;
    },
    /** The value itself is never repeated in a message. */
    keys(name: string): readonly string[] {
      const keys = list(name);
      keys.forEach((key, index) => {
        const place = keys.length > 1 ? `key ${index + 1} of ${keys.length} ` : '';
        const isBase64 = /^[A-Za-z0-9+/_-]+={0,2}$/.test(key);
        if (!isBase64 || Buffer.from(key, 'base64').length !== MASTER_KEY_BYTES)
          fault(name, `${place}must be ${MASTER_KEY_BYTES} bytes in base64`);
      });
      return keys;
    },
    password(name: string): string | null {
      const value = env[name];
      if (!value) return null;
      if (value.length < MIN_PASSWORD_LENGTH) fault(name, `must have at least ${MIN_PASSWORD_LENGTH} characters`);
      return value;
    },
  };
}

export type Reader = ReturnType<typeof createReader>;

/** Not a network of everything: whoever believes everybody is told any address that anybody makes up. */
function isProxy(entry: string): boolean {
  if (NETWORKS.includes(entry)) return true;
  const [address = '', bits, ...rest] = entry.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || rest.length > 0) return false;
  if (bits === undefined) return true;
  if (!/^[1-9]\d{0,2}$/.test(bits) || Number(bits) > (version === 4 ? 32 : 128)) return false;
  return version === 4 || !holdsAllOfIPv4(address, Number(bits));
}

/** `::ffff:0:0/96`, and what is wider: the addresses of IPv4, as IPv6 writes them. */
function holdsAllOfIPv4(address: string, bits: number): boolean {
  const network = new BlockList();
  network.addSubnet(address, bits, 'ipv6');
  return ['::ffff:0:0', '::ffff:ffff:ffff'].every((end) => network.check(end, 'ipv6'));
}
