import { MODEL_CATALOGUE, ReplyForceError } from '@replyforce/core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig, type Flags } from './config.js';
import type { Environment } from './reader.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

function faults(env: Environment, flags: Flags = {}): Readonly<Record<string, string>> {
  try {
    loadConfig({ env, flags });
    return {};
  } catch (error) {
    if (!ReplyForceError.is(error) || error.code !== 'configuration_invalid') throw error;
    for (const { path, message } of error.errors ?? []) expect(error.message).toContain(`${path} ${message}`);
    return Object.fromEntries((error.errors ?? []).map(({ path, message }) => [path, message]));
  }
}

describe('loadConfig', () => {
  it('opens this machine to callbacks only where nobody else uses the installation, unless told otherwise', () => {
    const allowed = (env: Record<string, string>) => loadConfig({ env }).allowedAddresses;
    expect(allowed({ REPLYFORCE_PUBLIC_URL: 'http://localhost:8080' })).toEqual(['loopback']);
    expect(allowed({ REPLYFORCE_HOST: '0.0.0.0' })).toEqual([]);
    expect(allowed({ REPLYFORCE_PUBLIC_URL: 'https://support.example.com' })).toEqual([]);
    expect(allowed({ REPLYFORCE_ALLOWED_ADDRESSES: 'none' })).toEqual([]);
    expect(allowed({ REPLYFORCE_HOST: '0.0.0.0', REPLYFORCE_ALLOWED_ADDRESSES: 'loopback, 10.1.0.0/16' })).toEqual([
      'loopback',
      '10.1.0.0/16',
    ]);
    expect(() => allowed({ REPLYFORCE_ALLOWED_ADDRESSES: 'intranet' })).toThrow(/REPLYFORCE_ALLOWED_ADDRESSES/);
  });

  it('opens no address to pages of the knowledge unless it is told to', () => {
    const pages = (env: Record<string, string>) => loadConfig({ env }).pageAddresses;
    expect(pages({ REPLYFORCE_PUBLIC_URL: 'http://localhost:8080', REPLYFORCE_ALLOWED_ADDRESSES: 'private' })).toEqual([]);
    expect(pages({ REPLYFORCE_PAGE_ADDRESSES: '10.1.0.0/16' })).toEqual(['10.1.0.0/16']);
    expect(() => pages({ REPLYFORCE_PAGE_ADDRESSES: 'intranet' })).toThrow(/REPLYFORCE_PAGE_ADDRESSES/);
    expect(loadConfig({ env: { REPLYFORCE_PAGE_ADDRESSES: 'none' } }).warnings).toEqual([]);
  });

  it('believes proxies on this machine, or those that are named instead', () => {
    const proxies = (value: string) => loadConfig({ env: { REPLYFORCE_TRUSTED_PROXIES: value } });
    expect(proxies('172.18.0.0/16, 10.0.0.7,uniquelocal, linklocal,fd00::/8').trustedProxies).toEqual([
      '172.18.0.0/16',
      '10.0.0.7',
      'uniquelocal',
      'linklocal',
      'fd00::/8',
    ]);
    expect([proxies('none').trustedProxies, proxies('').trustedProxies, proxies('loopback').warnings]).toEqual([[], ['loopback'], []]);
    expect(proxies('::ffff:10.0.0.0/104, ::1').trustedProxies).toEqual(['::ffff:10.0.0.0/104', '::1']);
    const everybody = ['0.0.0.0/0', '::/0', '::ffff:0:0/96', '::ffff:1.2.3.4/96', '::/1'];
    for (const wrong of ['traefik', 'true', '1', '10.0.0.0/33', '10.0.0.0/', ...everybody, '10.0.0.0/8/8', 'fe80::1%eth0', '10.0.0.*'])
      expect([wrong, faults({ REPLYFORCE_TRUSTED_PROXIES: `loopback,${wrong}` })]).toEqual([
        wrong,
        { REPLYFORCE_TRUSTED_PROXIES: expect.stringContaining(`not "${wrong}"`) as string },
      ]);
  });

  it('needs nothing', () => {
    expect(loadConfig({ env: {} })).toEqual({
      data: resolve('.replyforce'),
      allowedAddresses: ['loopback'],
      pageAddresses: [],
      ingestDays: 30,
      host: '127.0.0.1',
      port: 8080,
      publicUrl: null,
      masterKeys: [],
      database: null,
      redisUrl: null,
      s3: null,
      mail: null,
      models: null,
      role: 'all',
      demo: false,
      adminPassword: null,
      registration: 'closed',
      corsOrigins: [],
      trustedProxies: ['loopback'],
      metricsToken: null,
      logLevel: 'info',
      meta: {
        appId: null,
        loginConfigs: { facebook: null, whatsapp: null },
        offersInstagram: true,
        appSecrets: [],
        verifyTokens: [],
        graphUrl: null,
        graphVersion: null,
      },
      instagramApp: null,
      autoReply: { staleEventPolicy: 'flag', maxAgeSeconds: null },
      sendRates: {},
      sentimentModel: null,
      x: { consumerKeys: [], consumerSecrets: [], clientId: null, clientSecret: null, monthlyCeilingUsd: null, apiUrl: null },
      warnings: [],
    });
  });

  it('reads the environment, lists by commas', () => {
    const config = loadConfig({
      env: {
        REPLYFORCE_DATA: '/var/lib/rf',
        REPLYFORCE_HOST: '0.0.0.0',
        REPLYFORCE_PORT: '9000',
        REPLYFORCE_PUBLIC_URL: 'https://rf.example.com/',
        REPLYFORCE_MASTER_KEY: `${KEY}, ${KEY}`,
        REPLYFORCE_ROLE: 'worker',
        META_APP_SECRET: 'one, two',
        META_VERIFY_TOKEN: 'token',
        META_GRAPH_URL: 'http://127.0.0.1:9100',
        META_GRAPH_VERSION: 'v27.0',
        LOG_LEVEL: 'debug',
        REPLYFORCE_METRICS_TOKEN: '',
        REPLYFORCE_SEND_RATES: 'whatsapp=1000, facebook = 50',
      },
    });
    expect(config).toMatchObject({
      data: '/var/lib/rf',
      host: '0.0.0.0',
      sendRates: { whatsapp: 1000, facebook: 50 },
      port: 9000,
      publicUrl: 'https://rf.example.com',
      masterKeys: [KEY, KEY],
      role: 'worker',
      metricsToken: null,
      logLevel: 'debug',
      meta: { appSecrets: ['one', 'two'], verifyTokens: ['token'], graphUrl: 'http://127.0.0.1:9100', graphVersion: 'v27.0' },
    });
  });

  it('reads where data lives', () => {
    const url = 'postgres://rf:secret@db.example.com:5432/rf?sslmode=verify-full';
    expect(loadConfig({ env: { DATABASE_URL: url } }).database).toEqual({ url, migrationUrl: null, replicaUrl: null, poolSize: null });
    const env = { DATABASE_URL: url, DATABASE_MIGRATION_URL: `${url}&a`, DATABASE_REPLICA_URL: `${url}&b`, DATABASE_POOL_SIZE: '20' };
    expect(loadConfig({ env }).database).toEqual({ url, migrationUrl: `${url}&a`, replicaUrl: `${url}&b`, poolSize: 20 });
    expect(loadConfig({ env: { REDIS_URL: 'rediss+cluster://:secret@a:1,b' } }).redisUrl).toBe('rediss+cluster://:secret@a:1,b');
    expect(faults({ DATABASE_REPLICA_URL: url })).toEqual({ DATABASE_REPLICA_URL: 'is of use with DATABASE_URL only' });
  });

  it('reads where files live', () => {
    const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };
    const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' };
    expect(loadConfig({ env: { S3_BUCKET: 'files', ...keys } }).s3).toEqual({
      bucket: 'files',
      prefix: null,
      region: null,
      endpoint: null,
      credentials,
    });
    const more = { S3_PREFIX: 'rf/prod', S3_REGION: 'eu-central-1', S3_ENDPOINT: 'http://127.0.0.1:9000/', AWS_SESSION_TOKEN: 'token' };
    expect(loadConfig({ env: { S3_BUCKET: 'files', ...keys, ...more } }).s3).toEqual({
      bucket: 'files',
      prefix: 'rf/prod',
      region: 'eu-central-1',
      endpoint: 'http://127.0.0.1:9000',
      credentials: { ...credentials, sessionToken: 'token' },
    });
    expect(loadConfig({ env: { S3_BUCKET: 'files', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' } }).s3).toMatchObject({
      credentials,
    });
    expect(faults({ S3_REGION: 'eu', ...keys })).toEqual({
      S3_REGION: 'is of use with S3_BUCKET only',
      S3_ACCESS_KEY_ID: 'is of use with S3_BUCKET only',
      S3_SECRET_ACCESS_KEY: 'is of use with S3_BUCKET only',
    });
    expect(Object.keys(faults({ S3_BUCKET: 'My Files', S3_ENDPOINT: 'minio', S3_PREFIX: '../up' })).sort()).toEqual([
      'S3_ACCESS_KEY_ID',
      'S3_BUCKET',
      'S3_ENDPOINT',
      'S3_PREFIX',
      'S3_SECRET_ACCESS_KEY',
    ]);
  });

  it('reads the app at X, of which a secret alone is enough', () => {
    const env = { X_CONSUMER_KEY: 'k1, k2', X_CONSUMER_SECRET: 's1,s2', X_API_URL: 'http://127.0.0.1:9200/' };
    const nothing = { clientId: null, clientSecret: null, monthlyCeilingUsd: null };
    const keys = { consumerKeys: ['k1', 'k2'], consumerSecrets: ['s1', 's2'] };
    expect(loadConfig({ env }).x).toEqual({ ...keys, ...nothing, apiUrl: 'http://127.0.0.1:9200' });
    expect(loadConfig({ env }).warnings).toEqual([]);
    expect(loadConfig({ env: { X_CONSUMER_SECRET: 's' } }).x).toEqual({
      consumerKeys: [],
      consumerSecrets: ['s'],
      ...nothing,
      apiUrl: null,
    });
    expect(loadConfig({ env: { X_API_URL: 'http://127.0.0.1:9200', X_CLIENT_ID: 'c' } }).warnings).toEqual([
      'X_API_URL has no effect in this version: X is off until X_CONSUMER_SECRET is set',
      'X_CLIENT_ID has no effect in this version: X is off until X_CONSUMER_SECRET is set',
    ]);
    expect(faults({ X_CONSUMER_KEY: 'k1,k2', X_CONSUMER_SECRET: 's1', X_API_URL: 'x.com' })).toEqual({
      X_CONSUMER_KEY: 'must name as many keys as X_CONSUMER_SECRET names secrets (1)',
      X_API_URL: 'must be a full address such as https://support.example.com',
    });
  });

  it('reads the apps people log in to, and what an account of X may cost', () => {
    const env = {
      META_APP_ID: '12',
      META_LOGIN_CONFIG_ID: '34',
      META_SIGNUP_CONFIG_ID: '56',
      INSTAGRAM_APP_ID: '78',
      INSTAGRAM_APP_SECRET: 's',
      X_CONSUMER_SECRET: 's',
      X_CLIENT_ID: 'c',
      X_MONTHLY_CEILING_USD: '7.50',
    };
    const { meta, instagramApp, x, warnings } = loadConfig({ env });
    expect(meta).toMatchObject({ appId: '12', loginConfigs: { facebook: '34', whatsapp: '56' } });
    expect([instagramApp, x.clientId, x.clientSecret, x.monthlyCeilingUsd]).toEqual([{ appId: '78', appSecret: 's' }, 'c', null, 7.5]);
    expect(warnings).toEqual([]);
    expect(faults({ INSTAGRAM_APP_ID: '78', X_CLIENT_SECRET: 's', X_MONTHLY_CEILING_USD: 'much' })).toEqual({
      INSTAGRAM_APP_ID: 'is of use with INSTAGRAM_APP_SECRET only',
      X_CLIENT_SECRET: 'is of use with X_CLIENT_ID only',
      X_MONTHLY_CEILING_USD: 'must be an amount in US dollars such as 25 or 7.50, not "much"',
    });
    expect(faults({ INSTAGRAM_APP_SECRET: 's' })).toEqual({ INSTAGRAM_APP_SECRET: 'is of use with INSTAGRAM_APP_ID only' });
  });

  it('reads the models of a service: a key, an address, or both', () => {
    const nothing = { reply: null, understanding: null, moderation: null };
    expect(loadConfig({ env: { OPENAI_API_KEY: 'sk-1' } }).models).toEqual({
      apiKey: 'sk-1',
      baseUrl: null,
      ...nothing,
      catalogue: MODEL_CATALOGUE,
    });
    const { models, warnings } = loadConfig({
      env: {
        OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/',
        REPLYFORCE_MODEL_REPLY: 'llama3.2',
        REPLYFORCE_MODEL_PRICES: '{"llama3.2":{"input":0,"output":0}}',
      },
    });
    expect(models).toMatchObject({ apiKey: null, baseUrl: 'http://127.0.0.1:11434/v1', reply: 'llama3.2', understanding: null });
    expect(models?.catalogue['llama3.2']).toEqual({ prices: { input: 0, output: 0 } });
    expect(warnings).toEqual([]);
    expect(faults({ OPENAI_API_KEY: 'sk 1', OPENAI_BASE_URL: 'localhost', REPLYFORCE_MODEL_PRICES: '{"a":{"input":1}}' })).toEqual({
      OPENAI_API_KEY: 'must be a key: one word without blanks',
      OPENAI_BASE_URL: 'must be a full address such as https://support.example.com',
      REPLYFORCE_MODEL_PRICES: 'a.output must be a number from 0, in US dollars for a million tokens',
    });
    expect(faults({ REPLYFORCE_MODEL_PRICES: '@no-such-file.json' })).toEqual({
      REPLYFORCE_MODEL_PRICES: 'names a file that cannot be read: no-such-file.json',
    });
    expect(faults({ REPLYFORCE_MODEL_PRICES: '{' })['REPLYFORCE_MODEL_PRICES']).toContain('must be JSON');
  });

  it('lets a flag go before its variable', () => {
    const env = { REPLYFORCE_HOST: '0.0.0.0', REPLYFORCE_PORT: 'nonsense', REPLYFORCE_DATA: '/a', REPLYFORCE_ROLE: 'api' };
    expect(loadConfig({ env, flags: { host: '::1', port: '0', data: '/b', role: 'all', demo: true } })).toMatchObject({
      host: '::1',
      port: 0,
      data: '/b',
      role: 'all',
      demo: true,
    });
  });

  it('takes a host by name or address, and nothing else with it', () => {
    for (const [given, host] of [
      ['[::1]', '::1'],
      ['::', '::'],
      ['fe80::1%eth0', 'fe80::1%eth0'],
      ['rf-1.internal', 'rf-1.internal'],
    ])
      expect(loadConfig({ env: { REPLYFORCE_HOST: given } }).host).toBe(host);
    for (const host of ['http://localhost', '0.0.0.0:80', '[localhost]', 'a b', '127.0.0.1/']) {
      expect(faults({ REPLYFORCE_HOST: host })['REPLYFORCE_HOST']).toBe(
        `must be a name or an address alone, such as 0.0.0.0 or ::, not "${host}"`,
      );
      expect(Object.keys(faults({}, { host }))).toEqual(['--host']);
    }
  });

  it('tells every fault at once, by the name of the variable or the flag', () => {
    const found = faults(
      {
        REPLYFORCE_PUBLIC_URL: 'rf.example.com',
        REPLYFORCE_MASTER_KEY: `${KEY},c2hvcnQ=`,
        REPLYFORCE_REGISTRATION: 'maybe',
        REPLYFORCE_ADMIN_PASSWORD: 'short',
        META_GRAPH_VERSION: '26',
        META_GRAPH_URL: 'ftp://graph',
        LOG_LEVEL: 'loud',
        DATABASE_URL: 'mysql://localhost/rf',
        DATABASE_POOL_SIZE: '0',
        REDIS_URL: 'http://localhost',
        REPLYFORCE_SEND_RATES: 'whatsapp=many',
        REPLYFORCE_STALE_EVENT_POLICY: 'forget',
        REPLYFORCE_MAX_AUTO_REPLY_AGE_SEC: 'never',
      },
      { port: 70_000, role: 'boss', host: '' },
    );
    expect(Object.keys(found).sort()).toEqual(
      [
        '--host',
        '--port',
        '--role',
        'DATABASE_URL',
        'DATABASE_POOL_SIZE',
        'LOG_LEVEL',
        'META_GRAPH_URL',
        'META_GRAPH_VERSION',
        'REDIS_URL',
        'REPLYFORCE_ADMIN_PASSWORD',
        'REPLYFORCE_MASTER_KEY',
        'REPLYFORCE_PUBLIC_URL',
        'REPLYFORCE_REGISTRATION',
        'REPLYFORCE_SEND_RATES',
        'REPLYFORCE_STALE_EVENT_POLICY',
        'REPLYFORCE_MAX_AUTO_REPLY_AGE_SEC',
      ].sort(),
    );
    expect(found['DATABASE_URL']).toBe('must look like postgres://USER:PASSWORD@HOST:5432/DATABASE');
    expect(found['REDIS_URL']).toMatch(/^must look like redis:\/\//);
    expect(found['REPLYFORCE_SEND_RATES']).toBe(
      'must hold pairs such as facebook=100 for facebook, instagram, whatsapp, in messages a second, not "whatsapp=many"',
    );
    expect(found['REPLYFORCE_MASTER_KEY']).toBe('key 2 of 2 must be 32 bytes in base64');
  });

  it('never repeats a secret', () => {
    expect(
      JSON.stringify(
        faults({
          REPLYFORCE_MASTER_KEY: 'my-master-key',
          REPLYFORCE_ADMIN_PASSWORD: 'secret',
          OPENAI_API_KEY: 'sk my-openai-key',
          DATABASE_URL: 'postgras://user:hunter2@db/x',
          REDIS_URL: 'redis://user:hunter2@cache:0/x?y',
        }),
      ),
    ).not.toMatch(/my-master-key|my-openai-key|: ?"secret|hunter2/);
  });

  it('takes the folder of a classifier, and says what is wrong with one that is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'replyforce-config-'));
    const env = { REPLYFORCE_SENTIMENT_MODEL: folder };
    expect(faults({ ...env, REPLYFORCE_PORT: 'x' })).toEqual({
      REPLYFORCE_PORT: expect.any(String),
      REPLYFORCE_SENTIMENT_MODEL: `must be the folder of an ONNX text classifier: ${folder} is no classifier: it has no config.json`,
    });
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label: { 0: 'NEG', 1: 'POS' } }));
    writeFileSync(join(folder, 'vocab.txt'), '[UNK]\n[CLS]\n[SEP]\ngood');
    writeFileSync(join(folder, 'model.onnx'), '');
    expect(loadConfig({ env }).sentimentModel).toBe(folder);
    expect(loadConfig({ env: {} }).sentimentModel).toBeNull();
    rmSync(folder, { recursive: true });
  });

  it('says which settings have no effect, misspelt ones too', () => {
    const { warnings } = loadConfig({
      env: {
        REPLYFORCE_MODEL_REPLY: 'gpt-6-sol',
        REPLYFORCE_MODEL_EMBEDDING: 'e',
        HUBSPOT_CLIENT_ID: 'h',
        REPLYFORCE_PROT: '80',
        PATH: '/bin',
        S3_BUKET: 'b',
        REPLYFORCE_MAX_COST: '1',
      },
    });
    expect(warnings).toEqual([
      'REPLYFORCE_MODEL_REPLY has no effect in this version: answers come from the keyless engine until OPENAI_API_KEY or OPENAI_BASE_URL is set',
      'REPLYFORCE_MODEL_EMBEDDING has no effect in this version: passages of the knowledge are found by their words',
      'HUBSPOT_CLIENT_ID has no effect in this version: no CRM is connected',
      'REPLYFORCE_PROT is no setting of ReplyForce; is it misspelt?',
      'S3_BUKET is no setting of ReplyForce; is it misspelt?',
    ]);
  });
});

it('takes a mail server, and says whom mails come from; a password is repeated nowhere', () => {
  const read = (env: Record<string, string>) => loadConfig({ env });
  expect(read({}).mail).toBeNull();
  const url = 'smtps://desk%40shop.example:geheim@mail.shop.example';
  expect(read({ SMTP_URL: url }).mail).toEqual({ url, from: 'desk@shop.example' });
  expect(read({ SMTP_URL: url, SMTP_FROM: 'Shop <team@shop.example>' }).mail?.from).toBe('Shop <team@shop.example>');
  expect(read({ SMTP_FROM: 'team@shop.example' }).warnings).toEqual([
    'SMTP_FROM has no effect in this version: no mail is sent until SMTP_URL is set',
  ]);
  for (const [wrong, path] of [
    [{ SMTP_URL: 'http://desk:geheim@mail.shop.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.shop.example' }, 'SMTP_FROM'],
    [{ SMTP_URL: url, SMTP_FROM: 'Shop\r\nBcc: x@y' }, 'SMTP_FROM'],
  ] as const) {
    const failure = (() => {
      try {
        return read(wrong);
      } catch (error) {
        return error as { readonly errors?: readonly { readonly path: string }[]; readonly message: string };
      }
    })();
    expect(failure).toMatchObject({ errors: [{ path }] });
    expect(JSON.stringify(failure)).not.toContain('geheim');
  }
  // All at once.
  expect(() => read({ SMTP_URL: 'http://desk:geheim@mail.shop.example', SMTP_FROM: 'nobody' })).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ path: 'SMTP_URL' }), expect.objectContaining({ path: 'SMTP_FROM' })] }),
  );
});

it('takes origins as a browser names them', () => {
  const origins = (value: string) => loadConfig({ env: { REPLYFORCE_CORS_ORIGINS: value } }).corsOrigins;
  expect(origins('https://a.example.com, http://127.0.0.1:3001/')).toEqual(['https://a.example.com', 'http://127.0.0.1:3001']);
  for (const wrong of ['*', 'a.example.com', 'https://a.example.com/page', 'null', 'file:///'])
    expect(() => origins(wrong)).toThrow(/REPLYFORCE_CORS_ORIGINS must be a list of origins/);
});
