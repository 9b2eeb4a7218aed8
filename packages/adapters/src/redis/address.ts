import { ReplyForceError } from '@replyforce/core';
import { readFileSync } from 'node:fs';

/** Where a Redis is and how to be let in. */
export interface RedisAddress {
  readonly kind: 'single' | 'sentinel' | 'cluster';
  /** Of the server, of the sentinels, or of some nodes of the cluster. */
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  /** Encrypted, and the server's certificate is checked. */
  readonly tls: boolean;
  /** PEM of the authorities to trust instead of the system's. */
  readonly ca?: string;
  readonly username?: string;
  readonly password?: string;
  /** Number of the database; not in a cluster. Default 0. */
  readonly database?: number;
  /** Name of the master the sentinels watch. */
  readonly master?: string;
  readonly sentinelUsername?: string;
  readonly sentinelPassword?: string;
  /** Begins the names of all that an installation shares: one of its own for each that uses the same Redis. Default `replyforce`. */
  readonly prefix?: string;
}

const FORM =
  /^redis(?<tls>s)?(?:\+(?<kind>sentinel|cluster))?:\/\/(?:(?<user>[^@/]*)@)?(?<hosts>[^@/?#]+)(?:\/(?<path>[^?#]*))?(?:\?(?<query>[^#]*))?$/u;
const HOST = /^(?<host>\[[0-9a-f:.]+\]|[^:[\]\s]+)(?::(?<port>\d{1,5}))?$/iu;
const PREFIX = /^[\w.-]{1,60}$/u;

/** What each form takes after the question mark. */
const PARAMETERS: Readonly<Record<RedisAddress['kind'], readonly string[]>> = {
  single: ['ca', 'prefix'],
  sentinel: ['ca', 'prefix', 'db', 'sentinel_username', 'sentinel_password'],
  cluster: ['ca', 'prefix'],
};

const FORMS =
  'redis://USER:PASSWORD@HOST:6379/0, redis+sentinel://USER:PASSWORD@HOST:26379,HOST2:26379/MASTER?db=0 or ' +
  'redis+cluster://USER:PASSWORD@HOST:6379,HOST2:6379, each with rediss for TLS';

/**
 * Reads the address of a Redis:
 * - `redis://USER:PASSWORD@HOST:6379/DATABASE`
 * - `redis+sentinel://USER:PASSWORD@HOST:26379,HOST2:26379/MASTER?db=0&sentinel_password=…`: who is the master is asked there
 * - `redis+cluster://USER:PASSWORD@HOST:6379,HOST2:6379`
 *
 * `rediss` instead of `redis` encrypts; `?ca=/path/ca.pem` names the authority to trust, `?prefix=name` begins what is shared.
 * Special characters of names and passwords are percent-encoded. Throws `configuration_invalid`; no message repeats the address.
 */
export function readRedisUrl(url: string): RedisAddress {
  const groups = FORM.exec(url)?.groups;
  if (!groups) throw invalid(`must look like ${FORMS}`);
  const {
    tls,
    kind = 'single',
    user = '',
    hosts: list = '',
    path = '',
    query = '',
  } = groups as Readonly<Partial<Record<string, string>>> & {
    readonly kind?: RedisAddress['kind'];
  };
  const hosts = list.split(',').map((entry) => readHost(entry, kind === 'sentinel' ? 26_379 : 6_379));
  if (kind === 'single' && hosts.length > 1) throw invalid('names several hosts: say redis+sentinel:// or redis+cluster://');
  const [name, password] = splitOnce(user);
  const parameters = readParameters(query, kind);
  const ca = parameters.get('ca');
  if (ca !== undefined && !tls) throw invalid('has a "ca" but is not encrypted: say rediss');
  const prefix = parameters.get('prefix');
  if (prefix !== undefined && !PREFIX.test(prefix)) throw invalid('may have letters, digits, "-", "_" and "." only in its "prefix"');
  return {
    kind,
    hosts,
    tls: tls !== undefined,
    ...(ca !== undefined && { ca: readAuthority(ca) }),
    ...(name && { username: decode(name) }),
    ...(password && { password: decode(password) }),
    ...placeOf(kind, decode(path), parameters),
    ...(prefix !== undefined && { prefix }),
  };
}

function placeOf(kind: RedisAddress['kind'], path: string, parameters: ReadonlyMap<string, string>): Partial<RedisAddress> {
  if (kind === 'cluster') {
    if (path !== '') throw invalid('names a database, of which a cluster has one only');
    return {};
  }
  if (kind === 'single') return { database: readDatabase(path) };
  if (path === '') throw invalid('must name the master that the sentinels watch: redis+sentinel://HOST:26379/MASTER');
  const [sentinelUsername, sentinelPassword] = [parameters.get('sentinel_username'), parameters.get('sentinel_password')];
  return {
    master: path,
    database: readDatabase(parameters.get('db') ?? ''),
    ...(sentinelUsername && { sentinelUsername }),
    ...(sentinelPassword && { sentinelPassword }),
  };
}

function readHost(entry: string, defaultPort: number): { readonly host: string; readonly port: number } {
  const { host, port } = HOST.exec(entry)?.groups ?? {};
  const number = port === undefined ? defaultPort : Number(port);
  if (!host || number < 1 || number > 65_535) throw invalid(`must name each host as HOST:PORT`);
  return { host: host.replace(/^\[|\]$/gu, ''), port: number };
}

function readDatabase(text: string): number {
  if (text === '') return 0;
  if (!/^\d{1,4}$/u.test(text)) throw invalid('must name the database by a number');
  return Number(text);
}

function readParameters(query: string, kind: RedisAddress['kind']): ReadonlyMap<string, string> {
  const parameters = new URLSearchParams(query);
  const unknown = [...parameters.keys()].filter((name) => !PARAMETERS[kind].includes(name));
  if (unknown.length > 0) throw invalid(`has parameters that it does not know there; it knows ${PARAMETERS[kind].join(', ')}`);
  return new Map(parameters);
}

function readAuthority(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw invalid('names a "ca" file that cannot be read');
  }
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid('has a "%" that begins no character: write it as %25');
  }
}

function invalid(message: string): ReplyForceError {
  return new ReplyForceError('configuration_invalid', `The Redis address ${message}.`, { errors: [{ path: 'REDIS_URL', message }] });
}

/** The address as it may be shown. */
export function showRedis({ hosts, master }: RedisAddress): string {
  const list = hosts.map(({ host, port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`).join(',');
  return master === undefined ? list : `${master} (${list})`;
}
