import type { Sealed } from '../domain/sealed.js';
import type { KeyVault } from '../ports/key-vault.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH = 22;

/** A vault that hides nothing and answers at once, for tests of what lies around it. Never for real data. */
export function plainVault(): KeyVault {
  return {
    seal: (plain, { tenantId, purpose }) => `${tenantId}|${purpose}|${plain}` as Sealed,
    open: (sealed, { tenantId, purpose }) => sealed.slice(`${tenantId}|${purpose}|`.length),
    digest: (text, tenantId) => spread(`${tenantId}|${text}`),
  };
}

/** A text as 22 characters of base64url that differ where texts do. No secret: two 32-bit hashes, stirred on for each character. */
function spread(text: string): string {
  let first = 0x81_1c_9d_c5;
  let second = 0x9e_37_79_b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01_00_01_93);
    second = Math.imul(second ^ code, 0x85_eb_ca_6b) + first;
  }
  let digest = '';
  for (let at = 0; at < LENGTH; at += 1) {
    first = Math.imul(first ^ (first >>> 15), 0x2c_1b_3c_6d) + second;
    second = Math.imul(second ^ (second >>> 13), 0x29_7a_2d_39) + at;
    digest += ALPHABET[(first ^ second) & 63];
  }
  return digest;
}
