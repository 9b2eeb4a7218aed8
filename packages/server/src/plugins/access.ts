import type { App } from '../app.js';
import type { Authenticator } from '../identity/authenticate.js';
import { requirePermission } from '../identity/authenticate.js';
import { isAccess } from '../identity/permissions.js';

/** Deny by default: a route that does not say who may call it cannot be registered. Applies to every scope. */
export function requireDeclaredAccess(app: App): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!isAccess(config?.access)) throw new Error(`${String(method)} ${url} does not declare who may call it (config.access).`);
  });
}

/** Finds out who is calling, before a body is read, and whether the route is theirs to call. */
export function checkAccess(app: App, authenticator: Authenticator): void {
  app.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config;
    if (access === undefined || access === 'public') return;
    request.principal = await authenticator.byHeader(request.headers.authorization, { ip: request.ip, origin: request.headers.origin });
    requirePermission(request.principal, access);
  });
}
