import { InboxError } from './inbox-error.js';

/** What the host's server minted. `expiresAt`: milliseconds since 1970, a date, or an ISO 8601 text. */
export interface InboxToken {
  readonly token: string;
  readonly expiresAt: number | string | Date;
}

export type TokenProvider = () => Promise<InboxToken>;

export interface TokenSource {
  /** The held token while it lasts, else a fresh one. */
  get(): Promise<string>;
  /** Asks the provider again unless somebody already replaced `rejected`. */
  refresh(rejected: string): Promise<string>;
}

/** Time before expiry at which a token is no longer used, so that it does not run out on its way. */
const EXPIRY_MARGIN_MS = 15_000;

/** Caches the provider's token; concurrent callers share one request. */
export function createTokenSource(provider: TokenProvider, now: () => number = Date.now): TokenSource {
  let held: { token: string; expiresAt: number } | undefined;
  let pending: Promise<string> | undefined;

  const fetchToken = (): Promise<string> => {
    pending ??= Promise.resolve()
      .then(provider)
      .then(({ token, expiresAt }) => {
        held = { token, expiresAt: new Date(expiresAt).getTime() };
        return token;
      })
      .catch((cause: unknown) => {
        held = undefined;
        throw cause instanceof InboxError ? cause : withoutToken(cause);
      })
      .finally(() => {
        pending = undefined;
      });
    return pending;
  };

  return {
    get: () => (held && held.expiresAt - EXPIRY_MARGIN_MS > now() ? Promise.resolve(held.token) : fetchToken()),
    refresh: (rejected) => (held && held.token !== rejected ? Promise.resolve(held.token) : fetchToken()),
  };
}

/** A browser that is offline reaches no provider: that says nothing of the person's right. */
function withoutToken(cause: unknown): InboxError {
  const isOffline = typeof navigator !== 'undefined' && navigator.onLine === false;
  if (isOffline) return new InboxError('network', 'The server cannot be reached.', 0, { cause });
  return new InboxError('unauthorized', 'The token provider gave no token.', 401, { cause });
}
