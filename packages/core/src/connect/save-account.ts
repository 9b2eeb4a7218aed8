import type { NewAuditEntry } from '../domain/audit.js';
import type { Channel } from '../domain/channel.js';
import type { ConnectionStart } from '../domain/connection.js';
import type { Sealed } from '../domain/sealed.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { forget } from './disconnect.js';

const CONNECT = { type: 'system', id: 'connect' } as const;
/** Several may grasp at one account at once; whoever speaks for it does not give way to all of them for ever. */
const TRIES = 5;
const WORDS =
  'This account was added by hand, and its platform never confirmed it. Whoever speaks for it there connected it to another workspace.';

/**
 * Keeps an account and its credentials. Where another tenant has it and the platform never confirmed that, whoever it has confirmed
 * takes it over. Throws `conflict` where the other tenant's claim is no worse.
 */
export async function saveAccount(
  engine: EngineContext,
  channel: Channel,
  credentials: Sealed,
  note: NewAuditEntry,
  start: ConnectionStart | undefined,
): Promise<void> {
  const { channels, audit } = engine.storage.forTenant(channel.tenantId);
  const isConfirmed = start !== undefined && start.verifiedAt !== null;
  let displaced = false;
  for (let tries = 1; ; tries += 1) {
    try {
      await channels.save(channel, credentials, note, start);
      if (!displaced) return;
      const about = { channel_type: channel.type, account_id: channel.accountId };
      return await audit.append(auditEntry(engine, channel.tenantId, note.actor, 'channel.taken_over', note.resource, about));
    } catch (error) {
      if (!isConfirmed || tries === TRIES || !ReplyForceError.is(error) || error.code !== 'conflict') throw error;
      const holder = await displace(engine, channel);
      if (holder === 'stays') throw error;
      displaced ||= holder === 'displaced';
    }
  }
}

/** Ends the claim of another tenant to an account, unless the platform confirmed it: even in this moment. */
async function displace(engine: EngineContext, { tenantId, type, accountId }: Channel): Promise<'displaced' | 'gone' | 'stays'> {
  const holder = await engine.storage.resolveChannel(type, accountId);
  if (!holder || holder.tenantId === tenantId) return 'gone';
  const { channels, connections } = engine.storage.forTenant(holder.tenantId);
  // Read first: what is confirmed meanwhile comes with other credentials.
  const sealed = await channels.credentials(holder.id);
  const connection = await connections.get(holder.id);
  if (!sealed || connection?.verifiedAt !== null) return 'stays';
  const problem = { code: 'displaced', message: WORDS };
  const isGone = await forget(engine, holder, { actor: CONNECT, action: 'channel.displaced', problem, used: sealed });
  engine.logger.warn({ type, tenantId: holder.tenantId, channelId: holder.id }, 'an account was taken over by whoever speaks for it');
  return isGone ? 'displaced' : 'gone';
}
