import { configurationError } from './config/config.js';
import type { Engine } from './engine.js';
import { isGenerated } from './identity/passwords.js';
import { isLoopback } from '@replyforce/core';

/**
 * Beyond this machine an installation is shown only when a person has chosen the admin's password: the one made at the
 * first start was printed on a terminal, and a demo's may stand in a log. Throws `configuration_invalid`.
 */
export async function checkExposure({ config, storage }: Pick<Engine, 'config' | 'storage'>): Promise<void> {
  if (isLoopback(config.host) || config.role === 'worker' || config.adminPassword !== null) return;
  const tenants = await storage.tenants.list();
  const users = (await Promise.all(tenants.map(({ id }) => storage.identity.listUsers(id)))).flat();
  if (users.length > 0 && !users.some((user) => user.role === 'admin' && isGenerated(user.passwordHash))) return;
  throw configurationError([
    { path: 'REPLYFORCE_ADMIN_PASSWORD', message: `must be set before ${config.host} is opened to other machines (127.0.0.1 needs none)` },
  ]);
}
