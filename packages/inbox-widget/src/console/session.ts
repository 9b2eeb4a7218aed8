import type { WirePausedService } from '@replyforce/core/protocol';
import type { InboxToken } from '../client/token-source.js';
import type { ChannelJson } from './channels.js';
import { InboxError } from '../client/inbox-error.js';

export interface ConsoleUser {
  readonly id: string;
  readonly tenant_id: string;
  readonly email: string;
  readonly role: string;
}

interface SessionJson {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly user: ConsoleUser;
}

export interface Session {
  /** Signs in; rejects with the server's own words. */
  login(email: string, password: string): Promise<ConsoleUser>;
  /** Picks up the session of the refresh cookie; undefined where there is none. */
  resume(): Promise<ConsoleUser | undefined>;
  /** The company the replies speak for; empty where this user may not read it. */
  company(): Promise<string>;
  /** A request of the console itself, with the session's right; rejects with the server's own words. */
  request(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  /** Services that do not answer; none where that cannot be learnt now. */
  pausedServices(): Promise<readonly WirePausedService[]>;
  /** Accounts that do not send; none where that cannot be learnt now. */
  restingChannels(): Promise<readonly ChannelJson[]>;
  /** Forgets the token, and ends the session of the cookie; rejects where the server cannot be told, so that the cookie still opens it. */
  logout(): Promise<void>;
  /** The access token, renewed by the cookie; for `<rf-inbox>` and for the console's own requests. */
  token(): Promise<InboxToken>;
}

const AUTH = '/api/v1/auth';
const EXPIRY_MARGIN_MS = 30_000;
/** How long a tab waits for its turn: one whose request hangs must not keep all others from signing out. */
const LONGEST_WAIT_MS = 10_000;

/** The access token lives in memory only; the refresh token in a cookie that no script can read. */
export function createSession(now: () => number = Date.now): Session {
  /** The newest access token, until the inbox has taken it: it asks again only when that one is old or was refused. */
  let untaken: InboxToken | undefined;
  let newest = '';
  let renewing: Promise<SessionJson> | undefined;

  const keep = (session: SessionJson): ConsoleUser => {
    newest = session.access_token;
    untaken = { token: newest, expiresAt: now() + session.expires_in * 1000 };
    return session.user;
  };

  /** Each refresh token works once, so concurrent callers share one request, and tabs take turns. */
  const renew = (): Promise<SessionJson> => {
    renewing ??= inTurn(() => post<SessionJson>('refresh')).finally(() => {
      renewing = undefined;
    });
    return renewing;
  };

  /** What the server says; undefined where it does not, or not to this user. */
  const read = async <T>(path: string): Promise<T | undefined> => {
    const response = await fetch(`/api/v1/${path}`, { headers: { authorization: `Bearer ${newest}` } }).catch(() => undefined);
    return response?.ok ? ((await response.json()) as T) : undefined;
  };

  return {
    login: async (email, password) => keep(await post<SessionJson>('login', { email, password })),
    async resume() {
      try {
        return keep(await renew());
      } catch (error) {
        if (error instanceof InboxError && error.status !== 401) throw error;
        return undefined;
      }
    },
    async company() {
      return (await read<{ readonly company?: string }>('settings/brand-voice'))?.company ?? '';
    },
    async pausedServices() {
      return (await read<{ readonly data?: readonly WirePausedService[] }>('services/paused'))?.data ?? [];
    },
    async restingChannels() {
      const channels = (await read<{ readonly data?: readonly ChannelJson[] }>('channels'))?.data ?? [];
      return channels.filter(({ status }) => status === 'needs_reauth' || status === 'paused');
    },
    async request(method, path, body) {
      const json: Readonly<Record<string, string>> = body === undefined ? {} : { 'content-type': 'application/json' };
      const ask = () =>
        call<unknown>(method, path, {
          headers: { authorization: `Bearer ${newest}`, ...json },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof InboxError) || error.status !== 401) throw error;
        keep(await renew());
        return ask();
      }
    },
    async logout() {
      untaken = undefined;
      newest = '';
      await inTurn(() => call('DELETE', `${AUTH}/logout`, {}));
    },
    async token() {
      if (!untaken || Number(untaken.expiresAt) - EXPIRY_MARGIN_MS < now()) keep(await renew());
      const taken = untaken;
      untaken = undefined;
      if (!taken) throw new InboxError('unauthorized', 'You are signed out.', 401);
      return taken;
    },
  };
}

/** One tab at a time: whoever comes next sends the cookie that the answer before has set. Browsers lock for https and loopback alone. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = (globalThis as { readonly navigator?: { readonly locks?: LockManager } }).navigator ?? {};
  if (!locks) return work();
  let begun = false;
  try {
    return await locks.request('replyforce.refresh', { signal: AbortSignal.timeout(LONGEST_WAIT_MS) }, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    if (begun) throw error;
    return work();
  }
}

function post<T>(name: string, body?: unknown): Promise<T> {
  const json = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return call<T>('POST', `${AUTH}/${name}`, json);
}

async function call<T>(method: string, path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { method, ...init });
  } catch (cause) {
    throw new InboxError('network', 'The server cannot be reached.', 0, { cause });
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  const problem = (answer ?? {}) as { code?: string; detail?: string; title?: string };
  throw new InboxError(problem.code ?? 'unexpected', problem.detail ?? problem.title ?? 'That did not work.', response.status);
}
