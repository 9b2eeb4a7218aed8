import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from './engine.js';
import type { AccessTokens } from './identity/access-tokens.js';
import type { Access } from './identity/permissions.js';
import type { Principal } from './identity/principal.js';
import type { Sessions } from './identity/sessions.js';
import type { Metrics } from './metrics/metrics.js';
import type { AnswerOnce } from './plugins/idempotency.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. A route without it does not register. */
    access?: Access;
    /** One line for the API documentation. */
    summary?: string;
    /** Status of the good answer, for the documentation; default 200. */
    success?: number;
    /** Honours an Idempotency-Key. */
    idempotent?: boolean;
    /** Left out of the API documentation. */
    hidden?: boolean;
  }
  interface FastifyRequest {
    /** Set on every route that is not public. */
    principal: Principal | null;
  }
}

/** The server as the routes see it: schemas are zod and handlers are typed by them. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>;

export type { FastifyReply, FastifyRequest };

/** What the routes share. */
export interface Services {
  readonly engine: Engine;
  readonly sessions: Sessions;
  readonly tokens: AccessTokens;
  readonly metrics: Metrics;
  readonly answerOnce: AnswerOnce;
  /** Address people and platforms use, without a trailing slash. */
  readonly publicUrl: () => string;
}

/** One group of routes. */
export type Routes = (app: App, services: Services) => void;
