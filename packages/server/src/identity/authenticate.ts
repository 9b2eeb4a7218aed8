import { ReplyForceError } from '@replyforce/core';
import type { Engine } from '../engine.js';
import type { AccessTokens, CallerAddress } from './access-tokens.js';
import { API_KEY_PREFIX } from './api-keys.js';
import { permissionsOf, type Permission } from './permissions.js';
import type { Principal } from './principal.js';
import { secretHash } from './secrets.js';
import { stampOf } from './user-stamp.js';

export type { CallerAddress };

export interface Authenticator {
  /** The caller behind an access token or an API key; throws `unauthorized`. */
  byToken(token: string, from: CallerAddress): Promise<Principal>;
  /** The same for an `Authorization` header. */
  byHeader(authorization: string | undefined, from: CallerAddress): Promise<Principal>;
}

export function createAuthenticator({ storage, runtime }: Pick<Engine, 'storage' | 'runtime'>, tokens: AccessTokens): Authenticator {
  async function byApiKey(key: string, ip: string): Promise<Principal | undefined> {
    const record = await storage.identity.findApiKey(await secretHash(runtime, key));
    return (
      record && {
        tenantId: record.tenantId,
        role: record.role,
        permissions: permissionsOf(record.role),
        actor: { type: 'api_key', id: record.id, role: record.role, ip },
        expiresAt: null,
      }
    );
  }

  /** What a page was given by a program ends with the program's key. */
  async function holdsKey({ tenantId, actor }: Principal): Promise<boolean> {
    return (await storage.identity.listApiKeys(tenantId)).some(({ id }) => id === actor.id);
  }

  /** A token ends before its time where its user was removed, or has another role or password. */
  async function isStill({ tenantId, actor, stamp }: Principal): Promise<boolean> {
    const user = await storage.identity.findUser(tenantId, actor.id);
    return user !== undefined && stamp === (await stampOf(runtime, user));
  }

  async function bySignature(token: string, from: CallerAddress): Promise<Principal | undefined> {
    const principal = await tokens.verify(token, from);
    if (!principal) return undefined;
    return (await (principal.actor.type === 'api_key' ? holdsKey(principal) : isStill(principal))) ? principal : undefined;
  }

  async function byToken(token: string, from: CallerAddress): Promise<Principal> {
    const principal = await (token.startsWith(API_KEY_PREFIX) ? byApiKey(token, from.ip) : bySignature(token, from));
    if (!principal) throw new ReplyForceError('unauthorized');
    return principal;
  }

  return {
    byToken,
    async byHeader(authorization, from) {
      const token = /^Bearer +([^\s]+)$/i.exec(authorization ?? '')?.[1];
      if (!token) throw new ReplyForceError('unauthorized');
      return byToken(token, from);
    },
  };
}

/** Throws `forbidden` where the caller may not do it. */
export function requirePermission(principal: Principal, permission: Permission): void {
  if (!principal.permissions.includes(permission)) throw new ReplyForceError('forbidden');
}
