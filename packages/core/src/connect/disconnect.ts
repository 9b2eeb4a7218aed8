import type { Channel } from '../domain/channel.js';
import type { Actor } from '../domain/identity.js';
import type { ConnectionProblem } from '../domain/connection.js';
import type { Sealed } from '../domain/sealed.js';
import { announce, type EngineContext } from '../engine-context.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { accountOf, ask } from './connector-of.js';
import { CONNECTING } from './times.js';

/**
 * Ends a connection: the platform is told to deliver nothing more, unless other accounts are delivered with this one; the tokens are
 * given back and deleted, the history stays. What the platform says to it changes nothing: the account is disconnected here in any case.
 */
export async function disconnect(engine: EngineContext, channel: Channel, actor: Actor): Promise<void> {
  const connector = engine.channels.get(channel.type)?.connector;
  const account = await accountOf(engine, channel).catch(() => undefined);
  const release =
    connector && account && channel.status !== 'disconnected'
      ? async () => ask(engine, CONNECTING.exchangeMs, (context, signal) => connector.release(account, context, signal))
      : undefined;
  const untold = (error: unknown) =>
    engine.logger.warn({ error, channelId: channel.id }, 'the platform was not told of the end of a connection');
  const deliversOthers = await watchOthers(engine, channel);
  const wasShared = release !== undefined && (await deliversOthers());
  if (release && !wasShared) await release().catch(untold);
  await forget(engine, channel, { actor, action: 'channel.disconnected', problem: null });
  // Others may have ended in this moment, and seen this one: whoever is gone last tells it.
  if (!wasShared) return;
  try {
    if (!(await deliversOthers())) await release();
  } catch (error) {
    untold(error);
  }
}

/** Whether what the platform delivers for this account is delivered for others too, of whatever tenant; also once it is forgotten. */
async function watchOthers(engine: EngineContext, { tenantId, id }: Channel): Promise<() => Promise<boolean>> {
  const hash = (await engine.storage.forTenant(tenantId).connections.get(id))?.businessHash ?? null;
  return async () => {
    if (hash === null) return false;
    const together = await engine.storage.connections.ofBusiness(hash);
    return together.some(({ tenantId: holder, channelId }) => holder !== tenantId || channelId !== id);
  };
}

interface Ending {
  readonly actor: Actor;
  readonly action: string;
  readonly problem: ConnectionProblem | null;
  /** Ends it only where it still has these credentials. */
  readonly used?: Sealed;
}

/**
 * The end of it on our side alone: the platform knows, or it is the platform that says so.
 *
 * @returns false where it has other credentials by now, and goes on
 */
export async function forget(engine: EngineContext, channel: Channel, { actor, action, problem, used }: Ending): Promise<boolean> {
  const { tenantId, id: channelId } = channel;
  const reason = problem?.message ?? null;
  const outcome = await engine.storage.forTenant(tenantId).connections.change({
    channelId,
    set: {
      ownerHash: null,
      businessHash: null,
      verifiedAt: null,
      dueAt: null,
      refreshAt: null,
      expiresAt: null,
      problem,
    },
    status: 'disconnected',
    credentials: used === undefined ? 'forget' : { from: used, to: null },
    audit: [auditEntry(engine, tenantId, actor, action, { type: 'channel', id: channelId }, reason === null ? {} : { reason })],
  });
  if (outcome === 'stale') return false;
  announce(engine, tenantId, [], true);
  engine.events.emit('channel.status_changed', { tenantId, channelId, channel: channel.type, status: 'disconnected', reason });
  return true;
}
