import type { Logger } from '@replyforce/core';
import type { App } from '../app.js';
import type { Metrics } from '../metrics/metrics.js';

/** Counts each answer and writes one line about it; a request is found again by the `x-request-id` it was answered with. */
export function logRequests(app: App, logger: Logger, metrics: Metrics): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    metrics.countRequest(request.method, route, reply.statusCode);
    logger.debug(
      {
        request_id: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(request.principal && { tenant_id: request.principal.tenantId, actor: request.principal.actor.id }),
      },
      'request',
    );
    done();
  });
}
