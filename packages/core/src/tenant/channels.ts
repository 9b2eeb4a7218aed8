import type { Channel } from '../domain/channel.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { auditEntry } from './audit-entry.js';
import { CREDENTIAL_FIELDS } from './credential-fields.js';
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
    list: () => tenant.channels.list(),
    add: async (input, actor) => {
      const credentials = checkCredentials(input, engine.channels.has(input.type));
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
      const sealed = await engine.vault.seal(JSON.stringify(credentials), { tenantId, purpose: 'credentials' });
      await tenant.channels.save(
        channel,
        sealed,
        auditEntry(
          engine,
          tenantId,
          actor,
          'channel.connected',
          { type: 'channel', id: channel.id },
          { channel_type: channel.type, account_id: channel.accountId },
        ),
      );
      return channel;
    },
    disconnect: async (id, actor) => {
      await get(id);
      await tenant.channels.setStatus(
        id,
        'disconnected',
        auditEntry(engine, tenantId, actor, 'channel.disconnected', { type: 'channel', id }),
      );
    },
  };
}

/** Takes credentials in the spelling of JSON (`access_token`) or TypeScript (`accessToken`); all faults are told at once. */
function checkCredentials(input: NewChannel, hasAdapter: boolean): Readonly<Record<string, unknown>> {
  const fields = CREDENTIAL_FIELDS[input.type];
  const credentials: Record<string, unknown> = {};
  const errors: { path: string; message: string }[] = [];
  if (!hasAdapter) errors.push({ path: 'type', message: `there is no adapter for ${input.type} in this installation` });
  for (const [key, value] of Object.entries(input.credentials)) {
    const name = key.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
    if (!(name in fields)) errors.push({ path: `credentials.${key}`, message: `is not known for ${input.type}` });
    else if (value !== undefined && value !== null) {
      const fault = faultOf(name, value);
      if (fault) errors.push({ path: `credentials.${key}`, message: fault });
      credentials[name] = value;
    }
  }
  for (const [name, need] of Object.entries(fields)) {
    if (need === 'required' && !credentials[name]) {
      errors.push({ path: `credentials.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`, message: 'is needed' });
    }
  }
  if (input.accountId.trim() === '') errors.push({ path: 'account_id', message: 'is needed' });
  if (errors.length > 0) throw new ReplyForceError('validation_failed', 'The channel cannot be connected like this.', { errors });
  return credentials;
}

const CONTROL_CHARACTERS = /\p{Cc}/u;

/** A secret that could not be sent in a header, or an address that is none, would fail at the first message, far from its cause. */
function faultOf(name: string, value: unknown): string | undefined {
  if (name === 'expiresAt') return undefined;
  if (typeof value !== 'string' || value.trim() === '') return 'must be a text';
  if (CONTROL_CHARACTERS.test(value)) return 'must not hold line breaks or other control characters';
  if ((name === 'baseUrl' || name === 'callbackUrl') && !/^https?:$/.test(protocolOf(value))) return 'must be an http or https address';
  return undefined;
}

function protocolOf(address: string): string {
  try {
    return new URL(address).protocol;
  } catch {
    return '';
  }
}
