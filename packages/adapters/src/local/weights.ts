import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ReplyForceError } from '@replyforce/core';

/** A package may ask for its own files by its own name, wherever its code was bundled to. */
const require = createRequire(import.meta.url);

/**
 * A file of weights that this package ships, read when it is first needed.
 *
 * @throws `missing_dependency` where the file is not there, as in a bundle that took the code alone
 */
export function readWeights(name: string): Uint8Array {
  try {
    return readFileSync(pathOfWeights(name));
  } catch (error) {
    throw new ReplyForceError('missing_dependency', `The weights ${name} of @replyforce/adapters are not there.`, { cause: error });
  }
}

/** Where such a file lies, for a library that reads it by itself. */
export function pathOfWeights(name: string): string {
  return join(dirname(require.resolve('@replyforce/adapters/package.json')), 'weights', name);
}
