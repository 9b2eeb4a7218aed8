import { s3ConfigOf, type S3Config } from './blob-config.js';
import { mailConfigOf, type MailConfig } from './mail-config.js';
import { modelConfigOf, type ModelConfig } from './model-config.js';
import { isLoopback, ReplyForceError, type StaleEventPolicy } from '@replyforce/core';
import { createReader, type Environment, type Reader } from './reader.js';
import { unusedSettings } from './other-variables.js';

/** What `serve` and the other commands may say on the command line; a flag goes before its variable. */
export interface Flags {
  readonly host?: string;
  readonly port?: string | number;
  readonly data?: string;
  readonly role?: string;
  /** Makes a Meta app secret and a verify token in the data folder where none is configured. */
  readonly demo?: boolean;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const ROLES = ['all', 'api', 'worker'] as const;
const STALE_EVENT_POLICIES = ['flag', 'drop', 'reject'] as const satisfies readonly StaleEventPolicy[];
const REGISTRATION = ['open', 'closed'] as const;
const SEND_RATE_PLATFORMS = ['facebook', 'instagram', 'whatsapp'] as const;

const SENTIMENT_MODEL = 'REPLYFORCE_SENTIMENT_MODEL';

type SendRatePlatform = (typeof SEND_RATE_PLATFORMS)[number];

/** A PostgreSQL database. Addresses hold passwords. */
export interface DatabaseConfig {
  readonly url: string;
  /** A user that owns the tables, where the one of `url` should own nothing. */
  readonly migrationUrl: string | null;
  /** A copy that lists are read from. */
  readonly replicaUrl: string | null;
  /** Connections at most; null for the adapter's own default. */
  readonly poolSize: number | null;
}

/** The whole configuration of an installation, checked. Holds secrets: never log it. */
export interface Config {
  /** Absolute path of the data folder. */
  readonly data: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Address people and platforms use, without a trailing slash; null derives it from host and port. */
  readonly publicUrl: string | null;
  /** Base64, 32 bytes each, the first seals; empty for the key in the data folder. */
  readonly masterKeys: readonly string[];
  /** Where data lives instead of the SQLite file in the data folder; null for that. */
  readonly database: DatabaseConfig | null;
  /** Carries word between processes; null where each looks for itself. Holds a password. */
  readonly redisUrl: string | null;
  /** Where files live instead of `blobs/` in the data folder; null for that. */
  readonly s3: S3Config | null;
  /** Mails to the team; null for none. */
  readonly mail: MailConfig | null;
  /** The models of a service; null for the keyless engine. */
  readonly models: ModelConfig | null;
  readonly role: (typeof ROLES)[number];
  readonly demo: boolean;
  /** Password of the first admin; null makes a random one. */
  readonly adminPassword: string | null;
  /** `open`: anybody may create a tenant; `closed`: only while there is none. */
  readonly registration: (typeof REGISTRATION)[number];
  /** Origins of pages, besides ours, that may use the API and `/ws`. */
  readonly corsOrigins: readonly string[];
  /** Whom it is believed when they say for whom they speak (`X-Forwarded-For`, `X-Forwarded-Proto`): as Fastify's `trustProxy` takes it. */
  readonly trustedProxies: readonly string[];
  /** Opens `/metrics` to other machines. */
  readonly metricsToken: string | null;
  readonly logLevel: LogLevel;
  readonly meta: {
    /** The app people log in to; null where accounts are added with tokens. */
    readonly appId: string | null;
    /** Of Facebook Login for Business, and of Embedded Signup of WhatsApp; null for a list of permissions. */
    readonly loginConfigs: { readonly facebook: string | null; readonly whatsapp: string | null };
    /** Whether a login at Facebook offers the Instagram accounts of pages. */
    readonly offersInstagram: boolean;
    readonly appSecrets: readonly string[];
    readonly verifyTokens: readonly string[];
    readonly graphUrl: string | null;
    /** Such as `v26.0`; null for the adapters' own default. */
    readonly graphVersion: string | null;
  };
  /** Instagram's own app; null where it has none of its own. */
  readonly instagramApp: { readonly appId: string; readonly appSecret: string } | null;
  /** What holds for tenants that have set nothing else; null for the engine's own default. */
  readonly autoReply: { readonly staleEventPolicy: StaleEventPolicy; readonly maxAgeSeconds: number | null };
  /** Messages a second that a platform takes from one account, where it is not what it publishes. */
  readonly sendRates: Readonly<Partial<Record<SendRatePlatform, number>>>;
  /** The app at X; without a secret the channel is off. */
  readonly x: {
    readonly consumerKeys: readonly string[];
    readonly consumerSecrets: readonly string[];
    /** OAuth 2.0 client people log in to; null where accounts are added with tokens. */
    readonly clientId: string | null;
    readonly clientSecret: string | null;
    /** US dollars that an account may cost in a month; null for no bound. */
    readonly monthlyCeilingUsd: number | null;
    readonly apiUrl: string | null;
  };
  /** How long the ingest log keeps what came in, days. */
  readonly ingestDays: number;
  /** Addresses that are not public and that callbacks and files of customers may be at all the same, as `addressCheck` takes them. */
  readonly allowedAddresses: readonly string[];
  /** The same for pages of the knowledge, a list of their own: what stands there any tenant's admin can read. */
  readonly pageAddresses: readonly string[];
  /** Folder of the classifier of sentiment, absolute; null for the one that comes along. */
  readonly sentimentModel: string | null;
  /** Settings that were given and change nothing in this version: to be told, never passed over in silence. */
  readonly warnings: readonly string[];
}

/**
 * Reads the environment and the flags (contract section 2). Throws `configuration_invalid` with every fault at once,
 * each under the name of its variable or flag.
 */
export function loadConfig({ env, flags = {} }: { readonly env: Environment; readonly flags?: Flags }): Config {
  const reader = createReader(env);
  const config: Config = {
    data: reader.folder('REPLYFORCE_DATA', './.replyforce', flags.data),
    host: reader.host('REPLYFORCE_HOST', '127.0.0.1', flags.host),
    port: reader.port('REPLYFORCE_PORT', 8080, flags.port),
    publicUrl: reader.url('REPLYFORCE_PUBLIC_URL'),
    masterKeys: reader.keys('REPLYFORCE_MASTER_KEY'),
    database: databaseOf(reader),
    redisUrl: reader.redis('REDIS_URL'),
    s3: s3ConfigOf(reader),
    mail: mailConfigOf(reader),
    models: modelConfigOf(reader),
    role: reader.oneOf('REPLYFORCE_ROLE', ROLES, 'all', flags.role, '--role'),
    demo: flags.demo ?? false,
    adminPassword: reader.password('REPLYFORCE_ADMIN_PASSWORD'),
    registration: reader.oneOf('REPLYFORCE_REGISTRATION', REGISTRATION, 'closed'),
    corsOrigins: reader.origins('REPLYFORCE_CORS_ORIGINS'),
    trustedProxies: reader.proxies('REPLYFORCE_TRUSTED_PROXIES', ['loopback']),
    metricsToken: reader.text('REPLYFORCE_METRICS_TOKEN') ?? null,
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    meta: {
      appId: reader.text('META_APP_ID') ?? null,
      loginConfigs: {
        facebook: reader.text('META_LOGIN_CONFIG_ID') ?? null,
        whatsapp: reader.text('META_SIGNUP_CONFIG_ID') ?? null,
      },
      offersInstagram: reader.oneOf('META_LOGIN_INSTAGRAM', ['on', 'off'], 'on') === 'on',
      appSecrets: reader.list('META_APP_SECRET'),
      verifyTokens: reader.list('META_VERIFY_TOKEN'),
      graphUrl: reader.url('META_GRAPH_URL'),
      graphVersion: reader.version('META_GRAPH_VERSION'),
    },
    instagramApp: instagramAppOf(reader),
    autoReply: {
      staleEventPolicy: reader.oneOf('REPLYFORCE_STALE_EVENT_POLICY', STALE_EVENT_POLICIES, 'flag'),
      maxAgeSeconds: reader.count('REPLYFORCE_MAX_AUTO_REPLY_AGE_SEC'),
    },
    sendRates: reader.rates('REPLYFORCE_SEND_RATES', SEND_RATE_PLATFORMS),
    x: xOf(reader),
    ingestDays: reader.count('REPLYFORCE_INGEST_DAYS') ?? 30,
    allowedAddresses: reader.addresses('REPLYFORCE_ALLOWED_ADDRESSES') ?? [],
    pageAddresses: reader.addresses('REPLYFORCE_PAGE_ADDRESSES') ?? [],
    sentimentModel: reader.classifier(SENTIMENT_MODEL),
    warnings: unusedSettings(env),
  };
  if (reader.errors.length > 0) throw configurationError(reader.errors);
  return reader.text('REPLYFORCE_ALLOWED_ADDRESSES') || !isForThisMachine(config) ? config : { ...config, allowedAddresses: ['loopback'] };
}

/** The one setting of the models, for commands that need no other. Throws as `loadConfig` does. */
export function sentimentModelOf(env: Environment): string | null {
  const reader = createReader(env);
  const folder = reader.classifier(SENTIMENT_MODEL);
  if (reader.errors.length > 0) throw configurationError(reader.errors);
  return folder;
}

/** Whoever uses such an installation is on this machine already: that a callback goes to it opens nothing. */
function isForThisMachine({ host, publicUrl }: Config): boolean {
  return isLoopback(host) && (publicUrl === null || isLoopback(new URL(publicUrl).hostname));
}

function databaseOf(reader: Reader): DatabaseConfig | null {
  const url = reader.database('DATABASE_URL');
  const rest = {
    migrationUrl: reader.database('DATABASE_MIGRATION_URL'),
    replicaUrl: reader.database('DATABASE_REPLICA_URL'),
    poolSize: reader.count('DATABASE_POOL_SIZE'),
  };
  if (url !== null) return { url, ...rest };
  for (const name of ['DATABASE_MIGRATION_URL', 'DATABASE_REPLICA_URL', 'DATABASE_POOL_SIZE'])
    if (reader.text(name) && !reader.text('DATABASE_URL')) reader.fault(name, 'is of use with DATABASE_URL only');
  return null;
}

/** Keys and secrets of X come in pairs, the ones in use first; a secret alone is enough to take webhooks. */
function xOf(reader: Reader): Config['x'] {
  const consumerKeys = reader.list('X_CONSUMER_KEY');
  const consumerSecrets = reader.list('X_CONSUMER_SECRET');
  if (consumerKeys.length > 0 && consumerKeys.length !== consumerSecrets.length)
    reader.fault('X_CONSUMER_KEY', `must name as many keys as X_CONSUMER_SECRET names secrets (${consumerSecrets.length})`);
  const [clientId, clientSecret] = [reader.text('X_CLIENT_ID') ?? null, reader.text('X_CLIENT_SECRET') ?? null];
  if (clientSecret !== null && clientId === null) reader.fault('X_CLIENT_SECRET', 'is of use with X_CLIENT_ID only');
  return {
    consumerKeys,
    consumerSecrets,
    clientId,
    clientSecret,
    monthlyCeilingUsd: reader.dollars('X_MONTHLY_CEILING_USD'),
    apiUrl: reader.url('X_API_URL'),
  };
}

/** Instagram Login has an app id and a secret of its own: both, or neither (platform-apis.md 1.2). */
function instagramAppOf(reader: Reader): Config['instagramApp'] {
  const [appId, appSecret] = [reader.text('INSTAGRAM_APP_ID'), reader.text('INSTAGRAM_APP_SECRET')];
  if (appId && appSecret) return { appId, appSecret };
  if (appId) reader.fault('INSTAGRAM_APP_ID', 'is of use with INSTAGRAM_APP_SECRET only');
  if (appSecret) reader.fault('INSTAGRAM_APP_SECRET', 'is of use with INSTAGRAM_APP_ID only');
  return null;
}

/** One error for all faults, readable even where only its message is shown. */
export function configurationError(errors: readonly { readonly path: string; readonly message: string }[]): ReplyForceError {
  const lines = errors.map(({ path, message }) => `${path} ${message}`);
  return new ReplyForceError('configuration_invalid', `The configuration is not usable: ${lines.join('; ')}.`, { errors });
}
