import { ReplyForceError, timingSafeEqual, utf8 } from '@replyforce/core';
import type { App, FastifyRequest, Services } from '../app.js';
import { isLoopback } from '@replyforce/core';

/** For Prometheus on this machine, or anywhere with the token. */
export function metricsRoutes(app: App, { engine: { rf, config }, metrics }: Services): void {
  app.get(
    '/metrics',
    { config: { access: 'public', summary: 'Metrics in the format of Prometheus' }, schema: { tags: ['Operation'] } },
    async (request, reply) => {
      if (!isLocal(request) && !hasToken(request, config.metricsToken)) {
        throw new ReplyForceError(
          'unauthorized',
          'Metrics are for this machine, or for whoever sends REPLYFORCE_METRICS_TOKEN as bearer token.',
        );
      }
      const { contentType, text } = await metrics.render(await rf.queueStatus(), await rf.status());
      return reply.type(contentType).send(text);
    },
  );
}

/** What proxies say of whom they speak for, each in its way. */
const FORWARDED = /^(?:forwarded|via|x-real-ip|x-forwarded-.+)$/;

/** A proxy on this machine speaks for others: what it forwards is not local. */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  return isLoopback(socket.remoteAddress ?? '') && !Object.keys(headers).some((name) => FORWARDED.test(name));
}

function hasToken({ headers }: FastifyRequest, token: string | null): boolean {
  return token !== null && timingSafeEqual(utf8(headers.authorization ?? ''), utf8(`Bearer ${token}`));
}
