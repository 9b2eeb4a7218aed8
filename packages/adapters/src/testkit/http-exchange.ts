import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Default 10 s. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const httpAgent = new HttpAgent({ keepAlive: true });
const httpsAgent = new HttpsAgent({ keepAlive: true });

/** One HTTP request over kept-alive connections; rejects where no whole answer comes. */
export function exchange({ method, url, headers, body, timeoutMs = 10_000, signal }: Exchange): Promise<Reply> {
  const secure = url.startsWith('https:');
  return new Promise((resolve, reject) => {
    const options = {
      method,
      agent: secure ? httpsAgent : httpAgent,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
      ...(signal ? { signal } : {}),
    };
    const request = (secure ? httpsRequest : httpRequest)(url, options, (response) => {
      readText(response).then((text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }), reject);
    });
    request.setTimeout(timeoutMs, () => request.destroy(new Error(`No answer from ${new URL(url).host} within ${timeoutMs} ms.`)));
    request.on('error', reject);
    request.end(body);
  });
}

/** The whole body of a request or an answer; rejects where it breaks off. */
export async function readText(message: IncomingMessage): Promise<string> {
  return (await readBytes(message)).toString('utf8');
}

/** The same as bytes. */
export async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
