import { setTimeout as sleep } from 'node:timers/promises';
import { ReplyForceError } from '@replyforce/core';
import { explainS3Error } from './explain-s3-error.js';
import { baseUrlOf, type S3BlobsOptions } from './options.js';
import { encodeStrictly, signRequest } from './sign.js';
import { textOf } from './xml.js';

interface S3Request {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Object name; empty for the bucket. */
  readonly name: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

export interface S3Answer {
  readonly contentType: string | null;
  readonly body: Uint8Array;
}

/** Sends signed requests. Gives undefined for an object that is not there; every other refusal is an error. */
export type S3Client = (request: S3Request) => Promise<S3Answer | undefined>;

export function s3Client(options: S3BlobsOptions): S3Client {
  const { region = 'us-east-1', timeoutMs = 60_000, retryDelaysMs = [200, 1_000], fetch: send = fetch } = options;
  const base = baseUrlOf(options);

  async function attempt({ method, name, query = {}, headers = {}, body }: S3Request): Promise<S3Answer | undefined> {
    const search = Object.entries(query).map(([key, value]) => `${encodeStrictly(key)}=${encodeStrictly(value)}`);
    const path = name.split('/').map(encodeStrictly).join('/');
    const url = new URL(`${base}${path}${search.length > 0 ? `?${search.join('&')}` : ''}`);
    const credentials = typeof options.credentials === 'function' ? await options.credentials() : options.credentials;
    const { host: _host, ...signed } = signRequest({ method, url, headers, body }, credentials, region, Date.now());
    const [response, content] = await reach(async () => {
      const signal = AbortSignal.timeout(timeoutMs);
      const came = await send(url, { method, headers: signed, redirect: 'manual', signal, ...(body && { body }) });
      return [came, new Uint8Array(await came.arrayBuffer())] as const;
    });
    if (response.ok) return { contentType: response.headers.get('content-type'), body: content };
    const text = Buffer.from(content).toString('utf8');
    // An object that is missing is an answer. Any other 404, of a bucket or of something that is no S3, is a fault.
    if (response.status === 404 && textOf(text, 'Code') === 'NoSuchKey') return undefined;
    throw explainS3Error(response.status, response.headers, text);
  }

  return async (request) => {
    for (const delay of retryDelaysMs) {
      try {
        return await attempt(request);
      } catch (error) {
        if (!ReplyForceError.is(error) || !error.retryable) throw error;
        // Half of it at random, so that many do not come back together.
        await sleep(delay * (0.5 + Math.random() / 2));
      }
    }
    return attempt(request);
  };
}

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new ReplyForceError('store_unavailable', 'S3 could not be reached, or its answer broke off.', { cause: error });
  }
}
