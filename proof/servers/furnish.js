import { silentLogger } from '@replyforce/core';
import { compose, createApiKey, createTenant, loadConfig } from '@replyforce/server';
import { CATALOGUE } from '../traffic/catalogue.js';

/**
 * A business of the run: its accounts at the platform and a key to read what is stored.
 * @typedef {{ readonly slug: string, readonly accounts: Readonly<Record<'facebook' | 'whatsapp', string>>, readonly key: string }} Tenant
 */

/** @param {'facebook' | 'whatsapp'} channel @param {number} index */
export const accountOf = (channel, index) =>
  channel === 'facebook' ? `1${String(900_000_000 + index)}` : `2${String(900_000_000 + index)}`;
export const TOKEN = 'proof-token';

/**
 * Makes the tenants with their channels, knowledge and keys, before the first process starts.
 * @param {{ readonly data: string, readonly env: Readonly<Record<string, string>>, readonly tenants: number }} options
 * @returns {Promise<readonly Tenant[]>}
 */
export async function furnish({ data, env, tenants }) {
  const engine = await compose(loadConfig({ env: { ...env, REPLYFORCE_DATA: data, REPLYFORCE_ROLE: 'api' } }), { logger: silentLogger });
  const actor = /** @type {const} */ ({ type: 'cli', id: 'proof' });
  /** @type {Tenant[]} */
  const made = [];
  try {
    for (let index = 0; index < tenants; index += 1) {
      const slug = `shop-${index + 1}`;
      const { id } = await createTenant(engine, { name: `Shop ${index + 1}`, slug });
      const tenant = engine.rf.tenant(id);
      const accounts = { facebook: accountOf('facebook', index), whatsapp: accountOf('whatsapp', index) };
      for (const type of /** @type {const} */ (['facebook', 'whatsapp']))
        await tenant.channels.add({ type, accountId: accounts[type], name: type, credentials: { access_token: TOKEN } }, actor);
      await tenant.knowledge.add({ name: 'shop.md', type: 'markdown', content: CATALOGUE });
      const { key } = await createApiKey(engine, { tenant: id, role: 'viewer', name: 'proof' });
      made.push({ slug, accounts, key });
    }
  } finally {
    await engine.rf.stop();
  }
  return made;
}
