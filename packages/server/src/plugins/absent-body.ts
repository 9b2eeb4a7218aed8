import type { App } from '../app.js';

/**
 * A request without a body says nothing, whatever content type its client puts on every request. Of a POST that is as much as `{}`:
 * what may be left out is left out, and what may not is named. A change (PUT, PATCH) that has lost its body is still refused.
 */
export function allowAbsentBody(app: App): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (encoding === undefined && (length === undefined || length === '0')) delete request.headers['content-type'];
    done();
  });
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.method === 'POST' && request.body === undefined && request.routeOptions.schema?.body !== undefined) request.body = {};
    done();
  });
}
