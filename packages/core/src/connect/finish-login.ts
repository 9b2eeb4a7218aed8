import type { ChannelType } from '../domain/channel.js';
import type { PendingConnection } from '../domain/connection.js';
import type { Actor } from '../domain/identity.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { GrantedCode, OfferedAccount } from '../ports/channel-connector.js';
import { connectAccounts } from './connect-accounts.js';
import { ask, connectorOf } from './connector-of.js';
import { hashOfState, tenantOfState } from './state.js';
import { CONNECTING } from './times.js';

const EXPIRED = 'This login is over: it was used already, it took longer than ten minutes, or it was never begun. Begin again.';

/**
 * The platform has sent a browser back. The state decides whose login it is and works once; whoever began it must still be
 * allowed to. One account is connected at once, of several somebody chooses. Throws `conflict` for a state that does not hold,
 * in words; what fails after that is noted with the login, in words too.
 */
export async function finishLogin(engine: EngineContext, type: ChannelType, query: URLSearchParams): Promise<PendingConnection> {
  const state = query.get('state') ?? '';
  const tenantId = tenantOfState(state);
  const now = engine.runtime.now();
  const taken =
    tenantId === undefined
      ? undefined
      : await engine.storage
          .forTenant(tenantId)
          .connections.move({ stateHash: await hashOfState(state, engine.runtime) }, 'waiting', { status: 'exchanging' }, now);
  if (!taken || taken.channelType !== type) throw new ReplyForceError('conflict', EXPIRED);
  const code = query.get('code')?.replace(/#_$/, '') ?? '';
  const refusal = query.get('error');
  if (refusal !== null) return fail(engine, taken, wordsFor(refusal));
  if (code === '') return fail(engine, taken, 'The platform sent nothing to go on with. Begin again.');
  if (!(await mayStill(engine, taken))) return fail(engine, taken, 'Whoever began this login may no longer connect accounts.');
  return exchange(engine, taken, { code, redirectUri: taken.redirectUri });
}

/** A code that a script in a page was given (WhatsApp Embedded Signup). Throws `not_found` for a login of somebody else. */
export async function exchangeCode(
  engine: EngineContext,
  tenantId: string,
  id: string,
  granted: Pick<GrantedCode, 'code' | 'wabaId' | 'phoneNumberId'>,
  actor: Actor,
): Promise<PendingConnection> {
  const found = await ownLogin(engine, tenantId, id, actor);
  const { connections } = engine.storage.forTenant(tenantId);
  const taken = await connections.move({ id: found.id }, 'waiting', { status: 'exchanging' }, engine.runtime.now());
  if (!taken) throw new ReplyForceError('conflict', EXPIRED);
  return exchange(engine, taken, { ...granted, redirectUri: null });
}

/** Connects what was chosen of several. Throws `not_found`, `conflict` where it is over, `validation_failed` for an account that is not offered. */
export async function chooseAccounts(
  engine: EngineContext,
  tenantId: string,
  id: string,
  accountIds: readonly string[],
  actor: Actor,
): Promise<PendingConnection> {
  const found = await ownLogin(engine, tenantId, id, actor);
  const offers = await offersOf(engine, found);
  const chosen = offers.filter(({ accountId }) => accountIds.includes(accountId));
  if (found.status === 'choosing' && (chosen.length === 0 || chosen.length !== new Set(accountIds).size)) {
    const errors = [{ path: 'account_ids', message: 'must name one or more of the accounts that are offered' }];
    throw new ReplyForceError('validation_failed', 'No such account is offered.', { errors });
  }
  const { connections } = engine.storage.forTenant(tenantId);
  const taken = await connections.move({ id }, 'choosing', { status: 'connecting' }, engine.runtime.now());
  if (!taken) throw new ReplyForceError('conflict', EXPIRED);
  return connectAccounts(engine, taken, chosen);
}

/** What can be chosen, without the tokens that come with it. */
export async function offersOf(engine: EngineContext, { tenantId, offers }: PendingConnection): Promise<readonly OfferedAccount[]> {
  if (offers === null) return [];
  return JSON.parse(await engine.vault.open(offers, { tenantId, purpose: 'credentials' })) as readonly OfferedAccount[];
}

/** A login is seen and finished by who began it. Throws `not_found`. */
export async function ownLogin(engine: EngineContext, tenantId: string, id: string, actor: Actor): Promise<PendingConnection> {
  const found = await engine.storage.forTenant(tenantId).connections.pending(id);
  if (found?.actor.type === actor.type && found.actor.id === actor.id) return found;
  throw new ReplyForceError('not_found', 'There is no such login, or somebody else began it.');
}

async function exchange(
  engine: EngineContext,
  taken: PendingConnection,
  granted: Omit<GrantedCode, 'codeVerifier'>,
): Promise<PendingConnection> {
  const { tenantId, channelType, id } = taken;
  let offered: readonly OfferedAccount[];
  try {
    const codeVerifier = await engine.vault.open(taken.verifier, { tenantId, purpose: 'credentials' });
    const connector = connectorOf(engine, channelType);
    const opened = await ask(engine, CONNECTING.exchangeMs, (context, signal) =>
      connector.exchange({ ...granted, codeVerifier }, context, signal),
    );
    // What belongs to a platform that this installation does not serve cannot be connected.
    offered = opened.filter(({ type = channelType }) => engine.channels.get(type)?.connector !== undefined);
  } catch (error) {
    return fail(engine, taken, wordsOf(engine, error));
  }
  if (offered.length === 0) return fail(engine, taken, 'The login gave access to no account that can be connected.');
  const offers = await engine.vault.seal(JSON.stringify(offered), { tenantId, purpose: 'credentials' });
  const { connections } = engine.storage.forTenant(tenantId);
  const now = engine.runtime.now();
  const status = offered.length === 1 ? 'connecting' : 'choosing';
  const moved = await connections.move({ id }, 'exchanging', { status, offers, expiresAt: now + CONNECTING.chooseMs }, now);
  if (!moved) throw new ReplyForceError('conflict', EXPIRED);
  return status === 'connecting' ? connectAccounts(engine, moved, offered) : moved;
}

async function fail(engine: EngineContext, pending: PendingConnection, failure: string): Promise<PendingConnection> {
  const { tenantId, id, status } = pending;
  const end = { status: 'failed', failure, offers: null } as const;
  const moved = await engine.storage.forTenant(tenantId).connections.move({ id }, status, end, engine.runtime.now());
  return moved ?? { ...pending, ...end };
}

async function mayStill(engine: EngineContext, { tenantId, actor }: PendingConnection): Promise<boolean> {
  if (actor.type !== 'user') return true;
  return (await engine.storage.identity.findUser(tenantId, actor.id))?.role === 'admin';
}

/** The platforms' own texts are not shown: they come from an address that anybody can write. */
function wordsFor(refusal: string): string {
  return refusal === 'access_denied'
    ? 'The login was cancelled, or the permission was not given. Nothing was connected.'
    : 'The platform refused the login. Nothing was connected; begin again.';
}

function wordsOf(engine: EngineContext, error: unknown): string {
  if (ReplyForceError.is(error) && error.code !== 'internal') return error.message;
  engine.logger.error({ error }, 'a login could not be finished');
  return 'The login could not be finished. Begin again.';
}
