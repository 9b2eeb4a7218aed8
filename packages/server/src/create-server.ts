import { fastify } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { App, Routes, Services } from './app.js';
import { ownAddress } from './config/own-address.js';
import type { Engine } from './engine.js';
import { createAccessTokens } from './identity/access-tokens.js';
import { createAuthenticator } from './identity/authenticate.js';
import { createSessions } from './identity/sessions.js';
import { LIVE_LIMITS, type LiveLimits } from './live/limits.js';
import { attachLiveServer } from './live/live-server.js';
import { createMetrics } from './metrics/metrics.js';
import { collectRoutes } from './openapi/collect.js';
import { allowAbsentBody } from './plugins/absent-body.js';
import { checkAccess, requireDeclaredAccess } from './plugins/access.js';
import { answerClientError } from './plugins/client-error.js';
import { allowOrigins, originCheck } from './plugins/cors.js';
import { answerAsNoEndpoint, answerNoEndpoint, replyWithProblems } from './plugins/error-reply.js';
import { createAnswerOnce } from './plugins/idempotency.js';
import { logRequests } from './plugins/request-log.js';
import { addSecurityHeaders } from './plugins/security-headers.js';
import { attachmentRoutes } from './routes/attachments.js';
import { authRoutes } from './routes/auth.js';
import { callbackRoutes } from './routes/callbacks.js';
import { channelConnectRoutes } from './routes/channel-connect.js';
import { channelRoutes } from './routes/channels.js';
import { consoleFolder, consoleRoutes } from './routes/console.js';
import { conversationRoutes } from './routes/conversations.js';
import { deadLetterRoutes } from './routes/dead-letters.js';
import { documentationRoutes } from './routes/documentation.js';
import { apiKeyRoutes } from './routes/api-keys.js';
import { embedTokenRoutes } from './routes/embed-tokens.js';
import { healthRoutes } from './routes/health.js';
import { inboundRoutes } from './routes/inbound.js';
import { ingestRoutes } from './routes/ingest.js';
import { knowledgeGapRoutes } from './routes/knowledge-gaps.js';
import { knowledgeSourceRoutes } from './routes/knowledge-sources.js';
import { knowledgeRoutes } from './routes/knowledge.js';
import { leadRoutes } from './routes/leads.js';
import { deletionPage, metaComplianceRoutes } from './routes/meta-compliance.js';
import { metricsRoutes } from './routes/metrics.js';
import { queueRoutes } from './routes/queues.js';
import { serviceRoutes } from './routes/services.js';
import { settingsRoutes } from './routes/settings.js';
import { disclosureRoutes } from './routes/disclosures.js';
import { teamRoutes } from './routes/team.js';
import { usageRoutes } from './routes/usage.js';
import { webhooksInFront } from './routes/webhooks-in-front.js';
import { webhookRoutes } from './routes/webhooks.js';

export interface ServerOptions {
  /** Address people and platforms use, without a trailing slash. Default: the configured one, else from host and port. */
  readonly publicUrl?: () => string;
  /** Whether the workers of this process run, for `/readyz`. Default: always. */
  readonly workersRunning?: () => boolean;
  /** `operation` leaves only health and metrics: what a worker shows. Default `all`. */
  readonly surface?: 'all' | 'operation';
  /** Folder of the built console. Default: that of the inbox package. */
  readonly consoleFolder?: string;
  readonly liveLimits?: Partial<LiveLimits>;
  /** Holds every answer against its schema and fails on a difference: for tests. */
  readonly checkAnswers?: boolean;
  /** Adds routes of your own beside ours; they must declare `config.access` too. */
  readonly extend?: Routes;
}

/** The API's routes that need a caller. */
const API: readonly Routes[] = [
  apiKeyRoutes,
  embedTokenRoutes,
  channelRoutes,
  callbackRoutes,
  channelConnectRoutes,
  inboundRoutes,
  ingestRoutes,
  conversationRoutes,
  attachmentRoutes,
  leadRoutes,
  knowledgeRoutes,
  knowledgeSourceRoutes,
  knowledgeGapRoutes,
  settingsRoutes,
  teamRoutes,
  usageRoutes,
  disclosureRoutes,
  queueRoutes,
  deadLetterRoutes,
  serviceRoutes,
];

/** Largest body of the API, bytes, where a route does not allow more. */
const MAX_API_BODY = 1_024 * 1_024;
/** A request must have arrived by then, ms. */
const REQUEST_MS = 30_000;

/** The HTTP side of an engine: authenticate → call core → answer. It does not start the engine's workers. */
export async function createServer(engine: Engine, options: ServerOptions = {}): Promise<App> {
  const { logger, config } = engine;
  const app: App = fastify({
    logger: false,
    bodyLimit: MAX_API_BODY,
    requestTimeout: REQUEST_MS,
    trustProxy: [...config.trustedProxies],
    clientErrorHandler: answerClientError,
    frameworkErrors: (_error, request, reply) => answerAsNoEndpoint(app, request.raw, reply.raw),
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: false,
  }).withTypeProvider<ZodTypeProvider>();

  const metrics = createMetrics();
  const tokens = createAccessTokens(engine);
  const authenticator = createAuthenticator(engine, tokens);
  const publicUrl = options.publicUrl ?? (() => ownAddress(config));
  const services: Services = {
    engine,
    metrics,
    publicUrl,
    tokens,
    sessions: createSessions(engine, tokens),
    answerOnce: createAnswerOnce(engine),
  };
  const all = options.surface !== 'operation';

  requireDeclaredAccess(app);
  replyWithProblems(app, logger);
  if (all) {
    await app.register(async (scope: App) => webhookRoutes(scope, services));
    webhooksInFront(app, services);
    await app.register(async (scope: App) => metaComplianceRoutes(scope, services));
  }
  await app.register(async (scope: App) => {
    await prepareApi(scope);
    const documented = collectRoutes(scope);
    healthRoutes(scope, services, options.workersRunning ?? (() => true));
    metricsRoutes(scope, services);
    if (!all) return;
    await scope.register(async (inner: App) => {
      const { default: cookie } = await import('@fastify/cookie');
      await inner.register(cookie);
      authRoutes(inner, services);
    });
    for (const routes of API) routes(scope, services);
    options.extend?.(scope, services);
    deletionPage(scope, services);
    documentationRoutes(scope, documented, publicUrl);
    consoleRoutes(scope, options.consoleFolder ?? consoleFolder());
  });

  async function prepareApi(scope: App): Promise<void> {
    scope.setGenReqId(engine.newId);
    scope.setValidatorCompiler(validatorCompiler);
    scope.setSerializerCompiler(options.checkAnswers ? serializerCompiler : () => JSON.stringify);
    scope.decorateRequest('principal', null);
    logRequests(scope, logger, metrics);
    await addSecurityHeaders(scope, publicUrl().startsWith('https:'));
    if (all) allowOrigins(scope, config.corsOrigins);
    checkAccess(scope, authenticator);
    answerNoEndpoint(scope);
    allowAbsentBody(scope);
  }

  if (all) {
    const live = attachLiveServer(app.server, engine, {
      authenticator,
      limits: { ...LIVE_LIMITS, ...options.liveLimits },
      isAllowedOrigin: originCheck(config.corsOrigins, publicUrl),
    });
    metrics.setLiveConnections(live.count);
    app.addHook('preClose', async () => live.close());
  }
  await app.ready();
  return app;
}
