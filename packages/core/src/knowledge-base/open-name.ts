import type { Sealed } from '../domain/sealed.js';
import type { EngineContext } from '../engine-context.js';

/** A contact's name; null where none is known. */
export async function openName({ vault }: EngineContext, tenantId: string, sealed: Sealed | null): Promise<string | null> {
  return sealed === null ? null : vault.open(sealed, { tenantId, purpose: 'contact' });
}
