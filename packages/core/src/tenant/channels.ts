import type { Channel } from '../domain/channel.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { receiveMessage } from '../inbound/receive-message.js';
import { auditEntry } from './audit-entry.js';
import { callbackActions } from './callbacks.js';
import { newSecret } from './callback-secret.js';
import { channelFaults } from './channel-faults.js';
import { noAdapter } from '../connect/connector-of.js';
import { disconnect } from '../connect/disconnect.js';
import { isOperator } from '../connect/operator.js';
import { checkOwnAddress } from '../connect/own-address.js';
import { proveAccount } from '../connect/prove-account.js';
import { saveAccount } from '../connect/save-account.js';
import { sendAgain } from '../connect/send-again.js';
import { startByHand } from '../connect/start-by-hand.js';
import type { NewChannel, TenantApi } from './tenant-api.js';

export function channelActions(engine: EngineContext, tenantId: string): TenantApi['channels'] {
  const tenant = engine.storage.forTenant(tenantId);

  async function get(id: string): Promise<Channel> {
    const channel = await tenant.channels.get(id);
    if (!channel) throw new ReplyForceError('not_found', 'There is no such channel.');
    return channel;
  }

  return {
    get,
    ...callbackActions(engine, tenantId, get),
    list: () => tenant.channels.list(),
    add: async (input, actor) => {
      const given = checkCredentials(engine, input);
      const callbackSecret = given['callbackUrl'] !== undefined && given['callbackSecret'] === undefined ? newSecret(engine) : undefined;
      const credentials: Readonly<Record<string, unknown>> = { ...given, ...(callbackSecret !== undefined && { callbackSecret }) };
      const existing = (await tenant.channels.list()).find(
        (channel) => channel.type === input.type && channel.accountId === input.accountId,
      );
      const channel: Channel = {
        id: existing?.id ?? engine.newId(),
        tenantId,
        type: input.type,
        accountId: input.accountId,
        name: input.name,
        status: 'active',
        baseUrl: typeof credentials['baseUrl'] === 'string' ? credentials['baseUrl'] : null,
        createdAt: existing?.createdAt ?? engine.runtime.now(),
      };
      checkOwnAddress(actor, channel, existing);
      const proof = isOperator(actor) ? undefined : await proveAccount(engine, channel, credentials);
      if (proof?.outcome === 'other' || proof?.outcome === 'refused') throw notTheirs(proof.reason);
      const known = existing && (await tenant.connections.get(existing.id));
      const verifiedAt = proof?.outcome === 'holds' ? engine.runtime.now() : (known?.verifiedAt ?? null);
      const sealed = await engine.vault.seal(JSON.stringify(credentials), { tenantId, purpose: 'credentials' });
      await saveAccount(
        engine,
        channel,
        sealed,
        auditEntry(
          engine,
          tenantId,
          actor,
          'channel.connected',
          { type: 'channel', id: channel.id },
          { channel_type: channel.type, account_id: channel.accountId, verified: verifiedAt !== null },
        ),
        await startByHand(engine, channel, credentials, {
          verifiedAt,
          asksAgain: proof?.outcome === 'unknown',
          isOfBusiness: isOperator(actor) || proof?.outcome === 'holds',
        }),
      );
      await sendAgain(engine, tenantId);
      return { ...channel, ...(callbackSecret !== undefined && { callbackSecret }) };
    },
    receive: async (id, message) => receiveMessage(engine, await get(id), message),
    disconnect: async (id, actor) => disconnect(engine, await get(id), actor),
  };
}

/** Takes credentials in the spelling of JSON (`access_token`) or TypeScript (`accessToken`); all faults are told at once. */
function checkCredentials(engine: EngineContext, input: NewChannel): Readonly<Record<string, unknown>> {
  const adapter = engine.channels.get(input.type);
  const credentials = Object.fromEntries(
    Object.entries(input.credentials)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => [key.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()), value]),
  );
  const absent = { path: 'type', message: `there is ${noAdapter(engine, input.type)}` };
  const errors = [...(adapter ? [] : [absent]), ...channelFaults({ ...input, credentials })];
  // What is no address at all is told once.
  if (errors.length === 0) errors.push(...(adapter?.credentialFaults?.(credentials) ?? []));
  if (errors.length > 0) throw new ReplyForceError('validation_failed', 'The channel cannot be connected like this.', { errors });
  return credentials;
}

function notTheirs(reason: string): ReplyForceError {
  const errors = [{ path: 'credentials.access_token', message: reason }];
  return new ReplyForceError('validation_failed', 'The platform does not confirm that this token speaks for the account.', { errors });
}
