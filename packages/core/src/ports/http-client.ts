export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends one request. Rejects with `HttpNotSentError` where the request certainly never reached the other side (refused,
 * name not found); any other rejection means nobody can know.
 */
export type HttpClient = (request: HttpRequest) => Promise<HttpResponse>;

export class HttpNotSentError extends Error {
  override readonly name = 'HttpNotSentError';
  /** Told by a marker rather than by class: this file may be bundled more than once. */
  readonly notSent = true;
}

export function isNotSent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { notSent?: unknown }).notSent === true;
}
