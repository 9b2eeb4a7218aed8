import { ReplyForceError, type Actor, type Role, type User, type UserChange } from '@replyforce/core';
import { iso } from '@replyforce/core/protocol';
import type { Engine } from '../engine.js';
import { auditEntry } from './audit.js';
import { hashPassword } from './passwords.js';
import { isRole } from './permissions.js';
import { OPERATOR } from './tenants.js';
import { normalizeEmail, passwordFaults } from './users.js';

type Parts = Pick<Engine, 'storage' | 'newId' | 'runtime'>;

/** Of the tenant, by id or e-mail address. Throws `not_found`, also for somebody of another tenant. */
export async function findMember({ storage }: Pick<Engine, 'storage'>, tenantId: string, idOrEmail: string): Promise<User> {
  const email = normalizeEmail(idOrEmail);
  const found = idOrEmail.includes('@')
    ? (await storage.identity.listUsers(tenantId)).find((user) => normalizeEmail(user.email) === email)
    : await storage.identity.findUser(tenantId, idOrEmail);
  if (!found) throw noSuchUser();
  return found;
}

/**
 * Removes somebody who signs in: all they hold ends, what they wrote stays. Throws `not_found`, or `last_admin` where nobody would
 * be left who may change anything.
 */
export async function removeUser(engine: Parts, tenantId: string, id: string, actor: Actor = OPERATOR): Promise<void> {
  const { role } = await findMember(engine, tenantId, id);
  const audit = auditEntry(engine, tenantId, actor, 'user.removed', { type: 'user', id }, { role });
  check(await engine.storage.identity.removeUser(tenantId, id, audit));
}

/** Gives somebody another role, with which they sign in again. Throws as `removeUser` does, and `validation_failed`. */
export async function changeRole(engine: Parts, tenantId: string, id: string, role: Role, actor: Actor = OPERATOR): Promise<User> {
  if (!isRole(role)) {
    throw new ReplyForceError('validation_failed', undefined, {
      errors: [{ path: 'role', message: 'must be admin, agent or viewer' }],
    });
  }
  const user = await findMember(engine, tenantId, id);
  if (user.role === role) return user;
  const audit = auditEntry(engine, tenantId, actor, 'user.role_changed', { type: 'user', id }, { from: user.role, to: role });
  check(await engine.storage.identity.setRole(tenantId, id, role, audit));
  return { ...user, role };
}

/**
 * Gives somebody a new password, with which they sign in again. Throws `not_found`, `validation_failed`, and `forbidden` for one's
 * own: whoever finds a computer open must not be able to keep the account.
 */
export async function setPassword(engine: Parts, tenantId: string, id: string, password: string, actor: Actor = OPERATOR): Promise<void> {
  if (actor.type === 'user' && actor.id === id)
    throw new ReplyForceError('forbidden', 'Your own password is changed at POST /api/v1/auth/password, which asks for the present one.');
  const errors = passwordFaults(password);
  if (errors.length > 0) throw new ReplyForceError('validation_failed', 'The password cannot be set like this.', { errors });
  await findMember(engine, tenantId, id);
  const audit = auditEntry(engine, tenantId, actor, 'user.password_set', { type: 'user', id });
  if (!(await engine.storage.identity.setPassword(tenantId, id, await hashPassword(password), audit))) throw noSuchUser();
}

/** What may be told of somebody who signs in. */
export function memberToWire({ id, email, role, createdAt }: User) {
  return { id, email, role, created_at: iso(createdAt) };
}

function check(change: UserChange): void {
  if (change === 'not_found') throw noSuchUser();
  if (change === 'last_admin') throw new ReplyForceError('last_admin');
}

function noSuchUser(): ReplyForceError {
  return new ReplyForceError('not_found', 'Nobody of this team has this id or address.');
}
