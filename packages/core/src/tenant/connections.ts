import { beginLogin } from '../connect/begin-login.js';
import { chooseAccounts, exchangeCode, offersOf, ownLogin } from '../connect/finish-login.js';
import { tend } from '../connect/tend.js';
import { CONNECTING } from '../connect/times.js';
import type { Connection, PendingConnection } from '../domain/connection.js';
import type { Actor } from '../domain/identity.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { LoginProgress, TenantApi } from './tenant-api.js';

/** Logins at platforms, and the care for what they connected. */
export function connectionActions(engine: EngineContext, tenantId: string): TenantApi['connections'] {
  const { connections } = engine.storage.forTenant(tenantId);

  async function of(channelId: string): Promise<Connection> {
    const found = await connections.get(channelId);
    if (!found) throw new ReplyForceError('not_found', 'There is no such channel.');
    return found;
  }

  async function byHand(channelId: string, actor: Actor, wish: 'renew' | 'check'): Promise<Connection> {
    await of(channelId);
    const now = engine.runtime.now();
    const taken = await connections.take(channelId, now, now + CONNECTING.holdMs);
    if (!taken) throw new ReplyForceError('conflict', 'This account is being looked after at this moment. Try again in a minute.');
    await tend(engine, taken, actor, wish);
    return of(channelId);
  }

  return {
    begin: (login, actor) => beginLogin(engine, tenantId, login, actor),
    progress: async (id, actor) => progressOf(engine, await ownLogin(engine, tenantId, id, actor)),
    choose: async (id, accountIds, actor) => progressOf(engine, await chooseAccounts(engine, tenantId, id, accountIds, actor)),
    exchange: async (id, granted, actor) => progressOf(engine, await exchangeCode(engine, tenantId, id, granted, actor)),
    of,
    renew: (channelId, actor) => byHand(channelId, actor, 'renew'),
    check: (channelId, actor) => byHand(channelId, actor, 'check'),
  };
}

/** How far a login has got, without its secrets. */
export async function progressOf(engine: EngineContext, pending: PendingConnection): Promise<LoginProgress> {
  const { id, channelType: type, status, channelIds, failure, expiresAt } = pending;
  const isOver = expiresAt <= engine.runtime.now() && status !== 'connected' && status !== 'failed';
  return {
    id,
    type,
    status: isOver ? 'failed' : status,
    accounts:
      status === 'choosing' && !isOver
        ? (await offersOf(engine, pending)).map(({ type: of = type, accountId, name }) => ({ type: of, accountId, name }))
        : [],
    channelIds,
    failure: isOver ? 'Nobody went on with this login in time. Begin again.' : failure,
    expiresAt,
  };
}
