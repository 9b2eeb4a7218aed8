import { ReplyForceError, type Actor, type Role, type User } from '@replyforce/core';
import { MIN_PASSWORD_LENGTH } from '../config/reader.js';
import type { Engine } from '../engine.js';
import { auditEntry } from './audit.js';
import { hashPassword } from './passwords.js';
import { isRole } from './permissions.js';
import { findTenant, OPERATOR } from './tenants.js';

export interface NewUser {
  /** Id or slug. */
  readonly tenant: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
  /** Whether a person chose the password; default `chosen`. */
  readonly passwordOrigin?: 'chosen' | 'generated';
}

/** Longer ones are refused before any work is spent on them. */
export const MAX_PASSWORD_LENGTH = 1_024;

/** Throws `validation_failed`, `not_found` for the tenant, or `conflict` where the address has an account already. */
export async function createUser(engine: Engine, input: NewUser, actor: Actor = OPERATOR): Promise<User> {
  checkUser(normalizeEmail(input.email), input);
  const tenant = await findTenant(engine, input.tenant);
  const { user, audit } = await userOf(engine, tenant.id, input, actor);
  await engine.storage.identity.createUser(user, audit).catch((error: unknown) => {
    if (!ReplyForceError.is(error) || error.code !== 'conflict') throw error;
    throw new ReplyForceError('conflict', `There is an account for ${user.email} already.`, { cause: error });
  });
  return user;
}

/** A user as they are stored, and what the audit log says of it. Throws `validation_failed`. */
export async function userOf(engine: Engine, tenantId: string, input: Omit<NewUser, 'tenant'>, actor: Actor) {
  const email = normalizeEmail(input.email);
  checkUser(email, input);
  const user: User = {
    id: engine.newId(),
    tenantId,
    email,
    role: input.role,
    passwordHash: await hashPassword(input.password, input.passwordOrigin),
    createdAt: engine.runtime.now(),
  };
  const audit = auditEntry(engine, tenantId, actor, 'user.created', { type: 'user', id: user.id }, { role: user.role });
  return { user, audit };
}

/** Addresses are one account whatever the case they are typed in. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** What is wrong with a password that a person chose; empty for nothing. `path` is where it stood. */
export function passwordFaults(password: string, path = 'password'): readonly { readonly path: string; readonly message: string }[] {
  if (password.length >= MIN_PASSWORD_LENGTH && password.length <= MAX_PASSWORD_LENGTH) return [];
  return [{ path, message: `must have ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters` }];
}

function checkUser(email: string, { role, password }: Omit<NewUser, 'tenant'>): void {
  const errors: { path: string; message: string }[] = [];
  if (email.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(email)) errors.push({ path: 'email', message: 'must be an e-mail address' });
  if (!isRole(role)) errors.push({ path: 'role', message: 'must be admin, agent or viewer' });
  errors.push(...passwordFaults(password));
  if (errors.length > 0) throw new ReplyForceError('validation_failed', 'The user cannot be created like this.', { errors });
}
