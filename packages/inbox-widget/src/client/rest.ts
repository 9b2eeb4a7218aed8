import { InboxError } from './inbox-error.js';
import type { TokenSource } from './token-source.js';

interface RestRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RestClient {
  /** Resolves to the parsed body, `undefined` where there is none; rejects with `InboxError`. */
  request<T>(path: string, request?: RestRequest): Promise<T>;
}

export interface RestOptions {
  /** Where the engine lives, without a trailing slash. */
  readonly endpoint: string;
  readonly tokens: TokenSource;
  readonly fetch?: typeof fetch;
}

/** JSON over HTTP with a bearer token; a 401 refreshes the token and tries once more. */
export function createRestClient({ endpoint, tokens, fetch: fetchFunction = (...args) => fetch(...args) }: RestOptions): RestClient {
  const attempt = async (path: string, request: RestRequest, token: string): Promise<Response> => {
    const headers: Record<string, string> = { accept: 'application/json', authorization: `Bearer ${token}`, ...request.headers };
    if (request.body !== undefined) headers['content-type'] = 'application/json';
    try {
      return await fetchFunction(`${endpoint}${path}${queryText(request.query)}`, {
        method: request.method ?? 'GET',
        headers,
        body: request.body === undefined ? null : JSON.stringify(request.body),
      });
    } catch (cause) {
      throw new InboxError('network', 'The server cannot be reached.', 0, { cause });
    }
  };

  return {
    async request<T>(path: string, request: RestRequest = {}): Promise<T> {
      const token = await tokens.get();
      let response = await attempt(path, request, token);
      if (response.status === 401) response = await attempt(path, request, await tokens.refresh(token));
      if (!response.ok) throw await problemOf(response);
      const text = await response.text();
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },
  };
}

function queryText(query: RestRequest['query'] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Reads an RFC 9457 problem document; anything else keeps the status alone. */
async function problemOf(response: Response): Promise<InboxError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = (typeof body === 'object' && body !== null ? body : {}) as { code?: unknown; detail?: unknown; title?: unknown };
  const code = response.status === 401 ? 'unauthorized' : typeof problem.code === 'string' ? problem.code : `http_${response.status}`;
  const message = [problem.detail, problem.title].find((text) => typeof text === 'string') ?? `The server answered ${response.status}.`;
  return new InboxError(code, message as string, response.status);
}
