import type { Sealed } from '../domain/sealed.js';
import type { KeyVault } from '../ports/key-vault.js';

/** A vault that hides nothing and answers at once, for tests of what lies around it. Never for real data. */
export function plainVault(): KeyVault {
  return {
    seal: (plain, { tenantId, purpose }) => `${tenantId}|${purpose}|${plain}` as Sealed,
    open: (sealed, { tenantId, purpose }) => sealed.slice(`${tenantId}|${purpose}|`.length),
    digest: (text, tenantId) => `${tenantId}#${text}`,
  };
}
