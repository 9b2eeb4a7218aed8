import type { Channel } from '../domain/channel.js';
import { crmJobsOfContact } from '../crm/crm-jobs.js';
import { announce, type EngineContext } from '../engine-context.js';
import type { ChannelAdapter, PlatformProfile } from '../ports/channel-adapter.js';
import type { Rate } from '../ports/rate-limiter.js';
import { withDeadline } from '../support/deadline.js';

/** Somebody of whom a platform may know more. */
export interface Wanted {
  readonly channel: Channel;
  readonly contactId: string;
  readonly conversationId: string;
  readonly participantId: string;
  /** When the platform was last asked, ms; null for never. */
  readonly profileAt: number | null;
}

/** Asks platforms who people are, beside everything else: no message waits for it, and none is lost where it fails. */
export interface ProfileLookUp {
  /** Asks in a while, unless that was done lately, too many wait, or the platform tells nothing of people. */
  want(wanted: Wanted): void;
  /** Asks no more; resolves when the last answer is kept. */
  stop(): Promise<void>;
}

/** What a platform said is used this long, ms: addresses of pictures die within days (platform-apis.md 2.7 and 3.4). */
export const PROFILE_FRESH_MS = 7 * 24 * 60 * 60_000;
/** Look-ups that wait at most; whoever finds no room is asked about when they write again. */
const MAX_WAITING = 1_000;
/** Of one account, in all processes together. */
const RATE: Rate = { count: 2, perMs: 1_000 };
/** An account whose platform does not answer, or asks to be slower, is left alone this long, ms. */
const REST_MS = 5 * 60_000;
const TIMEOUT_MS = 10_000;

type Parts = Pick<
  EngineContext,
  'storage' | 'channels' | 'crm' | 'newId' | 'queue' | 'runtime' | 'http' | 'logger' | 'rateLimiter' | 'openCredentials' | 'vault' | 'bus'
>;

/** Looks people up one after another, in the order they were asked for. */
export function createProfileLookUp(parts: Parts): ProfileLookUp {
  const { channels, logger, runtime } = parts;
  const waiting = new Map<string, Wanted>();
  const restUntil = new Map<string, number>();
  const stopped = new AbortController();
  let working: Promise<void> | undefined;

  function isResting({ id }: Channel): boolean {
    return (restUntil.get(id) ?? 0) > runtime.now();
  }

  async function work(): Promise<void> {
    for (const [contactId, wanted] of waiting) {
      const adapter = channels.get(wanted.channel.type);
      try {
        const canAsk = adapter && !stopped.signal.aborted && !isResting(wanted.channel);
        if (canAsk && !(await lookUp(parts, adapter, wanted, stopped.signal))) restUntil.set(wanted.channel.id, runtime.now() + REST_MS);
      } catch (error) {
        logger.warn({ error, contactId }, 'a profile could not be read');
      }
      waiting.delete(contactId);
    }
    working = undefined;
  }

  return {
    want(wanted) {
      const { channel, contactId, profileAt } = wanted;
      if (channels.get(channel.type)?.fetchProfile === undefined || channel.status !== 'active' || isResting(channel)) return;
      if (profileAt !== null && runtime.now() - profileAt < PROFILE_FRESH_MS) return;
      if (stopped.signal.aborted || waiting.size >= MAX_WAITING || waiting.has(contactId)) return;
      waiting.set(contactId, wanted);
      working ??= work();
    },
    async stop() {
      stopped.abort();
      await working;
    },
  };
}

/** False where the platform could not be asked now. */
async function lookUp(parts: Parts, adapter: ChannelAdapter, wanted: Wanted, signal: AbortSignal): Promise<boolean> {
  const { http, logger, openCredentials, rateLimiter, runtime, storage } = parts;
  const { channel, contactId, conversationId, participantId } = wanted;
  const { tenantId, accountId, baseUrl } = channel;
  const credentials = await openCredentials(channel);
  if (!credentials || !adapter.fetchProfile) return true;
  const slot = { tenantId, key: `profile:${channel.id}`, rate: RATE, holder: contactId };
  for (let wait = await rateLimiter.reserve(slot); wait > 0; wait = await rateLimiter.reserve(slot)) {
    await runtime.sleep(wait, signal);
    if (signal.aborted) return true;
  }
  const ask = adapter.fetchProfile.bind(adapter);
  const answer = withDeadline(runtime, signal, TIMEOUT_MS, (own) =>
    ask({ accountId, participantId, baseUrl }, credentials, { runtime, http }, own),
  );
  const result = await unlessAborted(answer, signal);
  if (!result) return true;
  if (result.outcome === 'later') {
    logger.debug({ channelId: channel.id, reason: result.reason }, 'profiles are not read for a while');
    return false;
  }
  const found = result.outcome === 'found';
  const { contacts } = storage.forTenant(tenantId);
  const isNamed = found && result.profile.name !== undefined && (await contacts.get(contactId))?.name === null;
  const crm = isNamed ? crmJobsOfContact(parts, tenantId, conversationId) : {};
  const live = found ? [{ type: 'conversation.updated', conversationId } as const] : [];
  await contacts.saveProfile(contactId, await sealProfile(parts, tenantId, found ? result.profile : {}), { live, ...crm });
  announce(parts, tenantId, crm.ofLead?.jobs(conversationId) ?? [], found);
  return true;
}

/** What the work comes to; undefined where the process is to end before: nobody waits for a platform then. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve(undefined);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

async function sealProfile({ vault, runtime }: Parts, tenantId: string, { name, avatarUrl, follows }: PlatformProfile) {
  return {
    name: name === undefined ? null : await vault.seal(name, { tenantId, purpose: 'contact' }),
    avatarUrl: avatarUrl ?? null,
    follows: follows ?? null,
    at: runtime.now(),
  };
}
