import type { Channel, ChannelCredentials, ChannelStatus } from '../domain/channel.js';
import type { Connection, ConnectionProblem } from '../domain/connection.js';
import type { Actor } from '../domain/identity.js';
import type { Sealed } from '../domain/sealed.js';
import { announce, type EngineContext } from '../engine-context.js';
import type { ChannelConnector, ConnectedAccount, ConnectionHealth, Renewal } from '../ports/channel-connector.js';
import type { ChangeConnection } from '../ports/connections.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { businessHashOf, plan } from './connect-accounts.js';
import { accountOf, ask } from './connector-of.js';
import { accountStopped } from '../notify/account-stopped.js';
import { proveAccount } from './prove-account.js';
import { sendAgain } from './send-again.js';
import { costCeilingOf } from './cost-ceiling.js';
import { subscribe, WEBHOOK_URL } from './subscribe.js';
import { CONNECTING, jittered } from './times.js';

/** One account and who looks after it. */
interface Tended {
  readonly channel: Channel;
  readonly connection: Connection;
  readonly connector: ChannelConnector;
  readonly account: ConnectedAccount;
  readonly sealed: Sealed;
  readonly actor: Actor;
  /** A person asked for it: what holds again sends again. */
  readonly byHand: boolean;
}

/**
 * Looks after one connection that was taken: its token is renewed when that is due, else the platform is asked whether the
 * connection holds. Whatever comes of it is written in one command, which also gives it back.
 *
 * @param wish `renew` renews now; `check` asks only
 */
export async function tend(engine: EngineContext, connection: Connection, actor: Actor, wish?: 'renew' | 'check'): Promise<void> {
  const { tenantId, channelId } = connection;
  const tenant = engine.storage.forTenant(tenantId);
  const channel = await tenant.channels.get(channelId);
  const connector = channel && engine.channels.get(channel.type)?.connector;
  const sealed = channel && (await tenant.channels.credentials(channelId));
  const account = channel && (await accountOf(engine, channel));
  if (!channel || !connector || !sealed || !account || channel.status === 'disconnected') {
    await tenant.connections.change({ channelId, set: { dueAt: null, refreshAt: null } });
    return;
  }
  const tended: Tended = { channel, connection, connector, account, sealed, actor, byHand: wish !== undefined };
  const isDue = connection.refreshAt !== null && connection.refreshAt <= engine.runtime.now();
  if (connector.renews(account.credentials) && (wish === 'renew' || (isDue && wish === undefined))) await renew(engine, tended);
  else await check(engine, tended);
}

/**
 * That a renewal begins is durable before the platform is asked: a token that works once may be spent when the process dies, or
 * when no answer comes. It is asked once more then, and if it was spent the platform says so: the account shows that, in words.
 */
async function renew(engine: EngineContext, tended: Tended): Promise<void> {
  const { channel, connection, connector, account } = tended;
  const begun = { ...connection, failures: connection.failures + 1 };
  await engine.storage.forTenant(channel.tenantId).connections.change({
    channelId: channel.id,
    set: { failures: begun.failures },
    heldUntil: engine.runtime.now() + CONNECTING.holdMs,
  });
  const renewal = await ask(engine, CONNECTING.tendMs, (context, signal) => connector.renew(account, context, signal)).catch(
    (error: unknown): Renewal => {
      engine.logger.error({ error, channelId: channel.id }, 'a token could not be renewed');
      return { outcome: 'unknown', reason: 'The platform did not answer.' };
    },
  );
  switch (renewal.outcome) {
    case 'renewed':
      return renewed(engine, tended, renewal.credentials, renewal.expiresAt);
    case 'refused':
      return refused(engine, tended, {
        code: 'renewal_refused',
        message:
          connection.failures > 0
            ? `${renewal.reason} An earlier renewal was cut off on its way: its token works once and was spent.`
            : renewal.reason,
      });
    default:
      return putOff(engine, tended, renewal.reason, renewal.outcome === 'unknown' ? begun.failures : 0);
  }
}

async function renewed(engine: EngineContext, tended: Tended, credentials: ChannelCredentials, expiresAt: number | null): Promise<void> {
  const { channel, connection, connector, sealed, actor } = tended;
  const { runtime } = engine;
  const now = runtime.now();
  const isTokens = connection.problem === null || TOKEN_PROBLEMS.includes(connection.problem.code);
  const to = await engine.vault.seal(JSON.stringify(credentials), { tenantId: channel.tenantId, purpose: 'credentials' });
  const sendsAgain = channel.status === 'needs_reauth' && isTokens;
  await write(engine, tended, {
    set: {
      issuedAt: now,
      checkedAt: now,
      failures: 0,
      ...(isTokens && { problem: null }),
      ...plan(connector, runtime.randomBytes, now, expiresAt, connector.renews(credentials)),
    },
    credentials: { from: sealed, to },
    ...(sendsAgain && { status: 'active' as const }),
    audit: [
      auditEntry(engine, channel.tenantId, actor, 'channel.token_renewed', { type: 'channel', id: channel.id }, { expires_at: expiresAt }),
    ],
  });
}

/** Problems that end with a new token. */
const TOKEN_PROBLEMS: readonly string[] = ['token_refused', 'renewal_failing', 'renewal_refused'];

/** Tried again while the token lives, and after: a platform that does not answer is no reason to give an account up. */
async function putOff(engine: EngineContext, tended: Tended, reason: string, failures: number): Promise<void> {
  const { channel, connection } = tended;
  const now = engine.runtime.now();
  const left = (connection.expiresAt ?? now) - now;
  const wait = Math.min(Math.max(left / 8, CONNECTING.retryMinMs), CONNECTING.retryMaxMs);
  const dueAt = now + jittered(wait, engine.runtime.randomBytes);
  const ends = connection.expiresAt === null ? '' : ` The token ends on ${new Date(connection.expiresAt).toISOString()}.`;
  if (left <= CONNECTING.alertMs) engine.logger.warn({ channelId: channel.id, reason }, 'a token is about to end and could not be renewed');
  const problem = { code: 'renewal_failing', message: `The token could not be renewed: ${reason}${ends} It is tried again.` };
  const mustTell = connection.problem === null || TOKEN_PROBLEMS.includes(connection.problem.code);
  await write(engine, tended, { set: { failures, refreshAt: now, dueAt, ...(mustTell && { problem }) } });
}

/** Only a person can help: receiving goes on, sending waits. */
async function refused(engine: EngineContext, tended: Tended, problem: ConnectionProblem): Promise<void> {
  const { channel, sealed, actor } = tended;
  await write(engine, tended, {
    set: { dueAt: null, refreshAt: null, failures: 0, checkedAt: engine.runtime.now(), problem },
    // Where others were put in their place meanwhile, what was said of these does not matter.
    credentials: { from: sealed, to: sealed },
    status: 'needs_reauth',
    audit: [
      auditEntry(
        engine,
        channel.tenantId,
        actor,
        'channel.needs_reauth',
        { type: 'channel', id: channel.id },
        { code: problem.code, reason: problem.message },
      ),
    ],
  });
}

async function check(engine: EngineContext, tended: Tended): Promise<void> {
  const { channel, connection, connector, account } = tended;
  const webhookUrl = account.credentials[WEBHOOK_URL];
  const proof = connection.verifiedAt === null ? await proveAccount(engine, channel, account.credentials) : undefined;
  if (proof?.outcome === 'other') return refused(engine, tended, { code: 'other_account', message: proof.reason });
  const verifiedAt = proof?.outcome === 'holds' ? engine.runtime.now() : connection.verifiedAt;
  const business = proof?.outcome === 'holds' ? connector.businessOf?.(account) : undefined;
  const businessHash = business === undefined ? connection.businessHash : await businessHashOf(engine, business);
  const health = await ask(engine, CONNECTING.tendMs, (context, signal) => connector.check(account, context, signal)).catch(
    (error: unknown): ConnectionHealth => {
      engine.logger.error({ error, channelId: channel.id }, 'a connection could not be checked');
      return { outcome: 'unavailable', reason: 'The platform did not answer.' };
    },
  );
  const { now, randomBytes } = engine.runtime;
  if (health.outcome === 'refused') {
    if (!connector.renews(account.credentials)) return refused(engine, tended, { code: 'token_refused', message: health.reason });
    // A token that can be renewed is renewed before a person is called.
    return write(engine, tended, { set: { refreshAt: now(), dueAt: now() } });
  }
  const next = now() + (health.outcome === 'healthy' ? jittered(connector.checkEveryMs, randomBytes) : CONNECTING.retryMinMs);
  const dueAt = connection.refreshAt === null ? next : Math.min(next, connection.refreshAt);
  if (health.outcome === 'unavailable') return write(engine, tended, { set: { dueAt, verifiedAt, businessHash } });
  return healthy(
    engine,
    { ...tended, connection: { ...connection, verifiedAt, businessHash } },
    health,
    dueAt,
    typeof webhookUrl === 'string' ? webhookUrl : undefined,
  );
}

async function healthy(
  engine: EngineContext,
  tended: Tended,
  health: Extract<ConnectionHealth, { outcome: 'healthy' }>,
  dueAt: number,
  webhookUrl: string | undefined,
): Promise<void> {
  const { channel, connection, sealed, byHand } = tended;
  const ceiling = await costCeilingOf(engine, channel);
  const status = statusNow(channel.status, connection, byHand, ceiling);
  const problem = ceiling ?? problemNow(connection, status, health.remark);
  const to =
    health.credentials &&
    (await engine.vault.seal(JSON.stringify(health.credentials), { tenantId: channel.tenantId, purpose: 'credentials' }));
  const { expiresAt } = health;
  await write(engine, tended, {
    set: {
      verifiedAt: connection.verifiedAt,
      businessHash: connection.businessHash,
      checkedAt: engine.runtime.now(),
      dueAt,
      problem,
      ...(expiresAt !== undefined && { expiresAt }),
    },
    ...(status !== channel.status && { status }),
    ...(to && { credentials: { from: sealed, to } }),
  });
  if (connection.problem?.code === 'webhook_missing' && webhookUrl !== undefined) await subscribe(engine, channel, webhookUrl);
}

/** What a person asked about and the platform calls good sends again; by itself only what rested for its cost does. */
function statusNow(status: ChannelStatus, { problem }: Connection, byHand: boolean, ceiling: ConnectionProblem | undefined): ChannelStatus {
  if (ceiling) return status === 'active' ? 'paused' : status;
  if (problem?.code === 'cost_ceiling' && status === 'paused') return 'active';
  return byHand && (status === 'needs_reauth' || status === 'paused') ? 'active' : status;
}

function problemNow({ problem }: Connection, status: ChannelStatus, remark: string | undefined): ConnectionProblem | null {
  const stays = problem !== null && (status !== 'active' || LASTING.includes(problem.code));
  if (stays) return problem;
  return remark === undefined ? null : { code: 'remark', message: remark };
}

/** Problems that a good answer about the token does not end. */
const LASTING: readonly string[] = ['webhook_missing', 'renewal_failing'];

async function write(engine: EngineContext, { channel }: Tended, change: Omit<ChangeConnection, 'channelId'>): Promise<void> {
  const { tenantId, id: channelId } = channel;
  const { connections } = engine.storage.forTenant(tenantId);
  const jobs = change.status === 'needs_reauth' || change.status === 'paused' ? accountStopped(engine, channel) : [];
  const outcome = await connections.change({ channelId, ...change, jobs });
  if (outcome === 'stale') {
    // It was connected anew meanwhile: what holds of it was written then.
    await connections.change({ channelId, set: {} });
    return;
  }
  if (!change.status) return;
  announce(engine, tenantId, jobs, true);
  if (change.status === 'active') await sendAgain(engine, tenantId);
  const reason = change.set.problem?.message ?? null;
  engine.events.emit('channel.status_changed', { tenantId, channelId, channel: channel.type, status: change.status, reason });
  if (change.status !== 'active') engine.logger.warn({ channelId, status: change.status, reason }, 'channel stopped sending');
}
