import type { App } from '../app.js';
import type { DocumentedRoute } from '../openapi/collect.js';
import { docsPage, DOCS_STYLE } from '../openapi/docs-page.js';
import { openApiDocument } from '../openapi/document.js';
import { VERSION } from '../version.js';

/** `/openapi.json` and a page made from it; both are built when first asked for. */
export function documentationRoutes(app: App, routes: readonly DocumentedRoute[], publicUrl: () => string): void {
  let document: Readonly<Record<string, unknown>> | undefined;
  const current = () => (document ??= openApiDocument(routes, { version: VERSION, url: publicUrl() }));

  app.get('/openapi.json', { config: { access: 'public', summary: 'This description' }, schema: { tags: ['Operation'] } }, async () =>
    current(),
  );

  app.get('/docs', { config: { access: 'public', hidden: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(current())),
  );

  app.get('/docs.css', { config: { access: 'public', hidden: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(DOCS_STYLE),
  );
}
