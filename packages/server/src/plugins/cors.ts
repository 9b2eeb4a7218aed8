import type { App } from '../app.js';

/** Whether pages of an origin may use this server, which they know by `host`. Absent: no page, or one of ours. */
export type OriginCheck = (origin: string | undefined, host: string | undefined) => boolean;

const METHODS = 'GET, POST, PUT, PATCH, DELETE';
const REQUEST_HEADERS = 'authorization, content-type, idempotency-key, if-match';
const ANSWER_HEADERS = 'etag, retry-after, x-request-id, idempotency-replayed';
/** How long a browser keeps what a preflight said, s. */
const PREFLIGHT_SECONDS = 600;

/** Our own pages and those of the listed origins; programs send no origin. */
export function originCheck(listed: readonly string[], publicUrl: () => string): OriginCheck {
  return (origin, host) => {
    if (origin === undefined || listed.includes(origin)) return true;
    return origin === originOf(publicUrl()) || (host !== undefined && URL.canParse(origin) && new URL(origin).host === host);
  };
}

/**
 * Lets pages of the listed origins call the API with tokens. No cookie of ours is ever allowed along, so what a page may do
 * is what its token may do.
 */
export function allowOrigins(app: App, listed: readonly string[]): void {
  if (listed.length === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    void reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || !listed.includes(origin)) return;
    void reply
      .header('access-control-allow-origin', origin)
      .header('access-control-expose-headers', ANSWER_HEADERS)
      .header('cross-origin-resource-policy', 'cross-origin');
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return;
    return reply
      .header('access-control-allow-methods', METHODS)
      .header('access-control-allow-headers', REQUEST_HEADERS)
      .header('access-control-max-age', String(PREFLIGHT_SECONDS))
      .code(204)
      .send();
  });
  // Without a route a preflight would not pass through this scope.
  app.options('/api/*', { config: { access: 'public', hidden: true } }, async (_request, reply) => reply.code(204).send());
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
