import type { RouteOptions } from 'fastify';
import type { App } from '../app.js';

export type DocumentedRoute = Pick<RouteOptions, 'url' | 'schema' | 'config'> & { readonly method: string };

/** Notes every route of the scope as it registers, so that the documentation is what runs. */
export function collectRoutes(app: App): readonly DocumentedRoute[] {
  const routes: DocumentedRoute[] = [];
  app.addHook('onRoute', ({ method, url, schema, config }) => {
    if (config?.hidden) return;
    for (const one of [method].flat())
      if (one !== 'HEAD') routes.push({ method: one, url, ...(schema && { schema }), ...(config && { config }) });
  });
  return routes;
}
