import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { BLOB_CASE_TENANTS, blobStoreCases, casesFor } from '@replyforce/core/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { s3StandIn } from '../../testkit/s3/stand-in.js';
import type { S3StandIn } from '../../testkit/s3/types.js';
import { s3Blobs, s3OptionsFrom, type S3BlobsOptions } from './index.js';

const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'a/secret+key' };
let standIn: S3StandIn;

beforeEach(async () => {
  standIn = await s3StandIn({ bucket: 'files', region: 'eu-central-1', ...credentials });
});
afterEach(() => standIn.close());

function open(change: Partial<S3BlobsOptions> = {}) {
  return s3Blobs({ bucket: 'files', region: 'eu-central-1', endpoint: standIn.url, credentials, retryDelaysMs: [1, 1], ...change });
}

const text = (value: string) => new TextEncoder().encode(value);
const [TENANT] = BLOB_CASE_TENANTS;

describe('S3 blobs conform', () => {
  const { cases } = casesFor(blobStoreCases, { reopen: true });
  for (const { name, run } of cases) {
    test(name, () => {
      const opened = () => open({ prefix: 'some/Folder', maxBytes: 1_000_000 });
      return run({ store: opened(), reopen: opened });
    });
  }
});

describe('S3 blobs', () => {
  test('lie under the prefix, the tenant and the key', async () => {
    await open({ prefix: '/replyforce/' }).put('tenant', 'a/b.txt', text('x'), 'text/plain');
    await open().put('tenant', 'c', text('x'), 'text/plain');
    expect([...standIn.objects.keys()]).toEqual(['replyforce/tenant/a/b.txt', 'tenant/c']);
  });

  test('step over what others left in the bucket', async () => {
    for (const name of ['tenant/', 'tenant/a/', 'tenant/With blanks & Capitals']) standIn.add(name, '');
    const blobs = open();
    await blobs.put('tenant', 'a/b', text('x'), 'text/plain');
    const keys: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await blobs.list('tenant', { limit: 1, ...(cursor !== undefined && { cursor }) });
      keys.push(...page.data.map(({ key }) => key));
      cursor = page.nextCursor;
    }
    expect(keys).toEqual(['a/b']);
  });

  test('take keys of a role from a function, token included, anew for each request', async () => {
    await standIn.close();
    standIn = await s3StandIn({ bucket: 'files', ...credentials, sessionToken: 'token' });
    let asked = 0;
    const role = async () => {
      asked += 1;
      return { ...credentials, sessionToken: 'token', expiration: new Date() };
    };
    const blobs = open({ credentials: role, region: 'us-east-1' });
    await blobs.put('tenant', 'key', text('x'), 'text/plain');
    expect(await blobs.get('tenant', 'key')).toBeDefined();
    expect(asked).toBe(2);
    await expect(open({ region: 'us-east-1' }).get('tenant', 'key')).rejects.toThrow(/InvalidToken/);
  });

  test('speak to AWS in the host name of the bucket where no endpoint is given', async () => {
    const asked: string[] = [];
    const spy: typeof fetch = async (url) => {
      asked.push(String(url));
      return new Response('<Error><Code>NoSuchKey</Code></Error>', { status: 404 });
    };
    await s3Blobs({ bucket: 'files', region: 'eu-west-3', credentials, fetch: spy }).get('tenant', 'key');
    expect(asked).toEqual(['https://files.s3.eu-west-3.amazonaws.com/tenant/key']);
  });
});

describe('S3 blobs in trouble', () => {
  test.each([
    { status: 503, code: 'SlowDown' },
    { status: 500, code: 'InternalError' },
    { status: 400, code: 'RequestTimeout' },
    'drop' as const,
  ])('try again after %o, and no oftener than told', async (failure) => {
    const blobs = open();
    standIn.fail(2, failure);
    await blobs.put(TENANT, 'key', text('x'), 'text/plain');
    expect(standIn.requests()).toBe(3);
    standIn.fail(3, failure);
    await expect(blobs.put(TENANT, 'key', text('y'), 'text/plain')).rejects.toMatchObject({ code: 'store_unavailable', retryable: true });
    expect(standIn.requests()).toBe(6);
    expect(standIn.objects.get(`${TENANT}/key`)?.content.toString()).toBe('x');
  });

  test('give up on a store that says nothing', async () => {
    standIn.fail(3, 'hang');
    await expect(open({ timeoutMs: 50 }).get(TENANT, 'key')).rejects.toMatchObject({ code: 'store_unavailable', retryable: true });
    expect(standIn.requests()).toBe(3);
  });

  test('do not reach a port where nobody listens', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, 'close');
    await expect(open({ endpoint: `http://127.0.0.1:${port}` }).get(TENANT, 'key')).rejects.toMatchObject({ code: 'store_unavailable' });
  });

  test.each<readonly [string, Partial<S3BlobsOptions>, RegExp]>([
    ['a wrong secret', { credentials: { ...credentials, secretAccessKey: 'wrong' } }, /SignatureDoesNotMatch/],
    ['an unknown key', { credentials: { ...credentials, accessKeyId: 'AKIANOBODY' } }, /InvalidAccessKeyId/],
    ['a bucket that is not there', { bucket: 'nowhere' }, /NoSuchBucket/],
    ['the wrong region', { region: 'us-east-1' }, /AuthorizationHeaderMalformed.*eu-central-1/],
  ])('tell the operator of %s at once, without the secret', async (_what, change, words) => {
    const blobs = open(change);
    for (const work of [
      () => blobs.get(TENANT, 'key'),
      () => blobs.list(TENANT),
      () => blobs.put(TENANT, 'key', text('x'), 'text/plain'),
    ]) {
      const error: unknown = await work().catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'configuration_invalid', retryable: false });
      expect(String(error)).toMatch(words);
      expect(String(error)).not.toContain(credentials.secretAccessKey);
    }
    expect(standIn.requests()).toBe(3);
  });

  test('an address that answers as a web site does is no S3', async () => {
    const web = async () => new Response('<html>Welcome</html>');
    await expect(open({ fetch: web }).list(TENANT)).rejects.toMatchObject({ code: 'configuration_invalid' });
    const missing = async () => new Response('<html>Not found</html>', { status: 404 });
    await expect(open({ fetch: missing }).get(TENANT, 'key')).rejects.toMatchObject({ code: 'configuration_invalid' });
  });
});

describe('s3OptionsFrom', () => {
  const env = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };

  test('reads bucket and prefix from the address, the rest from the environment', () => {
    expect(s3OptionsFrom('s3://files/a/b', { ...env, S3_ENDPOINT: 'http://127.0.0.1:9', S3_REGION: 'eu-west-1' })).toEqual({
      bucket: 'files',
      prefix: 'a/b',
      endpoint: 'http://127.0.0.1:9',
      region: 'eu-west-1',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    });
    expect(s3OptionsFrom('s3://files', { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_SESSION_TOKEN: 'c' }).credentials).toEqual(
      {
        accessKeyId: 'a',
        secretAccessKey: 'b',
        sessionToken: 'c',
      },
    );
  });

  test('tells everything that is missing at once', () => {
    const paths = (work: () => unknown) => {
      try {
        work();
      } catch (error) {
        return (error as { errors?: { path: string }[] }).errors?.map(({ path }) => path);
      }
      return [];
    };
    expect(paths(() => s3OptionsFrom('s3://', {}))).toEqual(['s3://', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']);
  });

  test.each([{ bucket: 'No Bucket' }, { endpoint: 'nowhere' }, { prefix: 'a/../b' }, { prefix: 'a//b' }, { prefix: 'ä' }])(
    'refuses %o',
    (change) => {
      expect(() => open(change)).toThrow(expect.objectContaining({ code: 'configuration_invalid' }) as Error);
    },
  );
});
