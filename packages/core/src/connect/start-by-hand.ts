import type { Channel, ChannelCredentials } from '../domain/channel.js';
import type { ConnectionStart } from '../domain/connection.js';
import type { EngineContext } from '../engine-context.js';
import { startOf } from './connect-accounts.js';
import { CONNECTING } from './times.js';

/** Seconds since 1970 stay below this until the year 5138; ms are above it since 1973. */
const SECONDS_BELOW = 1e11;
const FIRST_DAY_MS = 25 * 60 * 60_000;

/** What the platform said for the token before it was kept. */
interface Standing {
  readonly verifiedAt: number | null;
  /** It was asked and did not say: it is asked again soon. */
  readonly asksAgain: boolean;
  /** The platform, or whoever runs the installation, says that the account belongs to the business account its credentials name. */
  readonly isOfBusiness: boolean;
}

/**
 * What a connection begins with where somebody brought its token. Where nobody says when the token ends, and it can be renewed, it
 * is renewed at the first look: from then on its end is known.
 */
export async function startByHand(
  engine: EngineContext,
  { type, accountId }: Pick<Channel, 'type' | 'accountId'>,
  credentials: ChannelCredentials,
  { verifiedAt, asksAgain, isOfBusiness }: Standing,
): Promise<ConnectionStart | undefined> {
  const connector = engine.channels.get(type)?.connector;
  if (!connector) return undefined;
  const expiresAt = timeOf(credentials['expiresAt']);
  const started = await startOf(engine, connector, { accountId, credentials, expiresAt, ownerId: null });
  const began = isOfBusiness ? started : { ...started, businessHash: null };
  const soon = engine.runtime.now() + CONNECTING.retryMinMs;
  const start = { ...began, verifiedAt, ...(asksAgain && { dueAt: Math.min(soon, began.dueAt ?? soon) }) };
  if (expiresAt !== null || !connector.renews(credentials)) return start;
  // Instagram renews no token on its first day (platform-apis.md 3.1).
  const refreshAt = engine.runtime.now() + (credentials['refreshToken'] ? 0 : FIRST_DAY_MS);
  return { ...start, refreshAt, dueAt: Math.min(refreshAt, start.dueAt ?? refreshAt) };
}

/** A time as a person writes it: ISO 8601, seconds or ms since 1970. */
export function timeOf(value: unknown): number | null {
  const number = typeof value === 'string' && !/^\d+$/.test(value.trim()) ? Date.parse(value) : Number(value ?? Number.NaN);
  if (!Number.isFinite(number) || number <= 0) return null;
  return number < SECONDS_BELOW ? number * 1_000 : number;
}
