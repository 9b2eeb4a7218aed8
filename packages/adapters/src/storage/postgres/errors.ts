import { ReplyForceError } from '@replyforce/core';

/** SQLSTATE classes and codes (postgresql.org/docs/current/errcodes-appendix.html) that say the store itself does not work now. */
const UNAVAILABLE = /^(?:08|28|53|58|XX00[12]|57P0|57014|55P03|3D000|25006|42P01|40001|40P01)/u;
/** Another transaction was first: the command may simply be started again. */
const COLLISION = /^(?:40001|40P01)$/u;
const UNIQUE = '23505';
const NOT_ALLOWED = '42501';
const NO_SUCH_ROLE = '22023';

/** What pg threw while talking to the server, apart from what a command throws by itself. */
export class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
  /** SQLSTATE; undefined where the connection failed. */
  readonly sqlState: string | undefined;
  constructor(override readonly cause: unknown) {
    super(messageOf(cause));
    const { code } = (cause ?? {}) as { readonly code?: unknown };
    this.sqlState = typeof code === 'string' && /^[0-9A-Z]{5}$/u.test(code) && hasSeverity(cause) ? code : undefined;
  }
}

/** Errors of the server carry their severity; those of sockets do not. */
function hasSeverity(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'severity' in error;
}

export function isCollision(error: unknown): boolean {
  return error instanceof ServerFailure && error.sqlState !== undefined && COLLISION.test(error.sqlState);
}

/** A unique key was taken, perhaps by a transaction that this one could not see yet. */
export function isTaken(error: unknown): boolean {
  return error instanceof ServerFailure && error.sqlState === UNIQUE;
}

/** Whether the connection can be used again after this. */
export function connectionSurvives(error: unknown): boolean {
  return !(error instanceof ServerFailure) || (error.sqlState !== undefined && !/^(?:08|57P)/u.test(error.sqlState));
}

/** A failure in our words; our own errors pass. */
export function toStorageError(error: unknown): unknown {
  if (ReplyForceError.is(error)) return error;
  if (!(error instanceof ServerFailure)) return new ReplyForceError('internal', 'A storage command failed.', { cause: error });
  const { sqlState, cause } = error;
  if (sqlState === undefined || UNAVAILABLE.test(sqlState)) return new ReplyForceError('store_unavailable', undefined, { cause });
  if (sqlState === UNIQUE) return new ReplyForceError('conflict', undefined, { cause });
  if (sqlState === NO_SUCH_ROLE) return new ReplyForceError('store_unavailable', 'The database has not been migrated.', { cause });
  if (sqlState === NOT_ALLOWED && error.message.includes('row-level security'))
    return new ReplyForceError('internal', 'The database refused a row of another tenant.', { cause });
  return new ReplyForceError('internal', 'The database refused a statement.', { cause });
}

/** A refused connection to a name with several addresses has no message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
