import type { DeletionRequest } from '../domain/connection.js';
import { SYSTEM_TENANT_ID } from '../domain/tenant.js';
import { channelContext, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { toBase64Url } from '../support/bytes.js';
import { ownerHashOf } from './connect-accounts.js';
import { forget } from './disconnect.js';

const META = { type: 'system', id: 'meta' } as const;
const CODE_BYTES = 18;

/** What a person may ask of us through the platform at which they agreed (platform-apis.md section 5). */
export interface OwnerRequests {
  /** They took their permission back: their accounts are disconnected, their tokens deleted. Throws `invalid_signature`. */
  deauthorize(signedRequest: string): Promise<void>;
  /** They want what we hold of them deleted: the same, under a code they can ask about. Throws `invalid_signature`. */
  requestDeletion(signedRequest: string): Promise<DeletionRequest>;
  /** What became of it. Throws `not_found`. */
  deletion(code: string): Promise<DeletionRequest>;
}

export function ownerRequests(engine: EngineContext): OwnerRequests {
  const { connections } = engine.storage.forTenant(SYSTEM_TENANT_ID);

  /** Any of the platforms may vouch: one app, or two, stand behind all of them. */
  async function ownerIn(signedRequest: string): Promise<string> {
    for (const { connector } of engine.channels.values()) {
      const owner = await connector?.ownerIn?.(signedRequest, channelContext(engine));
      if (owner !== undefined) return owner;
    }
    throw new ReplyForceError('invalid_signature', 'The signed request is not one of the platform.');
  }

  async function disconnectAll(ownerId: string, action: string, reason: string): Promise<number> {
    const found = await engine.storage.connections.ofOwner(await ownerHashOf(engine, ownerId));
    for (const { tenantId, channelId } of found) {
      const channel = await engine.storage.forTenant(tenantId).channels.get(channelId);
      if (channel) await forget(engine, channel, { actor: META, action, problem: { code: 'revoked', message: reason } });
    }
    return found.length;
  }

  return {
    async deauthorize(signedRequest) {
      const owner = await ownerIn(signedRequest);
      await disconnectAll(owner, 'channel.deauthorized', 'The person who connected this account took the permission back.');
    },
    async requestDeletion(signedRequest) {
      const owner = await ownerIn(signedRequest);
      const code = toBase64Url(engine.runtime.randomBytes(CODE_BYTES));
      const begun: DeletionRequest = { code, receivedAt: engine.runtime.now(), channels: 0, doneAt: null };
      // Noted first: who asked is never told of a code that leads nowhere.
      await connections.noteDeletion(begun);
      const channels = await disconnectAll(
        owner,
        'channel.data_deleted',
        'The person who connected this account asked that their data be deleted.',
      );
      const done = { ...begun, channels, doneAt: engine.runtime.now() };
      await connections.noteDeletion(done);
      return done;
    },
    async deletion(code) {
      const found = await connections.deletion(code);
      if (!found) throw new ReplyForceError('not_found', 'There is no request with this code.');
      return found;
    },
  };
}
