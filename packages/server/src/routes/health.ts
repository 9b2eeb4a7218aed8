import { z } from 'zod';
import type { App, Services } from '../app.js';
import { readinessOf } from '../readiness.js';
import { answers } from '../schemas/common.js';

const checks = z.strictObject({ database: z.string(), queue: z.string(), workers: z.string(), redis: z.string().optional() });
/** Absent where all is well. */
const degraded = z.array(z.string()).optional();
const ready = z.strictObject({ status: z.literal('ready'), checks, degraded });
const unavailable = z.strictObject({ status: z.literal('unavailable'), checks, reasons: z.array(z.string()), degraded });

export function healthRoutes(app: App, { engine }: Pick<Services, 'engine'>, workersRunning: () => boolean): void {
  app.get(
    '/healthz',
    {
      config: { access: 'public', summary: 'The process is alive' },
      schema: { tags: ['Operation'], response: answers({ 200: z.strictObject({ status: z.literal('ok') }) }) },
    },
    async () => ({ status: 'ok' }),
  );

  app.get(
    '/readyz',
    {
      config: { access: 'public', summary: 'The database, the queue and the workers can do their work' },
      schema: { tags: ['Operation'], response: answers({ 200: ready, 503: unavailable }) },
    },
    async (_request, reply) => {
      const { checks: found, reasons, degraded: troubles } = await readinessOf(engine, workersRunning());
      const more = troubles.length > 0 ? { degraded: troubles } : {};
      if (reasons.length === 0) return { status: 'ready', checks: found, ...more };
      return reply.code(503).send({ status: 'unavailable', checks: found, reasons, ...more });
    },
  );
}
