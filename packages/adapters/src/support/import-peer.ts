import { createRequire } from 'node:module';
import { ReplyForceError } from '@replyforce/core';

const require = createRequire(import.meta.url);

/**
 * Loads an optional peer when it is first needed, synchronously, so that the answer of an adapter can be synchronous too.
 * Throws `missing_dependency` with the command that installs the package where it is not there.
 *
 * @param specifier what to load, e.g. `tinyld/light`
 * @param purpose what it is needed for, to complete "is needed for …"
 */
export function importPeer(specifier: string, purpose: string): unknown {
  try {
    return require(specifier) as unknown;
  } catch (error) {
    const name = packageOf(specifier);
    if (!isMissing(error)) throw error;
    throw new ReplyForceError('missing_dependency', `${name} is needed for ${purpose}. Install it: npm install ${name}`, { cause: error });
  }
}

/** Runs `load` once, on first use; a failure is remembered as well, so that a missing package is looked for only once. */
export function once<T>(load: () => T): () => T {
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  return () => {
    if (outcome === undefined) {
      try {
        outcome = { value: load() };
      } catch (error) {
        outcome = { error };
      }
    }
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND');
}
