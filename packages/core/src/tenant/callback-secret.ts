import type { EngineContext } from '../engine-context.js';
import { toBase64 } from '../support/bytes.js';

/** A secret of 32 random bytes in the form of Standard Webhooks. */
export function newSecret({ runtime }: Pick<EngineContext, 'runtime'>): string {
  return `whsec_${toBase64(runtime.randomBytes(32))}`;
}
