import type { Actor, User } from '@replyforce/core';
import type { Engine } from '../engine.js';
import { addressTaken, createTenant } from './tenants.js';
import { normalizeEmail, userOf } from './users.js';

export interface Registration {
  readonly company: string;
  readonly email: string;
  readonly password: string;
}

/**
 * A business and its admin, made together: who asks several times at once with one address is given one business, and no tenant is
 * left that nobody can sign in to. Throws `validation_failed`, or `conflict` where the address has an account already.
 */
export async function register(engine: Engine, { company, email, password }: Registration, actor: Actor): Promise<User> {
  // Before any work is spent on the password.
  if (await engine.storage.identity.findUserByEmail(normalizeEmail(email))) throw addressTaken();
  const admin = await userOf(engine, engine.newId(), { email, role: 'admin', password }, actor);
  await createTenant(engine, { name: company }, actor, admin);
  return admin.user;
}
