import type { ChannelType } from '../domain/channel.js';
import type { PendingConnection } from '../domain/connection.js';
import type { Actor } from '../domain/identity.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { connectorOf } from './connector-of.js';
import { newLoginSecrets } from './state.js';
import { CONNECTING } from './times.js';

export interface NewLogin {
  readonly type: ChannelType;
  /** Where the platform sends the browser back to, byte for byte as it is registered there. */
  readonly redirectUri: string;
  /** Where the platform is to deliver. */
  readonly webhookUrl: string;
}

/** A login that was begun: its owner goes to `loginUrl`. */
export interface BegunLogin {
  readonly id: string;
  readonly type: ChannelType;
  readonly loginUrl: string;
  readonly expiresAt: number;
}

/** Begins a login for a tenant and whoever asks. Throws `unknown_channel`, and `unsupported` in words where nobody can log in. */
export async function beginLogin(engine: EngineContext, tenantId: string, login: NewLogin, actor: Actor): Promise<BegunLogin> {
  const { type, redirectUri, webhookUrl } = login;
  const connector = connectorOf(engine, type);
  if (connector.missing !== undefined) throw new ReplyForceError('unsupported', connector.missing);
  const { state, stateHash, verifier, challenge } = await newLoginSecrets(tenantId, engine.runtime);
  const now = engine.runtime.now();
  const pending: PendingConnection = {
    id: engine.newId(),
    tenantId,
    channelType: type,
    stateHash,
    actor,
    redirectUri,
    webhookUrl,
    verifier: await engine.vault.seal(verifier, { tenantId, purpose: 'credentials' }),
    status: 'waiting',
    offers: null,
    channelIds: [],
    failure: null,
    createdAt: now,
    expiresAt: now + CONNECTING.loginMs,
  };
  const { connections, audit } = engine.storage.forTenant(tenantId);
  await connections.begin(pending);
  const resource = { type: 'connection', id: pending.id };
  await audit.append(auditEntry(engine, tenantId, actor, 'channel.login_begun', resource, { channel_type: type }));
  return {
    id: pending.id,
    type,
    loginUrl: connector.loginUrl({ redirectUri, state, codeChallenge: challenge }),
    expiresAt: pending.expiresAt,
  };
}
