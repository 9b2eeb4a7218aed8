import { isChannelType, MAX_WEBHOOK_BYTES, ReplyForceError, type ChannelType, type Logger, type ReceiveResult } from '@replyforce/core';
import type { App, Services } from '../app.js';
import type { Metrics } from '../metrics/metrics.js';
import { sendProblem, toReplyForceError } from '../plugins/error-reply.js';

const NO_BODY = new Uint8Array(0);

/**
 * Where platforms deliver. This scope is kept bare: no schema, no log line and no header of the API's, only the raw
 * bytes, which the signature covers, handed to core. The answer waits until every event is durable.
 */
export function webhookRoutes(app: App, { engine: { rf, logger }, metrics }: Pick<Services, 'engine' | 'metrics'>): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  // The signature covers the bytes alone: what their type is called, even where that is no type at all, decides nothing.
  app.addHook('onRequest', (request, _reply, done) => {
    request.raw.headers['content-type'] = 'application/octet-stream';
    done();
  });

  app.setErrorHandler((raised, request, reply) => {
    const error = toReplyForceError(raised, request.routeOptions.bodyLimit);
    noteRefusal({ logger, metrics }, channelIn(request.params), error, sendProblem(reply, error).statusCode);
  });

  // Consoles of platforms often hold the address with a slash at its end.
  for (const path of ['/webhooks/:channel', '/webhooks/:channel/']) {
    app.post(path, { bodyLimit: MAX_WEBHOOK_BYTES, config: { access: 'public', hidden: true } }, async (request, reply) => {
      const channel = channelOf(request.params);
      const body = request.body instanceof Uint8Array ? request.body : NO_BODY;
      noteTaken(metrics, channel, await rf.receive(channel, body, request.headers as Readonly<Record<string, string | undefined>>));
      return reply.send();
    });

    app.get(path, { config: { access: 'public', hidden: true } }, async (request, reply) => {
      const url = request.raw.url ?? '';
      const queryAt = url.indexOf('?');
      const result = await rf.challenge(channelOf(request.params), new URLSearchParams(queryAt < 0 ? '' : url.slice(queryAt + 1)));
      if (result.status !== 200) throw new ReplyForceError(result.status === 400 ? 'malformed_challenge' : 'verification_failed');
      return reply.type(result.contentType).send(result.body);
    });
  }
}

/** Counts a delivery that is stored. */
export function noteTaken(metrics: Metrics, channel: ChannelType, { stored, duplicates }: ReceiveResult): void {
  metrics.countEvents(channel, stored, duplicates);
  metrics.countWebhook(channel, 200);
}

/** Counts a delivery that was not taken, and says so where it is our fault. */
export function noteRefusal(
  { logger, metrics }: { readonly logger: Logger; readonly metrics: Metrics },
  channel: unknown,
  error: ReplyForceError,
  status: number,
): void {
  metrics.countWebhook(isChannelType(channel) ? channel : 'unknown', status);
  if (error.code === 'aborted') logger.debug({ channel }, 'the sender of a webhook gave up');
  else if (status >= 500) logger.error({ error: error.cause ?? error, channel }, 'webhook could not be taken');
}

function channelIn(params: unknown): unknown {
  return (params as { readonly channel?: unknown }).channel;
}

function channelOf(params: unknown): ChannelType {
  const channel = channelIn(params);
  if (!isChannelType(channel)) throw new ReplyForceError('unknown_channel');
  return channel;
}
