import type { Actor } from '../domain/identity.js';

/**
 * Whether somebody runs the installation: from its command line, as the embedding app, or the engine itself. Their word lets an account
 * in before the platform confirms it, and they alone say where else than at the platform an account is: they could write both into
 * the database as well.
 */
export function isOperator({ type }: Actor): boolean {
  return type === 'system' || type === 'cli';
}
