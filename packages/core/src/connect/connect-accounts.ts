import type { Channel } from '../domain/channel.js';
import type { ConnectionStart, PendingConnection } from '../domain/connection.js';
import { SYSTEM_TENANT_ID } from '../domain/tenant.js';
import { announce, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ChannelConnector, OfferedAccount } from '../ports/channel-connector.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { connectorOf } from './connector-of.js';
import { saveAccount } from './save-account.js';
import { sendAgain } from './send-again.js';
import { subscribe } from './subscribe.js';
import { jittered } from './times.js';

/**
 * Connects accounts of a login: stored first, so that nothing that is delivered from here on is a stranger's, then the platform is
 * asked to deliver. What cannot be connected is said in words and keeps none of the others from it.
 */
export async function connectAccounts(
  engine: EngineContext,
  pending: PendingConnection,
  offered: readonly OfferedAccount[],
): Promise<PendingConnection> {
  const { tenantId, id } = pending;
  const connected: string[] = [];
  const failures: string[] = [];
  for (const account of offered) {
    try {
      const channel = await save(engine, pending, account);
      connected.push(channel.id);
      const failure = await subscribe(engine, channel, pending.webhookUrl);
      if (failure !== undefined) failures.push(`${account.name}: ${failure}`);
    } catch (error) {
      if (!ReplyForceError.is(error)) engine.logger.error({ error }, 'an account could not be connected');
      failures.push(`${account.name}: ${ReplyForceError.is(error) ? error.message : 'It could not be connected.'}`);
    }
  }
  const end = {
    status: connected.length > 0 ? 'connected' : 'failed',
    offers: null,
    channelIds: connected,
    failure: failures.length > 0 ? failures.join(' ') : null,
  } as const;
  const moved = await engine.storage.forTenant(tenantId).connections.move({ id }, 'connecting', end, engine.runtime.now());
  announce(engine, tenantId, [], true);
  if (connected.length > 0) await sendAgain(engine, tenantId);
  return moved ?? { ...pending, ...end };
}

async function save(engine: EngineContext, { tenantId, channelType, actor }: PendingConnection, account: OfferedAccount) {
  const { type = channelType, accountId, name, credentials } = account;
  const { channels } = engine.storage.forTenant(tenantId);
  const channel: Channel = {
    id: engine.newId(),
    tenantId,
    type,
    accountId,
    name: name.slice(0, 200),
    status: 'active',
    baseUrl: null,
    createdAt: engine.runtime.now(),
  };
  const resource = { type: 'channel', id: channel.id };
  const note = auditEntry(engine, tenantId, actor, 'channel.connected', resource, {
    channel_type: type,
    account_id: accountId,
    by: 'login',
  });
  const sealed = await engine.vault.seal(JSON.stringify(credentials), { tenantId, purpose: 'credentials' });
  const start = await startOf(engine, connectorOf(engine, type), account);
  await saveAccount(engine, channel, sealed, note, { ...start, verifiedAt: engine.runtime.now() });
  // An account the tenant had before keeps its id.
  return (await channels.list()).find((one) => one.type === type && one.accountId === accountId) ?? channel;
}

/** What is known of a connection that begins now: it is renewed at half of its life and looked at every so often. */
export async function startOf(
  engine: Pick<EngineContext, 'runtime' | 'vault'>,
  connector: ChannelConnector,
  { accountId, credentials, expiresAt, ownerId }: Pick<OfferedAccount, 'accountId' | 'credentials' | 'expiresAt' | 'ownerId'>,
): Promise<ConnectionStart> {
  const { runtime } = engine;
  const now = runtime.now();
  const business = connector.businessOf?.({ accountId, credentials });
  return {
    ownerHash: ownerId === null ? null : await ownerHashOf(engine, ownerId),
    businessHash: business === undefined ? null : await businessHashOf(engine, business),
    verifiedAt: null,
    issuedAt: now,
    ...plan(connector, runtime.randomBytes, now, expiresAt, connector.renews(credentials)),
  };
}

/** When a token that was given now is renewed, and when somebody looks next. */
export function plan(
  connector: Pick<ChannelConnector, 'checkEveryMs'>,
  randomBytes: (length: number) => Uint8Array,
  now: number,
  expiresAt: number | null,
  renews: boolean,
): Pick<ConnectionStart, 'expiresAt' | 'refreshAt' | 'dueAt'> {
  const refreshAt = renews && expiresAt !== null ? now + jittered((expiresAt - now) / 2, randomBytes) : null;
  const checkAt = now + jittered(connector.checkEveryMs, randomBytes);
  return { expiresAt, refreshAt, dueAt: refreshAt === null ? checkAt : Math.min(refreshAt, checkAt) };
}

/** Under which a person's accounts are found, whatever their tenant: useless outside this installation. */
export function ownerHashOf({ vault }: Pick<EngineContext, 'vault'>, ownerId: string): string | Promise<string> {
  return vault.digest(`owner|${ownerId}`, SYSTEM_TENANT_ID);
}

/** Under which the accounts of a business account are found, whatever their tenant. */
export function businessHashOf({ vault }: Pick<EngineContext, 'vault'>, businessAccountId: string): string | Promise<string> {
  return vault.digest(`business|${businessAccountId}`, SYSTEM_TENANT_ID);
}
